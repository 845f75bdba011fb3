import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Header } from 'tar';
import { flushDirectory } from '../supervise/flush-directory.ts';
import { PlainError } from '../supervise/plain-error.ts';
import type { ArchivedFile } from './manifest.ts';

const blockSize = 512;
const chunkSize = 256 * 1024;
// Four times as fast as the default, for a tenth more of space.
const compressionLevel = 1;

/**
 * A compressed tar file that appears under its name when it is whole and on the disk, and not before. The files put into it
 * may change, shrink or vanish meanwhile, as those of a running PostgreSQL do; no tar library of npm packs such files.
 */
export class Archive {
  readonly files: ArchivedFile[] = [];
  readonly #gzip = createGzip({ level: compressionLevel });
  readonly #draft: string;
  readonly #written: Promise<void>;

  constructor(private readonly file: string) {
    if (existsSync(file)) throw new PlainError(`${file} is there already: name another file.`);
    this.#draft = `${file}.part`;
    rmSync(this.#draft, { force: true });
    // What is in a backup is for its owner only.
    const target = createWriteStream(this.#draft, { flags: 'wx', mode: 0o600, flush: true });
    this.#written = pipeline(this.#gzip, target).catch((error: NodeJS.ErrnoException) => {
      throw new PlainError(
        `The backup cannot be written to ${file} (${error.code}): mend that, or name another file.`,
      );
    });
    // Told by whichever step waits for it.
    this.#written.catch(() => undefined);
  }

  async addFolder(path: string): Promise<void> {
    await this.#write(headerOf({ path: `${path}/`, type: 'Directory', mode: 0o700, size: 0 }));
  }

  /** Adds a file as it is now; one that has vanished is left out, as PostgreSQL’s log makes good for it. */
  async addFile(path: string, source: string): Promise<void> {
    const handle = await openIfThere(source);
    if (!handle) return;
    try {
      const { size } = await handle.stat();
      await this.#add(path, size, chunksOf(handle, size));
    } finally {
      await handle.close();
    }
  }

  async addBytes(path: string, bytes: Buffer): Promise<void> {
    await this.#add(path, bytes.length, [bytes]);
  }

  /** Closes the archive and gives it its name. */
  async finish(): Promise<void> {
    // A tar file ends with two empty blocks.
    this.#gzip.end(Buffer.alloc(2 * blockSize));
    await this.#written;
    renameSync(this.#draft, this.file);
    flushDirectory(dirname(this.file));
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#written.catch(() => undefined);
    rmSync(this.#draft, { force: true });
  }

  async #add(path: string, size: number, chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    await this.#write(headerOf({ path, type: 'File', mode: 0o600, size }));
    const hash = createHash('sha256');
    for await (const chunk of chunks) {
      hash.update(chunk);
      await this.#write(chunk);
    }
    await this.#write(Buffer.alloc((blockSize - (size % blockSize)) % blockSize));
    this.files.push({ path, size, sha256: hash.digest('hex') });
  }

  async #write(chunk: Buffer): Promise<void> {
    if (this.#gzip.write(chunk)) return;
    await Promise.race([once(this.#gzip, 'drain'), this.#written]);
  }
}

const headerOf = (entry: {
  path: string;
  type: 'File' | 'Directory';
  mode: number;
  size: number;
}): Buffer => {
  const header = new Header({ ...entry, uid: 0, gid: 0, mtime: new Date() });
  const tooLong = header.encode();
  if (tooLong || !header.block) throw new Error(`${entry.path} does not fit into an archive.`);
  return header.block;
};

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Exactly that many bytes: what was cut off meanwhile is filled up with zeros, and what was added is left out. */
async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < size;) {
    const wanted = Math.min(chunkSize, size - at);
    // Each chunk has a buffer of its own: the compressor still reads the one before.
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(wanted), 0, wanted, at);
    yield bytesRead > 0 ? buffer.subarray(0, bytesRead) : buffer;
    at += bytesRead || wanted;
  }
}
