import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { FileRegister, openFileStore } from '#files';
import type { FileSettings, Removal } from '#files';
import { filesFolderName } from '../backup/manifest.ts';

/** What is on record in a store about removed files; nothing in one of before files were kept. */
export const removalsIn = async (store: DataSource): Promise<Removal[]> => {
  const [row] = await store.query<{ known: boolean }[]>(
    `SELECT to_regclass('es.file_removal') IS NOT NULL AS known`,
  );
  return row?.known ? new FileRegister(store).removals() : [];
};

/** Puts the files of an unpacked backup beside those that are there. None is taken away: what is there under a hash is the same file. */
export const putFilesBack = async (folder: string, settings: FileSettings): Promise<void> => {
  const from = join(folder, filesFolderName);
  const names = existsSync(from) ? readdirSync(from) : [];
  if (names.length === 0) return;
  const store = await openFileStore(settings);
  for (const name of names) await store.keep(await store.drafts.receive(createReadStream(join(from, name))));
};

/** Removes again what is on record as removed, in the restored store or since the backup; says how many it had forgotten. */
export const removeFilesAgain = async (
  after: DataSource,
  since: readonly Removal[],
  settings: FileSettings,
): Promise<number> => {
  const store = await openFileStore(settings);
  let again = 0;
  for (const { sha256, reason, removedBy } of since)
    again += (await new FileRegister(after).remove({ sha256, reason, removedBy })) ? 1 : 0;
  for (const { sha256 } of await removalsIn(after)) await store.remove(sha256);
  return again;
};
