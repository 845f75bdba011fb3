import { z } from 'zod';
import { Capacity, Paper } from '../actor.ts';
import { command } from '../command.ts';
import { MandateId } from '../ids.ts';
import { PeriodKind } from '../periods.ts';
import { freeText } from '../text.ts';
import { Instant, LocalDate } from '../time.ts';

export const reason = freeText(2000).meta({ description: 'Why; required, kept on record' });
export const reportOn = z
  .array(LocalDate)
  .max(60)
  .meta({ description: 'The dates on which a progress report is owed' });
export const reportEvery = z.array(PeriodKind).max(4).meta({
  description:
    'Báo cáo định kỳ: the periodic reports that are owed, each kind by the windows and send-by days of the policy',
});

/** What a leader's act may carry: its paper, and (for the monitoring office only) the instant from which the paper counts. */
export const byPaper = {
  paper: Paper.optional(),
  effectiveAt: Instant.optional().meta({
    description:
      'Only for the monitoring office, with the paper: when the decision took effect, if earlier than now',
  }),
};

/** In which capacity somebody acts. Needed only by who may act in several. */
export const inCapacity = {
  capacity: Capacity.optional().meta({
    description: 'The capacity, if the post and the mandates of the caller leave a choice',
  }),
  mandateId: MandateId.optional().meta({ description: 'TUQ.: the mandate, if there are several' }),
};

/** An act of a person on a task, in the capacity stated. */
export const act = <Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  description: string,
  fields: Fields,
) => command(type, description, { ...fields, ...inCapacity });
