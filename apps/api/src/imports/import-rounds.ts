import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AnnexToImport } from '#contracts';
import { Inbox } from '#event-store';
import { CommandGateway, ImportRecord, sendToEach } from '#platform';
import type { AskedImport, Order } from '#platform';
import { Problem } from '../http/problem.ts';
import { Rounds } from '../rounds/rounds.ts';
import { tasksOf } from './annex-tasks.ts';
import { Annexes } from './annexes.ts';

/** So few that a process that ends need not wait long. */
const atOnce = 40;

/**
 * What may be otherwise in the next round. The file was read when it was asked for: a reading that was stopped had too little of a busy
 * machine's time or memory, not too large a file.
 */
const passing: readonly string[] = ['files-away', 'too-busy', 'annex-too-heavy'];

/** Whether the file of an import will never be read again. */
const isGone = (error: unknown): boolean => error instanceof Problem && !passing.includes(error.code);

/**
 * Issues the tasks of imports, each by the ordinary way of a command, until all have their outcome. What was begun by a process that died
 * is found in a later round: the file is read again, by its hash, and comes to the same tasks.
 */
@Injectable()
export class ImportRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly record: ImportRecord,
    private readonly annexes: Annexes,
  ) {
    super(database, 'imports', 1000);
  }

  protected async round(): Promise<void> {
    for (const one of await this.record.open()) {
      const isSent = await this.send(one);
      if (this.ending) return;
      // What is in the inbox is for the relay, if its answer did not come.
      if (isSent && !(await this.record.isUndecided(one.importId))) await this.record.done(one.importId);
    }
  }

  /** Whether all that the file still comes to is in the inbox. */
  private async send(one: AskedImport): Promise<boolean> {
    const unsent = await this.record.unsent(one.importId);
    if (unsent.size === 0) return true;
    const cause = { causeId: one.importId, actor: one.askedBy };
    const orders = (await this.orders(one)).filter(({ streamId }) => unsent.has(streamId));
    for (let sent = 0; sent < orders.length && !this.ending; sent += atOnce)
      await sendToEach(this.inbox, this.gateway, cause, orders.slice(sent, sent + atOnce));
    const left = await this.record.unsent(one.importId);
    return !orders.some(({ streamId }) => left.has(streamId));
  }

  private async orders({ authorityId, askedBy, body }: AskedImport): Promise<Order[]> {
    const asked: AnnexToImport = { ...body, mends: body.mends ?? [] };
    try {
      const { items, since } = await this.annexes.read({ authorityId, personId: askedBy.personId }, asked);
      return items
        .flatMap((item) => tasksOf(item, authorityId, since, asked))
        .map(({ taskId, body: act }) => ({ streamId: taskId, body: act }));
    } catch (error) {
      if (isGone(error)) return [];
      throw error;
    }
  }
}
