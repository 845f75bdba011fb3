import type { Instant, TaskEvent } from '#contracts';
import { evolveObligations } from '../obligation/evolve.ts';
import { acceptanceFolds } from './acceptance/accept-products.ts';
import { evolveCompletions } from './acceptance/completions.ts';
import { evolveProducts } from './acceptance/products.ts';
import { acknowledgeFolds } from './acknowledge.ts';
import { assigneeFolds } from './assignees.ts';
import { calendarFolds } from './apply-calendar.ts';
import { changeFolds } from './change.ts';
import { clarificationFolds } from './clarification/clarification.ts';
import { completionFolds } from './completion.ts';
import { contributionFolds } from './contribution/contribution.ts';
import { withTold } from './entry.ts';
import { explanationFolds } from './explanation/folds.ts';
import { extensionFolds } from './extension.ts';
import type { Folds } from './folds.ts';
import { formalReminderFolds } from './formal-reminder/reminders.ts';
import { impedimentFolds } from './impediment/impediment.ts';
import { issued } from './issue.ts';
import { milestoneFolds } from './milestones.ts';
import { evolveNotices } from './notices.ts';
import { evolvePlans } from './plan-versions.ts';
import { plannedFolds } from './family/planned.ts';
import { planFolds } from './plan.ts';
import { progressFolds } from './progress.ts';
import { reassignFolds } from './reassign.ts';
import { evolveSignOffs, reopenFolds } from './reopen.ts';
import { reviewFolds } from './review.ts';
import { signatureFolds } from './signatures.ts';
import { successionFolds } from './succession/succession.ts';
import { withRightLevels } from './succession/right-levels.ts';
import { suspensionFolds } from './suspension.ts';
import { takingOverFolds } from './taking-over/summary.ts';
import { isIssued } from './task.ts';
import { evolveTellings } from './tellings.ts';
import type { IssuedTask, Proposal, Proposers, Task } from './task.ts';

const folds: Folds = {
  ...changeFolds,
  ...reassignFolds,
  ...acknowledgeFolds,
  ...assigneeFolds,
  ...clarificationFolds,
  ...planFolds,
  ...plannedFolds,
  ...milestoneFolds,
  ...progressFolds,
  ...reviewFolds,
  ...extensionFolds,
  ...completionFolds,
  ...explanationFolds,
  ...formalReminderFolds,
  ...contributionFolds,
  ...impedimentFolds,
  ...acceptanceFolds,
  ...reopenFolds,
  ...calendarFolds,
  ...signatureFolds,
  ...suspensionFolds,
  ...successionFolds,
  ...takingOverFolds,
};

const foldOne = (task: IssuedTask, event: TaskEvent): IssuedTask => {
  const change = folds[event.type] as ((task: IssuedTask, event: TaskEvent) => IssuedTask) | undefined;
  return change?.(task, event) ?? task;
};

const proposals: Partial<Record<TaskEvent['type'], Proposal>> = {
  PlanSubmitted: 'plan',
  ProgressReported: 'progress',
  ExtensionRequested: 'extension',
  CompletionSubmitted: 'completion',
  TaskDeclined: 'decline',
  ClarificationRequested: 'clarification',
};

const proposalIn = (event: TaskEvent): Proposal | undefined => {
  if (event.type === 'ContributionDeclined') return `contribution-${event.data.request}`;
  if (event.type === 'ImpedimentRaised') return `impediment-${event.data.impediment}`;
  return proposals[event.type];
};

const withProposer = ({ proposers }: IssuedTask, event: TaskEvent): Proposers => {
  const proposed = proposalIn(event);
  const { actor } = event;
  return proposed && actor !== 'clock' ? { ...proposers, [proposed]: actor.personId } : proposers;
};

const consequence =
  /^(Obligation|Spell|Reminded|Escalated|SignaturesVoided|Calendar|NoticesCorrected|PlanReturnedRepeatedly)/;

const withLastAct = (task: IssuedTask, event: TaskEvent): IssuedTask =>
  event.actor === 'clock' || consequence.test(event.type)
    ? task
    : { ...task, lastAct: { type: event.type, by: event.actor.personId, at: event.effectiveAt } };

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
/** What was sent and decided, kept for ever. The completions follow the products. */
const withRecords = (task: IssuedTask, event: TaskEvent): IssuedTask => {
  const kept = { ...task, products: evolveProducts(task, event) };
  return {
    ...kept,
    plans: evolvePlans(kept, event),
    completions: evolveCompletions(kept, event),
    signOffs: evolveSignOffs(kept, event),
  };
};

/** Folds one event into a task. Total: an event that says nothing about a task leaves it as it was, one version on. */
export const evolve = (task: Task, event: TaskEvent): Task => {
  if (event.type !== 'TaskIssued' && !isIssued(task)) return task;
  const next =
    event.type === 'TaskIssued' ? issued(event) : foldOne(withRecords(task as IssuedTask, event), event);
  return {
    ...withLastAct(next, event),
    version: event.version,
    knownAt: later(next.knownAt, event.recordedAt),
    entry: withTold(next.entry, event.told),
    obligations: withRightLevels(evolveObligations(next.obligations, event), next, event),
    ...{ proposers: withProposer(next, event), notices: evolveNotices(next, event) },
    tellings: evolveTellings(next, event),
  };
};

export const fold = (task: Task, events: readonly TaskEvent[]): Task => events.reduce(evolve, task);
