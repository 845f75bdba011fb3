import { describe, expect, it } from '@jest/globals';
import type { upcasters } from './upcast.ts';
import { upcast } from './upcast.ts';

describe('an event written by an older release', () => {
  const old = { type: 'TaskAcknowledged', schemaVersion: 1, unit: 'kon-dao' };
  const steps: typeof upcasters = {
    TaskAcknowledged: {
      1: ({ unit, ...rest }) => ({ ...rest, data: { unitId: unit } }),
      2: ({ data, ...rest }) => ({ ...rest, data: { ...(data as object), by: 'head' } }),
    },
  };

  it('is read in today’s shape, step by step', () => {
    const read = upcast(old, steps, { TaskAcknowledged: 3 });
    expect(read).toEqual({
      type: 'TaskAcknowledged',
      schemaVersion: 3,
      data: { unitId: 'kon-dao', by: 'head' },
    });
  });

  it('is left alone when it is of today’s shape already', () => {
    expect(upcast(old, steps, { TaskAcknowledged: 1 })).toEqual(old);
  });

  it('is not guessed at when a step is missing', () => {
    expect(() => upcast(old, {}, { TaskAcknowledged: 2 })).toThrow('No upcaster');
  });
});

describe('an event written by a newer release', () => {
  it('is refused, with the advice to run the release that wrote it', () => {
    expect(() => upcast({ type: 'TaskAcknowledged', schemaVersion: 9 }, {}, { TaskAcknowledged: 1 })).toThrow(
      'run the release that wrote it',
    );
  });
});
