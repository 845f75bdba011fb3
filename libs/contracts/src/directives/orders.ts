import type { z } from 'zod';
import { command } from '../command.ts';
import { CalendarVersion } from '../ids.ts';

/** Something has fallen due of what units owe under a directive: whoever is to be told of it is told. */
export const TellOfDisseminations = command(
  'TellOfDisseminations',
  'What has fallen due of disseminations is said to whoever has to know',
  { calendarVersion: CalendarVersion.meta({ description: 'The version in force, by which it is counted' }) },
);
export type TellOfDisseminations = z.infer<typeof TellOfDisseminations>;

/** What directives are sent because time has passed. No route takes it in. */
export type DirectiveOrder = TellOfDisseminations;
