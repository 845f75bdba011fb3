import { describe, expect, it } from '@jest/globals';
import { foldAccents, hasAccents } from './search.query.ts';

describe('a search', () => {
  it.each(['Nội vụ', 'dat đai', 'NÔNG', 'o\u0302'])('%s has accents, and means them', (words) => {
    expect(hasAccents(words)).toBe(true);
  });

  it.each(['noi vu', '15/KH-UBND', 'DAT DAI'])('%s has none, and finds words with any', (words) => {
    expect(hasAccents(words)).toBe(false);
  });

  it('is the same however its letters are put together and its blanks are made', () => {
    expect(foldAccents('ĐẤT\u00a0 ĐAI')).toBe(foldAccents('đất đai'.normalize('NFD')));
  });
});
