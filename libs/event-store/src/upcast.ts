import { schemaVersion } from '#contracts';
import type { EventType } from '#contracts';

type Stored = Record<string, unknown> & { type: string; schemaVersion: number };

/** Takes an event of one schema version to the next. */
export type Upcaster = (event: Stored) => Stored;

/** By event type, then by the version an upcaster starts from. Stored bytes never change; reading does. */
export const upcasters: Partial<Record<EventType, Record<number, Upcaster>>> = {};

/** Reads a stored event in today’s shape. Throws on a version that this release doesn’t know: it is older than the data. */
export const upcast = (
  stored: Stored,
  known: typeof upcasters = upcasters,
  current: Record<string, number> = schemaVersion,
): Stored => {
  const target = current[stored.type];
  if (target === undefined || stored.schemaVersion > target) {
    throw new Error(
      `Event ${stored.type} has schema version ${stored.schemaVersion}, which this release does not know; run the release that wrote it.`,
    );
  }
  let event = stored;
  while (event.schemaVersion < target) {
    const step = known[event.type as EventType]?.[event.schemaVersion];
    if (!step) throw new Error(`No upcaster for ${event.type} from schema version ${event.schemaVersion}.`);
    event = { ...step(event), type: event.type, schemaVersion: event.schemaVersion + 1 };
  }
  return event;
};
