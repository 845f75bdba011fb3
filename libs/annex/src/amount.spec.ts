import { describe, expect, it } from '@jest/globals';
import { amountIn } from './amount.ts';

describe('an amount as people write it', () => {
  it.each([
    ['27', { amount: 27 }],
    ['1.250', { amount: 1250, finding: { code: 'amount-understood', written: '1.250', amount: 1250 } }],
    ['1.250.000', { amount: 1_250_000 }],
    ['1 250', { amount: 1250 }],
    ['1\u00a0250', { amount: 1250 }],
    ['9,96', { amount: 9.96, finding: { code: 'amount-understood', written: '9,96', amount: 9.96 } }],
    ['1.250,5 ha', { amount: 1250.5, measuredIn: 'ha' }],
    ['30%', { amount: 30, measuredIn: '%' }],
    ['01 khu', { amount: 1, measuredIn: 'khu' }],
  ])('%j', (text, read) => {
    expect(amountIn(text)).toMatchObject(read);
  });

  it.each(['khoảng 30% diện tích', 'ít nhất 01 khu', '3 đến 5 trang trại', '14-15%', 'Cụm 24/4'])(
    '%j stays words',
    (text) => {
      expect(amountIn(text)).toEqual({ words: true, finding: { code: 'amount-in-words', written: text } });
    },
  );

  it.each(['9.96', '12.5', '1,2,3', '1.25.000'])('%j is in doubt: it is asked', (text) => {
    expect(amountIn(text)).toEqual({ finding: { code: 'amount-in-doubt', written: text } });
  });
});
