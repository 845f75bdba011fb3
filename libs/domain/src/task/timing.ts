import type { CommandOf, Instant, LocalDate, ObligationKind, Policy, Timing } from '#contracts';
import { endOfTerm, localDateOf } from '../calendar/index.ts';
import { namedDay } from '../obligation/schedule.ts';
import type { Due, Planning } from '../obligation/schedule.ts';
import { urgentTerms } from '../policy/default-policy.ts';
import { beginsOf } from './span.ts';
import type { IssuedTask } from './task.ts';

/** By what a task is timed from its issue on: its last day, if that is settled yet, or the day of its first review. */
export type Timed = { timing: Timing; due?: Due | undefined; reviewOn?: LocalDate };

type Terms = { acknowledge: number; plan: number; completion?: number | undefined };

/** The policy’s terms in working days for what a unit owes on a task of this timing. */
export const termsFor = (timing: Timing, { terms, urgent = urgentTerms }: Policy): Terms =>
  timing === 'urgent' ? urgent : terms;

/** The working days that a policy gives a leader to decide on something. */
export const daysToDecide = (kind: ObligationKind, { terms, answers = {} }: Policy): number => {
  const days: Partial<Record<ObligationKind, number | undefined>> = {
    'decide-contribution': answers.contribution,
    'decide-impediment': answers.impediment,
    'decide-clarification': answers.clarification,
  };
  return days[kind] ?? terms.decision;
};

/** What the issue says of time; undefined unless it says just one thing. */
export const timedBy = (
  { dueOn, dueIn, urgent, reviewOn, undated, span }: CommandOf<'IssueTask'>,
  at: Instant,
  planning: Planning,
): Timed | undefined => {
  const { policy, calendar } = planning;
  const said = [dueOn, dueIn, urgent, reviewOn, undated].filter((one) => one !== undefined);
  if (said.length !== 1) return undefined;
  const from = localDateOf(beginsOf({ span, dueOn: null }, at, calendar), calendar);
  if (dueOn !== undefined) return { timing: 'dated', due: namedDay(dueOn, planning) };
  if (dueIn !== undefined) return { timing: 'dated', due: endOfTerm(from, dueIn, calendar) };
  if (reviewOn !== undefined) return { timing: 'standing', reviewOn };
  if (undated) return { timing: 'undated' };
  const { completion: length } = termsFor('urgent', policy);
  const due = length === undefined ? undefined : endOfTerm(from, { by: 'working_days', length }, calendar);
  return { timing: 'urgent', due };
};

/** Whether the approved plan is what says by when the result is owed. */
export const isDueByPlan = ({ timing, due }: IssuedTask): boolean =>
  timing === 'urgent' && due.current === null;
