import type { z } from 'zod';
import type { LedgerEntryView, Names, Recipient, ScoreView, SliceView } from '#contracts';
import type { Formula, IssuedTask, LedgerEntry, Score, Slice } from '#domain';
import { named } from '../http/named.ts';
import { explanationView } from '../tasks/obligation-view.ts';
import type { Looking } from '../tasks/obligation-view.ts';

type Seen = Pick<Looking, 'names' | 'texts' | 'language'>;

const unitNamed = (unitId: string, { unit }: Names) => ({ unitId, name: unit(unitId) });
const postNamed = (postId: string, { post }: Names) => ({ postId, title: post(postId) });
const recipient = (one: Recipient | null, names: Names) => one && named(one, names);

const sliceView = (slice: Slice, names: Names): z.infer<typeof SliceView> => {
  const { from, to, daysLate, inherited, head, deputies, collective } = slice;
  return {
    ...{ from, to, daysLate, inherited, head: recipient(head, names) },
    deputies: deputies.map(({ personId, postId, field }) => ({
      person: { personId, name: names.person(personId) },
      post: postNamed(postId, names),
      field,
    })),
    collective: collective && {
      unit: unitNamed(collective.unitId, names),
      before: collective.before === null ? null : unitNamed(collective.before, names),
    },
  };
};

const taskNamed = ({ taskId, code, title, unitId }: IssuedTask, { names, texts }: Seen) => ({
  ...{ taskId, code, title: texts(title), unit: unitNamed(unitId, names) },
});

/** A spell of lateness as its reader sees it. */
export const entryView = (
  task: IssuedTask,
  entry: LedgerEntry,
  seen: Seen,
): z.infer<typeof LedgerEntryView> => {
  const { names } = seen;
  const { obligationId, kind, spell, owner, dueOn, openedAt, closedAt, how, daysLate } = entry;
  const { objectiveDays, levels, voided, versions, explanation, answerable, slices } = entry;
  return {
    ...taskNamed(task, seen),
    ...{
      obligationId,
      kind,
      spell,
      dueOn,
      openedAt,
      closedAt,
      how,
      daysLate,
      objectiveDays,
      levels,
      voided,
      versions,
    },
    owner: {
      unit: owner.side === 'unit' ? unitNamed(owner.unitId, names) : null,
      post: owner.side === 'leader' ? postNamed(owner.postId, names) : null,
    },
    answerable: recipient(answerable, names),
    explanation: explanation && explanationView(explanation, seen),
    slices: slices.map((one) => sliceView(one, names)),
  };
};

/** A score with the formula by which it came about. */
export const scoreView = (
  { points, results }: Score,
  { basis, points: pointsOfResult, perSpell }: Formula,
  policyVersion: string,
  tasks: ReadonlyMap<string, IssuedTask>,
  seen: Seen,
): z.infer<typeof ScoreView> => ({
  ...{ policyVersion, basis, pointsOfResult, perSpell, points },
  results: results.flatMap(({ taskId, ...result }) => {
    const task = tasks.get(taskId);
    return task ? [{ ...taskNamed(task, seen), ...result }] : [];
  }),
});
