import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command, ReceivedCommand, TaskEvent } from '#contracts';
import { taskDecider } from '#domain';
import type { Task } from '#domain';
import { playAll, stories } from '../../../test/support/domain/random.ts';
import type { Stream } from '../../../test/support/domain/stream.ts';
import { calendarProblem } from './calendar.ts';

type Application = { event: TaskEvent<'CalendarApplied'>; before: Task; command: ReceivedCommand<Command> };

const orderOf = ({
  streamId,
  commandId,
  recordedAt,
  data,
}: TaskEvent<'CalendarApplied'>): ReceivedCommand<Command> => ({
  ...{ streamId, commandId: commandId ?? '', receivedAt: recordedAt },
  actor: { personId: 'p', postId: 'administrator', capacity: 'TL' },
  body: {
    type: 'ApplyCalendar',
    application: data.application,
    calendarVersion: data.to,
    appliedAt: recordedAt,
  },
});

/** Every calendar that reached the task of a story, with the task as it stood before. */
const applications = ({ events }: Stream): Application[] => {
  const found: Application[] = [];
  let task = taskDecider.initial(events[0]?.streamId ?? '');
  for (const event of events) {
    if (event.type === 'CalendarApplied') {
      const applied = event;
      found.push({ event: applied, before: task, command: orderOf(applied) });
    }
    task = taskDecider.evolve(task, event);
  }
  return found;
};

const byName = ({ calendars }: Stream) => new Map(calendars.map((one) => [one.version, one]));

const forgeries: ((data: TaskEvent<'CalendarApplied'>['data']) => TaskEvent<'CalendarApplied'>['data'])[] = [
  (data) => ({ ...data, from: 'vn-2019.1' }),
  (data) => ({ ...data, application: data.application + 1 }),
  (data) => ({ ...data, replanned: [...data.replanned, ...data.replanned.slice(0, 1)] }),
  (data) => ({ ...data, replanned: data.replanned.slice(1) }),
  (data) => ({
    ...data,
    replanned: data.replanned.map((one) => ({ ...one, schedule: { ...one.schedule, dueOn: '2027-01-04' } })),
  }),
];

describe('a calendar that reached a task', () => {
  let seen = 0;

  it('replanned what it must, whatever happened before', () => {
    const property = fc.property(stories, (story) => {
      const played = playAll(story);
      for (const { event, before, command } of applications(played)) {
        expect(calendarProblem(event, before, command, byName(played))).toBeUndefined();
        seen += 1;
      }
    });
    fc.assert(property, { seed: 20261124, numRuns: 200 });
    expect(seen).toBeGreaterThan(20);
  });

  it('did not if it says anything else, comes of another act, or comes again', () => {
    const property = fc.property(stories, (story) => {
      const played = playAll(story);
      for (const { event, before, command } of applications(played)) {
        const { replanned } = event.data;
        for (const forge of replanned.length > 0 ? forgeries : forgeries.slice(0, 2)) {
          const forged = { ...event, data: forge(event.data) };
          expect(calendarProblem(forged, before, command, byName(played))).toEqual({
            code: 'replanned-otherwise',
          });
        }
        const other = { ...command, body: { type: 'AcknowledgeTask' as const } };
        expect(calendarProblem(event, before, other, byName(played))).toEqual({
          code: 'no-calendar-ordered',
        });
        const after = taskDecider.evolve(before, event);
        expect(calendarProblem(event, after, command, byName(played))).toEqual({ code: 'no-calendar-due' });
      }
    });
    fc.assert(property, { seed: 20261124, numRuns: 60 });
  });
});
