import type { Outcome } from '#contracts';
import { checkEach } from './check.ts';
import type { Check } from './check.ts';
import type { Asked, Evidence } from './evidence.ts';

type Timed = { key: string; sentAt: number; ackedAt: number | undefined; outcome: Outcome; events: number };

const versionOf = (outcome: Outcome): number =>
  'accepted' in outcome ? outcome.accepted.version : outcome.rejected.version;

const timed = ({ inbox, streams }: Evidence, { key, sent, sentAt, answers }: Asked): Timed | undefined => {
  const outcome = inbox.get(key)?.outcome;
  if (!outcome) return undefined;
  const events = streams.get(sent.taskId)?.events.filter(({ commandId }) => commandId === key).length ?? 0;
  return { key, sentAt, ackedAt: answers.find(({ status }) => status === 200)?.at, outcome, events };
};

/** The highest version that had been acknowledged on a task before a line of the record. */
const ackedBefore = (acts: readonly Timed[], line: number): number =>
  Math.max(
    0,
    ...acts.flatMap(({ ackedAt, outcome }) =>
      ackedAt !== undefined && ackedAt < line ? [versionOf(outcome)] : [],
    ),
  );

/** Who was told that an act is done could tell others: what they do then comes after it. */
export const orderCheck = (evidence: Evidence): Check => {
  const byTask = new Map<string, Timed[]>();
  for (const asked of evidence.asked.values()) {
    const act = timed(evidence, asked);
    if (act) byTask.set(asked.sent.taskId, [...(byTask.get(asked.sent.taskId) ?? []), act]);
  }
  const all = [...byTask].flatMap(([taskId, acts]) => acts.map((act) => ({ taskId, acts, act })));
  return checkEach(
    'realTime',
    'an act that was acknowledged before another was sent on the same task comes before it',
    all,
    ({ acts, act }) => {
      const known = ackedBefore(acts, act.sentAt);
      const decidedAt = versionOf(act.outcome) - act.events;
      return decidedAt >= known
        ? undefined
        : `${act.key} was decided at version ${decidedAt}, and version ${known} had been acknowledged before it was sent`;
    },
  );
};
