import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Instant } from '#contracts';
import { repositoryDir } from '../embedded/paths.ts';

/** The folder of the archive that holds the cluster, and the file beside it that tells what the cluster is. */
export const clusterFolder = 'cluster';
/** Beside it, where files are kept in a folder: each under the name of its hash. */
export const filesFolderName = 'files';
export const manifestName = 'manifest.json';

const ArchivedFile = z.strictObject({
  path: z.string(),
  size: z.int(),
  sha256: z.string(),
});
export type ArchivedFile = z.infer<typeof ArchivedFile>;

/** What an archive says of itself, written last, when all of it is known. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  dondoc: z.string(),
  /** The migrations that the database has been through. */
  migrations: z.array(z.string()),
  postgres: z.string(),
  /** A cluster runs on the kind of machine that wrote it. */
  machine: z.string(),
  systemId: z.string(),
  /** All that was received and recorded until then, in business time, is in the archive. */
  backupAt: Instant,
  takenAt: Instant,
  startLsn: z.string(),
  stopLsn: z.string(),
  holds: z.strictObject({
    tasks: z.int(),
    events: z.int(),
    commands: z.int(),
    files: z
      .int()
      .optional()
      .meta({ description: 'Missing where files were not in a folder of the machine' }),
  }),
  files: z.array(ArchivedFile),
});
export type Manifest = z.infer<typeof Manifest>;

export const thisMachine = `${process.platform}-${process.arch}`;

export const ownVersion = (): string => {
  const text = readFileSync(join(repositoryDir(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};

export const majorOf = (version: string): string => version.split('.')[0] ?? version;
