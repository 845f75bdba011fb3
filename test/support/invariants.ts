import { lookAtInvariants } from '../../infra/chaos/checks/invariants.ts';
import type { Broken } from '../../infra/chaos/checks/invariants.ts';
import type { System } from './system.ts';

/** What is broken of the six invariants in a whole system at rest, by name; nothing if all hold. */
export const brokenInvariants = async ({ owner, temporal, env }: System): Promise<Broken> =>
  (await lookAtInvariants({ owner, temporal, taskQueue: env['TASK_QUEUE'] })).broken;
