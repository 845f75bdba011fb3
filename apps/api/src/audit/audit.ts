import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type {
  History,
  Language,
  RestorationList,
  StateView,
  TaskEventType,
  VerificationView,
} from '#contracts';
import { Restorations, verify } from '#event-store';
import { checkFiles, FileStore } from '#files';
import { compare, idsIn, namesByDate, sealsIn, textsOf, writtenEvents } from '#read-models';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Tasks } from '../tasks/tasks.ts';
import { auditEntry } from './audit-entry.ts';
import { stateAt } from './state-query.ts';
import type { StateQuery } from './state-query.ts';

type Verified = z.infer<typeof VerificationView>;

/** What is checked beside the record itself. */
type Also = { readModels?: boolean; files?: boolean };

/** What happened, replayed and checked. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: DataSource,
    private readonly tasks: Tasks,
    private readonly files: FileStore,
  ) {}

  async history(session: Session, taskId: string, language: Language): Promise<z.infer<typeof History>> {
    await this.tasks.folded(session, taskId);
    const written = await writtenEvents<TaskEventType>(this.database, taskId);
    const said = written.map(({ event }) => [event.data, event.actor, event.told]);
    const [called, texts] = await Promise.all([
      namesByDate(this.database, idsIn(said)),
      textsOf(this.database, sealsIn(written.map(({ event }) => event.data))),
    ]);
    return { taskId, entries: written.map(auditEntry(called, texts, language)) };
  }

  async state(
    session: Session,
    taskId: string,
    query: z.infer<typeof StateQuery>,
  ): Promise<z.infer<typeof StateView>> {
    const { events } = await this.tasks.folded(session, taskId);
    return stateAt(taskId, events, query);
  }

  async verifyTask(session: Session, taskId: string): Promise<Verified> {
    await this.tasks.folded(session, taskId);
    return this.checked(taskId, {});
  }

  /** The whole store. Folding it all again beside the read models, and reading every file, are left to administrators: they cost more. */
  verifyAll({ role }: Session, also: Also): Promise<Verified> {
    if ((also.readModels || also.files) && role !== 'administrator') throw new Problem('not-permitted');
    return this.checked(null, also);
  }

  async restorations(): Promise<z.infer<typeof RestorationList>> {
    return { items: await new Restorations(this.database).all() };
  }

  private async checked(taskId: string | null, also: Also): Promise<Verified> {
    const found = await verify(this.database, taskId);
    const readModels = also.readModels ? await compare(this.database) : null;
    const ofFiles = also.files ? await checkFiles(this.database, this.files, taskId) : null;
    const findings = [...found.findings, ...(ofFiles?.findings ?? [])];
    const files = ofFiles && { files: ofFiles.files, removed: ofFiles.removed };
    return { ok: findings.length === 0 && !readModels?.length, ...found, findings, files, readModels };
  }
}
