import type { Task } from '#domain';
import { place } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { rowsOf } from '#read-models';
import type { Activities } from '#workflows/activities';
import type { DataSource } from 'typeorm';

/** What a task’s workflow asks of the world: its stream, the organisation around it, and the one way to write. */
export const streamActivities = (database: DataSource): Activities => {
  const store = new EventStore(database);
  const organisation = new Organisation(database);
  const clock = new BusinessClock(database);
  return {
    async load(streamId) {
      const [events, pending, policy, clockOffset] = await Promise.all([
        store.events(streamId),
        store.pending(streamId),
        organisation.policy(),
        clock.offset(),
      ]);
      const issued = events.find((event) => event.type === 'TaskIssued');
      const calendar = await organisation.calendar(issued?.data.calendarVersion ?? null);
      return { events, pending, calendar, policy, clockOffset };
    },

    lookUp: ({ unitIds, postIds }) => organisation.slice(unitIds, postIds),

    async append({ after, ...entry }) {
      const events = place(entry.events, entry.streamId, entry.expectedVersion);
      const written = await store.append({ ...entry, rows: rowsOf(after as Task, events) });
      return written.status === 'appended' ? { status: 'settled', events, outcome: entry.outcome } : written;
    },
  };
};
