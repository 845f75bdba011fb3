import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import type { CommandOf, DecideSuccession, Instant, SuccessionPreview } from '#contracts';
import { addDays, localDateOf, vietnamCalendar } from '#domain';
import { BusinessClock } from '#event-store';
import { seedOrganisation } from '#organisation';
import { ApiClient } from '../demo/api-client.ts';
import { apiAddress } from '../processes.ts';
import { countryAdministrator, countryLeader, readCountry } from './communes.ts';
import type { Country, Province } from './communes.ts';
import { newPlace } from './ground.ts';
import type { Ground, Place } from './ground.ts';
import { inLanes } from './lanes.ts';
import { password } from './office.ts';
import { startProduct } from './product.ts';
import type { Surroundings } from './rounds.ts';
import { accepted, receive } from './tasks.ts';

/** How long the mergers of the communes took, one open task each. */
export type Mergers = {
  communes: number;
  into: number;
  tasks: number;
  dryRunSeconds: number;
  longestDryRunSeconds: number;
  decideSeconds: number;
  /** From the last decision until every unit and every task was handed on. */
  doneSeconds: number;
};

const issueTo = (unitId: string, now: Instant): CommandOf<'IssueTask'> => ({
  ...{ type: 'IssueTask', code: `NV-${unitId}`, title: 'Rà soát, lập danh sách hộ nghèo', unitId },
  ...{ leaderPostId: countryLeader, dueOn: addDays(localDateOf(now, vietnamCalendar), 200), reportOn: [] },
});

const decisionFor = ({ code, old }: Province, effectiveAt: Instant): DecideSuccession => ({
  ...{ effectiveAt, units: old, tasks: [] },
  paper: { number: `${code}/NQ-UBTVQH15`, issuedOn: '2025-06-16', issuedBy: 'Ủy ban Thường vụ Quốc hội' },
});

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  return [await work(), (performance.now() - start) / 1000];
};

type Left = { units: number; tasks: number; refused: number };

/** What has not been handed on. */
const leftOf = async ({ owner }: Place): Promise<Left> => {
  const [left] = await owner.query<Left[]>(
    `SELECT (SELECT count(*)::int FROM org.succession s CROSS JOIN LATERAL jsonb_array_elements(s.body->'units') l
         WHERE NOT EXISTS (SELECT 1 FROM org.unit_succession u WHERE u.unit_id = l->>'unitId')) AS units,
       (SELECT count(*)::int FROM read.task WHERE unit_id LIKE 'o%') AS tasks,
       (SELECT count(*)::int FROM es.command WHERE outcome ? 'rejected') AS refused`,
  );
  if (!left) throw new Error('The database did not say what is left.');
  return left;
};

const untilDone = async (place: Place, { progress, signal }: Surroundings): Promise<void> => {
  for (;;) {
    const { units, tasks, refused } = await leftOf(place);
    if (refused > 0) throw new Error(`${refused} orders of the mergers were refused.`);
    if (units === 0 && tasks === 0) return;
    signal.throwIfAborted();
    progress(`mergers: ${units} communes and ${tasks} tasks left`);
    await pause(1000);
  }
};

const leader = { personId: `p-${countryLeader}`, postId: countryLeader, capacity: 'KT' as const };

const issueToEach = (place: Place, { provinces }: Country, now: Instant): Promise<void[]> =>
  inLanes(
    provinces.flatMap(({ old }) => old),
    20,
    async ({ unitId }) =>
      accepted(place, await receive(place, randomUUID(), { actor: leader, body: issueTo(unitId, now) })),
  );

/** What the administrator asks, and how long the answer took. */
const dryRun = async (ask: Ask, province: Province, effectiveAt: Instant): Promise<number> => {
  const [{ tasks, withoutSuccessor }, seconds] = await timed(() =>
    ask<z.infer<typeof SuccessionPreview>>('/successions/preview', decisionFor(province, effectiveAt)),
  );
  if (withoutSuccessor > 0 || tasks !== province.old.length)
    throw new Error(`The dry run of ${province.code} found ${tasks} tasks, not ${province.old.length}.`);
  return seconds;
};

type Ask = <T>(path: string, body: DecideSuccession) => Promise<T>;

const sizeOf = ({ provinces }: Country): Pick<Mergers, 'communes' | 'into' | 'tasks'> => {
  const communes = provinces.flatMap(({ old }) => old);
  const heirs = new Set(communes.flatMap(({ successorIds }) => successorIds));
  return { communes: communes.length, into: heirs.size, tasks: communes.length };
};

/** Has the communes of some provinces merged as they were on 01/07/2025, each with one open task, by one decision for each province. */
export const measureMergers = async (
  ground: Ground,
  most: number,
  around: Surroundings,
): Promise<Mergers> => {
  const country = readCountry(most);
  around.progress('mergers: founding every commune');
  const seed = (owner: Place['owner']) => seedOrganisation(owner, country.organisation, password);
  const place = await newPlace(ground, { taskQueue: 'bench-mergers', seed });
  const product = await startProduct(ground, place, { profile: undefined });
  const clock = new BusinessClock(place.owner);
  around.progress('mergers: issuing a task to each commune');
  await issueToEach(place, country, await clock.now());
  const now = await clock.now();
  const client = new ApiClient(apiAddress(place.premises), country.organisation, password);
  const ask: Ask = (path, body) => client.post({ postId: countryAdministrator, at: now }, path, body);
  around.progress('mergers: dry runs');
  const dryRuns: number[] = [];
  for (const province of country.provinces) dryRuns.push(await dryRun(ask, province, now));
  const [, decideSeconds] = await timed(async () => {
    for (const province of country.provinces) await ask('/successions', decisionFor(province, now));
  });
  const [, doneSeconds] = await timed(() => untilDone(place, around));
  await Promise.all([product.worker.stop(), product.API.stop()]);
  const dryRunSeconds = dryRuns.reduce((sum, one) => sum + one, 0);
  return {
    ...sizeOf(country),
    ...{ dryRunSeconds, longestDryRunSeconds: Math.max(...dryRuns), decideSeconds, doneSeconds },
  };
};
