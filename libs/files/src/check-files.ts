import type { DataSource } from 'typeorm';
import { filesIn } from '#contracts';
import type { FileReference, FoundProblem } from '#contracts';
import { FileRegister } from './file-register.ts';
import type { FileStore } from './file-store.ts';
import { Changed, named } from './named.ts';

/** A file that an event names, and something wrong with it. */
export type FileFinding = { streamId: string; version: number; problem: FoundProblem };

/** How many files events name, how many of them were removed on record, and each that is not as it was filed. */
export type FilesChecked = { files: number; removed: number; findings: FileFinding[] };

type Naming = { streamId: string; version: number; file: FileReference };

/** Every place in the events of one task, or of all, that names a file. */
const namings = async (database: Pick<DataSource, 'query'>, taskId: string | null): Promise<Naming[]> => {
  const rows = await database.query<{ streamId: string; version: number; body: Buffer }[]>(
    `SELECT stream_id AS "streamId", version, body FROM es.event
     WHERE ($1::uuid IS NULL OR stream_id = $1) AND position('"sha256":'::bytea IN body) > 0 ORDER BY stream_id, version`,
    [taskId],
  );
  return rows.flatMap(({ streamId, version, body }) =>
    filesIn(JSON.parse(body.toString('utf8'))).map((file) => ({ streamId, version, file })),
  );
};

/** What is under a hash in the store: how many bytes, or what is wrong with them. */
const lookAt = async (store: FileStore, sha256: string): Promise<number | FoundProblem> => {
  const bytes = await store.read(sha256);
  if (!bytes) return { code: 'file-missing', sha256 };
  let size = 0;
  try {
    for await (const chunk of named(sha256, bytes)) size += chunk.length;
    return size;
  } catch (error) {
    if (error instanceof Changed) return { code: 'file-changed', sha256 };
    return {
      ...{ code: 'file-unreadable', sha256 },
      error: error instanceof Error ? error.message : String(error),
    };
  }
};

const problemOf = async (
  store: FileStore,
  { sha256, size }: FileReference,
  isRemoved: boolean,
): Promise<FoundProblem | undefined> => {
  const found = await lookAt(store, sha256);
  const isGone = typeof found !== 'number' && found.code === 'file-missing';
  if (isRemoved) return isGone ? undefined : { code: 'file-not-removed', sha256 };
  if (typeof found !== 'number') return found;
  return found === size ? undefined : { code: 'file-of-another-size', sha256, bytes: found, said: size };
};

/**
 * Checks every file that events name, of one task or all: it is in the store, it is as long as the event says, and its bytes are those of
 * its hash. One that was removed on record is to be gone. Changes nothing and stops nobody; reads every byte.
 */
export const checkFiles = async (
  database: Pick<DataSource, 'query'>,
  store: FileStore,
  taskId: string | null = null,
): Promise<FilesChecked> => {
  const all = await namings(database, taskId);
  const removed = new Set((await new FileRegister(database).removals()).map(({ sha256 }) => sha256));
  const looked = new Map<string, FoundProblem | undefined>();
  const findings: FileFinding[] = [];
  for (const { streamId, version, file } of all) {
    const { sha256, size } = file;
    const key = `${sha256} ${size}`;
    if (!looked.has(key)) looked.set(key, await problemOf(store, file, removed.has(sha256)));
    const problem = looked.get(key);
    if (problem) findings.push({ streamId, version, problem });
  }
  const hashes = new Set(all.map(({ file }) => file.sha256));
  return { files: hashes.size, removed: [...hashes].filter((one) => removed.has(one)).length, findings };
};
