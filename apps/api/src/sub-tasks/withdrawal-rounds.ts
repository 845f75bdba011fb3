import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { CommandGateway, sendToEach } from '#platform';
import { orphans } from '#read-models';
import type { Orphan } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

/**
 * Sends each open sub-task whose parent was withdrawn, or went to another unit, that it is withdrawn with it; then the sub-tasks of these.
 * It never ends: what a process that died has begun is found in a later round. A sub-task finds the reason with its parent, so the order
 * withdraws nothing that is not on record there.
 */
@Injectable()
export class WithdrawalRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
  ) {
    super(database, 'withdrawals of sub-tasks', 2000);
  }

  protected async round(): Promise<void> {
    while (!this.ending) {
      const found = await orphans(this.database, atOnce);
      let settled = 0;
      for (const orphan of found) settled += await this.withdraw(orphan);
      if (found.length === 0 || settled < found.length) return;
    }
  }

  private withdraw({ taskId: streamId, parentTaskId, causeId, actor }: Orphan): Promise<number> {
    const body = { type: 'WithdrawSubTask' as const, parentTaskId };
    return sendToEach(this.inbox, this.gateway, { causeId, actor }, [{ streamId, body }]);
  }
}
