import { z } from 'zod';
import { reason } from './act.ts';

/** The leader lets a task end although sub-tasks of it are open, and says why. */
export const waiver = z
  .strictObject({ reason })
  .optional()
  .meta({ description: 'Needed where sub-tasks are open: why the task ends all the same; they go on' });
