import { eventSchema, schemaVersion, storedEventSchema } from '#contracts';
import type { EventType } from '#contracts';
import { canonicalText } from '../canonical.ts';
import { decode } from '../stored-event.ts';
import { canonicalShape } from './canonical-shape.ts';
import type { JsonSchema } from './canonical-shape.ts';
import type { EventRow } from './records.ts';

/** The members of an event that stand in columns too, and who acted. */
const members = [
  'actor',
  'commandId',
  'effectiveAt',
  'eventId',
  'recordedAt',
  'taskId',
  'type',
  'version',
] as const;
export type Members = Record<(typeof members)[number], string>;

const types = Object.keys(schemaVersion) as EventType[];
const schemas = new Map(types.map((type) => [type as string, eventSchema(type)]));
const shapes = new Map(
  types.map((type) => [type as string, canonicalShape(storedEventSchema(type) as JsonSchema, members)]),
);

const quoted = (text: string | null) => (text === null ? 'null' : `"${text}"`);
/** A column’s microseconds; an event has milliseconds. */
const sameInstant = (member: string, column: string) =>
  member.length === 26 && column.endsWith('000Z') && column.startsWith(member.slice(1, 24));

const agree = (said: Members, row: EventRow): boolean =>
  said.version === String(row.version) &&
  said.taskId === quoted(row.streamId) &&
  said.eventId === quoted(row.eventId) &&
  said.type === quoted(row.type) &&
  said.commandId === quoted(row.commandId) &&
  sameInstant(said.effectiveAt, row.effectiveAt) &&
  sameInstant(said.recordedAt, row.recordedAt);

const parsed = (row: EventRow, text: string): EventRead => {
  let event;
  try {
    if (canonicalText(JSON.parse(text)) !== text) return { problem: 'the event is not in canonical form' };
    event = decode(text);
  } catch (error) {
    return { problem: `the event cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!schemas.get(event.type)?.safeParse(event).success)
    return { problem: `the event has not the shape of ${row.type}` };
  const said = Object.fromEntries(members.map((name) => [name, canonicalText(event[name])])) as Members;
  return agree(said, row) ? { said } : { said, problem: 'the columns beside the event contradict it' };
};

/** What an event says about itself, and what is wrong with it. */
export type EventRead = { said?: Members; problem?: string };

/** Most events are told from their text alone; what is not plain from it, or does not agree, is parsed and looked at closely. */
export const readEvent = (row: EventRow): EventRead => {
  const text = row.body.toString('utf8');
  const plain = shapes.get(row.type)?.exec(text)?.groups as Members | undefined;
  return plain && agree(plain, row) ? { said: plain } : parsed(row, text);
};
