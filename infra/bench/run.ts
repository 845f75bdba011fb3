import os from 'node:os';
import { BusinessClock } from '#event-store';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { apiAddress } from '../processes.ts';
import { asleepSide } from './asleep.ts';
import { httpSide, workflowSide } from './commands.ts';
import { dbosShortSide, dbosSide, startDbos } from './dbos.ts';
import { figureOf, ratio } from './figures.ts';
import type { CommandSides, Result, Sides } from './figures.ts';
import { newPlace, openGround } from './ground.ts';
import type { Ground, Place } from './ground.ts';
import { historyOfCommand, historyOfIdleYear } from './history.ts';
import { issueSide } from './issue.ts';
import { measureMemory } from './memory.ts';
import { measureMergers } from './mergers.ts';
import { Story } from './office.ts';
import type { Options } from './options.ts';
import { rawIssueSide, rawSide, startRaw, startSide } from './raw.ts';
import { startProduct } from './product.ts';
import { interleave } from './rounds.ts';
import type { Round, Surroundings } from './rounds.ts';
import { measureVerify } from './verify.ts';

/** Everything that runs while it is measured. */
type Bench = {
  ground: Ground;
  place: Place;
  story: Story;
  now: string;
  around: Surroundings;
  options: Options;
};

const figuresOf = <Name extends string>(played: Record<Name, Round[]>): Sides<Name> =>
  Object.fromEntries(
    Object.entries<Round[]>(played).map(([name, rounds]) => [name, figureOf(rounds)]),
  ) as Sides<Name>;

const open = async (
  options: Options,
  { scope, report }: { scope: Scope; report: Reporter },
): Promise<Bench> => {
  const ground = await openGround(scope, report);
  const place = await newPlace(ground);
  // Commands are received before a round begins. The worker’s relay sends again what was written more than six seconds ago and has no
  // outcome yet; it must not do the work of the lanes, so to the relay everything here is of tomorrow.
  await place.owner.query(
    "ALTER TABLE es.command ALTER COLUMN written_at SET DEFAULT clock_timestamp() + interval '1 day'",
  );
  for (const [title, one] of Object.entries(await startProduct(ground, place, options)))
    ground.cpu.watch(title, () => one.pid);
  const now = await new BusinessClock(place.owner).now();
  const progress = (line: string) => report.progress(line);
  const around = { cpu: ground.cpu, progress, signal: scope.signal };
  return { ground, place, story: new Story(now), now, around, options };
};

const commands = async ({ ground, place, story, now, around, options }: Bench): Promise<Partial<Result>> => {
  const { tasksPerLane } = options;
  const dbos = await startDbos(ground, place);
  const sides = [
    workflowSide(place, story, tasksPerLane),
    rawSide(place, story, tasksPerLane),
    dbosSide(place, story, tasksPerLane, dbos),
    dbosShortSide(place, story, tasksPerLane, dbos),
    httpSide(place, story, tasksPerLane, { api: apiAddress(place.premises), now }),
  ];
  const at = async (lanes: number): Promise<CommandSides> =>
    figuresOf(await interleave(sides, lanes, options, around));
  const [oneAtOnce, twentyAtOnce] = [await at(1), await at(20)];
  const { workflow, raw, dbos: longLived } = twentyAtOnce;
  return {
    commands: { oneAtOnce, twentyAtOnce },
    commandsVsRaw: ratio(workflow, raw),
    commandsVsDbos: ratio(workflow, longLived),
    rawVsDbos: ratio(raw, longLived),
  };
};

const asleep = async ({ ground, place, story, around, options }: Bench): Promise<Partial<Result>> => {
  const side = await asleepSide(ground, place, story, options.asleepPerLane);
  return figuresOf(await interleave([side], 20, options, around));
};

const issue = async ({ place, story, around, options }: Bench): Promise<Partial<Result>> => {
  const sides = [issueSide(place, story), rawIssueSide(place, story), startSide(place, story)];
  const figures = figuresOf(await interleave(sides, 20, options, around));
  return { issue: figures, issueVsRaw: ratio(figures.workflow, figures.raw) };
};

const verify = async ({ ground, story, around, options }: Bench): Promise<Partial<Result>> => {
  const { events, ...played } = await measureVerify(ground, story, options.events, options, around);
  const figures = figuresOf(played);
  return { verify: { events, ...figures }, verifyVsScan: ratio(figures.verify, figures.scan) };
};

const history = async ({ ground, place, story, around }: Bench): Promise<Partial<Result>> => {
  around.progress('history of a command and of an idle year');
  const command = await historyOfCommand(place, story);
  // Only our own server lets time be skipped.
  return { history: { command, idleYear: ground.stack.temporal ? await historyOfIdleYear(ground) : null } };
};

const memory = async ({ ground, place, story, around, options }: Bench): Promise<Partial<Result>> => {
  around.progress(`memory of ${options.openTasks} open tasks`);
  return { memory: await measureMemory(ground, place, story, options.openTasks) };
};

const mergers = async ({ ground, around, options }: Bench): Promise<Partial<Result>> => ({
  mergers: await measureMergers(ground, options.provinces, around),
});

const about = async ({ place, options }: Bench) => {
  const [server] = await place.owner.query<(Result['durability'] & { version: string })[]>(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit,
            current_setting('full_page_writes') AS full_page_writes, current_setting('server_version') AS version`,
  );
  if (!server) throw new Error('The server did not tell its settings.');
  const { version: postgres, ...durability } = server;
  const { serverVersion } = await place.temporal.connection.workflowService.getSystemInfo({});
  const machine = {
    ...{ cores: os.availableParallelism(), processor: os.cpus()[0]?.model ?? '', memoryBytes: os.totalmem() },
    ...{ platform: `${os.platform()} ${os.arch()}`, node: process.version },
  };
  const { rounds, seconds } = options;
  return { machine, durability, postgres, temporal: serverVersion ?? '', rounds, seconds };
};

const measures = { commands, asleep, issue, verify, history, memory, mergers };

/** Measures what was asked for, one part after the other. */
export const runBench = async (
  options: Options,
  surroundings: { scope: Scope; report: Reporter },
): Promise<Result> => {
  const bench = await open(options, surroundings);
  const { ground, place, around } = bench;
  const result: Result = await about(bench);
  const off = Object.entries(result.durability).find(([, value]) => value !== 'on');
  if (off) throw new Error(`PostgreSQL has ${off[0]} set to ${off[1]}.`);
  if (options.only.some((part) => part === 'commands' || part === 'issue')) await startRaw(ground, place);
  for (const part of options.only) {
    around.signal.throwIfAborted();
    Object.assign(result, await measures[part](bench));
  }
  return result;
};
