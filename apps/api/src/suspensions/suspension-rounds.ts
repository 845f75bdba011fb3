import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TaskOrder } from '#contracts';
import { Inbox } from '#event-store';
import { Suspensions } from '#organisation';
import type { Suspension } from '#organisation';
import { CommandGateway, sendToEach } from '#platform';
import type { Cause } from '#platform';
import { toResume, toSuspend } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';
import { resumptionOrder, suspensionOrder } from './orders.ts';

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

/**
 * Sends each task what a decision on many means for it, until all have their outcome. What was begun by a process that died is found in a
 * later round.
 */
@Injectable()
export class SuspensionRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly suspensions: Suspensions,
  ) {
    super(database, 'suspensions', 2000);
  }

  /** What one decision means is settled before the next: tasks go on only after they were all suspended. */
  protected async round(): Promise<void> {
    for (const one of await this.suspensions.open()) {
      if (!one.done && !(await this.suspend(one))) return;
      if (one.resumption && !one.resumption.done && !(await this.resume(one))) return;
    }
  }

  private suspend({ decisionId, body, decidedBy }: Suspension): Promise<boolean> {
    const order = suspensionOrder(decisionId, body);
    return this.send({ causeId: decisionId, actor: decidedBy }, order, () =>
      toSuspend(this.database, decisionId, atOnce),
    );
  }

  private resume({ decisionId: suspensionId, resumption }: Suspension): Promise<boolean> {
    if (!resumption) return Promise.resolve(true);
    const { decisionId, body, decidedBy } = resumption;
    const order = resumptionOrder(decisionId, suspensionId, body);
    return this.send({ causeId: decisionId, actor: decidedBy }, order, () =>
      toResume(this.database, suspensionId, atOnce),
    );
  }

  /** Whether every task has its outcome. */
  private async send(cause: Cause, body: TaskOrder, next: () => Promise<string[]>): Promise<boolean> {
    while (!this.ending) {
      const orders = (await next()).map((streamId) => ({ streamId, body }));
      if (orders.length === 0) {
        await this.suspensions.done(cause.causeId);
        return true;
      }
      if ((await sendToEach(this.inbox, this.gateway, cause, orders)) < orders.length) return false;
    }
    return false;
  }
}
