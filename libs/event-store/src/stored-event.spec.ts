import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, notIssued } from '#domain';
import { playAll, stories } from '../../../test/support/domain/random.ts';
import { decode, encode } from './stored-event.ts';

describe('an event written down and read back', () => {
  it('leads to the same state as when it was decided, to the order of lists', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events, task } = playAll(story);
        const read = events.map(({ streamId: taskId, version, ...event }) =>
          decode(encode(event, taskId, version).toString('utf8')),
        );
        expect(JSON.parse(JSON.stringify(fold(notIssued(task.taskId), read)))).toEqual(
          JSON.parse(JSON.stringify(task)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
