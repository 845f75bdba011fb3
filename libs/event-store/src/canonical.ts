import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** RFC 8785 JSON: the one way to write a value down. Text is NFC already when it is received. */
export const canonicalText = (value: unknown): string => canonicalize(value) ?? 'null';

/** The canonical text in UTF-8: what is hashed. */
export const canonicalBytes = (value: unknown): Buffer => Buffer.from(canonicalText(value), 'utf8');

const joined = (parts: Buffer[]): Buffer =>
  parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);

export const sha256 = (...parts: Buffer[]): Buffer => hash('sha256', joined(parts), 'buffer');

/** The head of an empty stream. */
export const genesis = Buffer.alloc(32);

/** A digest as a string of one character for each byte: a Buffer for each would cost more than the digest. */
const digest = (data: Buffer): string => hash('sha256', data, 'binary');

const headAndDigest = Buffer.alloc(64);

/** The head of a stream after one more event: SHA-256(head before ‖ SHA-256(canonical bytes)). */
export const nextHead = (head: Buffer, body: Buffer): Buffer => {
  head.copy(headAndDigest);
  headAndDigest.write(digest(body), 32, 'latin1');
  return Buffer.from(digest(headAndDigest), 'latin1');
};
