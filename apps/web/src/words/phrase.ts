import { duties } from '#contracts/phrases';
import type { components } from '../client/schema.d.ts';
import { language } from './speak.ts';

/** The same in both languages. */
export type Both = { readonly vi: string; readonly en: string };

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A phrase in the reader’s language, as a sentence begins. */
export const say = (phrase: Both): string => capital(phrase[language()]);

/** What is owed, as something one does. */
export const dutyName = (kind: components['schemas']['Obligation']['kind']): string => say(duties[kind]);
