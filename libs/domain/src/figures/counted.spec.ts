import { describe, expect, it } from '@jest/globals';
import { vietnamCalendar } from '#domain';
import { local } from '../../../../test/support/domain/time.ts';
import { countedAt } from './counted.ts';
import type { Countable } from './counted.ts';
import { dayCounter } from './day-counter.ts';

/** Due Fri 13/03/2026, and not sent. */
const late: Countable = {
  ...{ taskId: '0f000000-0000-4000-8000-000000000001', code: '15/KH', version: 9, unitId: 'phong-noi-vu' },
  ...{
    execution: 'in_progress',
    firstDueOn: '2026-03-13',
    lateFrom: '2026-03-13',
    spells: 1,
    stays: [],
    causes: [],
    origin: null,
  },
  completion: { dueAt: local('2026-03-13 24:00'), endedAt: null },
};
const daysAt = (at: string, task = late) =>
  countedAt(task, local(at), vietnamCalendar, dayCounter()).daysOverdue;

describe('a task due on Fri 13/03/2026', () => {
  it.each([
    ['2026-03-13 23:59', null],
    ['2026-03-13 24:00', 0],
    ['2026-03-15 12:00', 0],
    ['2026-03-16 08:00', 1],
    // 16–20 (5), 23–27 (10), 30 and 31/03 (12): the end of 31/03 is not yet 01/04.
    ['2026-03-31 24:00', 12],
    ['2026-04-01 09:00', 13],
  ])('is at %s overdue by %s working days', (at, days) => {
    expect(daysAt(at)).toBe(days);
  });

  it('grows no older while its result waits for the leader, nor while it is suspended', () => {
    const sent = { dueAt: local('2026-03-13 24:00'), endedAt: local('2026-03-18 10:00') };
    expect(daysAt('2026-04-01 09:00', { ...late, execution: 'awaiting_sign_off', completion: sent })).toBe(3);
    // Without 18, 19 and 20/03.
    const stays = [{ from: '2026-03-18', through: '2026-03-20' }];
    expect(daysAt('2026-04-01 09:00', { ...late, stays })).toBe(10);
  });
});
