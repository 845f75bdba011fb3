import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** RFC 8785 JSON in UTF-8: the one way to write a value down as bytes. Text is NFC already when it is received. */
export const canonicalBytes = (value: unknown): Buffer => Buffer.from(canonicalize(value) ?? 'null', 'utf8');

export const sha256 = (...parts: Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The head of an empty stream. */
export const genesis = Buffer.alloc(32);

/** The head of a stream after one more event: SHA-256(head before ‖ SHA-256(canonical bytes)). */
export const nextHead = (head: Buffer, body: Buffer): Buffer => sha256(head, sha256(body));
