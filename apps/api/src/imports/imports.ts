import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { ImportAnnex, ImportList, ImportView, Language, Rejection } from '#contracts';
import { commandIdFor, ImportRecord } from '#platform';
import type { AskedImport, ImportedTask, TaskToImport } from '#platform';
import { idsIn, namesOf } from '#read-models';
import { spokenDetails } from '../commands/refusal.ts';
import { NamedFiles } from '../files/named-files.ts';
import { named } from '../http/named.ts';
import { Problem, sentenceOf } from '../http/problem.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { isClear, isWhole } from './annex-tasks.ts';
import { Annexes } from './annexes.ts';
import { DryRun } from './dry-run.ts';
import type { Tried } from './dry-run.ts';

type View = z.infer<typeof ImportView>;

/** Imports of annexes: kept once all is right; the tasks are issued one by one, from this process or another. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: DataSource,
    private readonly record: ImportRecord,
    private readonly annexes: Annexes,
    private readonly dryRun: DryRun,
    private readonly files: NamedFiles,
  ) {}

  async list({ authorityId }: Session): Promise<z.infer<typeof ImportList>> {
    const found = await this.record.of(authorityId);
    return { items: await this.summaries(found) };
  }

  async find(session: Session, importId: string, language: Language): Promise<View> {
    const found = await this.record.find(importId);
    if (found?.authorityId !== session.authorityId) throw new Problem('unknown-import');
    const [summary] = await this.summaries([found]);
    if (!summary) throw new Problem('unknown-import');
    const tasks = await this.record.tasks(importId);
    const rows = await Promise.all(tasks.map((task) => this.row(task, language)));
    return { ...summary, rows };
  }

  async start(session: Session, importId: string, body: ImportAnnex, language: Language): Promise<View> {
    const before = await this.record.find(importId);
    if (!before) {
      const tasks = await this.tasksOf(session, importId, body);
      const { authorityId } = session;
      await this.record.keep({ importId, authorityId, body, askedBy: actorOf(session) }, tasks);
    }
    const kept = before ?? (await this.record.find(importId));
    if (!isDeepStrictEqual(kept?.body, JSON.parse(JSON.stringify(body))))
      throw new Problem('idempotency-key-reused', { commandId: importId });
    return this.find(session, importId, language);
  }

  /** The tasks of the items that are meant, each of which must be right. */
  private async tasksOf(session: Session, importId: string, body: ImportAnnex): Promise<TaskToImport[]> {
    const annex = await this.annexes.read(session, body);
    const tried = await this.dryRun.of(session, annex, body);
    const meant = new Set(body.rows ?? annex.items.map(({ item }) => item.row));
    const right = annex.items.flatMap((one, n) =>
      isClear(one) && (tried[n] ?? []).every(({ comesTo }) => comesTo !== 'refused') ? [one.item.row] : [],
    );
    const wrong = [...meant].filter((row) => !right.includes(row));
    if (wrong.length > 0 || (body.rows === undefined && !isWhole(annex)))
      throw new Problem('annex-not-right', { rows: wrong });
    const tasks = tried.flat().filter(({ row }) => meant.has(row));
    const [first] = tasks;
    if (first) await this.files.require(session, first.taskId, first.body);
    return tasks.map(({ taskId, row, comesTo }: Tried) => ({
      ...{ taskId, row, already: comesTo === 'already' },
      commandId: commandIdFor(importId, taskId),
    }));
  }

  private async summaries(found: readonly AskedImport[]): Promise<Omit<View, 'rows'>[]> {
    const [counts, names] = await Promise.all([
      this.record.counts(found.map(({ importId }) => importId)),
      namesOf(this.database, idsIn(found)),
    ]);
    return found.map(({ importId, body, askedBy, askedAt, done }) => {
      const own = counts.get(importId) ?? { waiting: 0, issued: 0, already: 0, refused: 0, lapsed: 0 };
      const total = Object.values(own).reduce((sum, n) => sum + n, 0);
      return {
        ...{ importId, file: body.file, paper: body.paper, askedAt, done },
        askedBy: named(askedBy, names),
        counts: { total, ...own },
      };
    });
  }

  private async row(
    { row, taskId, state, rejection }: ImportedTask,
    language: Language,
  ): Promise<View['rows'][number]> {
    const refusal = state === 'refused' && rejection ? await this.refusal(rejection, language) : null;
    return { row, taskId, state, refusal };
  }

  private async refusal(rejection: Rejection, language: Language) {
    const { code } = rejection;
    return { code, detail: sentenceOf(code, await spokenDetails(this.database, rejection), language) };
  }
}
