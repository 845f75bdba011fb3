import { z } from 'zod';
import { Instant } from '../time.ts';
import { view } from './view.ts';

export const ClockView = view('Clock', 'The product’s one idea of now', {
  now: Instant,
  shifted: z
    .boolean()
    .meta({ description: 'True where business time is not the wall clock: a demo or a test' }),
});

const check = z.enum(['ok', 'failing']);

export const Liveness = view('Liveness', 'The process runs', { status: z.literal('ok') });

export const Readiness = view(
  'Readiness',
  '`degraded` while Temporal is away: commands are kept and answered with 202; `failing` when nothing can be served',
  {
    status: z.enum(['ok', 'degraded', 'failing']),
    checks: z.strictObject({ database: check, migrations: check, temporal: check }),
  },
);
