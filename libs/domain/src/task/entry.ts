import type { Changed, NewEvent, TaskEvent } from '#contracts';
import type { Entry } from './task.ts';

/** In one order, whatever order the event’s fields are in: the store gives them back in another than the rule wrote them. */
export const entryFields = (changed: Changed) => Object.keys(changed).sort() as Entry['fields'];

export const entryOf = (event: TaskEvent, kind: Entry['kind'], fields: Entry['fields']): Entry => ({
  version: event.version,
  kind,
  fields,
  by: event.actor === 'clock' ? { personId: 'clock', postId: 'clock', capacity: 'holder' } : event.actor,
  recordedAt: event.recordedAt,
  told: [],
});

/** What the entry said of these has been overtaken by a later act. */
export const without = (entry: Entry, ...fields: Entry['fields']): Entry => ({
  ...entry,
  fields: entry.fields.filter((field) => !fields.includes(field)),
});

/** Whoever is told anything after an entry has been told what the entry says. */
export const withTold = (entry: Entry, told: NewEvent['told']): Entry => {
  const more = told.filter(({ personId }) => !entry.told.some((one) => one.personId === personId));
  return more.length === 0
    ? entry
    : { ...entry, told: [...entry.told, ...more.map(({ personId, postId }) => ({ personId, postId }))] };
};
