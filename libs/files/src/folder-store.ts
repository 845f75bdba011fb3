import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Drafts } from './draft.ts';
import type { Draft } from './draft.ts';
import type { FileStore } from './file-store.ts';

const isFolder = /^[0-9a-f]{2}$/;
const isFile = /^[0-9a-f]{64}$/;

/** Files in a folder of this machine, or of a network, `ab/abcd…` each. A file is there whole or not at all: it is renamed into its place. */
export class FolderStore implements FileStore {
  readonly drafts: Drafts;

  constructor(private readonly folder: string) {
    this.drafts = new Drafts(join(folder, 'drafts'));
  }

  async keep(draft: Draft): Promise<void> {
    await mkdir(this.folderOf(draft.sha256), { recursive: true, mode: 0o700 });
    await rename(draft.path, this.pathOf(draft.sha256));
    await flush(this.folderOf(draft.sha256));
    await flush(this.folder);
  }

  async read(sha256: string): Promise<Readable | undefined> {
    const bytes = createReadStream(this.pathOf(sha256));
    try {
      await once(bytes, 'open');
      return bytes;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** The hashes of all files that are there now. */
  async all(): Promise<string[]> {
    const found: string[] = [];
    for (const folder of await namesIn(this.folder))
      if (isFolder.test(folder))
        found.push(...(await namesIn(join(this.folder, folder))).filter((name) => isFile.test(name)));
    return found.sort();
  }

  pathOf(sha256: string): string {
    return join(this.folderOf(sha256), sha256);
  }

  private folderOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2));
  }
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** A renamed file has its name for good once the folder is on the disk, too. */
const flush = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};
