import { z } from 'zod';
import { AcceptProducts, ReopenTask, ReturnProducts, VerifyCompletion } from './commands/acceptance.ts';
import { AcknowledgeTask, DeclineTask, RuleOnDecline } from './commands/acknowledge.ts';
import {
  RequestClarification,
  RuleOnClarification,
  WithdrawClarification,
} from './commands/clarification.ts';
import { SubmitCompletion, ReturnCompletion, SignOff } from './commands/completion.ts';
import {
  DeclineContribution,
  GiveContribution,
  RequestContribution,
  RuleOnContribution,
  WithdrawContributionRequest,
} from './commands/contribution.ts';
import { NameAssignees } from './commands/assignees.ts';
import { Countersign } from './commands/countersign.ts';
import { RuleOnExplanation, SubmitExplanation } from './commands/explanation.ts';
import { RequestExtension, GrantExtension, RefuseExtension } from './commands/extension.ts';
import { AnswerFormalReminder, IssueFormalReminder } from './commands/formal-reminder.ts';
import { ChaseUnit } from './commands/chase.ts';
import { AnswerImpediment, RaiseImpediment, WithdrawImpediment } from './commands/impediment.ts';
import { IssueTask, AmendTask, CorrectEntry, ReassignTask, WithdrawTask } from './commands/issue.ts';
import { VoidSpell } from './commands/lateness.ts';
import { SubmitPlan, ReturnPlan, ApprovePlan, ReportMilestone } from './commands/plan.ts';
import { ReportProgress, ReviewProgress } from './commands/progress.ts';
import { ReviewTask } from './commands/review.ts';
import { ResumeTask, SuspendTask } from './commands/suspension.ts';

export * from './commands/acceptance.ts';
export * from './commands/acknowledge.ts';
export * from './commands/assignees.ts';
export * from './commands/clarification.ts';
export * from './commands/completion.ts';
export * from './commands/contribution.ts';
export * from './commands/countersign.ts';
export * from './commands/explanation.ts';
export * from './commands/extension.ts';
export * from './commands/formal-reminder.ts';
export * from './commands/chase.ts';
export * from './commands/impediment.ts';
export * from './commands/issue.ts';
export * from './commands/lateness.ts';
export * from './commands/plan.ts';
export * from './commands/progress.ts';
export * from './commands/review.ts';
export * from './commands/suspension.ts';

export const TaskCommand = z
  .discriminatedUnion('type', [
    IssueTask,
    AmendTask,
    CorrectEntry,
    ReassignTask,
    WithdrawTask,
    AcknowledgeTask,
    DeclineTask,
    RuleOnDecline,
    NameAssignees,
    RequestClarification,
    RuleOnClarification,
    WithdrawClarification,
    SubmitPlan,
    ReturnPlan,
    ApprovePlan,
    ReportMilestone,
    ReportProgress,
    ReviewProgress,
    ReviewTask,
    RequestExtension,
    GrantExtension,
    RefuseExtension,
    RequestContribution,
    GiveContribution,
    DeclineContribution,
    RuleOnContribution,
    WithdrawContributionRequest,
    RaiseImpediment,
    AnswerImpediment,
    WithdrawImpediment,
    SubmitCompletion,
    ReturnCompletion,
    SignOff,
    SubmitExplanation,
    RuleOnExplanation,
    IssueFormalReminder,
    AnswerFormalReminder,
    ChaseUnit,
    VerifyCompletion,
    AcceptProducts,
    ReturnProducts,
    ReopenTask,
    Countersign,
    SuspendTask,
    ResumeTask,
    VoidSpell,
  ])
  .meta({ id: 'TaskCommand', description: 'One act of a person on a task' });

const acts = TaskCommand.options.map((option) => option.shape.type.value);
/** The name of an act, as data. */
export const ActName = z.enum(acts as [(typeof acts)[number], ...typeof acts]);

/** A command. Behind the API the same shape, with each free text replaced by its seal. */
export type TaskCommand = z.infer<typeof TaskCommand>;
/** The name of an act. */
export type Act = TaskCommand['type'];
export type CommandOf<Type extends Act> = Extract<TaskCommand, { type: Type }>;
