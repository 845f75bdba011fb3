import type { Changed, Instant, KnownDirective } from '#contracts';
import type { Fact } from '../decision.ts';
import { moveObligation } from '../obligation/facts.ts';
import { scheduleFor, term } from '../obligation/schedule.ts';
import type { Planning } from '../obligation/schedule.ts';
import { beginsFor, beginsOf, spanRefusal } from './span.ts';
import { openObligationOf } from './task.ts';
import type { IssuedTask } from './task.ts';
import { termsFor } from './timing.ts';

/** Why a task cannot be for other years than it was, as it stands after the change; another date alone is not asked about. */
export const otherYearsRefusal = (
  { due, serves, policy }: IssuedTask,
  after: Changed,
  known: readonly KnownDirective[] | undefined,
) => {
  const { span, dueOn = due.current } = after;
  return spanRefusal({ span, dueOn, serves: after.serves ?? serves }, policy, known);
};

/** The task is for other years, or for none: where these or those before are still to come, what the unit has yet to acknowledge and to plan is counted anew. */
export const moveTerms = (task: IssuedTask, after: Changed, at: Instant, planning: Planning): Fact[] => {
  if (after.span === undefined) return [];
  const { calendar } = planning;
  const from = beginsOf({ span: after.span, dueOn: after.dueOn ?? task.due.current }, at, calendar);
  if (from === beginsFor(task, at, calendar)) return [];
  const days = termsFor(task.timing, task.policy);
  return (['acknowledge', 'plan'] as const).flatMap((kind) => {
    const owed = openObligationOf(task, kind);
    if (!owed) return [];
    const { dueOn, counting } = term(from, days[kind], calendar);
    return moveObligation(owed, counting, scheduleFor(kind, 'unit', dueOn, planning), at, calendar);
  });
};
