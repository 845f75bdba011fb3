import type { DirectiveEvent, StreamEvent, TaskEvent, TaskEventType, UnitEvent } from './stream-events.ts';
import { directiveEventData } from './directives/events.ts';
import { directiveSentence } from './directives/sentences.ts';
import type { Both } from './phrases.ts';
import { acceptanceSentences } from './sentences/acceptance.ts';
import { acknowledgeSentences } from './sentences/acknowledge.ts';
import { clarificationSentences } from './sentences/clarification.ts';
import { clockSentences } from './sentences/clock.ts';
import { completionSentences } from './sentences/completion.ts';
import { explanationSentences } from './sentences/explanation.ts';
import { extensionSentences } from './sentences/extension.ts';
import { formalReminderSentences } from './sentences/formal-reminder.ts';
import { contributionSentences } from './sentences/contribution.ts';
import { assigneeSentences } from './sentences/assignees.ts';
import { chaseSentences } from './sentences/chase.ts';
import { impedimentSentences } from './sentences/impediment.ts';
import { issueSentences } from './sentences/issue.ts';
import { latenessSentences } from './sentences/lateness.ts';
import { noticeSentences } from './sentences/notice.ts';
import { obligationSentences } from './sentences/obligation.ts';
import { periodSentences } from './sentences/period.ts';
import { planSentences } from './sentences/plan.ts';
import { progressSentences } from './sentences/progress.ts';
import { reviewSentences } from './sentences/review.ts';
import { signatureSentences } from './sentences/signature.ts';
import type { SentencesOf } from './sentences/sentence.ts';
import { successionSentences } from './sentences/succession.ts';
import { suspensionSentences } from './sentences/suspension.ts';
import { takingOverSentences } from './sentences/taking-over.ts';
import { unitEventData } from './unit-events.ts';
import { unitSentence } from './unit-sentences.ts';
import type { Language, Names } from './words.ts';

export { summarySentence } from './sentences/taking-over.ts';

const sentences: SentencesOf<TaskEventType> = {
  ...issueSentences,
  ...acknowledgeSentences,
  ...clarificationSentences,
  ...planSentences,
  ...progressSentences,
  ...reviewSentences,
  ...extensionSentences,
  ...contributionSentences,
  ...assigneeSentences,
  ...chaseSentences,
  ...impedimentSentences,
  ...completionSentences,
  ...explanationSentences,
  ...formalReminderSentences,
  ...acceptanceSentences,
  ...signatureSentences,
  ...suspensionSentences,
  ...successionSentences,
  ...latenessSentences,
  ...obligationSentences,
  ...clockSentences,
  ...periodSentences,
  ...takingOverSentences,
  ...noticeSentences,
};

const isOfUnit = (event: StreamEvent): event is UnitEvent => event.type in unitEventData;

const isOfDirective = (event: StreamEvent): event is DirectiveEvent => event.type in directiveEventData;

const taskSentence = (event: TaskEvent, names: Names): Both => {
  const say = sentences[event.type] as (event: TaskEvent, names: Names) => Both;
  return say(event, names);
};

const bothFor = (event: StreamEvent, names: Names): Both => {
  if (isOfUnit(event)) return unitSentence(event, names);
  return isOfDirective(event) ? directiveSentence(event, names) : taskSentence(event, names);
};

/** Says in one sentence what an event means. */
export const sentenceFor = (event: StreamEvent, names: Names, language: Language): string =>
  bothFor(event, names)[language];
