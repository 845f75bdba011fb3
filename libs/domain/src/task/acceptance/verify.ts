import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import { planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import { endAll, meet, openDecision, openTerm } from '../duties.ts';
import { leader, once, unitHead } from '../recipients.ts';
import { openObligationOf } from '../task.ts';
import { pendingCompletions, unverified, verificationOf } from './completions.ts';

type Reviewed = Case<'SubmitCompletion'> | Case<'AcceptProducts'> | Case<'ReturnProducts'>;
type Accepting = Case<'SignOff'> | Case<'AcceptProducts'>;

/** Who reviews what the unit has sent: the office that the policy names first, else the leader at once. What is owed already is not asked for twice. */
export const openReviewOf = (the: Reviewed): Fact[] => {
  const { task, at } = the;
  const planning = planningOf(the);
  const verification = verificationOf(task);
  const kind = verification ? 'verify' : 'decide-completion';
  if (openObligationOf(task, kind)) return [];
  if (!verification) return [openDecision(task, 'decide-completion', at, planning)];
  const owner = { side: 'unit', unitId: verification.unitId } as const;
  return [openTerm(task.obligations, 'verify', owner, verification.term, at, planning)];
};

/** The office has nothing left to verify. */
export const releaseVerification = (
  the: Case<'ReturnCompletion'> | Accepting | Case<'ReturnProducts'>,
): Fact[] => endAll(the.task, 'released', the.at, planningOf(the), ({ kind }) => kind === 'verify');

/** The office says what it found, on all that it has not verified yet. The leader’s term begins. */
export const verifyCompletion = (the: Case<'VerifyCompletion'>): Verdict => {
  const { body, task, at, facts } = the;
  const verification = verificationOf(task);
  const waiting = unverified(task);
  if (!verification || waiting.length === 0) return reject('nothing-to-verify');
  const { finding, remark } = body;
  const planning = planningOf(the);
  const told = once([...leader(task, at, facts.directory), ...unitHead(task.unitId, at, facts.directory)]);
  const completions = waiting.map(({ number }) => number);
  return accept(
    {
      type: 'CompletionVerified',
      told,
      data: { unitId: verification.unitId, completions, finding, remark },
    },
    ...meet(task, 'verify', at, planning),
    ...(openObligationOf(task, 'decide-completion')
      ? []
      : [openDecision(task, 'decide-completion', at, planning)]),
  );
};

/**
 * Why a result cannot be accepted yet: the office has time left to verify it; or it found that the result falls short, and the leader does
 * not say why it is accepted all the same. An office that lets its term run out holds up nobody.
 */
export const verificationRefusal = ({ body, task, at }: Accepting) => {
  const owed = openObligationOf(task, 'verify');
  if (owed && unverified(task).length > 0 && at < owed.schedule.dueAt)
    return reject('verification-awaited', { until: owed.schedule.dueOn });
  const fallsShort = pendingCompletions(task).some(
    ({ verification }) => verification?.finding === 'falls_short',
  );
  return fallsShort && body.remark === undefined ? reject('against-finding') : undefined;
};
