import { z } from 'zod';
import { Capacity, Paper } from './actor.ts';
import { MandateId, UnitId } from './ids.ts';
import { freeText } from './text.ts';
import { LocalDate } from './time.ts';

/** By what, and in which capacity, somebody decides on many tasks. */
export const decidedHow = {
  reason: freeText(2000).meta({ description: 'Why; required, kept on record' }),
  paper: Paper.optional().meta({ description: 'Needed by the monitoring office, which enters decisions' }),
  capacity: Capacity.optional().meta({
    description: 'The capacity, if the post and the mandates of the caller leave a choice',
  }),
  mandateId: MandateId.optional().meta({ description: 'TUQ.: the mandate, if there are several' }),
};

/** One decision by which the tasks of units, or of an area, are suspended: a flood, an epidemic. */
export const DecideSuspension = z
  .strictObject({
    unitIds: z.array(UnitId).min(1).max(200),
    withUnitsBelow: z.boolean().default(false).meta({ description: 'Also the units below these' }),
    area: z.string().trim().normalize('NFC').min(1).max(200).optional().meta({
      description: 'How the area is called for which the decision is made',
    }),
    until: LocalDate.meta({ description: 'The last day; the tasks go on by themselves after it' }),
    ...decidedHow,
  })
  .meta({
    id: 'DecideSuspension',
    description: 'Suspends every open task of some units that the caller may suspend',
  });
export type DecideSuspension = z.infer<typeof DecideSuspension>;

/** The tasks that a decision suspended go on before their time. */
export const DecideResumption = z
  .strictObject(decidedHow)
  .meta({ id: 'DecideResumption', description: 'Has the tasks go on that one decision has suspended' });
export type DecideResumption = z.infer<typeof DecideResumption>;
