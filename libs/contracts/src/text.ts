import { z } from 'zod';

/**
 * The fields that hold what people wrote in their own words. The API seals each (a salted SHA-256) when a command is received;
 * workflow, events and audit carry the seal, and the words can be erased without breaking a chain.
 */
export const freeTextFields = [
  'title',
  'content',
  'product',
  'reason',
  'remark',
  'work',
  'assignee',
  'summary',
  'note',
  'evidence',
  'question',
  'proposal',
  'fileName',
  'asWritten',
  'signedBy',
] as const;
export type FreeTextField = (typeof freeTextFields)[number];

const plain = /^[^\p{Cc}\p{Cs}]*(?:[\n\r\t][^\p{Cc}\p{Cs}]*)*$/u;

/** Words as people type them: NFC, no control characters but line ends, not blank. */
export const freeText = (max: number) =>
  z.string().normalize('NFC').trim().min(1).max(max).regex(plain, 'no control characters');

/** Words as a paper has them: every space stays, at both ends too. */
export const wordForWord = (max: number) =>
  z.string().normalize('NFC').min(1).max(max).regex(plain, 'no control characters').regex(/\S/, 'not blank');

/** SHA-256 of salt and text, 64 hexadecimal digits. */
export const Seal = z.string().regex(/^[0-9a-f]{64}$/);
export type Seal = z.infer<typeof Seal>;
