import type { z } from 'zod';
import type { StateView, TaskEvent } from '#contracts';
import { fold, notIssued } from '#domain';
import { eventsBy } from '../tasks/moment.ts';
import type { Moment } from '../tasks/moment.ts';

/** A task as it was: the fold of the events up to that moment. */
export const stateAt = (taskId: string, all: TaskEvent[], moment: Moment): z.infer<typeof StateView> => {
  const events = eventsBy(moment, all);
  return {
    taskId,
    version: events.at(-1)?.version ?? 0,
    events: events.length,
    state: fold(notIssued(taskId), events),
  };
};
