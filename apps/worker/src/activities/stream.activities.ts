import type { Command, EventType, ReceivedCommand, StreamKind, StreamEvent } from '#contracts';
import { allOf, directiveDecider, place, taskDecider, unitDecider } from '#domain';
import type { Decider, Directive, Task, UnitRecord } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation, unitRowsOf } from '#organisation';
import { directiveRowsOf, knownDirectives, knownFamily, reliedOn, rowsOf } from '#read-models';
import type { Activities } from '#workflows/activities';
import type { DataSource } from 'typeorm';

/** What there is to each kind of stream: its rules, and the rows that follow from its events. */
const kinds = {
  task: {
    decider: taskDecider as unknown as Decider<{ version: number }, Command, EventType>,
    rowsOf: (after: unknown, events: StreamEvent[]): unknown => rowsOf(after as Task, events as never),
  },
  unit: {
    decider: unitDecider as unknown as Decider<{ version: number }, Command, EventType>,
    rowsOf: (after: unknown): unknown => unitRowsOf(after as UnitRecord),
  },
  directive: {
    decider: directiveDecider as unknown as Decider<{ version: number }, Command, EventType>,
    rowsOf: (after: unknown, events: StreamEvent[]): unknown =>
      directiveRowsOf(after as Directive, events as never),
  },
};

/** About whom the stream and the commands waiting for it ask. */
const referencesOf = (kind: StreamKind, state: { version: number }, pending: ReceivedCommand<Command>[]) => {
  const { decider } = kinds[kind];
  return allOf([decider.references(state), ...pending.map((command) => decider.references(state, command))]);
};

/** What workflows ask of the world: a stream, the organisation around it, the one way to write, and the time. */
export const streamActivities = (database: DataSource): Activities => {
  const store = new EventStore(database);
  const organisation = new Organisation(database);
  const clock = new BusinessClock(database);
  return {
    async load(streamId, kind) {
      const stream = await store.open(streamId, kind);
      const { decider } = kinds[kind];
      const state = stream.events.reduce(decider.evolve, decider.initial(streamId));
      const references = referencesOf(kind, state, stream.pending);
      const rules = await organisation.rules(references, decider.calendarVersion(state) ?? null);
      return { ...stream, references, ...rules };
    },

    calendar: (version) => organisation.findCalendar(version),

    directives: (asked) => knownDirectives(database, asked),

    family: (asked) => knownFamily(database, asked),

    lookUp: (references) => organisation.around(references),

    async append({ after, family, ...entry }) {
      const events = place(entry.events, entry.streamId, entry.expectedVersion);
      const rows = { ...(kinds[entry.kind].rowsOf(after, events) as object), ...reliedOn(family) };
      const written = await store.append({ ...entry, rows });
      return written.status === 'appended' ? { status: 'settled', events, outcome: entry.outcome } : written;
    },

    businessNow: () => clock.now(),
  };
};
