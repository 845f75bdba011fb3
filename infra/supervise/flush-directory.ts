import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes the names in a folder last: a rename is not on the disk before the folder is. */
export function flushDirectory(dir: string): void {
  const descriptor = openSync(dir, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
