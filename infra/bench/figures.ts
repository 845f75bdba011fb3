import type { Growth } from './history.ts';
import type { Memory } from './memory.ts';
import type { Mergers } from './mergers.ts';
import type { Round } from './rounds.ts';

/** What one side came to over all rounds. */
export type Figure = {
  /** Median of the rounds. */
  perSecond: number;
  /** Of all answers of all rounds; absent where nothing is answered one by one. */
  p50Ms?: number;
  p99Ms?: number;
  perSecondByRound: number[];
  shortestRoundSeconds: number;
  /** Processors kept busy, by process: 1 is one core. */
  cpu: Record<string, number>;
};

export type Sides<Name extends string> = Record<Name, Figure>;
export type CommandSides = Sides<'workflow' | 'http' | 'raw' | 'dbos' | 'dbosShort'>;

/** The object that --json prints. What was left out with --only is absent. */
export type Result = {
  machine: { cores: number; processor: string; memoryBytes: number; platform: string; node: string };
  /** As the PostgreSQL server itself says. */
  durability: { fsync: string; synchronous_commit: string; full_page_writes: string };
  postgres: string;
  temporal: string;
  rounds: number;
  seconds: number;
  commands?: { oneAtOnce: CommandSides; twentyAtOnce: CommandSides };
  /** Commands at 20 at once for tasks that are not in the worker’s cache. */
  asleep?: Figure;
  issue?: Sides<'workflow' | 'raw' | 'start'>;
  verify?: Sides<'verify' | 'scan'> & { events: number };
  history?: { command: Growth; idleYear: Growth | null };
  memory?: Memory;
  mergers?: Mergers;
  commandsVsRaw?: number;
  commandsVsDbos?: number;
  /** What bare Temporal reaches of DBOS: above it dondoc could come only by being faster than an Update that does nothing. */
  rawVsDbos?: number;
  issueVsRaw?: number;
  verifyVsScan?: number;
};

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

export const median = (values: readonly number[]): number => {
  const order = sorted(values);
  const middle = order.length / 2;
  const [below = NaN, above = NaN] = [order[Math.ceil(middle) - 1], order[Math.floor(middle)]];
  return (below + above) / 2;
};

/** The smallest value that so many of a hundred do not exceed. */
export const percentile = (values: readonly number[], of100: number): number =>
  sorted(values)[Math.max(0, Math.ceil((values.length * of100) / 100) - 1)] ?? NaN;

export const figureOf = (rounds: readonly Round[]): Figure => {
  const latencies = rounds.flatMap(({ latenciesMs }) => latenciesMs);
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  const processes = Object.keys(rounds[0]?.cpu ?? {});
  const busy = (name: string) => rounds.reduce((sum, { cpu }) => sum + (cpu[name] ?? 0), 0) / seconds;
  const perSecondByRound = rounds.map(({ perSecond }) => perSecond);
  return {
    perSecond: median(perSecondByRound),
    ...(latencies.length > 0 ? { p50Ms: percentile(latencies, 50), p99Ms: percentile(latencies, 99) } : {}),
    perSecondByRound,
    shortestRoundSeconds: Math.min(...rounds.map((round) => round.seconds)),
    cpu: Object.fromEntries(processes.map((name) => [name, busy(name)])),
  };
};

/** Round by round, because what disturbs the machine disturbs neighbours alike: the median of the rounds’ quotients. */
export const ratio = (one: Figure, other: Figure): number =>
  median(one.perSecondByRound.map((rate, round) => rate / (other.perSecondByRound[round] ?? NaN)));
