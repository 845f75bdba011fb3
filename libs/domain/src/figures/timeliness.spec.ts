import { describe, expect, it } from '@jest/globals';
import { timelinessOf } from './timeliness.ts';
import type { Completion, Timed } from './timeliness.ts';

/** Due on Tue 31/03/2026, until 24:00. */
const dueAt = '2026-03-31T17:00:00.000Z';
const owed: Completion = { dueAt, endedAt: null };
const inTime: Completion = { dueAt, endedAt: '2026-03-31T16:59:59.999Z' };
const late: Completion = { dueAt, endedAt: '2026-04-01T01:00:00.000Z' };

const later = '2026-05-01T00:00:00.000Z';
const inHand = (completion: Completion | null): Timed => ({
  ...{ execution: 'in_progress', completion, everLate: false },
});
const sent = (completion: Completion): Timed => ({ ...inHand(completion), execution: 'awaiting_sign_off' });
const done = (completion: Completion | null, everLate: boolean): Timed => ({
  ...{ execution: 'done', completion, everLate },
});

describe('an open task due on 31/03/2026', () => {
  it.each([
    ['2026-03-23T16:59:59.999Z', 'in_term'],
    ['2026-03-23T17:00:00.000Z', 'due_soon'],
    ['2026-03-31T16:59:59.999Z', 'due_soon'],
    ['2026-03-31T17:00:00.000Z', 'overdue'],
  ] as const)('is at %s %s', (at, timeliness) => {
    expect(timelinessOf(inHand(owed), at)).toBe(timeliness);
  });

  it('stays in term while the leader thinks about a result that came in time', () => {
    expect(timelinessOf(sent(inTime), later)).toBe('in_term');
  });

  it('stays overdue when the result came late', () => {
    expect(timelinessOf({ ...sent(late), everLate: true }, later)).toBe('overdue');
  });

  it('is in term with a result that came late, if a paper has made its lateness void', () => {
    expect(timelinessOf(sent(late), later)).toBe('in_term');
  });
});

describe('a task that no date is named for', () => {
  it('has no term, as long as it is open and when it is signed off', () => {
    expect(timelinessOf(inHand(null), later)).toBe('no_term');
    expect(timelinessOf(done(null, false), later)).toBe('no_term');
  });
});

describe('a task that is over', () => {
  it('was on time by when the unit reported, not by when the leader signed', () => {
    expect(timelinessOf(done(inTime, false), later)).toBe('on_time');
  });

  it('was late if it ever was, though its date was moved and kept afterwards', () => {
    expect(timelinessOf(done(late, true), later)).toBe('late');
    expect(timelinessOf(done(inTime, true), later)).toBe('late');
  });
});

describe('a task that does not run', () => {
  it.each(['withdrawn', 'suspended'] as const)('is neither in time nor late: %s', (execution) => {
    expect(timelinessOf({ ...inHand(owed), execution }, later)).toBeNull();
    expect(timelinessOf({ ...inHand(null), execution }, later)).toBeNull();
  });
});
