import { z } from 'zod';
import { DaysOff, Stay } from './calendar.ts';
import { PostId, UnitId } from './ids.ts';
import { Instant, LocalDate, TermUnit } from './time.ts';

export const ObligationKind = z
  .enum([
    'acknowledge',
    'plan',
    'report',
    'periodic-report',
    'completion',
    'verify',
    'review',
    'contribution',
    'decide-decline',
    'decide-plan',
    'decide-extension',
    'decide-contribution',
    'decide-impediment',
    'decide-clarification',
    'decide-completion',
    'countersign',
    'explanation',
    'rule-explanation',
    'answer-reminder',
    'milestone',
  ])
  .meta({
    description:
      'What is owed: the first five by the unit, the verification of a result by the monitoring office, a contribution by a coordinating unit, the review of a standing task and the decisions by the supervising leader, a signature by each signatory; an explanation of lateness by the unit, the ruling on it by a leader, an answer to a formal reminder and the milestones of its plan by the unit',
  });
export type ObligationKind = z.infer<typeof ObligationKind>;

export const Owner = z.discriminatedUnion('side', [
  z.strictObject({ side: z.literal('unit'), unitId: UnitId }),
  z.strictObject({ side: z.literal('leader'), postId: PostId }),
]);
export type Owner = z.infer<typeof Owner>;

/**
 * When an obligation falls due and what follows if it is not met, worked out once, by the calendar and policy in force.
 * `dueOn` is the last day, `dueAt` its end (24:00 local). From `overdueAt` it is late; `lateFrom` is the day after which working
 * days late are counted. `remindAt` and `levelAt` are the instants of reminders and of level 1, 2, … Where the day has passed already,
 * `resendOn` is the last day of the term for sending again: escalation waits for it, and reminders name it. Where the ladder goes on
 * from a level that was reached before, `fromLevel` is that level, and `levelAt` begins with it. Where silence counts as agreement,
 * nothing is ever late: at `deemedAt` the agreement is recorded. A periodic report can be given from `closesAt`, when the data of its
 * period are cut off, and is missed at `missedAt`. Of a task that was taken over, the first level may come with the summary, at `summaryAt`.
 */
export const Schedule = z.strictObject({
  dueOn: LocalDate,
  dueAt: Instant,
  overdueAt: Instant,
  lateFrom: LocalDate,
  remindAt: z.array(Instant),
  levelAt: z.array(Instant),
  resendOn: LocalDate.optional(),
  fromLevel: z.int().min(1).optional(),
  deemedAt: Instant.optional(),
  closesAt: Instant.optional(),
  missedAt: Instant.optional(),
  summaryAt: Instant.optional(),
});
export type Schedule = z.infer<typeof Schedule>;

const provisionalYear = z.int().optional();

/** Stays in which the task was suspended, and how many working days each gave back. */
const stays = z.array(Stay.extend({ days: z.int().min(0) })).optional();

/**
 * How a date came about, for whoever asks why it is what it is. A named date that was moved off a day off says which date was named
 * (`on`), and the days off there; one that is the last day of an approved plan says of which (`plan`). A term counts working days after `from`: `notCounted` are the days off
 * on the way, `makeUp` the days that are worked although their weekday is off. What was written before these were kept has
 * neither. A term of days, months or years ends on `nominal`, or on the first working day after the days off there. `stays` has moved a
 * date that does not count working days.
 * `provisionalYear` is the first year on the way for which the calendar has no decision yet: the date may still change with it.
 */
export const Counting = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('named'),
    on: LocalDate.optional(),
    plan: z.int().min(1).optional(),
    notCounted: z.array(DaysOff).optional(),
    stays,
    provisionalYear,
  }),
  z.strictObject({
    by: z.literal('working_days'),
    days: z.int(),
    from: LocalDate,
    notCounted: z.array(DaysOff).optional(),
    makeUp: z.array(LocalDate).optional(),
    provisionalYear,
  }),
  z.strictObject({
    by: TermUnit.exclude(['working_days']),
    length: z.int(),
    from: LocalDate,
    nominal: LocalDate,
    notCounted: z.array(DaysOff),
    stays,
    provisionalYear,
  }),
]);
export type Counting = z.infer<typeof Counting>;
