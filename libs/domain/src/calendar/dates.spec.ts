import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, firstDate, lastDate, weekday } from './dates.ts';

describe('counting days on the solar calendar', () => {
  it('goes over the end of a month and of a year, forward and back', () => {
    expect(addDays('2026-04-30', 1)).toBe('2026-05-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2026-03-31', 0)).toBe('2026-03-31');
  });

  it('has 29 February in a leap year and not in others, 1900 among them', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
  });

  it('goes by months to the corresponding day, or to the last of a shorter month', () => {
    expect(addMonths('2026-01-15', 1)).toBe('2026-02-15');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', 0)).toBe('2026-03-31');
    expect(addMonths('9999-11-30', 1)).toBe('9999-12-30');
    expect(addMonths('9999-12-31', 1)).toBe(lastDate);
  });

  it('numbers the days of the week from Monday 1 to Sunday 7', () => {
    expect(weekday('2026-03-30')).toBe(1);
    expect(weekday('2026-03-31')).toBe(2);
    expect(weekday('2026-04-04')).toBe(6);
    expect(weekday('2026-04-05')).toBe(7);
  });

  it('stops at the first and the last date that can be written', () => {
    expect(addDays(lastDate, 1)).toBe(lastDate);
    expect(addDays('2026-03-31', Infinity)).toBe(lastDate);
    expect(addDays(firstDate, -1)).toBe(firstDate);
  });
});
