import type { Outcome } from '#contracts';
import type { Decision } from '#domain';

/** The answer to a command that no rule can decide, be it our fault or the command’s. */
export const unprocessable: Decision = { rejection: { code: 'unprocessable', details: {} } };

/** What becomes of a command by a decision on a stream that stands at a version. */
export const outcomeOf = (decision: Decision, version: number): Outcome =>
  'rejection' in decision
    ? { rejected: { ...decision.rejection, version } }
    : { accepted: { version: version + decision.events.length, changed: decision.events.length > 0 } };
