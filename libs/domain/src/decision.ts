import type { NewEvent, Rejection, RejectionCode, TaskEvent } from '#contracts';

/** What a rule answers: the events that follow (none means nothing to do), or why not. Rules never throw. */
export type Decision = { events: NewEvent[] } | { rejection: Rejection };

/** What happened and who is told, before it gets its id, actor and times. */
export type Fact = {
  [T in NewEvent as T['type']]: { type: T['type']; data: T['data']; told?: T['told'] };
}[NewEvent['type']];

/** What one act comes to. */
export type Verdict = { facts: Fact[] } | { rejection: Rejection };

export const accept = (...facts: Fact[]): Verdict => ({ facts });

export const reject = (
  code: RejectionCode,
  details: Rejection['details'] = {},
): { rejection: Rejection } => ({
  rejection: { code, details },
});

/** Gives decided events their place in the stream, after the version it stands at. */
export const place = (events: readonly NewEvent[], streamId: string, after: number): TaskEvent[] =>
  events.map((event, index) => ({ ...event, streamId, version: after + index + 1 }));
