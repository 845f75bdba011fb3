import { randomUUID } from 'node:crypto';
import { BusinessClock } from '#event-store';
import { seedOrganisation } from '#organisation';
import type { OrganisationData } from '#organisation';
import { migrate } from '#platform';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { demoPassword } from './data.ts';
import { forget, remember } from './kept.ts';
import { instantOf } from './local-time.ts';
import { clearAway, connectAsOwner, createDemoDatabase, openGround, startDemoProcesses } from './world.ts';
import type { World } from './world.ts';

/** In which scope a demo opens its servers, whom it tells, and whether what it made is kept. */
export type Opening = { scope: Scope; report: Reporter; keep: boolean };

/** Opens servers with an empty database of the demo’s own, in which it is a local time and an organisation is there. */
export const openWorld = async (
  { starts, organisation }: { starts: string; organisation: OrganisationData },
  { scope, report, keep }: Opening,
): Promise<World> => {
  const ground = await openGround(scope, report);
  forget(ground.dataDir);
  await clearAway(ground);
  await createDemoDatabase(ground);
  if (!keep) scope.add({ stop: () => clearAway(ground), kill: () => undefined });
  await migrate(ground.url);
  const owner = await connectAsOwner(scope, ground);
  const clock = new BusinessClock(owner);
  await clock.advance(Date.parse(instantOf(starts)) - Date.parse(await clock.now()));
  await seedOrganisation(owner, organisation, demoPassword);
  const taskQueue = `dondoc-demo-${randomUUID()}`;
  if (keep) remember(ground.dataDir, { taskQueue });
  const { temporal } = ground;
  return { owner, temporal, api: await startDemoProcesses(scope, report, ground, taskQueue) };
};
