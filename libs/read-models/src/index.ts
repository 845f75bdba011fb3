export { summaryLines } from './summaries.query.ts';
export type { SummaryLine } from './summaries.query.ts';
export { cohortCalled, cohortsIn, lastReported, latestDuties } from './cohorts.query.ts';
export { openBelow, tasksInCohort, toWithdraw, withdrawnBy } from './cohort-withdrawals.query.ts';
export type {
  CohortTask,
  StillToWithdraw,
  SubTaskUnder,
  WithdrawnSoFar,
} from './cohort-withdrawals.query.ts';
export type { CohortDutyLine, CohortLine } from './cohorts.query.ts';
export { changedDirectives, changedTasks } from './changes.query.ts';
export type { ChangedTask, Grown, GrownDirective } from './changes.query.ts';
export {
  changeLines,
  concernedTasks,
  partsMeant,
  tasksLeft,
  tasksReached,
  tasksServing,
} from './directive-changes.query.ts';
export type {
  ConcernedTask,
  GroundedTask,
  MeantPart,
  ReachedCursor,
  ReachedTask,
} from './directive-changes.query.ts';
export {
  directivesNamed,
  disseminationsOwed,
  disseminationsToTell,
  unitsNotNamed,
} from './disseminations.query.ts';
export type { DisseminationCursor, DisseminationToTell, OwedDissemination } from './disseminations.query.ts';
export { directiveRowsOf } from './directive-rows.ts';
export {
  directivesOf,
  knownDirectives,
  linkedDirectives,
  servedBy,
  servingOf,
  spansOf,
} from './directives.query.ts';
export type {
  DirectiveCursor,
  DirectiveLine,
  ServedLine,
  ServingLine,
  SpanLine,
} from './directives.query.ts';
export { knownFamily, orphans, relativesOf, reliedOn, subTasksUnder } from './families.query.ts';
export { plannedTaskId, refusalsToNote, subTasksToIssue } from './planned-sub-tasks.query.ts';
export type { Orphan, RelativeLine } from './families.query.ts';
export { notReached, openTasks, reachedBy } from './calendars.query.ts';
export { ReadModels0003 } from './migrations/0003-read-models.ts';
export { ReadModels0011 } from './migrations/0011-read-models.ts';
export { NoticesAbout0020 } from './migrations/0020-notices-about.ts';
export { allRowsOf, compare, rebuild, taskTables } from './rebuild.ts';
export type { Difference } from './rebuild.ts';
export { countablesIn, countingGround, endedUnits, heldDays } from './figures.query.ts';
export type { CountableLine, Days, FigureScope, HeldLine, NumberedDays } from './figures.query.ts';
export { rowsOf } from './rows.ts';
export { adoptVersions } from './versions.ts';
export { isKnownStream, writtenEvents } from './audit.query.ts';
export type { WrittenEvent } from './audit.query.ts';
export { dutiesIn, dutyCounts } from './office.query.ts';
export type { DutyLine } from './office.query.ts';
export { issuedAmong } from './imports.query.ts';
export { idsIn, namesByDate, namesOf } from './names.query.ts';
export { peopleCalled } from './people.query.ts';
export type { PersonCursor } from './people.query.ts';
export { postsEverHeld, tasksToAccountFor } from './ledger.query.ts';
export { noticesOf, openNotice } from './notices.query.ts';
export type { NoticeCursor, NoticeLine } from './notices.query.ts';
export { owedAs, owedBy } from './obligations.query.ts';
export type { OwedLine } from './obligations.query.ts';
export {
  partCounts,
  partLines,
  successionProgress,
  tasksToSucceed,
  unitsToSucceed,
} from './successions.query.ts';
export type { TaskToSucceed } from './successions.query.ts';
export { openAccountsLeft, postsLeft, mandatesLeft, unitsLeft } from './departures.query.ts';
export { handedLines, titlesOf } from './handovers.query.ts';
export type { HandedLine } from './handovers.query.ts';
export { suspendedBy, tasksMeant, toResume, toSuspend } from './suspensions.query.ts';
export { plansOwed, planParts, plansUnder } from './unit-plans.query.ts';
export type { PlanLine, PlanOwed, PlanPartRow } from './unit-plans.query.ts';
export { sealsIn, textsOf } from './texts.query.ts';
export type { Texts } from './texts.query.ts';
export { isSecret, tasksCalled, tasksOf } from './tasks.query.ts';
export { waitingFor } from './waiting.query.ts';
export type { Reader, WaitingLine } from './waiting.query.ts';
export type { CalledTask, Sight, TaskCursor, TaskFilter, TaskLine } from './tasks.query.ts';
