import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { BusinessClock } from '#event-store';
import { connectOwner, TaskWorkflows } from '#platform';
import { ownFile, readData } from '../demo/data.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { accountableCheck } from './checks/accountable.ts';
import type { Check } from './checks/check.ts';
import { clockChecks } from './checks/clock.ts';
import { commandChecks } from './checks/commands.ts';
import { readEvidence } from './checks/evidence.ts';
import type { Evidence } from './checks/evidence.ts';
import { orderCheck } from './checks/order.ts';
import { storeChecks } from './checks/store.ts';
import { workflowChecks } from './checks/workflows.ts';
import { Clients } from './clients.ts';
import { Dice } from './dice.ts';
import { Failpoints } from './failpoints.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { openGround, taskQueue } from './ground.ts';
import type { Ground } from './ground.ts';
import type { Options } from './options.ts';
import { ClientRecord, readRecord } from './record.ts';
import { takeSeats } from './seats.ts';
import { keepSendingHourNear } from './sending-hour.ts';
import { rest, settle, wakeBehind } from './settle.ts';
import { storm } from './storm.ts';
import type { Storm } from './storm.ts';

/** What a run comes to. */
export type Result = { figures: Figures; checks: Check[] };

/** Told as it happens. */
export type Tell = (what: string) => void;

type Surroundings = { dataDir: string; scope: Scope; report: Reporter; tell: Tell };

/** Half a minute before the end of a local day: what was due that day is late soon after the start. */
const startsAt = '2026-03-03T16:59:30.000Z';

/** Puts the business clock where the run starts, and says by how much it is off the wall clock. */
const setClock = async (owner: DataSource): Promise<number> => {
  const clock = new BusinessClock(owner);
  await clock.advance(Date.parse(startsAt) - Date.parse(await clock.now()));
  return clock.offset();
};

/** The database is killed again and again: nobody keeps a connection to it meanwhile. */
const asOwner = async <T>({ databaseUrl }: Ground, work: (owner: DataSource) => Promise<T>): Promise<T> => {
  const owner = await connectOwner(databaseUrl);
  return work(owner).finally(() => owner.destroy());
};

const rageOn = async (
  ground: Ground,
  { kills, seed }: Options,
  record: ClientRecord,
  { scope, tell }: Surroundings,
): Promise<Storm> => {
  const offset = await asOwner(ground, setClock);
  const now = () => new Date(Date.now() + offset).toISOString();
  const seats = await takeSeats(ground.api, readData(ownFile()).organisation, now());
  const clients = new Clients(ground.api, seats, record, new Dice(`${seed} clients`), now);
  const over = new AbortController();
  const hour = keepSendingHourNear(ground.databaseUrl, now, AbortSignal.any([over.signal, scope.signal]));
  const failpoints = new Failpoints(ground.notesDir);
  const surroundings = { ground, clients, failpoints, dice: new Dice(`${seed} faults`), tell, scope };
  return storm(kills, surroundings).finally(() => {
    over.abort();
    return hour;
  });
};

const checkAll = async (
  owner: DataSource,
  temporal: Client,
  evidence: Evidence,
  outages: Storm['outages'],
) => {
  const clock = clockChecks(evidence, outages, await new BusinessClock(owner).now());
  const checks = [
    ...commandChecks(evidence),
    orderCheck(evidence),
    ...clock.checks,
    accountableCheck(evidence),
    ...(await storeChecks(owner, evidence)),
    ...(await workflowChecks(temporal, evidence)),
  ];
  return { ...clock, checks };
};

const rebuiltBy = async (owner: DataSource): Promise<number> => {
  const [row] = await owner.query<{ count: number }[]>(
    "SELECT count(*)::int AS count FROM ops.watchdog WHERE done = 'rebuilt'",
  );
  return row?.count ?? 0;
};

/** Has people work on servers of its own that are killed again and again, then checks everything they were promised. */
export const runChaos = async (options: Options, surroundings: Surroundings): Promise<Result> => {
  const began = Date.now();
  const { dataDir, scope, report, tell } = surroundings;
  const ground = await openGround(dataDir, scope, report, options.seed);
  tell(`seed ${options.seed}, ${options.kills} kills`);
  const record = new ClientRecord(join(ground.notesDir, 'record.jsonl'));
  const done = await rageOn(ground, options, record, surroundings).finally(() => record.close());
  return asOwner(ground, async (owner) => {
    const settled = await settle(owner, ground.temporal, done.overAt, scope.signal);
    tell(`at rest after ${settled.seconds.toFixed(1)} s`);
    const workflows = new TaskWorkflows(ground.temporal, taskQueue);
    const behind = await wakeBehind(owner, ground.temporal, (taskId) => workflows.wake(taskId), scope.signal);
    await rest(owner, scope.signal);
    const evidence = await readEvidence(owner, record.file);
    const checked = await checkAll(owner, ground.temporal, evidence, done.outages);
    const checks = [settled.check, ...checked.checks];
    const figures = figuresOf({
      ...{ seed: options.seed, seconds: Math.round((Date.now() - began) / 100) / 10, storm: done },
      failpoints: new Failpoints(ground.notesDir).counts(),
      ...{ evidence, record: readRecord(record.file), clockActs: checked.acts, lateness: checked.lateness },
      ...{ secondsToSettle: settled.seconds, behind, rebuilt: await rebuiltBy(owner), checks },
    });
    return { figures, checks };
  });
};
