import { describe, expect, it } from '@jest/globals';
import { weekOf } from './weeks.ts';

describe('the week of a day', () => {
  it.each([
    ['2026-03-16', 12, 2026, '2026-03-16', '2026-03-22'],
    ['2026-03-22', 12, 2026, '2026-03-16', '2026-03-22'],
    ['2026-03-23', 13, 2026, '2026-03-23', '2026-03-29'],
    // Its Thursday is the first of January.
    ['2025-12-29', 1, 2026, '2025-12-29', '2026-01-04'],
    // A Friday: the week still belongs to the year before, which had 53.
    ['2021-01-01', 53, 2020, '2020-12-28', '2021-01-03'],
    ['2024-12-31', 1, 2025, '2024-12-30', '2025-01-05'],
  ])('%s is in week %i of %i', (day, number, year, from, to) => {
    expect(weekOf(day)).toStrictEqual({ number, year, from, to });
  });
});
