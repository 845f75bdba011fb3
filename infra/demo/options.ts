import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { PlainError } from '../supervise/plain-error.ts';

/** What the user asked for on the command line. */
export type Options = {
  json: boolean;
  keep: boolean;
  look: boolean;
  districts: boolean;
  file: string | undefined;
};

const known =
  'use --json (figures as one JSON line), --data FILE (another year), --districts (their papers and mergers instead of the year), --keep (leave the data) or --look (at kept data)';

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      look: { type: 'boolean', default: false },
      districts: { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  }).values;

/** Reads the command line, or throws one sentence that says what is possible. */
export const readOptions = (args: string[]): Options => {
  try {
    const { json, keep, look, districts, data } = parse(args);
    return { json, keep, look, districts, file: data === undefined ? undefined : resolve(data) };
  } catch (error) {
    const [reason] = (error as Error).message.split(/[.\n]/);
    throw new PlainError(`${reason}: ${known}.`);
  }
};
