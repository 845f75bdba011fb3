import { z } from 'zod';
import { Actor, Recipient } from './actor.ts';
import { taskEventData } from './events.ts';
import { directiveEventData } from './directives/events.ts';
import type { DirectiveEventType } from './directives/events.ts';
import { CommandId, StreamId } from './ids.ts';
import { Instant } from './time.ts';
import { unitEventData } from './unit-events.ts';
import type { UnitEventType } from './unit-events.ts';

/** What each event says, by type, whatever kind of stream it stands in. */
export const eventData = { ...taskEventData, ...unitEventData, ...directiveEventData } as const;

export type TaskEventType = keyof typeof taskEventData;
export type EventType = keyof typeof eventData;
export type DataOf<Type extends EventType> = z.infer<(typeof eventData)[Type]>;

/** Who acts but persons: the clock on tasks, on units whoever brought an organisation into the database, on directives nobody. */
type ActorOf<Type extends EventType> =
  Actor | (Type extends UnitEventType ? 'installation' : Type extends DirectiveEventType ? never : 'clock');

/** What a decision produces. The store gives it its place in the stream. */
export type NewEvent<Type extends EventType = TaskEventType> = {
  [T in Type]: {
    eventId: string;
    type: T;
    effectiveAt: Instant;
    recordedAt: Instant;
    actor: ActorOf<T>;
    commandId: string | null;
    told: Recipient[];
    data: DataOf<T>;
  };
}[Type];

/** An event as it stands in its stream. */
export type StreamEvent<Type extends EventType = EventType> = {
  [T in Type]: NewEvent<T> & { streamId: string; version: number };
}[Type];
export type TaskEvent<Type extends TaskEventType = TaskEventType> = StreamEvent<Type>;
export type UnitEvent<Type extends UnitEventType = UnitEventType> = StreamEvent<Type>;
export type DirectiveEvent<Type extends DirectiveEventType = DirectiveEventType> = StreamEvent<Type>;

/** The current shape of every event type, by schema version. A new shape gets a new number and an upcaster. */
export const schemaVersion: Record<EventType, number> = Object.fromEntries(
  Object.keys(eventData).map((type) => [type, 1]),
) as Record<EventType, number>;

const envelope = {
  streamId: StreamId,
  version: z.int().min(1),
  eventId: z.string(),
  effectiveAt: Instant,
  recordedAt: Instant,
  commandId: CommandId.nullable(),
  told: z.array(Recipient),
};

const actorOf = (type: EventType) => {
  if (type in directiveEventData) return Actor;
  return z.union([Actor, z.literal(type in unitEventData ? 'installation' : 'clock')]);
};

const schemaOf = <Type extends EventType>(type: Type) =>
  z.strictObject({
    ...envelope,
    actor: actorOf(type),
    type: z.literal(type),
    data: eventData[type],
  });
const schemas = new Map<EventType, ReturnType<typeof schemaOf>>();

/** Checks a stored event against the shape its type promises. */
export const eventSchema = (type: EventType): ReturnType<typeof schemaOf> => {
  const schema = schemas.get(type) ?? schemaOf(type);
  schemas.set(type, schema);
  return schema;
};

/** The shape of an event as it is stored today, with the number of that shape, as JSON Schema. */
export const storedEventSchema = (type: EventType) =>
  z.toJSONSchema(eventSchema(type).extend({ schemaVersion: z.literal(schemaVersion[type]) }));
