import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes on their way into a store: whole, hashed, on the disk, and under no name that anybody reads by. */
export type Draft = { path: string; sha256: string; size: number };

/** More bytes came than are allowed. */
export class TooLarge extends Error {}

/** A folder for what is being received. Whatever dies in the middle of it leaves a draft here and nothing anywhere else. */
export class Drafts {
  constructor(private readonly folder: string) {}

  /** Receives a file of at most so many bytes. If that fails nothing is left of it. */
  async receive(bytes: AsyncIterable<Uint8Array>, most = Infinity): Promise<Draft> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      return { path, ...(await write(bytes, file, most)) };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  }

  discard({ path }: Draft): Promise<void> {
    return rm(path, { force: true });
  }

  /** Removes what was left by processes that died: drafts that nobody has written to for so long. */
  async sweep(idleMs: number): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (Date.now() - mtimeMs > idleMs) await rm(path, { force: true });
    }
  }
}

const write = async (
  bytes: AsyncIterable<Uint8Array>,
  file: FileHandle,
  most: number,
): Promise<Pick<Draft, 'sha256' | 'size'>> => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw new TooLarge();
    hash.update(chunk);
    await file.appendFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), size };
};
