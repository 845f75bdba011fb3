import { z } from 'zod';
import { Stay } from '../calendar.ts';
import { CommandId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';
import { replanned } from './replanned.ts';

const stay = {
  stay: z.int().min(1).meta({ description: 'Which stay of the task it is' }),
  decisionId: CommandId.optional().meta({
    description: 'The decision that reaches many tasks, if it is one',
  }),
};

/** What each event about suspending says, by type. */
export const suspensionEvents = {
  TaskSuspended: z.strictObject({
    ...stay,
    ...Stay.shape,
    before: LocalDate.optional().meta({ description: 'Of a stay that is prolonged: its last day so far' }),
    resumesAt: Instant.meta({ description: 'When the task goes on by itself' }),
    reason: Seal,
    replanned,
    ...byPaper,
  }),
  TaskResumed: z.strictObject({
    ...stay,
    ...Stay.shape,
    how: z.enum(['decided', 'run_out']),
    reason: Seal.optional(),
    replanned: replanned.optional().meta({
      description: 'Missing where the stay has run out: what is owed was planned for that',
    }),
    processedLate: z.boolean().optional(),
    ...byPaper,
  }),
} as const;
