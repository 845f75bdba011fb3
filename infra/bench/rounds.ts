import { performance } from 'node:perf_hooks';
import type { CpuMeter, CpuTimes } from './cpu.ts';

/** One thing to be done, from its request to its answer. */
export type Piece = () => Promise<unknown>;

/** What the lanes do, each one piece after the other; `after` clears away. None of it is timed but the pieces. */
export type Load = { lanes: Piece[][]; after?: () => Promise<void> };

/** One of the ways that are compared. */
export type Side = {
  name: string;
  /** Makes everything ready for this many lanes with at least this many pieces in each. */
  prepare(lanes: number, pieces: number): Promise<Load>;
};

/** What one side did in one round. */
export type Round = {
  perSecond: number;
  latenciesMs: number[];
  /** Seconds of processor time that each process took. */
  cpu: CpuTimes;
  seconds: number;
};

export type Length = { rounds: number; seconds: number; warmUpSeconds: number };

export type Surroundings = { cpu: CpuMeter; progress: (line: string) => void; signal: AbortSignal };

// What is made ready must outlast the round. Before a side was ever seen it is taken to do so many pieces a second.
const firstGuess = (lanes: number): number => 100 + 10 * lanes;
const reserve = 1.6;

/**
 * Runs the pieces of all lanes for a time, and counts until the last answer is there. When a lane has nothing left the others begin
 * nothing new either, so that none is idle in what is counted.
 */
const play = async ({ lanes }: Load, seconds: number, { cpu, signal }: Surroundings): Promise<Round> => {
  const latenciesMs: number[] = [];
  const before = cpu.read();
  const start = performance.now();
  let end = start + seconds * 1000;
  const lane = async (pieces: Piece[]) => {
    for (const piece of pieces) {
      const from = performance.now();
      if (from >= end) return;
      signal.throwIfAborted();
      await piece();
      latenciesMs.push(performance.now() - from);
    }
    end = Math.min(end, performance.now());
  };
  await Promise.all(lanes.map(lane));
  const took = (performance.now() - start) / 1000;
  return { perSecond: latenciesMs.length / took, latenciesMs, cpu: cpu.since(before), seconds: took };
};

/** Plays a side once. */
const playSide = async (side: Side, lanes: number, seconds: number, rate: number, around: Surroundings) => {
  const load = await side.prepare(lanes, Math.ceil((rate * seconds * reserve) / lanes) + 2);
  try {
    return await play(load, seconds, around);
  } finally {
    await load.after?.();
  }
};

/**
 * Plays all sides in turn, round after round, so that what the machine does besides meets all alike; every other round backwards. Each
 * side is warmed up first, which is not counted.
 */
export const interleave = async <Name extends string>(
  sides: readonly (Side & { name: Name })[],
  lanes: number,
  { rounds, seconds, warmUpSeconds }: Length,
  around: Surroundings,
): Promise<Record<Name, Round[]>> => {
  const played = Object.fromEntries(sides.map(({ name }) => [name, [] as Round[]])) as Record<Name, Round[]>;
  const rates = new Map<string, number>();
  const once = async (side: Side & { name: Name }, lasting: number) => {
    const rate = rates.get(side.name) ?? firstGuess(lanes);
    const round = await playSide(side, lanes, lasting, rate, around);
    rates.set(side.name, round.perSecond);
    return round;
  };
  for (const side of warmUpSeconds > 0 ? sides : []) {
    around.progress(`${side.name}, ${lanes} at once: warming up`);
    await once(side, warmUpSeconds);
  }
  for (let round = 1; round <= rounds; round++) {
    for (const side of round % 2 === 1 ? sides : sides.toReversed()) {
      around.progress(`${side.name}, ${lanes} at once: round ${round} of ${rounds}`);
      played[side.name].push(await once(side, seconds));
    }
  }
  return played;
};
