import { describe, expect, it } from '@jest/globals';
import { numberSaid } from './names.ts';

describe('number and symbol in a sentence', () => {
  it.each([
    ['57-NQ/TW', 'số 57-NQ/TW'],
    [' 01/KH-UBND ', 'số 01/KH-UBND'],
    ['Số: 1/KH-UBND', 'Số: 1/KH-UBND'],
    ['không số', 'không số'],
  ])('%p is said as %p', (written, said) => {
    expect(numberSaid(written)).toBe(said);
  });
});
