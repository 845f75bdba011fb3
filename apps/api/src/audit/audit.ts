import { Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
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
import { BusinessClock, Restorations, verify } from '#event-store';
import { checkFiles, FileStore } from '#files';
import { compare, idsIn, namesByDate, sealsIn, tasksCalled, textsOf, writtenEvents } from '#read-models';
import { Problem } from '../http/problem.ts';
import { Reads } from '../reads/reads.ts';
import type { Session } from '../sessions/session.ts';
import type { Moment } from '../tasks/moment.ts';
import { Tasks } from '../tasks/tasks.ts';
import { auditEntry } from './audit-entry.ts';
import { chainOf, rowsOfChain } from './chain.ts';
import { findingViews } from './findings.ts';
import { recordFile, recordOf } from './record.ts';
import { stateAt } from './state.ts';

type Verified = z.infer<typeof VerificationView>;

/** What is checked beside the record itself. */
type Also = { readModels?: boolean; files?: boolean };

/** What happened, replayed and checked. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: DataSource,
    private readonly tasks: Tasks,
    private readonly reads: Reads,
    private readonly files: FileStore,
    private readonly clock: BusinessClock,
  ) {}

  async history(session: Session, taskId: string, language: Language): Promise<z.infer<typeof History>> {
    await this.tasks.read(session, taskId, 'history');
    const written = await writtenEvents<TaskEventType>(this.database, taskId);
    const said = written.map(({ event }) => [event.data, event.actor, event.told]);
    const [called, texts] = await Promise.all([
      namesByDate(this.database, idsIn(said)),
      textsOf(this.database, sealsIn(written.map(({ event }) => event.data))),
    ]);
    return { taskId, entries: written.map(auditEntry(called, texts, language)) };
  }

  async state(session: Session, taskId: string, moment: Moment): Promise<z.infer<typeof StateView>> {
    const { events } = await this.tasks.read(session, taskId, 'state', moment);
    return stateAt(taskId, events, moment);
  }

  /** One task, even one that can no longer be read: so nothing of it is folded before. */
  async verifyTask(session: Session, taskId: string, language: Language): Promise<Verified> {
    const [task] = await tasksCalled(this.database, [taskId]);
    if (task?.authorityId !== session.authorityId) throw new Problem('not-issued');
    await this.reads.note(session, { taskId, view: 'verification' });
    const checked = await this.checked(taskId, {}, language);
    return { ...checked, chain: chainOf(await rowsOfChain(this.database, taskId)) };
  }

  /** The whole store. Folding it all again beside the read models, and reading every file, are left to administrators: they cost more. */
  async verifyAll(session: Session, also: Also, language: Language): Promise<Verified> {
    if ((also.readModels || also.files) && session.role !== 'administrator')
      throw new Problem('not-permitted');
    await this.reads.note(session, { taskId: null, view: 'store' });
    return this.checked(null, also, language);
  }

  /** All that was written of a task, to take away. */
  async record(session: Session, taskId: string): Promise<StreamableFile> {
    await this.tasks.read(session, taskId, 'record');
    return recordFile(await recordOf(this.database, taskId, await this.clock.now()));
  }

  async restorations(): Promise<z.infer<typeof RestorationList>> {
    return { items: await new Restorations(this.database).all() };
  }

  private async checked(taskId: string | null, also: Also, language: Language): Promise<Verified> {
    const found = await verify(this.database, taskId);
    const readModels = also.readModels ? await compare(this.database) : null;
    const ofFiles = also.files ? await checkFiles(this.database, this.files, taskId) : null;
    const all = [...found.findings, ...(ofFiles?.findings ?? [])];
    const findings = await findingViews(this.database, all, language);
    const files = ofFiles && { files: ofFiles.files, removed: ofFiles.removed };
    const ok = findings.length === 0 && !readModels?.length;
    return { ok, ...found, findings, files, readModels, chain: null };
  }
}
