import type { z } from 'zod';
import { freeTextFields } from '#contracts';
import type { Words } from '#contracts';
import type { Texts } from '#read-models';

const isFreeText: ReadonlySet<string> = new Set(freeTextFields);

type Worded = Record<string, z.infer<typeof Words>>;

/** The words of an event, by their path in its data. */
export const wordsIn = (value: unknown, texts: Texts, path: string[] = []): Worded => {
  if (typeof value === 'string')
    return isFreeText.has(path.at(-1) ?? '') ? { [path.join('.')]: texts(value) } : {};
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, item]) => wordsIn(item, texts, [...path, key])),
  ) as Worded;
};
