import { describe, expect, it } from '@jest/globals';
import { Patience } from './patience.ts';

const minutes = (n: number) => n * 60_000;

/** At which of these instants, failing at each, the part is restarted. */
const restarts = (patience: Patience, instants: number[]) => instants.filter((at) => patience.failed(at));
const everyTenSeconds = (from: number, to: number) =>
  Array.from({ length: (to - from) / 10_000 }, (_, index) => from + index * 10_000);

describe('the patience of the canary', () => {
  it('restarts at the third failure in a row', () => {
    expect(restarts(new Patience(), [0, 10_000, 20_000])).toEqual([20_000]);
  });

  it('begins to count again when the part works', () => {
    const patience = new Patience();
    restarts(patience, [0, 10_000]);
    patience.worked(15_000);
    expect(restarts(patience, [20_000, 30_000])).toEqual([]);
  });

  it('restarts a part that never gets well after 1, 2, 4, 8, 16 and then every 30 minutes', () => {
    const times = restarts(new Patience(), everyTenSeconds(0, minutes(125)));
    const gaps = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / minutes(1));
    expect(gaps).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('does not forget a restart for a part that falls ill again at once', () => {
    const patience = new Patience();
    restarts(patience, [0, 10_000, 20_000]);
    patience.worked(40_000);
    expect(restarts(patience, everyTenSeconds(50_000, minutes(3)))).toEqual([80_000]);
  });

  it('trusts a part that works on after its rest like new', () => {
    const patience = new Patience();
    restarts(patience, everyTenSeconds(0, minutes(2)));
    patience.worked(minutes(10));
    const from = minutes(11);
    expect(restarts(patience, everyTenSeconds(from, from + minutes(2)))).toEqual([
      from + 20_000,
      from + 80_000,
    ]);
  });
});
