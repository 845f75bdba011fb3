export {
  addDays,
  addWorkingDays,
  atMinute,
  changedFrom,
  differenceOf,
  endOfDay,
  faultyDays,
  isProvisional,
  isWorkingDay,
  lastMomentBefore,
  localDateOf,
  startOfDay,
  vietnamCalendar,
  weekOf,
  withStays,
  workingDaysAfter,
} from './calendar/index.ts';
export type { DayChange, FaultyDay, Week } from './calendar/index.ts';
export { countableOf, countedAt } from './figures/counted.ts';
export type { Countable } from './figures/counted.ts';
export { dayCounter } from './figures/day-counter.ts';
export { executionOf } from './figures/execution.ts';
export { figuresOf, rateOf } from './figures/figures.ts';
export { numberedDays } from './figures/numbered-days.ts';
export { holderOf } from './figures/holder.ts';
export type { Holder } from './figures/holder.ts';
export { byOrigin, isLateBefore, originKind } from './figures/origin.ts';
export { timelinessOf } from './figures/timeliness.ts';
export { countsOf, standingIn } from './figures/week.ts';
export type { WeekStanding } from './figures/week.ts';
export { timeSplit } from './figures/time-split.ts';
export type { TimeSplit } from './figures/time-split.ts';
export { place } from './decision.ts';
export type { Decision } from './decision.ts';
export { ledgerOf } from './ledger/ledger.ts';
export type { LedgerEntry, LedgerGrounds } from './ledger/ledger.ts';
export { ofPerson, ofUnit, resultOf, scoreOf } from './ledger/score.ts';
export type { Answering, Formula, Period, Score, ScoredResult } from './ledger/score.ts';
export type { CollectiveAnswer, FieldDeputy, Slice } from './ledger/slices.ts';
export { agendaOf, nextDue } from './obligation/agenda.ts';
export type { AgendaItem, OnObligation } from './obligation/agenda.ts';
export type { Explanation, Ruling } from './obligation/explanation.ts';
export { isOpen, openSpell, ownersOf } from './obligation/obligation.ts';
export type { Obligation, Spell } from './obligation/obligation.ts';
export { directiveDecider } from './directive/decider.ts';
export { isAbove, isRecorded, notRecorded } from './directive/directive.ts';
export type { Directive, RecordedChange, RecordedDirective } from './directive/directive.ts';
export { dayThatCounts, disseminationStanding } from './directive/dissemination.ts';
export { tellOfDisseminations, unsaid } from './directive/telling.ts';
export type { ToldOf } from './directive/telling.ts';
export type { Dissemination, HeldDissemination } from './directive/dissemination.ts';
export { effectOn, endOf, endOfPart } from './directive/ends.ts';
export { endsAsked } from './directive/change.ts';
export type { Effect, Ground } from './directive/ends.ts';
export { kindBy, normalNumber } from './directive/identity.ts';
export { evolveDirective, foldDirective } from './directive/evolve.ts';
export { allOf } from './decider.ts';
export type { Decider, References } from './decider.ts';
export { asOf } from './organisation/dated.ts';
export type { Dated } from './organisation/dated.ts';
export { handoverOf } from './organisation/handovers.ts';
export { turnOf, turnsOf } from './organisation/turns.ts';
export type { Turn } from './organisation/turns.ts';
export { unitDecider } from './organisation/decider.ts';
export {
  answersFor,
  authorityOf,
  covers,
  headPostOf,
  lineOf,
  postOf,
  stands,
  tenureOf,
} from './organisation/directory.ts';
export { heirOf, succeededFrom } from './task/succession/succession.ts';
export { answeringFor, restOf, successionRefusal } from './organisation/successions.ts';
export { evolveUnit, foldUnit } from './organisation/evolve.ts';
export { installation } from './organisation/installation.ts';
export type { InstalledUnit } from './organisation/installation.ts';
export { isFounded, notFounded } from './organisation/unit.ts';
export type { FoundedUnit, Handover, PostRecord, UnitRecord } from './organisation/unit.ts';
export { default1, default2, defaultPolicy, shippedPolicies } from './policy/default-policy.ts';
export { changedBy, faultyTerms, policyDifferences, postsNamed } from './policy/versions.ts';
export type { FaultyTerm } from './policy/versions.ts';
export { inTime, inTimeByFirst } from './task/acceptance/completions.ts';
export type { Facts } from './task/act.ts';
export { agendaOfTask } from './task/agenda.ts';
export { allowed, choices, subAssigning, whyNot } from './task/allowed.ts';
export type { Choice, NotNow } from './task/allowed.ts';
export { replannedBy } from './task/replanned.ts';
export type { Replanned } from './task/replanned.ts';
export { countedBy } from './task/act.ts';
export { runningStay } from './task/suspension.ts';
export { summaryOf } from './task/taking-over/summary.ts';
export { correctableUntil } from './task/change.ts';
export { countedSpells, daysLateBy, latenessOf } from './task/lateness.ts';
export type { Lateness } from './task/lateness.ts';
export { decide } from './task/decide.ts';
export { canBe } from './task/explanation/causes.ts';
export { lateSpells, unexplained, unruled } from './task/explanation/late-spells.ts';
export type { LateSpell } from './task/explanation/late-spells.ts';
export { assigneesOf } from './task/assignees.ts';
export { chasable } from './task/chase.ts';
export { isSame } from './same.ts';
export { approvedLines } from './task/family/lines.ts';
export { asParent } from './task/family/parent.ts';
export { latestFor } from './task/family/sub-task.ts';
export { overdue, proposed, unanswered } from './task/formal-reminder/reminders.ts';
export type { FormalReminder } from './task/formal-reminder/formal-reminder.ts';
export type { Overdue } from './task/formal-reminder/reminders.ts';
export { taskDecider } from './task/decider.ts';
export { evolve, fold } from './task/evolve.ts';
export { foresee } from './task/foresee.ts';
export { planAnswers, timesReturned } from './task/plan-versions.ts';
export type { PlanAnswers } from './task/plan-versions.ts';
export { stageTable } from './task/stages.ts';
export {
  isClosed,
  isIssued,
  isSettled,
  notIssued,
  obligationOf,
  openObligations,
  stages,
} from './task/task.ts';
export type { IssuedTask, Stage, Task } from './task/task.ts';
export type { Product } from './task/versions.ts';
