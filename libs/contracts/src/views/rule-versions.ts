import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { CalendarVersion } from '../ids.ts';
import { Instant } from '../time.ts';
import { NamedActor } from './names.ts';
import { view } from './view.ts';

export const RuleApplication = view('RuleApplication', 'When a version came into force, and by whom', {
  application: z.int(),
  version: CalendarVersion.meta({ description: 'The name of the version' }),
  appliedAt: Instant,
  appliedBy: NamedActor,
});

/** Where a version of the rules comes from, and whether it holds. */
export const provenance = {
  base: z.string().nullable().meta({ description: 'The version that it was entered as changes to' }),
  paper: DecisionPaper.nullable().meta({ description: 'Null for a version that came with the product' }),
  enteredBy: NamedActor.nullable(),
  enteredAt: Instant.nullable(),
  inForce: z.boolean(),
  application: RuleApplication.nullable().meta({ description: 'The latest time that it came into force' }),
};
