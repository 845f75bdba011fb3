import type { Outcome, Rejection } from '#contracts';

type Decided = { events: readonly unknown[] } | { rejection: Rejection };

/** The answer to a command that no rule can decide, be it our fault or the command’s. */
export const unprocessable: { rejection: Rejection } = { rejection: { code: 'unprocessable', details: {} } };

/** What becomes of a command by a decision on a stream that stands at a version. */
export const outcomeOf = (decision: Decided, version: number): Outcome =>
  'rejection' in decision
    ? { rejected: { ...decision.rejection, version } }
    : { accepted: { version: version + decision.events.length, changed: decision.events.length > 0 } };
