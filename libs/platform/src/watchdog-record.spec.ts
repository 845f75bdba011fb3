import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evolve, isClosed, notIssued } from '#domain';
import type { Task } from '#domain';
import { playAll, stories } from '../../../test/support/domain/random.ts';
import { closingTypes } from './watchdog-record.ts';

describe('the closings at which the watchdog looks', () => {
  it('are every event that closes a task, and no other', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events, task } = playAll(story);
        let before: Task = notIssued(task.taskId);
        for (const event of events) {
          const after = evolve(before, event);
          expect([event.type, closingTypes.includes(event.type)]).toEqual([
            event.type,
            isClosed(after) && !isClosed(before),
          ]);
          before = after;
        }
      }),
      { numRuns: 200 },
    );
  });
});
