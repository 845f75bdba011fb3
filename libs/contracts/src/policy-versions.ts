import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { PolicyVersion } from './ids.ts';
import { Policy } from './policy.ts';

/** What a policy says, without its name. */
export const PolicyTerms = Policy.omit({ version: true }).meta({
  id: 'PolicyTerms',
  description: 'Terms, reminders, the ladder of escalation, and whatever else the authority has decided',
});

export const EnterPolicy = z
  .strictObject({
    version: PolicyVersion,
    paper: DecisionPaper,
    base: PolicyVersion.optional().meta({
      description: 'The version that is changed; without it, `policy` is the whole',
    }),
    policy: z.record(z.string(), z.unknown()).meta({
      description:
        'PolicyTerms as a whole; or, with `base`, only what is said otherwise: named fields replace those of the base, null takes one away ' +
        '(as a JSON Merge Patch of RFC 7396)',
    }),
  })
  .meta({ id: 'EnterPolicy', description: 'A new policy version: whole, or the changes to another' });
export type EnterPolicy = z.infer<typeof EnterPolicy>;

/** What can be wrong with a policy of the right shape. */
export const PolicyFault = z.enum(['unknown-post', 'act-twice']);
export type PolicyFault = z.infer<typeof PolicyFault>;

/** Why something cannot stand in a policy as it was sent. */
export const policyFaults: Record<PolicyFault, { vi: string; en: string }> = {
  'unknown-post': {
    vi: 'không có chức vụ này trong danh mục, hoặc chức vụ đã bãi bỏ',
    en: 'there is no such post in the directory, or it was abolished',
  },
  'act-twice': {
    vi: 'việc này đã được quy định người ký ở dòng khác',
    en: 'another line says already who signs this act',
  },
};
