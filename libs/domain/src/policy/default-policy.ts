import type { Policy } from '#contracts';
import { defaultReports } from './default-reports.ts';

/** The terms of an urgent task under a policy that says nothing of them. */
export const urgentTerms: NonNullable<Policy['urgent']> = { acknowledge: 1, plan: 3 };

/** The terms that installations of 0.1.0 began with. It never changes: their audit holds the database against it. */
export const default1: Policy = {
  version: 'default-1',
  terms: { acknowledge: 2, plan: 10, decision: 5, resend: 3, correction: 1 },
  remindBefore: { completion: [7, 3, 1, 0], plan: [3, 1], other: [1] },
  sendAtMinute: 8 * 60,
  grace: { unit: [0, 3, 5], leader: [0, 3] },
};

/**
 * What is recommended since then. New installations begin with it; those that were there before go by it once an administrator has put it
 * in force.
 */
export const default2: Policy = {
  ...default1,
  version: 'default-2',
  urgent: urgentTerms,
  explanation: { fromLevel: 2, of: ['completion'], term: 5, ruling: 5 },
  formalReminder: { fromLevel: 2, answer: 3 },
  score: { basis: 'Nghị định số 335/2025/NĐ-CP', points: 100, perSpell: 25 },
  extensions: { most: 2 },
  suspension: { longest: 30 },
  coordination: { silence: 'late', leastDays: 2 },
  answers: { clarification: 3 },
  reports: defaultReports,
  evidenceFor: {
    document: ['document'],
    meeting: ['minutes'],
    works: ['photos'],
    figures: ['figures'],
    other: ['other'],
  },
  daysUnderReview: 'given_back',
  subTasks: { depth: 2, margin: 2 },
  planReturns: { times: 3, act: 'tell_chair' },
};

/** Every policy that came with a release, the latest last. */
export const shippedPolicies: readonly Policy[] = [default1, default2];

/** The terms that hold in a new installation, as long as the authority has decided nothing else. */
export const defaultPolicy = default2;
