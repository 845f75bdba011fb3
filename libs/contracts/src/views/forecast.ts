import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { Instant } from '../time.ts';
import { EventName } from './acts.ts';
import { NamedRecipient } from './names.ts';
import { view } from './view.ts';

export const ForecastEntry = view('ForecastEntry', 'Something that comes by itself if nobody acts', {
  at: Instant.meta({ description: 'When it falls due; what is past due already comes first' }),
  type: EventName,
  obligationId: ObligationId.nullable().meta({
    description:
      'Null where a task is assigned, a suspended one goes on, or one that was taken over is summarised',
  }),
  sentence: z.string(),
  told: z.array(NamedRecipient).meta({
    description: 'Who will be told, as far as it is on record today who holds which post then',
  }),
});

export const Forecast = view('Forecast', 'What will be owed, reminded, late and escalated if nobody acts', {
  asOf: Instant,
  entries: z.array(ForecastEntry),
});
