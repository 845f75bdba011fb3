import type { Readable } from 'node:stream';
import type { Drafts, Draft } from './draft.ts';

/** Where the bytes of files are: under the SHA-256 of themselves, so that the same bytes twice are one file. */
export abstract class FileStore {
  /** Where files are received before they are kept. */
  abstract readonly drafts: Drafts;
  /** Keeps a draft under its hash; when this returns it outlives a crash. Safe to repeat; bytes that were damaged are put right by it. */
  abstract keep(draft: Draft): Promise<void>;
  /** The bytes under a hash; undefined if there are none. Whether they are what the hash says is for the reader to see: `named`. */
  abstract read(sha256: string): Promise<Readable | undefined>;
  /** Removes the bytes under a hash, if there are any. */
  abstract remove(sha256: string): Promise<void>;
}
