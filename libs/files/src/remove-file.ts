import type { EntityManager } from 'typeorm';
import { FileRegister } from './file-register.ts';
import type { Removal } from './file-register.ts';
import type { FileStore } from './file-store.ts';

/**
 * Removes a file for good: first it is on record that it was, and why, then its bytes go. Interrupted in between it is safe to repeat, and
 * `checkFiles` says so. False if it was on record before. Only the owner of the database may.
 */
export const removeFile = async (
  database: Pick<EntityManager, 'query'>,
  store: FileStore,
  removal: Omit<Removal, 'removedAt'>,
): Promise<boolean> => {
  const removed = await new FileRegister(database).remove(removal);
  await store.remove(removal.sha256);
  return removed;
};
