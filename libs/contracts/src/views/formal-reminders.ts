import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { NamedUnit, Words } from './names.ts';
import { view } from './view.ts';

const spell = { obligationId: ObligationId, spell: z.int() };

export const FormalReminderView = view(
  'FormalReminder',
  'A formal reminder (công văn đôn đốc) that was signed',
  {
    reminder: z.int().meta({ description: 'Its number on the task: 1 is the first' }),
    ...spell,
    unit: NamedUnit,
    number: z.string().meta({ description: 'Number and symbol of the letter' }),
    issuedOn: LocalDate,
    remark: Words.nullable(),
    answerBy: LocalDate,
    answer: z
      .strictObject({ summary: Words, at: Instant })
      .nullable()
      .meta({ description: 'Null while there is none' }),
  },
);

export const FormalRemindersView = view('FormalReminders', 'Formal reminders, signed and proposed', {
  proposed: z.array(z.strictObject({ ...spell, levels: z.int() })).meta({
    description: 'Overdue so far up the ladder that the policy proposes one, and none has been signed',
  }),
  issued: z.array(FormalReminderView),
});
