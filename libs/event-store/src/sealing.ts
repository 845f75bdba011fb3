import { randomBytes } from 'node:crypto';
import { freeTextFields } from '#contracts';
import { canonicalBytes, sha256 } from './canonical.ts';

/** The names of the fields that hold people’s own words, or their seals. */
export const freeText = new Set<string>(freeTextFields);

/** The words behind one seal. */
export type SealedText = { seal: string; salt: string; body: string };

/** SHA-256 of salt and words in UTF-8. */
export const sealOf = (salt: Buffer, words: Buffer): string => sha256(salt, words).toString('hex');

const seal = (body: string, texts: SealedText[]): string => {
  const salt = randomBytes(16);
  const text = { seal: sealOf(salt, Buffer.from(body, 'utf8')), salt: salt.toString('hex'), body };
  texts.push(text);
  return text.seal;
};

const walk = (value: unknown, texts: SealedText[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => walk(item, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      freeText.has(key) && typeof item === 'string' ? seal(item, texts) : walk(item, texts),
    ]),
  );
};

/** Takes people’s own words out of a command: each becomes a salted SHA-256, kept with its salt apart. */
export const sealTexts = <T>(body: T): { body: T; texts: SealedText[] } => {
  const texts: SealedText[] = [];
  return { body: walk(body, texts) as T, texts };
};

/** Tells whether a repeated key carries the same request, without keeping a guessable hash of people’s words. */
export const fingerprintOf = (salt: Buffer, request: unknown): Buffer =>
  sha256(salt, canonicalBytes(request));
