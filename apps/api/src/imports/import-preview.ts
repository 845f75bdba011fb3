import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { letterOf } from '#annex';
import type { Annex, Placed, PostThen, Understood } from '#annex';
import { annexFindingIn, spoken, stopsItem } from '#contracts';
import type { AnnexPreview, AnnexToImport, Language, Names } from '#contracts';
import { idsIn, namesOf } from '#read-models';
import { sentenceOf } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { isClear, isWhole } from './annex-tasks.ts';
import { Annexes } from './annexes.ts';
import { DryRun } from './dry-run.ts';
import type { Tried } from './dry-run.ts';

type Item = AnnexPreview['items'][number];
type Finding = AnnexPreview['findings'][number];

const personView = ({ postId, title, holders, unitId, unitName }: PostThen) => ({
  ...{ postId, title, name: holders.join(', ') || null },
  unit: { unitId, name: unitName },
});

const findingView = ({ finding, column, said, row, candidates }: Placed, language: Language): Finding => ({
  code: finding.code,
  stops: stopsItem(finding),
  row: row ?? null,
  column: column ?? null,
  cell: said?.cell || null,
  written: said?.text ?? null,
  part: 'written' in finding ? finding.written : null,
  detail: annexFindingIn(finding, language),
  candidates: [...(candidates?.units ?? [])],
  persons: (candidates?.posts ?? []).map(personView),
});

const already: Placed = { finding: { code: 'already-issued' } };

/** What importing an annex would come to, in words. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly database: DataSource,
    private readonly annexes: Annexes,
    private readonly dryRun: DryRun,
  ) {}

  async of(session: Session, asked: AnnexToImport, language: Language): Promise<AnnexPreview> {
    const annex = await this.annexes.read(session, asked);
    const tried = await this.dryRun.of(session, annex, asked);
    const drafts = annex.items.map(({ draft }) => draft);
    const names = await namesOf(this.database, idsIn([tried, drafts]));
    const items = annex.items.map((one, n) => itemView(one, tried[n] ?? [], names, language));
    return {
      ...headOf(annex),
      right: isWhole(annex) && items.every(({ right }) => right),
      findings: annex.found.map((one) => findingView(one, language)),
      items,
    };
  }
}

const headOf = ({ sheet, columns, declared, items }: Annex) => ({
  sheet,
  columns: columns.map(({ column, index, heading }) => ({ column, letter: letterOf(index), heading })),
  declared,
  found: items.length,
});

const refusalOf = ({ rejection }: Tried, names: Names, language: Language) =>
  rejection && {
    code: rejection.code,
    detail: sentenceOf(rejection.code, spoken(rejection.details, names), language),
  };

const itemView = (one: Understood, tried: readonly Tried[], names: Names, language: Language): Item => {
  const { item, draft, assignees, found } = one;
  const { monitorPostId } = draft;
  const isThere = tried.length > 0 && tried.every(({ comesTo }) => comesTo === 'already');
  return {
    ...{ row: item.row, rows: item.rows, code: draft.code, title: draft.title || null },
    right: isClear(one) && tried.every(({ comesTo }) => comesTo !== 'refused'),
    leader: { postId: draft.leaderPostId, title: names.post(draft.leaderPostId) },
    coordinating: (draft.coordinatingUnitIds ?? []).map((unitId) => ({ unitId, name: names.unit(unitId) })),
    monitor: monitorPostId === undefined ? null : { postId: monitorPostId, title: names.post(monitorPostId) },
    assignees: assignees.map(({ post, work }) => ({ ...personView(post), work })),
    ...{ dueOn: draft.dueOn ?? null, dueIn: draft.dueIn ?? null, urgent: draft.urgent ?? false },
    ...{ reviewOn: draft.reviewOn ?? null, undated: draft.undated ?? false },
    span: draft.span ?? null,
    ...{ amount: draft.quantity?.amount ?? null, measuredIn: draft.quantity?.measuredIn ?? null },
    // What is not clear yet is not tried: the finding says more than a refusal would.
    tasks: tried.map((task) => ({
      ...{ taskId: task.taskId, comesTo: task.comesTo },
      unit: { unitId: task.body.unitId, name: names.unit(task.body.unitId) },
      refusal: isClear(one) ? refusalOf(task, names, language) : null,
    })),
    findings: [...found, ...(isThere ? [{ ...already, row: item.row }] : [])].map((place) =>
      findingView(place, language),
    ),
  };
};
