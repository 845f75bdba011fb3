import { describe, expect, it } from '@jest/globals';
import { figureOf, median, percentile, ratio } from './figures.ts';

const round = (perSecond: number, latenciesMs: number[], seconds = 1, busy = 0) => ({
  perSecond,
  latenciesMs,
  seconds,
  cpu: { worker: busy },
});

describe('the figures of the bench', () => {
  it('takes the middle of an odd number of rounds, and between the two middle ones of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
  });

  it('takes as percentile a value that was measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(hundred, 50), percentile(hundred, 99)]).toEqual([50, 99]);
    expect(percentile([7], 99)).toBe(7);
  });

  it('puts the answers of all rounds together, and the processors over their whole time', () => {
    expect(figureOf([round(10, [1, 2], 2, 1), round(30, [3], 1, 0.5), round(20, [4], 1, 0.5)])).toEqual({
      perSecond: 20,
      p50Ms: 2,
      p99Ms: 4,
      perSecondByRound: [10, 30, 20],
      shortestRoundSeconds: 1,
      cpu: { worker: 0.5 },
    });
  });

  it('has no answering times where nothing is answered one by one', () => {
    expect(figureOf([round(10, [])])).not.toHaveProperty('p50Ms');
  });

  it('compares round by round', () => {
    const one = figureOf([round(10, []), round(40, []), round(30, [])]);
    const other = figureOf([round(20, []), round(40, []), round(40, [])]);
    expect(ratio(one, other)).toBe(0.75);
  });
});
