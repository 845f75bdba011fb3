import { acceptanceRejections } from './rejections/acceptance.ts';
import { acknowledgeRejections } from './rejections/acknowledge.ts';
import { actingRejections } from './rejections/acting.ts';
import { capacityRejections } from './rejections/capacity.ts';
import { clarificationRejections } from './rejections/clarification.ts';
import { completionRejections } from './rejections/completion.ts';
import { contributionRejections } from './rejections/contribution.ts';
import { directiveRejections } from './rejections/directive.ts';
import { entryRejections } from './rejections/entry.ts';
import { explanationRejections } from './rejections/explanation.ts';
import { evidenceRejections } from './rejections/evidence.ts';
import { extensionRejections } from './rejections/extension.ts';
import { familyRejections } from './rejections/family.ts';
import { formalReminderRejections } from './rejections/formal-reminder.ts';
import { assigneeRejections } from './rejections/assignees.ts';
import { chaseRejections } from './rejections/chase.ts';
import { handoverRejections } from './rejections/handover.ts';
import { impedimentRejections } from './rejections/impediment.ts';
import { issueRejections } from './rejections/issue.ts';
import { periodRejections } from './rejections/period.ts';
import { latenessRejections } from './rejections/lateness.ts';
import { planRejections } from './rejections/plan.ts';
import { progressRejections } from './rejections/progress.ts';
import { reviewRejections } from './rejections/review.ts';
import { suspensionRejections } from './rejections/suspension.ts';
import { unitRejections } from './rejections/unit.ts';

/** Why an act was refused: a stable code, and the sentence that tells people what to do. `{name}` stands for a detail. */
export const rejections = {
  ...actingRejections,
  ...issueRejections,
  ...entryRejections,
  ...acknowledgeRejections,
  ...clarificationRejections,
  ...planRejections,
  ...progressRejections,
  ...reviewRejections,
  ...familyRejections,
  ...extensionRejections,
  ...contributionRejections,
  ...assigneeRejections,
  ...chaseRejections,
  ...impedimentRejections,
  ...completionRejections,
  ...suspensionRejections,
  ...explanationRejections,
  ...formalReminderRejections,
  ...latenessRejections,
  ...evidenceRejections,
  ...acceptanceRejections,
  ...capacityRejections,
  ...unitRejections,
  ...handoverRejections,
  ...periodRejections,
  ...directiveRejections,
} as const satisfies Record<string, { status: number; vi: string; en: string }>;

export type RejectionCode = keyof typeof rejections;

/** A refusal: its code, and the details that its sentence and its reader need. */
export type Rejection = { code: RejectionCode; details: Record<string, string | number> };

/** What became of a command. Stored once, told for ever. */
export type Outcome =
  { accepted: { version: number; changed: boolean } } | { rejected: Rejection & { version: number } };
