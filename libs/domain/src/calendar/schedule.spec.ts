import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '#contracts';
import { ladder, remindersBefore } from './schedule.ts';
import { vietnamCalendar } from './vietnam-2020-2026.ts';

const eightInTheMorning = 480;
const reminders = (dueOn: LocalDate, daysBefore: number[]) =>
  remindersBefore(dueOn, daysBefore, eightInTheMorning, vietnamCalendar);
const levels = (from: LocalDate, grace: number[]) => ladder(from, grace, eightInTheMorning, vietnamCalendar);

/** 08:00 in Vietnam. */
const at8 = (date: LocalDate) => `${date}T01:00:00.000Z`;

describe('reminders 7, 3 and 1 days before the due day and on it', () => {
  it('go out at 08:00 local time, from the earliest to the latest', () => {
    expect(reminders('2026-03-26', [0, 1, 3, 7])).toEqual(
      ['2026-03-19', '2026-03-23', '2026-03-25', '2026-03-26'].map(at8),
    );
  });

  it('that would fall on a Saturday go out on the Friday before', () => {
    expect(reminders('2026-03-31', [7, 3, 1, 0])).toEqual(
      ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'].map(at8),
    );
  });

  it('that fall on the same morning are one', () => {
    expect(reminders('2026-03-30', [7, 3, 1, 0])).toEqual(
      ['2026-03-23', '2026-03-27', '2026-03-30'].map(at8),
    );
  });

  it('that fall in Tết merge into one on the last working day before it', () => {
    expect(reminders('2026-02-23', [7, 3, 1, 0])).toEqual(['2026-02-13', '2026-02-23'].map(at8));
  });

  it('go out on a Saturday that is worked', () => {
    expect(reminders('2026-01-12', [2])).toEqual(['2026-01-10'].map(at8));
  });

  it('of a due day that is off itself go out before it', () => {
    expect(reminders('2026-03-28', [1, 0])).toEqual(['2026-03-27'].map(at8));
  });

  it('are none if the policy names none', () => {
    expect(reminders('2026-03-31', [])).toEqual([]);
  });
});

describe('the ladder of a duty due on Tuesday 31/03/2026, with grace of 0, 3 and 5 working days', () => {
  it('comes to its levels at 08:00 of 01/04, 07/04 and 15/04', () => {
    expect(levels('2026-03-31', [0, 3, 5])).toEqual(['2026-04-01', '2026-04-07', '2026-04-15'].map(at8));
  });
});

describe('a ladder over days off', () => {
  it('does not move in Tết', () => {
    expect(levels('2026-02-13', [0, 3])).toEqual(['2026-02-23', '2026-02-27'].map(at8));
  });

  it('counts a Saturday that is worked and can step on it', () => {
    expect(levels('2026-01-08', [0, 0, 1])).toEqual(['2026-01-09', '2026-01-10', '2026-01-13'].map(at8));
  });

  it('from a Sunday begins on Monday', () => {
    expect(levels('2026-03-29', [0, 1])).toEqual(['2026-03-30', '2026-04-01'].map(at8));
  });
});
