import { createHash } from 'node:crypto';
import type { DemoData } from './data-schema.ts';

/** A file of the year: how it is called, and what is in it. */
type DemoFile = DemoData['files'][number];

/** By what acts name a file. */
export const sha256Of = ({ text }: DemoFile): string => createHash('sha256').update(text).digest('hex');
