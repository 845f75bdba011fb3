import type { Both } from './phrases.ts';
import type { Refused } from './refused.ts';
import { rejections } from './rejections.ts';
import type { Rejection } from './rejections.ts';
import { fillIn } from './words.ts';
import type { Names } from './words.ts';

type Details = Rejection['details'];

/** What the details of a refusal name, and how it is called. */
const naming: Record<string, keyof Names> = {
  unitId: 'unit',
  successorIds: 'unit',
  postId: 'post',
  offices: 'post',
  personId: 'person',
};

/** The ids in the details of a refusal that have names. */
export const namedIn = (details: Details): string[] =>
  Object.keys(naming).flatMap((key) => (key in details ? String(details[key]).split(', ') : []));

/** Details of a refusal with units, posts and people called by their names. */
export const spoken = (details: Details, names: Names): Details =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => {
      const kind = naming[key];
      return [key, kind ? String(value).split(', ').map(names[kind]).join(', ') : value];
    }),
  );

const isKnown = (code: string): code is keyof typeof rejections => code in rejections;

/** A refusal on record in words: why, and what to do. */
export const refusedWords = ({ code, details }: Refused, names: Names): Both => {
  if (!isKnown(code)) return { vi: code, en: code };
  const said = spoken(details, names);
  return { vi: fillIn(rejections[code].vi, said, 'vi'), en: fillIn(rejections[code].en, said, 'en') };
};
