import { unverified } from './acceptance/completions.ts';
import { productConditions } from './acceptance/products.ts';
import { chasable } from './chase.ts';
import { clarificationConditions } from './clarification/decide.ts';
import { contributionConditions } from './contribution/owed.ts';
import { unexplained, unruled } from './explanation/late-spells.ts';
import { isUsedUp } from './extension.ts';
import { overdue, unanswered } from './formal-reminder/reminders.ts';
import { impedimentConditions } from './impediment/decide.ts';
import { countedSpells } from './lateness.ts';
import type { Conditions } from './stages.ts';
import { runningStay } from './suspension.ts';
import { openObligationOf } from './task.ts';

/** Conditions beside the stage: whether there is something to correct, decide, remark on, extend, complete or review. */
export const missing: Conditions = {
  ...clarificationConditions,
  ...contributionConditions,
  ...impedimentConditions,
  // Once it is acknowledged, only a unit that has succeeded to the task has anything to take note of.
  AcknowledgeTask: (task) =>
    clarificationConditions.AcknowledgeTask?.(task) ??
    (openObligationOf(task, 'acknowledge') ? undefined : '='),
  CorrectEntry: ({ entry }) => (entry.fields.length === 0 ? 'entry-not-correctable' : undefined),
  ReviewProgress: ({ progress }) =>
    progress.number === 0 || progress.reviewed ? 'no-report-to-review' : undefined,
  ReviewTask: ({ timing }) => (timing === 'standing' ? undefined : 'not-standing'),
  RequestExtension: ({ due, extension, policy }) => {
    if (due.current === null) return 'no-due-date';
    if (extension.pending) return 'extension-awaits-decision';
    return isUsedUp(extension, policy) ? 'extensions-used-up' : undefined;
  },
  ReportMilestone: (task) => (openObligationOf(task, 'milestone') ? undefined : 'no-milestone-open'),
  SubmitCompletion: ({ timing }) => (timing === 'standing' ? 'standing-task' : undefined),
  GrantExtension: ({ extension }) => (extension.pending ? undefined : 'no-extension-to-decide'),
  RefuseExtension: ({ extension }) => (extension.pending ? undefined : 'no-extension-to-decide'),
  SubmitExplanation: (task) => (unexplained(task).length > 0 ? undefined : 'nothing-to-explain'),
  RuleOnExplanation: (task) => (unruled(task).length > 0 ? undefined : 'no-explanation-to-rule'),
  IssueFormalReminder: (task) => (overdue(task).length > 0 ? undefined : 'nothing-overdue'),
  AnswerFormalReminder: (task) => (unanswered(task).length > 0 ? undefined : 'no-reminder-to-answer'),
  ChaseUnit: (task) => (chasable(task).length > 0 ? undefined : 'nothing-to-chase'),
  VerifyCompletion: (task) => (unverified(task).length > 0 ? undefined : 'nothing-to-verify'),
  ...productConditions,
  Countersign: ({ signing }) => (signing ? undefined : 'nothing-to-sign'),
  VoidSpell: ({ obligations }) => (obligations.flatMap(countedSpells).length > 0 ? undefined : 'no-spell'),
  ResumeTask: (task) => (runningStay(task) ? undefined : 'not-suspended'),
};
