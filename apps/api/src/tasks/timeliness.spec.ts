import { describe, expect, it } from '@jest/globals';
import { timelinessOf } from './timeliness.ts';

/** Due on Tue 31/03/2026, until 24:00. */
const dueAt = '2026-03-31T17:00:00.000Z';
const open = { dueAt, endedAt: null };

describe('an open task due on 31/03/2026', () => {
  it.each([
    ['2026-03-23T16:59:59.999Z', 'in_term'],
    ['2026-03-23T17:00:00.000Z', 'due_soon'],
    ['2026-03-31T16:59:59.999Z', 'due_soon'],
    ['2026-03-31T17:00:00.000Z', 'overdue'],
  ] as const)('is at %s %s', (now, timeliness) => {
    expect(timelinessOf('in_progress', open, now)).toBe(timeliness);
  });

  it('stays in term while the leader thinks about a result that came in time', () => {
    const reported = { dueAt, endedAt: '2026-03-31T16:00:00.000Z' };
    expect(timelinessOf('completion_submitted', reported, '2026-04-05T00:00:00.000Z')).toBe('in_term');
  });

  it('stays overdue when the result came late', () => {
    const reported = { dueAt, endedAt: '2026-04-01T01:00:00.000Z' };
    expect(timelinessOf('completion_submitted', reported, '2026-04-05T00:00:00.000Z')).toBe('overdue');
  });
});

describe('a task that no date is named for', () => {
  it('has no term, as long as it is open and when it is signed off', () => {
    expect(timelinessOf('in_progress', null, '2026-05-01T00:00:00.000Z')).toBe('no_term');
    expect(timelinessOf('signed_off', null, '2026-05-01T00:00:00.000Z')).toBe('no_term');
  });

  it('is none of it when it was taken back', () => {
    expect(timelinessOf('withdrawn', null, '2026-05-01T00:00:00.000Z')).toBeNull();
  });
});

describe('a task that is over', () => {
  it('was on time by when the unit reported, not by when the leader signed', () => {
    expect(
      timelinessOf('signed_off', { dueAt, endedAt: '2026-03-31T16:59:59.999Z' }, '2026-05-01T00:00:00.000Z'),
    ).toBe('on_time');
  });

  it('was late when the unit reported at 24:00 or after', () => {
    expect(timelinessOf('signed_off', { dueAt, endedAt: dueAt }, '2026-05-01T00:00:00.000Z')).toBe('late');
  });

  it('is neither when it was taken back', () => {
    expect(
      timelinessOf('withdrawn', { dueAt, endedAt: '2026-04-02T00:00:00.000Z' }, '2026-05-01T00:00:00.000Z'),
    ).toBeNull();
  });
});
