import type { Act, Paper, Policy, Rejection, TaskCommand } from '#contracts';
import { reject } from '../decision.ts';
import { actMeant } from './signatures.ts';
import { isIssued } from './task.ts';
import type { Proposal, Task } from './task.ts';

/** What each act decides on. */
const decidesOn: Partial<Record<Act, Proposal>> = {
  RuleOnDecline: 'decline',
  RuleOnClarification: 'clarification',
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

/** Of what there may be several, the act names one. */
const proposalOf = (body: TaskCommand, decided: Act): Proposal | undefined => {
  if (body.type === 'RuleOnContribution') return `contribution-${body.request}`;
  if (body.type === 'AnswerImpediment') return `impediment-${body.impediment}`;
  return decidesOn[decided];
};

/**
 * Where the policy asks for four eyes, whoever proposed a thing neither decides on it nor enters the decision, and whoever enters it has
 * not signed it. Persons count, not posts.
 */
export const fourEyesRefusal = (
  body: TaskCommand,
  task: Task,
  policy: Policy | undefined,
  personId: string,
  paper: Paper | undefined,
): { rejection: Rejection } | undefined => {
  const decided = actMeant(body.type, task);
  if (!policy?.fourEyes?.includes(decided)) return undefined;
  const subject = proposalOf(body, decided);
  const proposer = subject && isIssued(task) ? task.proposers[subject] : undefined;
  const signer = paper?.signer.personId;
  const alone = personId === proposer || personId === signer || (signer !== undefined && signer === proposer);
  return alone ? reject('four-eyes') : undefined;
};
