import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { CohortWithdrawals } from '#organisation';
import { CommandGateway, sendToEach } from '#platform';
import { toWithdraw } from '#read-models';
import type { StillToWithdraw } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';
import { withdrawalOrder } from './order.ts';

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

/**
 * Sends each open task of a cohort that was withdrawn that it is withdrawn with it. It never ends: what a process that died has begun is found in
 * a later round, as is a task that was issued at the very moment of the decision.
 */
@Injectable()
export class CohortRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly withdrawals: CohortWithdrawals,
  ) {
    super(database, 'withdrawals of cohorts', 2000);
  }

  protected async round(): Promise<void> {
    while (!this.ending) {
      const found = await toWithdraw(this.database, atOnce);
      let settled = 0;
      for (const cohortId of new Set(found.map((one) => one.cohortId)))
        settled += await this.withdraw(cohortId, found);
      if (found.length === 0 || settled < found.length) return;
    }
  }

  private async withdraw(cohortId: string, found: readonly StillToWithdraw[]): Promise<number> {
    const decision = await this.withdrawals.of(cohortId);
    if (!decision) return 0;
    const { decisionId: causeId, decidedBy: actor, body } = decision;
    const order = withdrawalOrder(decision, body);
    const orders = found
      .filter((one) => one.cohortId === cohortId)
      .map(({ taskId: streamId }) => ({ streamId, body: order }));
    return sendToEach(this.inbox, this.gateway, { causeId, actor }, orders);
  }
}
