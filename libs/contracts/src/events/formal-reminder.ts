import { z } from 'zod';
import { Paper } from '../actor.ts';
import { UnitId } from '../ids.ts';
import { spell } from '../spell.ts';
import { Seal } from '../text.ts';
import { LocalDate } from '../time.ts';

const reminder = z.int().min(1);

/** What each event about formal reminders says, by type. */
export const formalReminderEvents = {
  FormalReminderIssued: z.strictObject({
    reminder,
    ...spell,
    unitId: UnitId,
    dueOn: LocalDate.meta({ description: 'The day by which it should have been done' }),
    daysLate: z.int().min(0).meta({ description: 'Working days late when it was signed' }),
    answerBy: LocalDate,
    remark: Seal.optional(),
    paper: Paper,
  }),
  FormalReminderAnswered: z.strictObject({ reminder, unitId: UnitId, summary: Seal }),
} as const;
