import type { z } from 'zod';
import type { FormalRemindersView, Names } from '#contracts';
import { proposed } from '#domain';
import type { IssuedTask } from '#domain';
import type { Texts } from '#read-models';

/** The formal reminders of a task: those signed, and where the policy proposes one. */
export const formalRemindersView = (
  task: IssuedTask,
  names: Names,
  texts: Texts,
): z.infer<typeof FormalRemindersView> => ({
  proposed: proposed(task).map(({ obligationId, spell, levels }) => ({ obligationId, spell, levels })),
  issued: task.formalReminders.map(({ reminder, obligationId, spell, unitId, answerBy, ...one }) => ({
    ...{ reminder, obligationId, spell, answerBy },
    unit: { unitId, name: names.unit(unitId) },
    number: one.paper.number,
    issuedOn: one.paper.issuedOn,
    remark: one.remark === null ? null : texts(one.remark),
    answer: one.answer && { summary: texts(one.answer.summary), at: one.answer.at },
  })),
});
