import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import {
  clusterFolder,
  filesFolderName,
  majorOf,
  Manifest,
  manifestName,
  thisMachine,
} from '../backup/manifest.ts';
import type { ArchivedFile } from '../backup/manifest.ts';
import type { PostgresUser } from '../embedded/postgres-user.ts';
import { PlainError } from '../supervise/plain-error.ts';

const damaged = (file: string, reason: string) =>
  new PlainError(`${file} is damaged or no backup of dondoc (${reason}): use another one.`);

/** A full disk and the like: nothing of which the archive is to blame. */
const ofThisMachine = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EIO', 'EROFS']);

/** Unpacks an archive into an empty folder, and makes sure that it is whole and of a kind that runs here. */
export const unpack = async (
  file: string,
  folder: string,
  user: PostgresUser,
  postgresVersion: string,
): Promise<Manifest> => {
  if (!existsSync(file)) throw new PlainError(`${file} is not there: name the file of a backup.`);
  await unpackFiles(file, folder, user);
  const manifest = readManifest(file, folder);
  await requireWhole(file, folder, manifest.files);
  requireFitting(manifest, postgresVersion);
  return manifest;
};

const unpackFiles = async (file: string, folder: string, user: PostgresUser): Promise<void> => {
  const owner = user.uid === undefined || user.gid === undefined ? {} : { uid: user.uid, gid: user.gid };
  try {
    // Of zeros the log holds whole files: how far they were pressed says nothing.
    await extract({ file, cwd: folder, strict: true, maxDecompressionRatio: Infinity, ...owner });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!ofThisMachine.has(code ?? '')) throw damaged(file, message);
    throw new PlainError(
      `The backup cannot be unpacked into ${folder} (${code}): mend that, and run it again.`,
    );
  }
};

const readManifest = (file: string, folder: string): Manifest => {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
  } catch {
    throw damaged(file, 'it does not end as it should');
  }
};

const requireWhole = async (file: string, folder: string, files: ArchivedFile[]): Promise<void> => {
  const found = new Set([clusterFolder, filesFolderName].flatMap((one) => filesIn(folder, one)));
  if (found.size !== files.length) throw damaged(file, `${found.size} files, not ${files.length}`);
  for (const { path, sha256 } of files) {
    if (!found.has(path)) throw damaged(file, `${path} is missing`);
    if ((await sha256Of(join(folder, path))) !== sha256) throw damaged(file, `${path} was changed`);
  }
};

const filesIn = (root: string, folder: string): string[] => {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, path) : [path];
  });
};

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const requireFitting = ({ machine, postgres, dondoc }: Manifest, postgresVersion: string): void => {
  if (majorOf(postgres) !== majorOf(postgresVersion))
    throw new PlainError(
      `The backup was made by PostgreSQL ${postgres} and this is ${postgresVersion}: restore it with dondoc ${dondoc}, then bring it over.`,
    );
  if (machine !== thisMachine)
    throw new PlainError(
      `The backup was made on ${machine} and this is ${thisMachine}: restore it on a machine of the same kind.`,
    );
};
