export { Actor, Capacity, Paper, Recipient } from './actor.ts';
export { Calendar, CalendarDay, CalendarDayKind } from './calendar.ts';
export {
  AcknowledgeTask,
  AmendTask,
  ApprovePlan,
  CorrectEntry,
  DeclineTask,
  Grade,
  GrantExtension,
  IssueTask,
  PlanLine,
  ReassignTask,
  RefuseExtension,
  ReportProgress,
  RequestExtension,
  ReturnCompletion,
  ReturnPlan,
  ReviewProgress,
  RuleOnDecline,
  SignOff,
  SubmitCompletion,
  SubmitPlan,
  TaskCommand,
  WithdrawTask,
} from './commands.ts';
export type { Act, CommandOf, ReceivedCommand } from './commands.ts';
export { Post, Role, Tenure, Unit } from './directory.ts';
export type { Directory } from './directory.ts';
export {
  Counting,
  eventData,
  eventSchema,
  ObligationKind,
  Owner,
  Schedule,
  schemaVersion,
} from './events.ts';
export type { Changed, DataOf, EventType, NewEvent, TaskEvent } from './events.ts';
export { CommandId, ObligationId, PersonId, PostId, TaskId, UnitId } from './ids.ts';
export { Policy } from './policy.ts';
export { rejections } from './rejections.ts';
export type { Outcome, Rejection, RejectionCode } from './rejections.ts';
export { freeText, freeTextFields, Seal } from './text.ts';
export type { FreeTextField } from './text.ts';
export { Instant, LocalDate } from './time.ts';
