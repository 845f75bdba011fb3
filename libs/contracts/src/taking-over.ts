import { z } from 'zod';

/** How far a task was when it was taken over: the unit has not begun, or works by a plan that was settled before. */
export const TakenOverAs = z.enum(['not_started', 'in_progress']).meta({
  id: 'TakenOverAs',
  description:
    'Chuyển tiếp: a task that was given before it came on record here. `in_progress`: under way by a plan settled then, so neither ' +
    'acknowledgement nor plan is asked for again',
});
export type TakenOverAs = z.infer<typeof TakenOverAs>;
