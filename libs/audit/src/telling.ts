import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Command, DirectiveEvent, FoundProblem, Instant, Policy, ReceivedCommand } from '#contracts';
import { isRecorded, tellOfDisseminations } from '#domain';
import type { Directive } from '#domain';
import { nobody } from './clock.ts';
import type { Calendars } from './clock.ts';

/** Which policies may have been in force when what was received at an instant was decided. */
export type PoliciesSince = (receivedAt: Instant) => readonly Policy[];

export type Telling = DirectiveEvent<'DisseminationReminded' | 'DisseminationEscalated'>;

type Said = Pick<Telling, 'type'> & { data: object };

/** Whom it led to, and at which level they were told before, depends on who held which post that day, and is left out. */
const unaddressed = ({ type, data }: Said) => {
  const { vacant: _, mergedInto: __, ...said } = data as Record<string, unknown>;
  return { type, said };
};

/**
 * What is said of a dissemination follows from what the directive says of it until then, the calendar version that the order names and the
 * policy in force: that something was due, when it fell due, at which level, and how many days late. It is decided again.
 */
export const tellingProblem = (
  event: Telling,
  before: Directive,
  { body, ...received }: ReceivedCommand<Command>,
  calendars: Calendars,
  policiesSince: PoliciesSince,
): FoundProblem | undefined => {
  const notDue: FoundProblem = { code: 'dissemination-told-otherwise' };
  if (body.type !== 'TellOfDisseminations' || !isRecorded(before)) return notDue;
  const calendar = calendars.get(body.calendarVersion);
  if (!calendar) return notDue;
  const lawful = policiesSince(received.receivedAt).some((policy) => {
    const facts = { calendar, policy, directory: nobody };
    const next = tellOfDisseminations({ ...received, body }, before, facts).find(
      ({ data }) => 'unitId' in data && data.unitId === event.data.unitId,
    );
    return next && isDeepStrictEqual(unaddressed(next as Said), unaddressed(event));
  });
  return lawful ? undefined : notDue;
};

type Applied = { body: Policy; appliedAt: Date };

/** Those put in force since, the one that was then, and where none had been put in force yet, those that nobody entered. */
export const policiesIn = async (manager: EntityManager): Promise<PoliciesSince> => {
  const applied = await manager.query<Applied[]>(
    `SELECT p.body, a.applied_at AS "appliedAt" FROM org.policy_application a JOIN org.policy p USING (version)
     ORDER BY a.application`,
  );
  const first = await manager.query<{ body: Policy }[]>('SELECT body FROM org.policy WHERE entry_id IS NULL');
  return (receivedAt) => {
    const since = applied.findLastIndex(({ appliedAt }) => appliedAt.toISOString() <= receivedAt);
    return [...(since < 0 ? first : []), ...applied.slice(Math.max(since, 0))].map(({ body }) => body);
  };
};
