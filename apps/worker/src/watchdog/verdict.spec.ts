import { describe, expect, it } from '@jest/globals';
import { endWorkflow } from '#platform';
import { onFinding, onNoChange } from './verdict.ts';

const runId = 'run-1';
const pending = (attempt: number, ageMs: number) => ({ runId, pending: { attempt, ageMs } });
const idle = { runId, pending: null };
const same = { workflow: 7, store: 7 };
const unasked = { workflow: undefined, store: 7 };

describe('what the watchdog does first', () => {
  it('is to wake, whether a workflow runs or not, and to say which', () => {
    expect(onFinding('Remind', idle)).toMatchObject({
      done: 'woken',
      why: expect.stringContaining('nothing had woken'),
    });
    expect(onFinding('Remind', undefined)).toMatchObject({
      done: 'woken',
      why: expect.stringContaining('was started'),
    });
  });

  it('is to wake also a workflow that fails: failing may end with the waking', () => {
    expect(onFinding('Remind', pending(9, 100))).toMatchObject({ done: 'woken' });
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
    expect(onNoChange('Remind', standing, version)).toMatchObject({ done });
  });

  it.each([
    ['has failed once', pending(2, 100), unasked],
    ['waits for a worker, or for an activity that is tried again', pending(1, 59_000), unasked],
    ['does not answer', idle, unasked],
  ] as const)('is to wait for a workflow that %s', (_, standing, version) => {
    expect(onNoChange('Remind', standing, version)).toBe('wait');
  });
});

describe('what the watchdog does about the workflow of a closed task', () => {
  it('is to wake it, so that it ends; and nothing once it has', () => {
    const woken = { done: 'woken', why: expect.stringContaining('closed') };
    expect(onFinding(endWorkflow, idle)).toMatchObject(woken);
    expect(onFinding(endWorkflow, undefined)).toBe('wait');
    expect(onNoChange(endWorkflow, undefined, unasked)).toBe('wait');
  });

  it('is to rebuild it when waking has not helped, like any other', () => {
    expect(onNoChange(endWorkflow, pending(3, 100), unasked)).toMatchObject({ done: 'rebuilt' });
    expect(onNoChange(endWorkflow, idle, { workflow: 6, store: 7 })).toMatchObject({ done: 'rebuilt' });
  });
});
