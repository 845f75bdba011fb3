import { eventSchema, schemaVersion, storedEventSchema } from '#contracts';
import type { EventType, FoundProblem, StreamEvent } from '#contracts';
import { canonicalText } from '../canonical.ts';
import { decode } from '../stored-event.ts';
import { canonicalShape } from './canonical-shape.ts';
import type { JsonSchema } from './canonical-shape.ts';
import type { EventRow } from './records.ts';

/** Who acted, as canonical text, and what is wrong with the event. */
export type EventRead = { actor?: string; problem?: FoundProblem };

/** Who acted, and what stands in columns too, in the order of the names. */
const members = [
  'actor',
  'commandId',
  'effectiveAt',
  'eventId',
  'recordedAt',
  'streamId',
  'type',
  'version',
] as const;

const types = Object.keys(schemaVersion) as EventType[];
const schemas = new Map<string, ReturnType<typeof eventSchema>>(
  types.map((type) => [type, eventSchema(type)]),
);
const shapes = new Map<string, RegExp>(
  types.map((type) => [type, canonicalShape(storedEventSchema(type) as JsonSchema, members)]),
);

/** Whether a text in quotes, without escapes, is the one of a column. */
const isQuoted = (quoted = '', column: string) =>
  quoted.length === column.length + 2 && quoted.startsWith(column, 1);
/** A column has microseconds, an event milliseconds. */
const isQuotedInstant = (quoted = '', column: string) =>
  column.endsWith('000Z') && column.startsWith(quoted.slice(1, 24));

/** Reads an event from its text alone; nothing where the text does not plainly say what the columns say. */
const plain = (row: EventRow, text: string): EventRead | undefined => {
  const said = shapes.get(row.type)?.exec(text);
  if (!said) return undefined;
  const { 1: actor, 2: commandId, 3: effectiveAt, 4: eventId, 5: recordedAt } = said;
  const { 6: streamId, 7: type, 8: version } = said;
  const agrees =
    version === String(row.version) &&
    isQuoted(streamId, row.streamId) &&
    isQuoted(eventId, row.eventId) &&
    isQuoted(type, row.type) &&
    (row.commandId === null ? commandId === 'null' : isQuoted(commandId, row.commandId)) &&
    isQuotedInstant(effectiveAt, row.effectiveAt) &&
    isQuotedInstant(recordedAt, row.recordedAt);
  return agrees && actor !== undefined ? { actor } : undefined;
};

const isInstant = (instant: string, column: string) => column === instant.replace('Z', '000Z');

const agree = (event: StreamEvent, row: EventRow): boolean =>
  event.version === row.version &&
  event.streamId === row.streamId &&
  event.eventId === row.eventId &&
  event.type === row.type &&
  event.commandId === row.commandId &&
  isInstant(event.effectiveAt, row.effectiveAt) &&
  isInstant(event.recordedAt, row.recordedAt);

const parsed = (row: EventRow, text: string): EventRead => {
  let event;
  try {
    if (canonicalText(JSON.parse(text)) !== text) return { problem: { code: 'event-not-canonical' } };
    event = decode(text);
  } catch (error) {
    return {
      problem: { code: 'event-unreadable', error: error instanceof Error ? error.message : String(error) },
    };
  }
  if (!schemas.get(event.type)?.safeParse(event).success)
    return { problem: { code: 'event-misshapen', type: row.type } };
  const actor = canonicalText(event.actor);
  return agree(event, row) ? { actor } : { actor, problem: { code: 'columns-differ' } };
};

/** Most events are read from their text alone; what is not plain from it is parsed and looked at closely. */
export const readEvent = (row: EventRow): EventRead => {
  const text = row.body.toString('utf8');
  return plain(row, text) ?? parsed(row, text);
};
