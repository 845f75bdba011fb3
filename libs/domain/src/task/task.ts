import type {
  Actor,
  Changed,
  CohortId,
  EvidenceKind,
  Grade,
  Handing,
  Instant,
  LocalDate,
  ObligationId,
  Parent,
  PeriodKind,
  PersonId,
  Policy,
  PostId,
  ProductKind,
  Quantity,
  SealedAssignee,
  Serving,
  Secrecy,
  SignedAct,
  SignedCommand,
  Stay,
  TakenOverAs,
  TaskSpan,
  Timing,
  UnitId,
} from '#contracts';
import { isOpen } from '../obligation/obligation.ts';
import type { FormalReminder } from './formal-reminder/formal-reminder.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { Clarification } from './clarification/clarification.ts';
import type { Contribution } from './contribution/contribution.ts';
import type { Impediment } from './impediment/impediment.ts';
import type { Telling } from './tellings.ts';
import type { Completion, Milestone, PlannedSubTask, PlanVersion, Product, SignedOff } from './versions.ts';

export const stages = [
  'none',
  'issued',
  'declined',
  'acknowledged',
  'plan_submitted',
  'in_progress',
  'completion_submitted',
  'signed_off',
  'withdrawn',
] as const;
/** Where a task stands in its life. */
export type Stage = (typeof stages)[number];
export type OpenStage = Exclude<Stage, 'none'>;

/** The latest entry of data, which a clerk may still put right, and who was told what it said. */
export type Entry = {
  version: number;
  kind: 'issue' | 'amendment' | 'extension';
  fields: (keyof Changed)[];
  by: Actor;
  recordedAt: Instant;
  told: { personId: string; postId: PostId }[];
};

/** A decision that takes several signatures, of which the last is still missing. `version` is where the first of them stands. */
export type Signing = {
  act: SignedAct;
  version: number;
  decision: SignedCommand;
  given: { office: PostId; personId: PersonId }[];
  /** When the latest of them was given. */
  at: Instant;
};

/** What is proposed for a decision, and decided on by somebody else. */
export type Proposal =
  | ('plan' | 'progress' | 'extension' | 'completion' | 'decline' | 'clarification')
  | `${'contribution' | 'impediment'}-${number}`;

/** Who sent what is decided on, the latest of each. */
export type Proposers = Partial<Record<Proposal, PersonId>>;

/**
 * Something that the clock told: in which entry, about which duty, at which level, in which spell if it was a level, when, and whom; nobody
 * where nobody was there. And who had succeeded whom by then, as was recorded later.
 */
export type ClockNotice = {
  version: number;
  obligationId: string;
  level: number;
  spell: number | null;
  at: Instant;
  leaderPostId: PostId;
  told: PersonId | null;
  heirs: Handing[];
};

/** A task as far as it was suspended: its stays, and the one that runs. */
export type Suspension = {
  stays: Stay[];
  running: { stay: number; since: Instant; resumesAt: Instant; decisionId: string | null } | null;
  /** When the latest stay ended. */
  endedAt: Instant | null;
};

/** How far a task was when it was taken over, when that was put on record, and when whoever is concerned is told in one summary. */
export type TakenOver = {
  as: TakenOverAs;
  recordedAt: Instant;
  summaryAt: Instant;
  summarised: boolean;
};

/** A unit that had the task before the one that succeeded it: since when, and until when. */
export type Predecessor = { unitId: UnitId; since: Instant; until: Instant };

/** Somebody of a unit who does a part of a task; whether its decision named them, or their unit. */
export type Assigned = SealedAssignee & { unitId: UnitId; byDecision: boolean };

export type NotIssued = { stage: 'none'; taskId: string; version: 0 };

export type IssuedTask = {
  stage: OpenStage;
  taskId: string;
  version: number;
  /** When all that is folded into it was on record. */
  knownAt: Instant;
  code: string;
  title: string;
  content: string | null;
  product: string | null;
  productKind: ProductKind | null;
  /** The kinds of evidence that completion must carry. */
  evidenceNeeded: EvidenceKind[];
  /** What is accepted one by one; none where the task names no products. */
  products: Product[];
  unitId: UnitId;
  /** From when the unit has had it. */
  unitSince: Instant;
  /** The units that it succeeded in the task, the first one first. */
  predecessors: Predecessor[];
  /** Who succeeded whom in any part of the task, in the order of record. */
  heirs: Handing[];
  authorityId: UnitId;
  leaderPostId: PostId;
  policy: Policy;
  calendarVersion: string;
  /** The latest application of a calendar version that has reached the task; 0 while it goes by the one it was issued by. */
  calendarApplication: number;
  issuedAt: Instant;
  /** Of a task that was given before it came on record; null for any other. */
  takenOver: TakenOver | null;
  /** Of a task held as a stub without words; null for any other. */
  secrecy: Secrecy | null;
  timing: Timing;
  /** The years that it is for; null where nothing was said of any. */
  span: TaskSpan | null;
  /** First, current and every past due date; null while none has been named. */
  due: { first: LocalDate | null; current: LocalDate | null; past: LocalDate[] };
  reportOn: LocalDate[];
  /** The periodic reports that are asked for, the shortest period first. */
  reportEvery: PeriodKind[];
  quantity: Quantity | null;
  /** What of directives it serves. */
  serves: Serving[];
  /** The assignment to many units of which it is one; null where this unit alone got it. */
  cohortId: CohortId | null;
  /** Of which task it is a sub-task; null if of none. */
  parent: Parent | null;
  plan: {
    number: number;
    submittedAt: Instant | null;
    /** Null while there is none that was not returned. */
    sentBy: Actor | null;
    until: LocalDate | null;
    milestones: Milestone[];
    subTasks: PlannedSubTask[];
  };
  progress: {
    number: number;
    percent: number | null;
    total: number | null;
    reportedAt: Instant | null;
    reviewed: boolean;
  };
  /** Of a standing task: how often it has been reviewed, when last, and on which day it is next. */
  review: { number: number; reviewedAt: Instant | null; on: LocalDate | null };
  /** The latest request, and while it is pending who decides on it if not the supervising leader; what was granted so far. */
  extension: {
    number: number;
    pending: { dueOn: LocalDate; requestedAt: Instant; decidedBy: PostId | null } | null;
    granted: number;
    days: number;
  };
  completion: { number: number; submittedAt: Instant | null; returned: boolean };
  /** Every version of the plan, every completion and every sign-off, also of units that had the task before. */
  plans: PlanVersion[];
  completions: Completion[];
  signOffs: SignedOff[];
  declinedAt: Instant | null;
  coordinatingUnitIds: UnitId[];
  /** The post of the officer who follows it; null where nobody in particular does. */
  monitorPostId: PostId | null;
  /** Everybody who was named to do something of it, also of units that have nothing to do with it any more. */
  assignees: Assigned[];
  contributions: Contribution[];
  impediments: Impediment[];
  clarifications: Clarification[];
  grade: Grade | null;
  closedAt: Instant | null;
  entry: Entry;
  /** The latest act of a person: what a refusal tells whoever came second. */
  lastAct: { type: string; by: string; at: Instant };
  obligations: Obligation[];
  formalReminders: FormalReminder[];
  suspension: Suspension;
  proposers: Proposers;
  signing: Signing | null;
  /** What the clock told, and whom. */
  notices: ClockNotice[];
  /** Whom each entry told. */
  tellings: Telling[];
};

/** A task, folded from its events. */
export type Task = NotIssued | IssuedTask;

export const notIssued = (taskId: string): Task => ({ stage: 'none', taskId, version: 0 });

export const isIssued = (task: Task): task is IssuedTask => task.stage !== 'none';

export const isClosed = (task: Task): boolean => task.stage === 'signed_off' || task.stage === 'withdrawn';

/** Closed, and nothing is owed on it any more: its stream has come to its end. Of a closed task lateness may still be accounted for. */
export const isSettled = (task: Task): boolean =>
  isIssued(task) && isClosed(task) && openObligations(task).length === 0;

/**
 * The obligation of one kind that is open now; at most one is, except for reports and what accounts for lateness. What is one of several
 * is found by its number.
 */
export const openObligationOf = (
  task: IssuedTask,
  kind: Obligation['kind'],
  numbered?: number,
): Obligation | undefined =>
  task.obligations.find(
    (one) => one.kind === kind && isOpen(one) && (numbered === undefined || one.numbered === numbered),
  );

export const openObligations = (task: IssuedTask): Obligation[] => task.obligations.filter(isOpen);

export const obligationOf = (task: IssuedTask, obligationId: ObligationId): Obligation | undefined =>
  task.obligations.find((one) => one.obligationId === obligationId);

/** The day on which the last line of a plan ends. */
export const lastDayOf = (lines: readonly { to: LocalDate }[]): LocalDate | null =>
  lines.reduce<LocalDate | null>((last, { to }) => (last === null || to > last ? to : last), null);
