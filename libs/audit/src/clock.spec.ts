import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TaskEvent } from '#contracts';
import { taskDecider, vietnamCalendar } from '#domain';
import type { Task } from '#domain';
import { calendars, playAll, stories } from '../../../test/support/domain/random.ts';
import { clockProblem } from './clock.ts';

/** Every act of the clock in a story, with the task as it stood before. */
const clockActs = (events: TaskEvent[]): { event: TaskEvent; before: Task }[] => {
  const acts: { event: TaskEvent; before: Task }[] = [];
  let task = taskDecider.initial(events[0]?.streamId ?? '');
  for (const event of events) {
    if (event.actor === 'clock') acts.push({ event, before: task });
    task = taskDecider.evolve(task, event);
  }
  return acts;
};

const known = new Map([vietnamCalendar, ...calendars].map((one) => [one.version, one]));

const later = (instant: string) => new Date(Date.parse(instant) + 60_000).toISOString();

describe('an act of the clock', () => {
  it('was on the agenda, whatever happened before, however late it was done, and whoever held which post', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { event, before } of clockActs(playAll(story).events))
          expect(clockProblem(event, before, known)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('is none that the rules know if it is said twice, dated otherwise, or says something else', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { event, before } of clockActs(playAll(story).events)) {
          const forged = { code: 'not-due-by-clock' };
          expect(clockProblem(event, taskDecider.evolve(before, event), known)).toEqual(forged);
          expect(clockProblem({ ...event, effectiveAt: later(event.effectiveAt) }, before, known)).toEqual(
            forged,
          );
          const data = { ...event.data, obligationId: 'plan-9' };
          expect(clockProblem({ ...event, data } as TaskEvent, before, known)).toEqual(forged);
        }
      }),
      { numRuns: 50 },
    );
  });
});
