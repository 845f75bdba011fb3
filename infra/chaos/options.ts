import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { PlainError } from '../supervise/plain-error.ts';

/** What the user asked for on the command line. */
export type Options = { kills: number; seed: string; json: boolean };

const known =
  'use --kills N (1 to 10000, 20 if not given), --seed TEXT (what chance follows) or --json (figures as one JSON line)';

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      kills: { type: 'string', default: '20' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  }).values;

const killsIn = (text: string): number => {
  const kills = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (kills < 1 || kills > 10_000) throw new Error(`"${text}" is no number of kills`);
  return kills;
};

const seedIn = (text: string | undefined): string => {
  if (text === '') throw new Error('An empty text is no seed');
  return text ?? String(randomInt(1_000_000));
};

/** Reads the command line, or throws one sentence that says what is possible. Without a seed it takes one at random. */
export const readOptions = (args: string[]): Options => {
  try {
    const { kills, seed, json } = parse(args);
    return { kills: killsIn(kills), seed: seedIn(seed), json };
  } catch (error) {
    const [reason] = (error as Error).message.split(/[.\n]/);
    throw new PlainError(`${reason}: ${known}.`);
  }
};
