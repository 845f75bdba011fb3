import { acceptanceEvents } from './events/acceptance.ts';
import { acknowledgeEvents } from './events/acknowledge.ts';
import { assigneeEvents } from './events/assignees.ts';
import { calendarEvents } from './events/calendar.ts';
import { clarificationEvents } from './events/clarification.ts';
import { clockEvents } from './events/clock.ts';
import { completionEvents } from './events/completion.ts';
import { explanationEvents } from './events/explanation.ts';
import { extensionEvents } from './events/extension.ts';
import { formalReminderEvents } from './events/formal-reminder.ts';
import { contributionEvents } from './events/contribution.ts';
import { chaseEvents } from './events/chase.ts';
import { impedimentEvents } from './events/impediment.ts';
import { issueEvents } from './events/issue.ts';
import { latenessEvents } from './events/lateness.ts';
import { noticeEvents } from './events/notices.ts';
import { obligationEvents } from './events/obligations.ts';
import { periodEvents } from './events/report-periods.ts';
import { planEvents } from './events/plan.ts';
import { progressEvents } from './events/progress.ts';
import { reviewEvents } from './events/review.ts';
import { signatureEvents } from './events/signatures.ts';
import { successionEvents } from './events/succession.ts';
import { suspensionEvents } from './events/suspension.ts';
import { takingOverEvents } from './events/taking-over.ts';

export type { Changed, Parent } from './events/issue.ts';

/** What each event of a task says, by type. Sealed text fields hold the seal. */
export const taskEventData = {
  ...issueEvents,
  ...acknowledgeEvents,
  ...clarificationEvents,
  ...planEvents,
  ...progressEvents,
  ...reviewEvents,
  ...extensionEvents,
  ...contributionEvents,
  ...assigneeEvents,
  ...chaseEvents,
  ...impedimentEvents,
  ...completionEvents,
  ...explanationEvents,
  ...formalReminderEvents,
  ...acceptanceEvents,
  ...signatureEvents,
  ...suspensionEvents,
  ...successionEvents,
  ...latenessEvents,
  ...obligationEvents,
  ...calendarEvents,
  ...noticeEvents,
  ...clockEvents,
  ...periodEvents,
  ...takingOverEvents,
} as const;
