import type { DataOf, Directory, Handing, Instant, Recipient, SucceedTask, UnitId } from '#contracts';
import type { Fact } from '../../decision.ts';
import { ownerAt } from '../../obligation/obligation.ts';
import { postOf } from '../../organisation/directory.ts';
import { climb } from '../ladder.ts';
import { once } from '../recipients.ts';
import { obligationOf } from '../task.ts';
import type { ClockNotice, IssuedTask } from '../task.ts';
import type { Telling } from '../tellings.ts';

type Corrected = DataOf<'NoticesCorrected'>['corrected'][number];
type Case = { task: IssuedTask; handings: readonly Handing[]; directory: Directory };

/** Those of a unit among whom an entry told. */
const peopleOf = (unitId: UnitId, told: readonly Recipient[], directory: Directory): Recipient[] =>
  told.filter(({ postId }) => postOf(directory, postId)?.unitId === unitId);

/** A notice that reached whoever answers for the successor is right, whoever else of the old unit got it beside. */
const corrected = (
  version: number,
  before: string | null,
  right: Recipient | undefined,
  people: readonly Recipient[],
): Corrected[] =>
  right === undefined || people.some(({ personId }) => personId === right.personId)
    ? []
    : [{ version, before, told: right, notTheirs: once([...people]) }];

/** What the clock told about a duty of a unit that had been succeeded: level 1 and reminders lead to its head, higher levels to nobody of it. */
const byClock = (
  { version, obligationId, level, spell, at, leaderPostId, told: before }: ClockNotice,
  { task, handings, directory }: Case,
): Corrected[] => {
  const obligation = obligationOf(task, obligationId);
  const owner = obligation && ownerAt(obligation, at);
  const wasPassedOver = spell === null && before === null;
  if (level > 1 || wasPassedOver || owner?.side !== 'unit') return [];
  const handing = handings.find(({ fromUnitId }) => fromUnitId === owner.unitId);
  if (!handing) return [];
  const heir = { side: 'unit', unitId: handing.unitId } as const;
  const { told: right } = climb(level, heir, at, { ...task, leaderPostId }, directory);
  if (right?.personId === before) return [];
  const said = task.tellings.find((one) => one.version === version)?.told ?? [];
  return corrected(version, before, right, peopleOf(owner.unitId, said, directory));
};

/** What an act told people of a unit that had been succeeded. */
const byAct = ({ version, at, told }: Telling, { task, handings, directory }: Case): Corrected[] =>
  handings.flatMap(({ fromUnitId, unitId }) => {
    const people = peopleOf(fromUnitId, told, directory);
    const [first] = people;
    if (!first) return [];
    const { told: right } = climb(1, { side: 'unit', unitId }, at, task, directory);
    return corrected(version, first.personId, right, people);
  });

/**
 * A decision on the succession of units was recorded later than it counts. What was said in between to people of a unit that had ended by
 * then is put right by one event: they are told that it was not theirs, and whoever answered for the successor then is told what was said in
 * their stead. What was said stays on record as it was.
 */
export const correctTold = (
  task: IssuedTask,
  { decisionId: decision, effectiveAt: from }: SucceedTask,
  handings: readonly Handing[],
  now: Instant,
  directory: Directory,
): Fact[] => {
  const [first] = handings;
  if (!first || from >= now) return [];
  const the = { task, handings, directory };
  const since = ({ at }: { at: Instant }) => at >= from;
  const clock = task.notices.filter(since).flatMap((notice) => byClock(notice, the));
  const ofClock = new Set(task.notices.map(({ version }) => version));
  const acts = task.tellings
    .filter((one) => since(one) && !ofClock.has(one.version))
    .flatMap((one) => byAct(one, the));
  const all = [...clock, ...acts].sort((one, other) => one.version - other.version);
  if (all.length === 0) return [];
  const told = once(all.flatMap((one) => [...(one.notTheirs ?? []), one.told]));
  const succeededUnitIds = handings.map(({ fromUnitId }) => fromUnitId);
  return [
    {
      type: 'NoticesCorrected',
      told,
      data: { unitId: first.fromUnitId, decision, from, corrected: all, succeededUnitIds },
    },
  ];
};
