import { describe, expect, it } from '@jest/globals';
import { annexFindingCodes, annexFindingIn, stopsItem } from './findings.ts';
import type { AnnexFinding } from './findings.ts';

/** A value for whatever a sentence may name. */
const details = {
  ...{
    written: 'Quý III',
    on: '2026-09-30',
    name: 'Phòng Nội vụ',
    field: 'note',
    work: 'Soạn thảo',
    heading: 'Cột',
  },
  ...{ declared: 27, found: 26, rows: [5, 6], amount: 1250, mark: 'TỐI MẬT' },
};
const one = (code: AnnexFinding['code']) => ({ code, ...details }) as AnnexFinding;

describe('what a dry run finds', () => {
  it.each(annexFindingCodes)('has a sentence of its own in both languages: %s', (code) => {
    const [vi, en] = [annexFindingIn(one(code), 'vi'), annexFindingIn(one(code), 'en')];
    expect(vi).not.toBe(en);
    expect(`${vi} ${en}`).not.toMatch(/undefined|\[object/);
    const others = annexFindingCodes.filter((other) => other !== code);
    expect(others.map((other) => annexFindingIn(one(other), 'vi'))).not.toContain(vi);
    expect(others.map((other) => annexFindingIn(one(other), 'en'))).not.toContain(en);
  });

  it.each(annexFindingCodes.filter((code) => stopsItem(one(code))))(
    'says what to do where it stops an item: %s',
    (code) => {
      expect(annexFindingIn(one(code), 'vi')).toContain('; hãy ');
    },
  );

  it('names days as people write them, and numbers as each language does', () => {
    const before: AnnexFinding = { code: 'due-before', written: 'trước 30/9', on: '2026-09-29' };
    expect(annexFindingIn(before, 'vi')).toBe('“trước 30/9”: ngày cuối cùng để hoàn thành là 29/09/2026.');
    const amount: AnnexFinding = { code: 'amount-understood', written: '9,96', amount: 9.96 };
    expect([annexFindingIn(amount, 'vi'), annexFindingIn(amount, 'en')]).toEqual([
      '“9,96” được hiểu là 9,96.',
      '“9,96” is taken to be 9.96.',
    ]);
  });
});
