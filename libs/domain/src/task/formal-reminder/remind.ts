import { workingDaysAfter } from '../../calendar/index.ts';
import { accept, reject } from '../../decision.ts';
import type { Verdict } from '../../decision.ts';
import { endObligation, openObligation } from '../../obligation/facts.ts';
import { isOpen } from '../../obligation/obligation.ts';
import { scheduleFor, term } from '../../obligation/schedule.ts';
import { planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import { leader, unitHead } from '../recipients.ts';
import { obligationOf } from '../task.ts';
import { overdue } from './reminders.ts';

/** A formal reminder is signed: it has its number and date, and the unit owes an answer within the policy’s term. */
export const issueFormalReminder = (the: Case<'IssueFormalReminder'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const { obligationId, spell, remark, paper } = body;
  const late = overdue(task).find((one) => one.obligationId === obligationId && one.spell === spell);
  const obligation = obligationOf(task, obligationId);
  if (!late || !obligation) return reject('spell-not-running', { obligationId, spell });
  if (task.formalReminders.some((one) => one.paper.number === paper.number))
    return reject('paper-number-used', { number: paper.number });
  const planning = planningOf(the);
  const days = task.policy.formalReminder?.answer ?? task.policy.terms.decision;
  const { dueOn, counting } = term(at, days, planning.calendar);
  const schedule = scheduleFor('answer-reminder', 'unit', dueOn, planning);
  const opened = openObligation(task.obligations, 'answer-reminder', obligation.owner, counting, schedule);
  return accept(
    {
      type: 'FormalReminderIssued',
      told: unitHead(late.unitId, at, facts.directory),
      data: {
        ...{ reminder: task.formalReminders.length + 1, obligationId, spell, unitId: late.unitId },
        ...{ dueOn: obligation.schedule.dueOn, answerBy: dueOn, paper },
        daysLate: workingDaysAfter(obligation.schedule.lateFrom, today, facts.calendar),
        ...(remark === undefined ? {} : { remark }),
      },
    },
    { ...opened, data: { ...opened.data, about: { obligationId, spell } } },
  );
};

/** The unit says what it has done and will do. */
export const answerFormalReminder = (the: Case<'AnswerFormalReminder'>): Verdict => {
  const { body, task, at, facts } = the;
  const { reminder, summary } = body;
  const duty = obligationOf(task, `answer-reminder-${reminder}`);
  if (!duty || !isOpen(duty)) return reject('reminder-answered');
  return accept(
    {
      type: 'FormalReminderAnswered',
      told: leader(task, at, facts.directory),
      data: { reminder, unitId: task.unitId, summary },
    },
    ...endObligation(duty, 'met', at, facts.calendar),
  );
};
