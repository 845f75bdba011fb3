import type { ReceivedCommand } from '#contracts';
import { fold, notIssued, place, taskDecider } from '#domain';
import type { References, Task } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { rowsOf } from '#read-models';
import type { Activities } from '#workflows/activities';
import type { DataSource } from 'typeorm';

/** The units and posts about which the task and the commands waiting for it ask. */
const referencesOf = (task: Task, pending: ReceivedCommand[]): References => {
  const all = [
    taskDecider.references(task),
    ...pending.map((command) => taskDecider.references(task, command)),
  ];
  const unique = (ids: string[]) => [...new Set(ids)];
  return {
    unitIds: unique(all.flatMap(({ unitIds }) => unitIds)),
    postIds: unique(all.flatMap(({ postIds }) => postIds)),
  };
};

/** What workflows ask of the world: a task’s stream, the organisation around it, the one way to write, and the time. */
export const streamActivities = (database: DataSource): Activities => {
  const store = new EventStore(database);
  const organisation = new Organisation(database);
  const clock = new BusinessClock(database);
  return {
    async load(streamId) {
      const stream = await store.open(streamId);
      const task = fold(notIssued(streamId), stream.events);
      const references = referencesOf(task, stream.pending);
      const { unitIds, postIds } = references;
      const rules = await organisation.rules(unitIds, postIds, taskDecider.calendarVersion(task) ?? null);
      return { ...stream, references, ...rules };
    },

    calendar: (version) => organisation.findCalendar(version),

    lookUp: ({ unitIds, postIds }) => organisation.slice(unitIds, postIds),

    async append({ after, ...entry }) {
      const events = place(entry.events, entry.streamId, entry.expectedVersion);
      const written = await store.append({ ...entry, rows: rowsOf(after as Task, events) });
      return written.status === 'appended' ? { status: 'settled', events, outcome: entry.outcome } : written;
    },

    businessNow: () => clock.now(),
  };
};
