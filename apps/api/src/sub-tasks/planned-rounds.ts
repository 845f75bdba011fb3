import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { CommandGateway, sendToEach } from '#platform';
import { refusalsToNote, subTasksToIssue } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

type Found = Awaited<ReturnType<typeof subTasksToIssue | typeof refusalsToNote>>[number];

/**
 * Issues the lines of approved plans that are to be sub-tasks, and tells the parent of those that were refused. It never ends: what a process
 * that died has begun is found in a later round. The ids of task and command follow from the plan and its line, so a line is issued once.
 */
@Injectable()
export class PlannedRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
  ) {
    super(database, 'sub-tasks of plans', 2000);
  }

  protected async round(): Promise<void> {
    if (!(await this.sendAll(await subTasksToIssue(this.database, atOnce)))) return;
    await this.sendAll(await refusalsToNote(this.database, atOnce));
  }

  /** Whether everything that was to be sent has its outcome. */
  private async sendAll(found: readonly Found[]): Promise<boolean> {
    let settled = 0;
    for (const { taskId: streamId, causeId, actor, body } of found) {
      if (this.ending) return false;
      settled += await sendToEach(this.inbox, this.gateway, { causeId, actor }, [{ streamId, body }]);
    }
    return settled === found.length;
  }
}
