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
  '`degraded` while Temporal or the worker is away or does no work: commands are kept and answered with 202; `failing` when nothing can be served',
  {
    status: z.enum(['ok', 'degraded', 'failing']),
    checks: z.strictObject({
      database: check,
      migrations: check,
      temporal: check,
      canary: check.meta({
        description:
          'Whether a canary came back through Temporal, a worker and the database within the last ten seconds',
      }),
    }),
  },
);
