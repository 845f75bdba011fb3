import { describe, expect, it } from '@jest/globals';
import { atMinute, endOfDay, localDateOf, startOfDay } from './instants.ts';
import { vietnamCalendar } from './vietnam-2020-2026.ts';

describe('a day in Vietnam, seven hours ahead of UTC', () => {
  it('begins at 00:00 and ends at 24:00 local time, which are 17:00 UTC', () => {
    expect(startOfDay('2026-03-31', vietnamCalendar)).toBe('2026-03-30T17:00:00.000Z');
    expect(endOfDay('2026-03-31', vietnamCalendar)).toBe('2026-03-31T17:00:00.000Z');
    expect(endOfDay('2025-12-31', vietnamCalendar)).toBe('2025-12-31T17:00:00.000Z');
    expect(endOfDay('2024-02-29', vietnamCalendar)).toBe('2024-02-29T17:00:00.000Z');
  });

  it('ends at the instant the next day begins', () => {
    expect(endOfDay('2026-03-31', vietnamCalendar)).toBe(startOfDay('2026-04-01', vietnamCalendar));
  });

  it('holds its last millisecond and no longer 24:00', () => {
    expect(localDateOf('2026-03-31T16:59:59.999Z', vietnamCalendar)).toBe('2026-03-31');
    expect(localDateOf('2026-03-31T17:00:00.000Z', vietnamCalendar)).toBe('2026-04-01');
    expect(localDateOf('2025-12-31T17:00:00.000Z', vietnamCalendar)).toBe('2026-01-01');
  });

  it('reaches 08:00, minute 480, at 01:00 UTC of the same date and 06:30 on the date before', () => {
    expect(atMinute('2026-04-01', 480, vietnamCalendar)).toBe('2026-04-01T01:00:00.000Z');
    expect(atMinute('2026-04-01', 390, vietnamCalendar)).toBe('2026-03-31T23:30:00.000Z');
  });
});

describe('a calendar west of UTC', () => {
  const west = { ...vietnamCalendar, utcOffsetMinutes: -210 };

  it('begins its day after UTC does', () => {
    expect(startOfDay('2026-03-31', west)).toBe('2026-03-31T03:30:00.000Z');
    expect(localDateOf('2026-03-31T03:29:59.999Z', west)).toBe('2026-03-30');
  });
});

describe('the last day that can be written', () => {
  it('keeps instants in the one form that sorts as text', () => {
    expect(endOfDay('9999-12-31', { ...vietnamCalendar, utcOffsetMinutes: 0 })).toBe(
      '9999-12-31T23:59:59.999Z',
    );
    expect(startOfDay('0000-01-01', vietnamCalendar)).toBe('0000-01-01T00:00:00.000Z');
  });
});
