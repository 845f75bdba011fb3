import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Kept = z.strictObject({ taskQueue: z.string() });
/** What has to be known to go on with the data of a run. */
type Kept = z.infer<typeof Kept>;

const fileIn = (dataDir: string): string => join(dataDir, 'kept.json');

export const remember = (dataDir: string, kept: Kept): void =>
  writeFileSync(fileIn(dataDir), `${JSON.stringify(kept)}\n`);

export const forget = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });

/** What the latest run with --keep has left; undefined if there is none. */
export const recall = (dataDir: string): Kept | undefined => {
  try {
    return Kept.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
};
