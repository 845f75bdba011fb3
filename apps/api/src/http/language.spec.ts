import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['*', 'vi'],
    ['fr-FR,fr;q=0.9', 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en-US,en;q=0.9,vi;q=0.8', 'en'],
    ['vi;q=0.5, en;q=0.7', 'en'],
    ['en;q=0', 'vi'],
    ['fr, en;q=0.3', 'en'],
    ['en;q=nonsense, vi;q=0.9', 'en'],
  ] as const)('asked for by %p is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
