import type {
  Actor,
  DataOf,
  DirectiveEvent,
  Instant,
  LocalDate,
  Paper,
  PersonId,
  PostId,
  Recipient,
  UnitId,
  WorkingCalendar,
} from '#contracts';
import { addDays, localDateOf, workingDaysAfter } from '../calendar/index.ts';

/** A day by which it is or was owed: since when that is on record, and until when it counted; null for the one that counts now. */
export type DisseminationDay = { dueOn: LocalDate; dueAt: Instant; since: Instant; until: Instant | null };

/** When it was held, with how many of how many, and its minutes. */
export type DisseminationHeld = DataOf<'DisseminationReported'>['held'];

/** That it was held, as it was reported last, by whom first and when. */
export type HeldDissemination = DisseminationHeld & {
  reportedAt: Instant;
  reportedBy: Actor;
  paper?: Paper;
  corrections: number;
};

/** What one unit owes under a directive: every day that was named for it, and what came of it. */
export type Dissemination = {
  unitId: UnitId;
  /** In the order in which they were named; at least one. */
  days: DisseminationDay[];
  held: HeldDissemination | null;
  /** Who asked for it by the day that counts, or counted last. */
  askedBy: PostId;
  /** What was said of that day: when what was said last of its coming fell due, and who was told at each level once it had passed. */
  said: { remindedAt: Instant | null; levels: PersonId[][] };
  /** Everybody who was told of it, of whichever day, and by which event; `late` where they were told that it was. */
  notices: { version: number; told: Recipient; late: boolean }[];
};

/** The day that counts; none once the unit is released. */
export const dayThatCounts = ({ days }: Pick<Dissemination, 'days'>): DisseminationDay | undefined =>
  days.find(({ until }) => until === null);

/** Whether it is still to be held. */
export const isOwed = (one: Pick<Dissemination, 'days' | 'held'>): boolean =>
  one.held === null && dayThatCounts(one) !== undefined;

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/**
 * The working days late in all, up to and with a day: after each day that was named, until it was held or another day was named. A later
 * date takes none of them away, and no day counts twice. When it was held decides, not when that was reported.
 */
const daysLateOf = (
  {
    days,
    held,
  }: { days: readonly Pick<DisseminationDay, 'dueOn' | 'until'>[]; held: { heldOn: LocalDate } | null },
  through: LocalDate,
  calendar: WorkingCalendar,
): number => {
  const last = held ? earlier(held.heldOn, through) : through;
  let late = 0;
  let counted: LocalDate | undefined;
  for (const { dueOn, until } of days) {
    const ends = until === null ? last : earlier(localDateOf(until, calendar), last);
    const from = counted !== undefined && counted > dueOn ? counted : dueOn;
    if (ends > from) late += workingDaysAfter(from, ends, calendar);
    counted = counted !== undefined && counted > ends ? counted : ends;
  }
  return late;
};

/** How it stands; `lapsed` where it was not held before the directive ended. */
export type DisseminationState = 'owed' | 'overdue' | 'held' | 'released' | 'lapsed';

/** How it stands at an instant under a directive that ends from a day on, if it does, and how late it is or was. */
export const disseminationStanding = (
  one: Pick<Dissemination, 'days' | 'held'>,
  over: { from: LocalDate; countsFrom: Instant } | undefined,
  now: Instant,
  calendar: WorkingCalendar,
): { state: DisseminationState; daysLate: number } => {
  const today = localDateOf(now, calendar);
  const ended = over !== undefined && over.countsFrom <= now;
  const through = ended ? earlier(addDays(over.from, -1), today) : today;
  const late = { daysLate: daysLateOf(one, through, calendar) };
  if (one.held) return { state: 'held', ...late };
  const day = dayThatCounts(one);
  if (!day) return { state: 'released', ...late };
  if (ended) return { state: 'lapsed', ...late };
  return { state: day.dueAt <= now ? 'overdue' : 'owed', ...late };
};

type EventOf = DirectiveEvent<
  | ('DisseminationRequired' | 'DisseminationReleased' | 'DisseminationReported' | 'DisseminationCorrected')
  | ('DisseminationReminded' | 'DisseminationEscalated')
>;

const closed = (days: readonly DisseminationDay[], until: Instant): DisseminationDay[] =>
  days.map((day) => (day.until === null ? { ...day, until } : day));

const required = (
  all: readonly Dissemination[],
  { data: { unitIds, dueOn, dueAt, paper }, recordedAt, actor }: DirectiveEvent<'DisseminationRequired'>,
): Dissemination[] => {
  const anew = { askedBy: (paper?.signer ?? actor).postId, said: { remindedAt: null, levels: [] } };
  const day = { dueOn, dueAt, since: recordedAt, until: null };
  const moved = all.map((one) =>
    unitIds.includes(one.unitId) && one.held === null
      ? { ...one, ...anew, days: [...closed(one.days, recordedAt), day] }
      : one,
  );
  const fresh = unitIds.filter((unitId) => !all.some((one) => one.unitId === unitId));
  return [...moved, ...fresh.map((unitId) => ({ unitId, days: [day], held: null, ...anew, notices: [] }))];
};

const reported = ({
  data: { held, paper },
  recordedAt,
  actor,
}: DirectiveEvent<'DisseminationReported'>): HeldDissemination => ({
  ...held,
  ...{ reportedAt: recordedAt, reportedBy: actor, corrections: 0 },
  ...(paper ? { paper } : {}),
});

const corrected = (
  { reportedAt, reportedBy, corrections, paper: before }: HeldDissemination,
  { data: { after, paper = before } }: DirectiveEvent<'DisseminationCorrected'>,
): HeldDissemination => ({
  ...after,
  ...{ reportedAt, reportedBy, corrections: corrections + 1 },
  ...(paper ? { paper } : {}),
});

/** What one unit owes once something was said of it. */
const told = (
  one: Dissemination,
  event: DirectiveEvent<'DisseminationReminded' | 'DisseminationEscalated'>,
): Dissemination => {
  const people = event.told.map(({ personId }) => personId);
  const said =
    event.type === 'DisseminationReminded'
      ? { ...one.said, remindedAt: event.data.fellDueAt }
      : { ...one.said, levels: [...one.said.levels, people] };
  const late = event.type === 'DisseminationEscalated';
  const notices = event.told.map((to) => ({ version: event.version, told: to, late }));
  return { ...one, said, notices: [...one.notices, ...notices] };
};

/** Folds one event into what units owe under a directive. */
export const evolveDisseminations = (all: readonly Dissemination[], event: EventOf): Dissemination[] => {
  const { type } = event;
  if (type === 'DisseminationRequired') return required(all, event);
  return all.map((one) => {
    switch (type) {
      case 'DisseminationReleased':
        return event.data.unitIds.includes(one.unitId)
          ? { ...one, days: closed(one.days, event.recordedAt) }
          : one;
      case 'DisseminationReported':
        return event.data.unitId === one.unitId ? { ...one, held: reported(event) } : one;
      case 'DisseminationCorrected':
        return event.data.unitId === one.unitId && one.held
          ? { ...one, held: corrected(one.held, event) }
          : one;
      case 'DisseminationReminded':
      case 'DisseminationEscalated':
        return event.data.unitId === one.unitId ? told(one, event) : one;
    }
  });
};
