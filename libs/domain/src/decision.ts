import type { EventType, NewEvent, Rejection, RejectionCode, StreamEvent, TaskEventType } from '#contracts';

/** What a rule answers: the events that follow (none means nothing to do), or why not. Rules never throw. */
export type Decision<Type extends EventType = TaskEventType> =
  { events: NewEvent<Type>[] } | { rejection: Rejection };

/** What happened and who is told, before it gets its id, actor and times. */
export type Fact<Type extends EventType = TaskEventType> = {
  [T in NewEvent<Type> as T['type']]: { type: T['type']; data: T['data']; told?: T['told'] };
}[Type];

/** What one act comes to. */
export type Verdict<Type extends EventType = TaskEventType> =
  { facts: Fact<Type>[] } | { rejection: Rejection };

export const accept = <Type extends EventType = TaskEventType>(...facts: Fact<Type>[]): Verdict<Type> => ({
  facts,
});

export const reject = (
  code: RejectionCode,
  details: Rejection['details'] = {},
): { rejection: Rejection } => ({
  rejection: { code, details },
});

/** Gives decided events their place in the stream, after the version it stands at. */
export const place = <Type extends EventType>(
  events: readonly NewEvent<Type>[],
  streamId: string,
  after: number,
): StreamEvent<Type>[] => events.map((event, index) => ({ ...event, streamId, version: after + index + 1 }));
