import { describe, expect, it } from '@jest/globals';
import { onFinding, onNoChange } from './verdict.ts';

const runId = 'run-1';
const pending = (attempt: number, ageMs: number) => ({ runId, pending: { attempt, ageMs } });
const idle = { runId, pending: null };
const same = { workflow: 7, store: 7 };
const unasked = { workflow: undefined, store: 7 };

describe('what the watchdog does first', () => {
  it('is to wake, whether a workflow runs or not, and to say which', () => {
    expect(onFinding(idle)).toMatchObject({
      done: 'woken',
      why: expect.stringContaining('nothing had woken'),
    });
    expect(onFinding(undefined)).toMatchObject({
      done: 'woken',
      why: expect.stringContaining('was started'),
    });
  });

  it('is to wake also a workflow that fails: failing may end with the waking', () => {
    expect(onFinding(pending(9, 100))).toMatchObject({ done: 'woken' });
  });
});

describe('what the watchdog does when waking has not helped', () => {
  it.each([
    ['a workflow task that fails again and again', pending(3, 100), unasked, 'rebuilt'],
    ['a workflow task that the server has lost', pending(1, 61_000), unasked, 'rebuilt'],
    ['a workflow that is behind the store', idle, { workflow: 6, store: 7 }, 'rebuilt'],
    ['a workflow that is ahead of the store, which was restored', idle, { workflow: 9, store: 7 }, 'rebuilt'],
    ['a workflow that has gone meanwhile', undefined, unasked, 'woken'],
    ['a workflow that agrees with the store: a new one would do no better', idle, same, 'left'],
  ] as const)('%s', (_, standing, version, done) => {
    expect(onNoChange(standing, version)).toMatchObject({ done });
  });

  it.each([
    ['has failed once', pending(2, 100), unasked],
    ['waits for a worker, or for an activity that is tried again', pending(1, 59_000), unasked],
    ['does not answer', idle, unasked],
  ] as const)('is to wait for a workflow that %s', (_, standing, version) => {
    expect(onNoChange(standing, version)).toBe('wait');
  });
});
