import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** The bytes under a hash are not those that it names. */
export class Changed extends Error {
  constructor(sha256: string) {
    super(`The file ${sha256} does not hold the bytes of its name.`);
  }
}

/** Passes on the bytes of a file and fails before the last of them unless they are those that its hash names. */
export async function* named(sha256: string, bytes: Readable): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let last: Buffer | undefined;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (last) yield last;
    last = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new Changed(sha256);
  if (last) yield last;
}
