export {
  CapacityChoice,
  NamedActor,
  NamedPerson,
  NamedPost,
  NamedRecipient,
  NamedUnit,
  Words,
} from './views/names.ts';
export { EventName } from './views/acts.ts';
export {
  BrowserSessionView,
  HeldPostView,
  MeView,
  SessionView,
  SignedInView,
  SignIn,
} from './views/sessions.ts';
export { ExecutionStatus } from './views/execution.ts';
export { PlanLineView } from './views/plan-lines.ts';
export { TaskPage, TaskStage, TaskSummary, TaskView, Timeliness } from './views/tasks.ts';
export { Changes } from './views/changes.ts';
export {
  CohortIssued,
  CohortList,
  CohortPreview,
  CohortView,
  CohortWithdrawalPreview,
} from './views/cohorts.ts';
export { ClarificationView, ContributionView, ImpedimentView } from './views/coordination.ts';
export {
  AgendaView,
  ExplanationView,
  MyObligations,
  NamedPeriod,
  ObligationView,
  OwedView,
  PeriodView,
  SpellView,
  WaitingFor,
} from './views/obligations.ts';
export {
  AuditEntry,
  ChainLink,
  History,
  Loss,
  Restoration,
  RestorationList,
  StateView,
  TaskRecord,
  VerificationView,
} from './views/audit.ts';
export { AnnexPreview, ImportList, ImportView } from './views/imports.ts';
export { SuspensionList, SuspensionPreview, SuspensionView } from './views/suspensions.ts';
export {
  FiguresView,
  Overview,
  OverviewTask,
  OverviewTaskPage,
  TimeOverview,
  UnitEnding,
} from './views/overview.ts';
export { WeekCounts, WeekOrigin, WeekOutcome, WeekTable, WeekTask } from './views/weeks.ts';
export { DutyList, OfficeDesk, OfficeDuty, OfficeDutyPage } from './views/office.ts';
export { HolderDays, TimeSplitView } from './views/time-split.ts';
export {
  LedgerEntryView,
  PersonLedger,
  ScoreView,
  SliceView,
  TaskLedger,
  UnitLedger,
} from './views/ledger.ts';
export { FormalRemindersView, FormalReminderView } from './views/formal-reminders.ts';
export { ClosedPeriodView, PeriodCorrection, PeriodCorrections, PeriodList } from './views/periods.ts';
export { CalendarList, CalendarPreview, CalendarSummary, CalendarView } from './views/calendars.ts';
export { PolicyList, PolicySummary, PolicyView } from './views/policies.ts';
export { DeparturesView } from './views/departures.ts';
export { HandoversView, HandoverView } from './views/handovers.ts';
export { SuccessionList, SuccessionPreview, SuccessionView } from './views/successions.ts';
export { Forecast, ForecastEntry } from './views/forecast.ts';
export {
  CommandAccepted,
  CommandPending,
  CommandView,
  DirectiveCommandAccepted,
  DirectiveCommandPending,
  UnitCommandAccepted,
  UnitCommandPending,
} from './views/commands.ts';
export {
  AccountOpening,
  MonitorList,
  PersonNaming,
  PersonPage,
  PersonView,
  UnitHistory,
  UnitList,
  UnitView,
} from './views/organisation.ts';
export { Notice, NoticeOpened, NoticePage, OpenNotice } from './views/notices.ts';
export { MomentBy, Read, ReadPage, ViewRead } from './views/reads.ts';
export { WatchdogEntry, WatchdogPage } from './views/watchdog.ts';
export { ClockView, Liveness, Readiness } from './views/health.ts';
export { EvidenceView, FileView, StoredFile } from './views/files.ts';
export { UnitPlanList, UnitPlanPart, UnitPlanPreview, UnitPlanView } from './views/unit-plans.ts';
export { DirectiveChangePreview } from './views/directive-changes.ts';
export {
  DirectiveHistory,
  DirectiveLine,
  DirectivePage,
  NumberReading,
  DirectiveView,
  DisseminationPage,
  ServedBy,
} from './views/directives.ts';
