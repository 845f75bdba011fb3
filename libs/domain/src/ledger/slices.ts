import type {
  Directory,
  Instant,
  LocalDate,
  Owner,
  PersonId,
  PostId,
  Recipient,
  UnitId,
  WorkingCalendar,
} from '#contracts';
import { addDays, endOfDay, isWorkingDay, lastMomentBefore, localDateOf } from '../calendar/index.ts';
import { ownerAt } from '../obligation/obligation.ts';
import type { Obligation } from '../obligation/obligation.ts';
import {
  answersFor,
  covers,
  headPostOf,
  isWithin,
  parentOf,
  postOf,
  unitOf,
} from '../organisation/directory.ts';

/** A deputy in whose field a unit is (lĩnh vực phụ trách), and how the field is called. */
export type FieldDeputy = { personId: PersonId; postId: PostId; field: string };

/** A unit that is led collectively answers as a body, before the unit above it. */
export type CollectiveAnswer = { unitId: UnitId; before: UnitId | null };

/** Who answers for a duty on a day late. */
type Answering = {
  /** The holder of the post, or the deputy in charge of a vacant one; null if nobody was there. */
  head: Recipient | null;
  /** The stretch had opened before this person answered for the post (tồn đọng từ trước khi nhận chức vụ). */
  inherited: boolean;
  deputies: FieldDeputy[];
  collective: CollectiveAnswer | null;
};

/** Days late, both included, on which the same people answered; `daysLate` of them are working days. */
export type Slice = Answering & { from: LocalDate; to: LocalDate; daysLate: number };

/** The stretch of lateness that is looked at. */
export type Stretch = {
  /** Who owed it, and who did before, where a unit was succeeded. */
  owner: Owner;
  formerly: Obligation['formerly'];
  openedAt: Instant;
  closedAt: Instant | null;
  /** The day after which days late count. */
  lateFrom: LocalDate;
};

const postOfOwner = (owner: Owner, at: Instant, directory: Directory): PostId | undefined =>
  owner.side === 'leader' ? owner.postId : headPostOf(directory, owner.unitId, at)?.postId;

const headAt = (owner: Owner, at: Instant, directory: Directory): Recipient | null => {
  const postId = postOfOwner(owner, at, directory);
  return (postId === undefined ? undefined : answersFor(directory, postId, at)) ?? null;
};

const holderOf = (postId: PostId, at: Instant, directory: Directory): PersonId | undefined =>
  directory.tenures.find((one) => one.postId === postId && covers(one, at))?.personId;

/** The deputies who see to a unit at an instant. */
const deputiesFor = (unitId: UnitId, at: Instant, directory: Directory): FieldDeputy[] =>
  (directory.fields ?? [])
    .filter((field) => covers(field, at) && isWithin(directory, unitId, field.unitIds, at))
    .flatMap(({ postId, name }) => {
      const personId = holderOf(postId, at, directory);
      return personId === undefined ? [] : [{ personId, postId, field: name }];
    });

const collectiveOf = (unitId: UnitId, at: Instant, directory: Directory): CollectiveAnswer | null => {
  const led = (directory.collectives ?? []).some((one) => one.unitId === unitId && covers(one, at));
  const unit = unitOf(directory, unitId);
  return led ? { unitId, before: unit ? parentOf(unit, at) : null } : null;
};

const unitOfOwner = (owner: Owner, directory: Directory): UnitId | undefined =>
  owner.side === 'unit' ? owner.unitId : postOf(directory, owner.postId)?.unitId;

/** Who answered for a duty in the last moment of its term: whoever takes the post over at 24:00 had none of it. */
export const answerableFor = (stretch: Stretch, directory: Directory): Recipient | null => {
  const at = lastMomentBefore(stretch.openedAt);
  return headAt(ownerAt(stretch, at), at, directory);
};

const answeringAt = (stretch: Stretch, at: Instant, directory: Directory): Answering => {
  const owner = ownerAt(stretch, at);
  const head = headAt(owner, at, directory);
  const first = answerableFor(stretch, directory);
  const unitId = unitOfOwner(owner, directory);
  return {
    head,
    inherited: head !== null && head.personId !== first?.personId,
    deputies: owner.side === 'unit' ? deputiesFor(owner.unitId, at, directory) : [],
    collective: unitId === undefined ? null : collectiveOf(unitId, at, directory),
  };
};

const isSame = (one: Answering, other: Answering): boolean => {
  const said = ({ head, inherited, deputies, collective }: Answering) =>
    JSON.stringify([head, inherited, deputies, collective]);
  return said(one) === said(other);
};

/** With one more day late: whoever answers as before has one more, else a slice begins. */
const withDay = (slices: Slice[], day: LocalDate, answering: Answering): Slice[] => {
  const last = slices.at(-1);
  return last && isSame(last, answering)
    ? [...slices.slice(0, -1), { ...last, to: day, daysLate: last.daysLate + 1 }]
    : [...slices, { ...answering, from: day, to: day, daysLate: 1 }];
};

/**
 * Who answered on each working day of a stretch of lateness, in slices. A day belongs to whoever was there when it ended, the day of the
 * closing act to whoever was there at the act; the days come to what the stretch counts. Nobody is left out for having come or gone.
 */
export const slicesOf = (
  stretch: Stretch,
  until: Instant,
  directory: Directory,
  calendar: WorkingCalendar,
): Slice[] => {
  const end = stretch.closedAt ?? until;
  const last = localDateOf(end, calendar);
  let slices: Slice[] = [];
  for (let day = addDays(stretch.lateFrom, 1); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const at = day === last ? end : lastMomentBefore(endOfDay(day, calendar));
    slices = withDay(slices, day, answeringAt(stretch, at, directory));
  }
  return slices;
};
