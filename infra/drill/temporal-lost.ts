import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { BusinessClock, Inbox } from '#event-store';
import { ownFile, readData } from '../demo/data.ts';
import { lockDataDirectory } from '../embedded/data-lock.ts';
import { makeDirectory, runDirectory } from '../embedded/paths.ts';
import { temporalDatabase, visibilityDatabase } from '../embedded/temporal-config.ts';
import { recoverTasks } from '../recover.ts';
import type { Recovered } from '../recover.ts';
import { stopOrphans } from '../supervise/pid-file.ts';
import { silentReporter } from '../supervise/reporter.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { contradictions, differences, disagreements, takeAccount } from './account.ts';
import type { Account } from './account.ts';
import { drillDataDir, inOffice, moveIn } from './office.ts';
import type { Office } from './office.ts';
import { OfficeWork } from './work.ts';

/** How long each part took, in seconds. */
export type Phases = { issue: number; outage: number; start: number; recover: number; agree: number };

export type DrillResult = {
  tasks: number;
  events: number;
  /** Commands sent when Temporal went and while it was away. */
  meanwhile: number;
  recovered: Recovered;
  seconds: Phases;
  /** Whatever is not as it should be, in words. */
  problems: string[];
};

type Lost = { before: Account; keys: string[]; taskIds: string[]; issue: number; outage: number };

const inFlight = 20;
const patienceMs = 60_000;

const round = (ms: number): number => Math.round(ms / 100) / 10;

const clocked = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  const result = await work();
  return [result, round(performance.now() - began)];
};

const dropTemporal = async ({ stack }: Office): Promise<void> => {
  const server = new pg.Client({ connectionString: stack.databaseUrl('postgres') });
  await server.connect();
  try {
    for (const database of [temporalDatabase, visibilityDatabase])
      await server.query(`DROP DATABASE ${database} WITH (FORCE)`);
  } finally {
    await server.end();
  }
};

/** Fills an office with tasks, takes Temporal away under the hands of its people, and destroys all that it knew. */
const workAndLose = async (office: Office, tasks: number, signal: AbortSignal): Promise<Lost> => {
  const data = readData(ownFile());
  await moveIn(office, data);
  const work = new OfficeWork(office.api, data, await new BusinessClock(office.owner).now());
  const [, issue] = await clocked(() => work.issue(tasks, signal));
  const before = await takeAccount(office.owner);
  const [keys, outage] = await clocked(async () => {
    const sent = work.report(Math.min(inFlight, tasks));
    await office.stack.temporal?.process.stop();
    await dropTemporal(office);
    return sent;
  });
  return { before, keys, taskIds: work.taskIds, issue, outage };
};

const undecided = async ({ owner }: Office, keys: string[]): Promise<string[]> => {
  const rows = await Promise.all(keys.map((key) => new Inbox(owner).find(key)));
  return keys.filter((_, n) => !rows[n]?.outcome);
};

const problemsAfter = async (office: Office, lost: Lost): Promise<string[]> => {
  const { owner, temporal } = office;
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(100))
    if ((await undecided(office, lost.keys)).length === 0) break;
  const left = (await undecided(office, lost.keys)).map((key) => `command ${key} has no outcome`);
  const wrong = await disagreements(owner, temporal, lost.taskIds);
  const after = await takeAccount(owner);
  return [
    ...left,
    ...wrong,
    ...differences(lost.before, after, new Set(lost.keys)),
    ...(await contradictions(owner)),
  ];
};

/** Ends and removes what an earlier drill has left, however it ended; one that still runs is not touched. */
const clearAway = async (): Promise<void> => {
  const dataDir = drillDataDir();
  makeDirectory(dataDir, 'DONDOC_DATA_DIR');
  const lock = lockDataDirectory(dataDir);
  await stopOrphans(runDirectory(dataDir), silentReporter);
  rmSync(dataDir, { recursive: true, force: true });
  lock.release();
};

/** Loses Temporal with everything in it, recovers on what is left, and compares. */
export const loseTemporal = async (tasks: number, scope: Scope, report: Reporter): Promise<DrillResult> => {
  await clearAway();
  scope.add({ stop: clearAway, kill: () => undefined });
  report.say(`An office of its own issues ${tasks} tasks.`);
  const lost = await inOffice(scope, silentReporter, (office) => workAndLose(office, tasks, scope.signal));
  report.say('Temporal is stopped while people work, and both of its databases are dropped.');
  const began = performance.now();
  return inOffice(scope, silentReporter, async (office) => {
    const start = round(performance.now() - began);
    report.say('Everything is started again, as npm start does it, and recovered.');
    const [recovered, recover] = await clocked(() => recoverTasks(office.premises));
    const [problems, agree] = await clocked(() => problemsAfter(office, lost));
    return {
      tasks,
      events: lost.before.events.size,
      meanwhile: lost.keys.length,
      recovered,
      seconds: { issue: lost.issue, outage: lost.outage, start, recover, agree },
      problems,
    };
  });
};
