import { Cause, ObjectiveDays } from '../explanations.ts';
import { withFiles } from '../files.ts';
import { spell } from '../spell.ts';
import { freeText } from '../text.ts';
import { act, byPaper } from './act.ts';

export const SubmitExplanation = act(
  'SubmitExplanation',
  'The unit says why it was late with something: asked or unasked, once for each spell of lateness',
  {
    ...spell,
    cause: Cause,
    reason: freeText(4000).meta({ description: 'What happened, and what the unit did about it' }),
    evidence: freeText(2000).optional().meta({ description: 'What shows it: papers, numbers, dates' }),
    ...withFiles,
  },
);

export const RuleOnExplanation = act(
  'RuleOnExplanation',
  'The leader rules for which of the days late the cause was objective; it stays with the spell for good',
  {
    ...spell,
    cause: Cause.optional().meta({
      description: 'The cause as found, where it is another than the unit names',
    }),
    objective: ObjectiveDays,
    reason: freeText(4000).meta({ description: 'Why; required, kept on record' }),
    ...byPaper,
  },
);
