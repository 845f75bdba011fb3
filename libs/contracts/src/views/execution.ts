import { z } from 'zod';

export const ExecutionStatus = z.enum([
  'not_started',
  'in_progress',
  'awaiting_sign_off',
  'done',
  'suspended',
  'withdrawn',
]);
export type ExecutionStatus = z.infer<typeof ExecutionStatus>;
