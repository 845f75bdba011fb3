import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DirectiveEventType } from '#contracts';
import { foldDirective, isRecorded, notRecorded } from '#domain';
import type { RecordedChange } from '#domain';
import { EventStore, Inbox } from '#event-store';
import { CommandGateway, commandIdFor, sendToEach } from '#platform';
import type { Order } from '#platform';
import { tasksReached, textsOf } from '#read-models';
import type { ReachedCursor, ReachedTask } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';
import { orderFor } from './change-orders.ts';

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

/**
 * Does to tasks what the change of a directive means for them, from the day on which it counts: each goes over, or is withdrawn, by an act
 * of whoever decided. It never ends: what stood still, or was reopened, is found in a later round. A task is sent one act for each
 * change, and none again that it refused.
 */
@Injectable()
export class ChangeRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly store: EventStore,
  ) {
    super(database, 'directive changes', 2000);
  }

  protected async round(): Promise<void> {
    let after: ReachedCursor | undefined;
    while (!this.ending) {
      const found = await tasksReached(this.database, after, atOnce);
      after = found.at(-1);
      if (!after) return;
      for (const changeId of new Set(found.map((one) => one.changeId)))
        await this.send(
          changeId,
          found.filter((one) => one.changeId === changeId),
        );
    }
  }

  private async send(changeId: string, tasks: ReachedTask[]): Promise<void> {
    const directiveId = tasks[0]?.directiveId ?? '';
    const change = await this.change(directiveId, changeId);
    if (!change) return;
    const texts = await textsOf(this.database, [change.decided.reason]);
    const { text } = texts(change.decided.reason);
    const orders: Order[] = [];
    for (const task of tasks) {
      const { taskId: streamId } = task;
      const body = orderFor(directiveId, change, task, text);
      if (body && !(await this.inbox.find(commandIdFor(changeId, streamId)))) orders.push({ streamId, body });
    }
    await sendToEach(this.inbox, this.gateway, { causeId: changeId, actor: change.decided.actor }, orders);
  }

  private async change(directiveId: string, changeId: string): Promise<RecordedChange | undefined> {
    const events = await this.store.events<DirectiveEventType>(directiveId);
    const directive = foldDirective(notRecorded(directiveId), events);
    return isRecorded(directive) ? directive.changes.find((one) => one.changeId === changeId) : undefined;
  }
}
