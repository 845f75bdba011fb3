export * from './figures.ts';
export { Actor, Capacity, DecisionPaper, Paper, Recipient } from './actor.ts';
export { Assignee } from './assignees.ts';
export type { SealedAssignee } from './assignees.ts';
export {
  Calendar,
  CalendarDay,
  CalendarDayKind,
  CalendarFault,
  calendarFaults,
  ChangedCalendar,
  DaysOff,
  EnterCalendar,
  OffBecause,
  Stay,
} from './calendar.ts';
export type { WorkingCalendar } from './calendar.ts';
export { IssueCohort, WithdrawCohort } from './cohorts.ts';
export * from './commands.ts';
export type { Command, ReceivedCommand } from './received-command.ts';
export { Collective, Field, Mandate, Post, Tenure, Unit } from './directory.ts';
export { DirectiveCommand, directiveCommandNames } from './directives/commands.ts';
export type { DirectiveAct, DirectiveCommandOf } from './directives/commands.ts';
export { TellOfDisseminations } from './directives/orders.ts';
export type { DirectiveOrder } from './directives/orders.ts';
export { DirectivePart, GroupKind } from './directives/contents.ts';
export { directiveEventData } from './directives/events.ts';
export { directiveKindNames, numberSaid } from './directives/names.ts';
export { readingInWords } from './directives/reading-words.ts';
export type { ChangedDirective, DirectiveEventType } from './directives/events.ts';
export { DirectiveIssuer, DirectiveKind, DirectiveLevel, symbolAsWritten } from './directives/header.ts';
export { DecidedTask, DirectiveChange, PartChange } from './directives/changes.ts';
export type { DirectivesAsked, KnownDirective, KnownEnd, PartOf } from './directives/known.ts';
export { ServedPart, Serving } from './directives/serving.ts';
export { TargetReading, TargetTest } from './directives/targets.ts';
export type { DatedPost, DatedUnit, Directory, Succession } from './directory.ts';
export { taskEventData } from './events.ts';
export { Cause, Finding, ObjectiveDays } from './explanations.ts';
export { Evidence, EvidenceKind, EvidenceNeeded, ProductKind } from './evidence.ts';
export { FileName, FileReference, filesIn, Sha256 } from './files.ts';
export { foundProblemCodes, problemIn } from './found-problems.ts';
export type { FoundProblem } from './found-problems.ts';
export { AnnexColumn, AnnexToImport, ImportAnnex } from './imports/annex.ts';
export { annexFindingCodes, annexFindingIn, stopsItem } from './imports/findings.ts';
export type { AnnexFinding } from './imports/findings.ts';
export type { AnnexProblem } from './imports/problems.ts';
export { Counting, ObligationKind, Owner, Schedule } from './obligations.ts';
export type { Changed, Parent } from './events.ts';
export type { ApprovedLines, FamilyAsked, KnownFamily, KnownParent, SubTaskLine } from './families.ts';
export { eventData, eventSchema, schemaVersion, storedEventSchema } from './stream-events.ts';
export type {
  DataOf,
  EventType,
  NewEvent,
  DirectiveEvent,
  StreamEvent,
  TaskEvent,
  TaskEventType,
  UnitEvent,
} from './stream-events.ts';
export {
  CalendarVersion,
  CohortId,
  CommandId,
  DirectiveId,
  MandateId,
  ObligationId,
  PersonId,
  PolicyVersion,
  PostId,
  StreamId,
  TaskId,
  UnitId,
} from './ids.ts';
export { Period, PeriodKind } from './periods.ts';
export type { PeriodRule, ReportRules } from './periods.ts';
export { PlanReturnAct, Policy, Signatory } from './policy.ts';
export { EnterPolicy, PolicyFault, policyFaults, PolicyTerms } from './policy-versions.ts';
export { ProblemBody, problems, problemTexts, problemTitles } from './problems.ts';
export type { ProblemCode } from './problems.ts';
export { causeNames, dutyOf, findings, originNames, secretWords } from './phrases.ts';
export { Quantity } from './quantity.ts';
export { rejections } from './rejections.ts';
export { namedIn, refusedWords, spoken } from './refused-words.ts';
export type { Refused } from './refused.ts';
export type { Outcome, Rejection, RejectionCode } from './rejections.ts';
export { Role } from './role.ts';
export { countedAs, provisional } from './countings.ts';
export { everLate } from './lateness.ts';
export { periodName } from './period-names.ts';
export { sentenceFor, summarySentence } from './sentences.ts';
export { signing } from './signing.ts';
export { DecideSuccession, Handing } from './successions.ts';
export { DecideResumption, DecideSuspension } from './suspensions.ts';
export * from './task-orders.ts';
export { SignedAct, SignedCommand } from './signed-commands.ts';
export * from './unit-plans.ts';
export { freeText, freeTextFields, Seal } from './text.ts';
export type { FreeTextField } from './text.ts';
export { Secrecy, secrecyMarks } from './secrecy.ts';
export { TaskSpan } from './span.ts';
export { TakenOverAs } from './taking-over.ts';
export { Instant, LocalDate, Term, TermUnit, Timing } from './time.ts';
export { directiveRejections } from './rejections/directive.ts';
export * from './on-units.ts';
export { isOnDirective, isOnUnit, kindOf, streamKinds } from './stream-kinds.ts';
export type { StreamKind } from './stream-kinds.ts';
export {
  AccountOpening,
  AgendaView,
  AnnexPreview,
  AuditEntry,
  ChainLink,
  CalendarList,
  Changes,
  CalendarPreview,
  CalendarSummary,
  CalendarView,
  CapacityChoice,
  ClockView,
  ClosedPeriodView,
  CohortIssued,
  CohortList,
  CohortPreview,
  CohortView,
  CohortWithdrawalPreview,
  CommandAccepted,
  CommandPending,
  CommandView,
  DirectiveCommandAccepted,
  DirectiveChangePreview,
  DeparturesView,
  DirectiveHistory,
  DirectiveLine,
  DirectivePage,
  DirectiveView,
  DisseminationPage,
  NumberReading,
  ServedBy,
  DirectiveCommandPending,
  ContributionView,
  DutyList,
  EventName,
  EvidenceView,
  ExecutionStatus,
  FiguresView,
  ExplanationView,
  FileView,
  Forecast,
  ForecastEntry,
  FormalRemindersView,
  FormalReminderView,
  HandoversView,
  HandoverView,
  HeldPostView,
  History,
  HolderDays,
  LedgerEntryView,
  ImportList,
  ImportView,
  Liveness,
  Loss,
  MeView,
  MomentBy,
  MyObligations,
  NamedActor,
  NamedPeriod,
  NamedPerson,
  NamedPost,
  NamedRecipient,
  NamedUnit,
  Notice,
  NoticeOpened,
  NoticePage,
  ObligationView,
  OfficeDesk,
  OfficeDuty,
  OfficeDutyPage,
  OpenNotice,
  Overview,
  OverviewTask,
  OverviewTaskPage,
  OwedView,
  PersonLedger,
  PeriodCorrection,
  PeriodCorrections,
  PeriodList,
  PeriodView,
  PersonNaming,
  PersonPage,
  PersonView,
  PlanLineView,
  PolicyList,
  PolicySummary,
  PolicyView,
  Read,
  Readiness,
  ReadPage,
  Restoration,
  RestorationList,
  ScoreView,
  BrowserSessionView,
  SessionView,
  SignedInView,
  SignIn,
  SliceView,
  SpellView,
  StateView,
  SuccessionList,
  SuccessionPreview,
  SuccessionView,
  SuspensionList,
  SuspensionPreview,
  SuspensionView,
  TaskLedger,
  TaskRecord,
  StoredFile,
  TaskPage,
  TaskStage,
  TaskSummary,
  TaskView,
  Timeliness,
  TimeOverview,
  TimeSplitView,
  UnitCommandAccepted,
  UnitCommandPending,
  MonitorList,
  UnitHistory,
  UnitLedger,
  UnitList,
  UnitPlanList,
  UnitPlanPart,
  UnitPlanPreview,
  UnitPlanView,
  UnitView,
  VerificationView,
  ViewRead,
  WaitingFor,
  WatchdogEntry,
  WatchdogPage,
  UnitEnding,
  WeekCounts,
  WeekOutcome,
  WeekOrigin,
  WeekTable,
  WeekTask,
  Words,
} from './views.ts';
export { fillIn, inDate, inInstant } from './words.ts';
export type { Language, Names } from './words.ts';
