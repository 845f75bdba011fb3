import type {
  Directory,
  DirectiveEventType,
  Instant,
  PersonId,
  PostId,
  ReceivedCommand,
  Recipient,
  TellOfDisseminations,
} from '#contracts';
import { localDateOf, ladder, remindersBefore } from '../calendar/index.ts';
import type { Fact } from '../decision.ts';
import { answersFor, headPostOf } from '../organisation/directory.ts';
import { answeringFor } from '../organisation/successions.ts';
import type { Facts } from '../task/act.ts';
import { processedLate } from '../task/clock.ts';
import { once } from '../task/recipients.ts';
import type { RecordedDirective } from './directive.ts';
import { dayThatCounts, disseminationStanding, isOwed } from './dissemination.ts';
import type { Dissemination, DisseminationDay } from './dissemination.ts';
import { endOf } from './ends.ts';

type Rules = Pick<Facts, 'calendar' | 'policy'>;

/** Something to be said of a dissemination, and when that fell due. */
type Step = { at: Instant; level: number | undefined };

/** As much as it takes to know what is to be said of it. */
export type ToldOf = Pick<Dissemination, 'said'> & {
  day: Pick<DisseminationDay, 'dueOn' | 'since'>;
};

/**
 * What has fallen due by an instant and was not said, in order. Of several reminders only the last is of use to anybody. Of a day that had
 * passed when it was named, the ladder begins when it was named: nobody is reported who has only just been told.
 */
export const unsaid = ({ day, said }: ToldOf, by: Instant, { calendar, policy }: Rules): Step[] => {
  const { dueOn, since } = day;
  const { sendAtMinute } = policy;
  const named = localDateOf(since, calendar);
  const reminders = remindersBefore(dueOn, policy.remindBefore.other, sendAtMinute, calendar)
    .filter((at) => at > since && at <= by && (said.remindedAt === null || at > said.remindedAt))
    .slice(-1)
    .map((at) => ({ at, level: undefined }));
  const levels = ladder(dueOn > named ? dueOn : named, policy.grace.unit, sendAtMinute, calendar)
    .map((at, index) => ({ at, level: index + 1 }))
    .slice(said.levels.length)
    .filter(({ at }) => at <= by);
  return [...reminders, ...levels];
};

/** The posts that are told at level 1, 2, 3: those that head whoever answers for it, the leader who asked for it, and the chair. */
const rungsOf = (
  { unitId, askedBy }: Dissemination,
  { said: { authorityId } }: RecordedDirective,
  at: Instant,
  directory: Directory,
): PostId[][] => {
  const head = (id: string) => headPostOf(directory, id, at)?.postId ?? [];
  return [answeringFor(directory, unitId, at).flatMap(head), [askedBy], [head(authorityId)].flat()];
};

/** Who is told at a level: whoever answers for its posts or, where nobody does, for those of the next one. */
const climb = (
  level: number,
  rungs: PostId[][],
  at: Instant,
  directory: Directory,
): { told: Recipient[]; vacant: PostId[] } => {
  const vacant: PostId[] = [];
  for (const posts of rungs.slice(Math.min(level, rungs.length) - 1)) {
    const answering = posts.map((postId) => ({ postId, who: answersFor(directory, postId, at) }));
    vacant.push(...answering.filter(({ who }) => who?.by !== 'holder').map(({ postId }) => postId));
    const told = once(answering.flatMap(({ who }) => who ?? []));
    if (told.length > 0) return { told, vacant };
  }
  return { told: [], vacant };
};

/** The level at which all of them were told before; none where somebody is told for the first time. */
const toldAt = (people: readonly PersonId[], levels: readonly PersonId[][]): number | undefined => {
  const before = levels.findIndex((told) => people.every((one) => told.includes(one)));
  return people.length === 0 || before < 0 ? undefined : before + 1;
};

/** What is said of one unit. */
const sayingsOf = (
  one: Dissemination,
  day: DisseminationDay,
  directive: RecordedDirective,
  at: Instant,
  facts: Facts,
): Fact<DirectiveEventType>[] => {
  const { directory, calendar } = facts;
  const { unitId, said } = one;
  const rungs = rungsOf(one, directive, at, directory);
  const levels = [...said.levels];
  return unsaid({ day, said }, at, facts).map(({ at: fellDueAt, level }): Fact<DirectiveEventType> => {
    const { told, vacant } = climb(level ?? 1, rungs, at, directory);
    const { dueOn } = day;
    const data = {
      ...{ unitId, dueOn, fellDueAt, calendarVersion: calendar.version, vacant },
      processedLate: processedLate(fellDueAt, at),
    };
    if (level === undefined) return { type: 'DisseminationReminded', told, data };
    const people = told.map(({ personId }) => personId);
    const before = toldAt(people, levels);
    levels.push(people);
    const { daysLate } = disseminationStanding(one, endOf(directive), at, calendar);
    return {
      type: 'DisseminationEscalated',
      told: before === undefined ? told : [],
      data: { ...data, level, daysLate, ...(before === undefined ? {} : { mergedInto: before }) },
    };
  });
};

/** Says what has fallen due of all that units still owe; nothing once the directive has ended. */
export const tellOfDisseminations = (
  { receivedAt: at }: ReceivedCommand<TellOfDisseminations>,
  directive: RecordedDirective,
  facts: Facts,
): Fact<DirectiveEventType>[] => {
  const over = endOf(directive);
  if (over && over.countsFrom <= at) return [];
  return directive.disseminations.flatMap((one) => {
    const day = dayThatCounts(one);
    return day && isOwed(one) ? sayingsOf(one, day, directive, at, facts) : [];
  });
};
