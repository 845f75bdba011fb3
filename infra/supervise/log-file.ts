import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const rotateAbove = 32 * 1024 * 1024;
const tailBytes = 16 * 1024;

/** Opens a log for appending, the folder made where missing; a log that has grown large is first moved to `.1`. */
export function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > rotateAbove) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o640);
}

/** The size of a log now: what is read from here on was written later. */
export function logSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The lines written since the given size, at most the last 16 KiB of them, empty ones left out. */
export function logLinesSince(file: string, start: number): string[] {
  const descriptor = openSync(file, 'r');
  try {
    const end = fstatSync(descriptor).size;
    const from = Math.max(start, end - tailBytes);
    const buffer = Buffer.alloc(Math.max(0, end - from));
    readSync(descriptor, buffer, 0, buffer.length, from);
    return buffer
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } finally {
    closeSync(descriptor);
  }
}
