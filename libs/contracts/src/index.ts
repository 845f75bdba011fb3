export { Actor, Capacity, Paper, Recipient } from './actor.ts';
export {
  Calendar,
  CalendarDay,
  CalendarDayKind,
  CalendarFault,
  calendarFaults,
  CalendarPaper,
  ChangedCalendar,
  DaysOff,
  EnterCalendar,
  OffBecause,
} from './calendar.ts';
export type { WorkingCalendar } from './calendar.ts';
export {
  AcknowledgeTask,
  ActName,
  AmendTask,
  ApplyCalendar,
  ApprovePlan,
  CorrectEntry,
  Countersign,
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
  ReviewTask,
  RuleOnDecline,
  SignOff,
  SubmitCompletion,
  SubmitPlan,
  TaskCommand,
  WithdrawTask,
} from './commands.ts';
export type { Act, CommandOf, ReceivedCommand, TaskOrder } from './commands.ts';
export { Collective, Field, Mandate, Post, Role, Tenure, Unit } from './directory.ts';
export type { Directory } from './directory.ts';
export { eventData, eventSchema, schemaVersion, storedEventSchema } from './events.ts';
export { Counting, ObligationKind, Owner, Schedule } from './obligations.ts';
export type { Changed, DataOf, EventType, NewEvent, TaskEvent } from './events.ts';
export {
  CalendarVersion,
  CommandId,
  MandateId,
  ObligationId,
  PersonId,
  PostId,
  StreamId,
  TaskId,
  UnitId,
} from './ids.ts';
export { Policy, Signatory } from './policy.ts';
export { ProblemBody, problems, problemTexts, problemTitles } from './problems.ts';
export type { ProblemCode } from './problems.ts';
export { rejections } from './rejections.ts';
export type { Outcome, Rejection, RejectionCode } from './rejections.ts';
export { countedAs, provisional } from './countings.ts';
export { sentenceFor } from './sentences.ts';
export { signing } from './signing.ts';
export { SignedAct, SignedCommand } from './signed-commands.ts';
export { freeText, freeTextFields, Seal } from './text.ts';
export type { FreeTextField } from './text.ts';
export { Instant, LocalDate, Term, TermUnit, Timing } from './time.ts';
export {
  AgendaView,
  AuditEntry,
  CalendarApplication,
  CalendarList,
  CalendarPreview,
  CalendarSummary,
  CalendarView,
  ClockView,
  CommandAccepted,
  CommandPending,
  CommandView,
  EventName,
  ExecutionStatus,
  Forecast,
  ForecastEntry,
  HeldPostView,
  History,
  Liveness,
  Loss,
  MeView,
  MyObligations,
  NamedActor,
  NamedPerson,
  NamedPost,
  NamedRecipient,
  NamedUnit,
  Notice,
  NoticeOpened,
  NoticePage,
  ObligationView,
  OpenNotice,
  OwedView,
  PersonView,
  PlanLineView,
  Readiness,
  Restoration,
  RestorationList,
  SessionView,
  SignIn,
  SpellView,
  StateView,
  TaskPage,
  TaskStage,
  TaskSummary,
  TaskView,
  Timeliness,
  UnitList,
  UnitView,
  VerificationView,
  WaitingFor,
  WatchdogEntry,
  WatchdogPage,
  Words,
} from './views.ts';
export { fillIn, inDate, inInstant } from './words.ts';
export type { Language, Names } from './words.ts';
