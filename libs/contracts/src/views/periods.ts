import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { FigureTask, Rates } from '../figures.ts';
import { CommandId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { Sha256 } from '../files.ts';
import { EventName } from './acts.ts';
import { NamedActor, ofTask } from './names.ts';
import { view } from './view.ts';

const ofPeriod = {
  periodId: CommandId.meta({ description: 'The key under which it was closed' }),
  from: LocalDate,
  to: LocalDate,
};

export const ClosedPeriodView = view('ClosedPeriod', 'A reporting period that was closed', {
  ...ofPeriod,
  asOf: Instant.meta({ description: 'Nothing that was recorded later is in its figures' }),
  closedAt: Instant,
  closedBy: NamedActor,
  paper: DecisionPaper.nullable(),
  figures: Sha256.meta({ description: 'SHA-256 of the bytes of the figures, hexadecimal' }),
});

export const PeriodList = view('PeriodList', 'The closed periods of an authority, the latest first', {
  items: z.array(ClosedPeriodView),
});

export const PeriodCorrection = view(
  'PeriodCorrection',
  'A task that counts otherwise now than when its period was closed, and the act that changed it',
  {
    ...ofTask,
    before: FigureTask.nullable().meta({ description: 'As it was frozen; null where it was not known' }),
    after: FigureTask.nullable().meta({
      description: 'As it counts now; null where it is not in the period',
    }),
    act: z
      .strictObject({
        version: z.int(),
        type: EventName,
        sentence: z.string(),
        effectiveAt: Instant,
        recordedAt: Instant,
        actor: z.union([NamedActor, z.literal('clock')]),
      })
      .nullable(),
  },
);

export const PeriodCorrections = view(
  'PeriodCorrections',
  'What has changed since a period was closed: apart from its figures, which stay',
  {
    ...ofPeriod,
    asOf: Instant,
    frozen: Rates,
    corrected: Rates.meta({ description: 'The same with the corrections' }),
    items: z.array(PeriodCorrection),
  },
);
