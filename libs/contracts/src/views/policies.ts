import { z } from 'zod';
import { PolicyVersion } from '../ids.ts';
import { PolicyTerms } from '../policy-versions.ts';
import { provenance } from './rule-versions.ts';
import { view } from './view.ts';

export const PolicySummary = view('PolicySummary', 'A version of the policy', {
  version: PolicyVersion,
  ...provenance,
});

export const PolicyList = view('PolicyList', 'The versions of the policy, the latest first', {
  items: z.array(PolicySummary),
});

const said = z.unknown().meta({ description: 'What it says there; null where it says nothing' });

export const PolicyView = view('PolicyView', 'A version of the policy, and how it differs from another', {
  ...PolicySummary.shape,
  policy: PolicyTerms,
  comparedWith: PolicyVersion.nullable(),
  differences: z.array(
    view('PolicyDifference', 'One thing that two versions say differently', {
      path: z.string().meta({ description: 'Where it stands, such as terms.plan' }),
      before: said,
      after: said,
    }),
  ),
});
