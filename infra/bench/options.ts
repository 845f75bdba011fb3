import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError } from '../supervise/plain-error.ts';

export const parts = ['commands', 'asleep', 'issue', 'verify', 'history', 'memory', 'mergers'] as const;
export type Part = (typeof parts)[number];

/** What the user asked for on the command line, and how much work follows from it. */
export type Options = {
  json: boolean;
  only: readonly Part[];
  rounds: number;
  /** Of one side in one round. */
  seconds: number;
  /** For which each side is run before, uncounted. */
  warmUpSeconds: number;
  /** Tasks that each of the lanes at once goes through in turn. */
  tasksPerLane: number;
  /** The same where the worker must have forgotten a task before its turn comes again. */
  asleepPerLane: number;
  /** Events of the store that is verified, at least. */
  events: number;
  /** Open tasks whose memory is measured. */
  openTasks: number;
  /** Provinces whose communes merge, the smallest first. */
  provinces: number;
  /** Where the processors’ profiles of worker and API go. */
  profile: string | undefined;
};

const full = {
  ...{ rounds: 5, seconds: 15, warmUpSeconds: 2, tasksPerLane: 3, asleepPerLane: 20 },
  ...{ events: 20_000, openTasks: 1000, provinces: Infinity },
};
const quick = {
  ...{ rounds: 1, seconds: 0.5, warmUpSeconds: 0, tasksPerLane: 1, asleepPerLane: 2 },
  ...{ events: 400, openTasks: 40, provinces: 1 },
};

const known = `use --json (figures as one JSON line), --rounds N, --seconds N (of each side in each round), --quick (a small run that only shows that it works), --only ${parts.join(',')} (some of these) or --profile FOLDER (profiles of worker and API)`;

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'string' },
    },
  }).values;

const positive = (name: string, text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new PlainError(`--${name} is "${text}", which is no number above 0: ${known}.`);
};

const partsIn = (text: string | undefined): readonly Part[] => {
  if (text === undefined) return parts;
  const named = text.split(',');
  const wrong = named.find((one) => !(parts as readonly string[]).includes(one));
  if (wrong !== undefined) throw new PlainError(`There is no part "${wrong}": ${known}.`);
  return parts.filter((one) => named.includes(one));
};

/** Reads the command line, or throws one sentence that says what is possible. */
export const readOptions = (args: string[]): Options => {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    const [reason] = (error as Error).message.split(/[.\n]/);
    throw new PlainError(`${reason}: ${known}.`);
  }
  const size = values.quick ? quick : full;
  return {
    ...size,
    json: values.json,
    only: partsIn(values.only),
    rounds: Math.ceil(positive('rounds', values.rounds, size.rounds)),
    seconds: positive('seconds', values.seconds, size.seconds),
    profile: values.profile === undefined ? undefined : resolve(values.profile),
  };
};
