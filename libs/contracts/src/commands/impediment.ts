import { z } from 'zod';
import { freeText } from '../text.ts';
import { act, byPaper, reason } from './act.ts';

const impediment = z.int().min(1).meta({ description: 'The number of the impediment' });

export const RaiseImpediment = act(
  'RaiseImpediment',
  'The unit raises a difficulty to the supervising leader, who owes an answer',
  {
    content: freeText(8000).meta({ description: 'What stands in the way' }),
    proposal: freeText(4000).meta({ description: 'What the unit asks for' }),
  },
);

export const AnswerImpediment = act('AnswerImpediment', 'The leader answers an impediment', {
  impediment,
  content: freeText(8000).meta({ description: 'What the leader decides on it' }),
  ...byPaper,
});

export const WithdrawImpediment = act(
  'WithdrawImpediment',
  'The unit takes an impediment back: it is solved, or no longer stands in the way',
  { impediment, reason },
);
