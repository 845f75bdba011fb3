import { describe, expect, it } from '@jest/globals';
import { en } from '../../apps/web/src/words/en/index.ts';
import { vi } from '../../apps/web/src/words/vi/index.ts';

type Words = { readonly [key: string]: string | Words };

const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, said]) =>
    typeof said === 'string' ? [[`${path}${key}`, said] as [string, string]] : flat(said, `${path}${key}.`),
  );
const blanks = (said: string) => [...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the words of the page', () => {
  const inEnglish = new Map(flat(en));

  it('are the same in both languages', () => {
    expect([...inEnglish.keys()].sort()).toEqual(
      flat(vi)
        .map(([key]) => key)
        .sort(),
    );
  });

  it.each(flat(vi))('%s says something in both, with the same blanks to fill', (key, said) => {
    const english = inEnglish.get(key) ?? '';
    expect([said.trim(), english.trim()]).not.toContain('');
    expect(blanks(english)).toEqual(blanks(said));
  });
});
