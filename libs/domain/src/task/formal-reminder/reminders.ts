import type { UnitId } from '#contracts';
import type { OfSpell } from '../../obligation/explanation.ts';
import { isOpen, openSpell } from '../../obligation/obligation.ts';
import { isAccountable } from '../explanation/late-spells.ts';
import type { Folds } from '../folds.ts';
import { obligationOf, openObligations } from '../task.ts';
import type { IssuedTask } from '../task.ts';
import type { FormalReminder } from './formal-reminder.ts';

/** Something overdue of which a unit can be reminded: how far it has climbed. */
export type Overdue = OfSpell & { unitId: UnitId; levels: number };

/** What the units owe and is overdue now. */
export const overdue = (task: IssuedTask): Overdue[] =>
  openObligations(task).flatMap((one) => {
    const { owner, obligationId } = one;
    const running = openSpell(one);
    // Of the unit that has the task: who verifies for it is told by the ladder.
    return owner.side === 'unit' && owner.unitId === task.unitId && isAccountable(one) && running
      ? [{ obligationId, spell: running.spell, unitId: owner.unitId, levels: running.levels.length }]
      : [];
  });

/** Where a formal reminder is due by the policy, and none has been signed: the level that it names has been reached. */
export const proposed = (task: IssuedTask): Overdue[] => {
  const from = task.policy.formalReminder?.fromLevel;
  return overdue(task).filter(
    (one) =>
      from !== undefined &&
      one.levels >= from &&
      !task.formalReminders.some(
        ({ obligationId, spell }) => obligationId === one.obligationId && spell === one.spell,
      ),
  );
};

/** Those that a unit still has to answer. */
export const unanswered = (task: IssuedTask): FormalReminder[] =>
  task.formalReminders.filter(({ reminder }) => {
    const duty = obligationOf(task, `answer-reminder-${reminder}`);
    return duty !== undefined && isOpen(duty);
  });

/** How formal reminders change a task. */
export const formalReminderFolds: Folds = {
  FormalReminderIssued: (task, { data, effectiveAt }) => ({
    ...task,
    formalReminders: [
      ...task.formalReminders,
      { ...data, remark: data.remark ?? null, at: effectiveAt, answer: null },
    ],
  }),
  FormalReminderAnswered: (task, { data, effectiveAt }) => ({
    ...task,
    formalReminders: task.formalReminders.map((one) =>
      one.reminder === data.reminder ? { ...one, answer: { summary: data.summary, at: effectiveAt } } : one,
    ),
  }),
};
