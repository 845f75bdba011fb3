import { schemaVersion } from '#contracts';
import type { EventType, NewEvent, StreamEvent, TaskEventType } from '#contracts';
import { canonicalBytes } from './canonical.ts';
import { upcast } from './upcast.ts';

/** The canonical bytes of an event in its place; this is what is hashed. */
export const encode = (event: NewEvent<EventType>, streamId: string, version: number): Buffer =>
  canonicalBytes({ ...event, streamId, version, schemaVersion: schemaVersion[event.type] });

/** Reads canonical bytes back as an event of today’s shape: of a task, unless the types of another kind are named. */
export const decode = <Type extends EventType = TaskEventType>(body: string): StreamEvent<Type> => {
  const { schemaVersion: _, ...event } = upcast(JSON.parse(body) as Parameters<typeof upcast>[0]);
  return event as unknown as StreamEvent<Type>;
};
