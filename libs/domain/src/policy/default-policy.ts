import type { Policy } from '#contracts';

/** The terms of an urgent task under a policy that says nothing of them. */
export const urgentTerms: NonNullable<Policy['urgent']> = { acknowledge: 1, plan: 3 };

/** The terms that hold when an authority has decided nothing else. */
export const defaultPolicy: Policy = {
  version: 'default-1',
  terms: { acknowledge: 2, plan: 10, decision: 5, resend: 3, correction: 1 },
  remindBefore: { completion: [7, 3, 1, 0], plan: [3, 1], other: [1] },
  sendAtMinute: 8 * 60,
  grace: { unit: [0, 3, 5], leader: [0, 3] },
};
