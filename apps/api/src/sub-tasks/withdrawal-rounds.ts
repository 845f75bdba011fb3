import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { alone, CommandGateway, everyRound, sendToEach } from '#platform';
import { orphans } from '#read-models';
import type { Orphan } from '#read-models';

const everyMs = 2000;

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

/**
 * Sends each open sub-task whose parent was withdrawn, or went to another unit, that it is withdrawn with it; then the sub-tasks of these.
 * It never ends: what a process that died has begun is found in a later round. A sub-task finds the reason with its parent, so the order
 * withdraws nothing that is not on record there.
 */
@Injectable()
export class WithdrawalRounds implements OnModuleDestroy {
  private ending = false;
  private stop = (): Promise<void> => Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
  ) {}

  /** Goes on until the process ends; of several processes on a database, one at a time. */
  start(): void {
    this.stop = everyRound('withdrawals of sub-tasks', everyMs, () =>
      alone(this.database, 'dondoc withdrawals of sub-tasks', () => this.round()),
    );
  }

  onModuleDestroy(): Promise<void> {
    this.ending = true;
    return this.stop();
  }

  private async round(): Promise<void> {
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
