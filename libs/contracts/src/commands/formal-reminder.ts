import { z } from 'zod';
import { Paper } from '../actor.ts';
import { spell } from '../spell.ts';
import { freeText } from '../text.ts';
import { act, byPaper } from './act.ts';

export const IssueFormalReminder = act(
  'IssueFormalReminder',
  'A formal reminder (công văn đôn đốc) about something overdue is signed; the unit owes an answer',
  {
    ...spell,
    remark: freeText(4000).optional().meta({ description: 'What is asked of the unit beside the usual' }),
    ...byPaper,
    paper: Paper.meta({
      description: 'The number and date that the letter was given, who signed it and how',
    }),
  },
);

export const AnswerFormalReminder = act('AnswerFormalReminder', 'The unit answers a formal reminder', {
  reminder: z.int().min(1).meta({ description: 'Which one: 1 is the first on the task' }),
  summary: freeText(4000).meta({ description: 'What the unit has done and will do, and by when' }),
});
