import type { Act, Paper, Policy, Rejection } from '#contracts';
import { reject } from '../decision.ts';
import { actMeant } from './signatures.ts';
import { isIssued } from './task.ts';
import type { Proposers, Task } from './task.ts';

/** What each act decides on. */
const decidesOn: Partial<Record<Act, keyof Proposers>> = {
  RuleOnDecline: 'decline',
  ReturnPlan: 'plan',
  ApprovePlan: 'plan',
  ReviewProgress: 'progress',
  GrantExtension: 'extension',
  RefuseExtension: 'extension',
  ReturnCompletion: 'completion',
  SignOff: 'completion',
  AcceptProducts: 'completion',
  ReturnProducts: 'completion',
};

/**
 * Where the policy asks for four eyes, whoever proposed a thing neither decides on it nor enters the decision, and whoever enters it has
 * not signed it. Persons count, not posts.
 */
export const fourEyesRefusal = (
  act: Act,
  task: Task,
  policy: Policy | undefined,
  personId: string,
  paper: Paper | undefined,
): { rejection: Rejection } | undefined => {
  const decided = actMeant(act, task);
  if (!policy?.fourEyes?.includes(decided)) return undefined;
  const subject = decidesOn[decided];
  const proposer = subject && isIssued(task) ? task.proposers[subject] : undefined;
  const signer = paper?.signer.personId;
  const alone = personId === proposer || personId === signer || (signer !== undefined && signer === proposer);
  return alone ? reject('four-eyes') : undefined;
};
