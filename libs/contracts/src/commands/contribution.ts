import { z } from 'zod';
import { UnitId } from '../ids.ts';
import { freeText } from '../text.ts';
import { LocalDate } from '../time.ts';
import { act, byPaper, reason } from './act.ts';

const request = z.int().min(1).meta({ description: 'The number of the request for a contribution' });
const lastDay = LocalDate.meta({ description: 'The last day for the contribution' });

export const RequestContribution = act(
  'RequestContribution',
  'The unit that has the task asks a coordinating unit for its contribution, by a day',
  {
    unitId: UnitId.meta({ description: 'One of the coordinating units of the task' }),
    question: freeText(4000).meta({ description: 'What it is asked to contribute' }),
    dueOn: lastDay,
  },
);

export const GiveContribution = act('GiveContribution', 'The coordinating unit gives its contribution', {
  request,
  content: freeText(8000),
});

export const DeclineContribution = act(
  'DeclineContribution',
  'The coordinating unit declines to contribute; the supervising leader rules',
  { request, reason },
);

export const RuleOnContribution = act(
  'RuleOnContribution',
  'The leader rules on a declined contribution: the unit has to give it by another day, or it is released',
  {
    request,
    ruling: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('required'), dueOn: lastDay }),
      z.strictObject({
        outcome: z.literal('released'),
        instead: z
          .strictObject({ unitId: UnitId, dueOn: lastDay })
          .optional()
          .meta({ description: 'Another unit that is asked the same' }),
      }),
    ]),
    reason,
    ...byPaper,
  },
);

export const WithdrawContributionRequest = act(
  'WithdrawContributionRequest',
  'The unit that has the task no longer asks for a contribution',
  { request, reason },
);
