import type {
  EvidenceKind,
  FileReference,
  Grade,
  Instant,
  LocalDate,
  Refused,
  ResultFinding,
  Seal,
  SubTaskLine,
  UnitId,
} from '#contracts';

/** One version of a plan that a unit sent. Every one is kept, with what became of it and why. */
export type PlanVersion = {
  number: number;
  unitId: UnitId;
  submittedAt: Instant;
  /** By when it was owed; null where it was not. */
  dueOn: LocalDate | null;
  /** Of a part of a plan for many tasks: that plan. */
  unitPlanId?: string;
  /** Null while it lies with the leader; `overtaken` where the task moved on without a decision. */
  outcome: { how: 'approved' | 'returned' | 'overtaken'; at: Instant; reason: Seal | null } | null;
};

/** One product that a task asks for. What has been accepted is not asked for again, unless the task is reopened. */
export type Product = {
  number: number;
  product: Seal;
  state: 'owed' | 'submitted' | 'accepted';
  /** The latest completion that brought it. */
  completion: number | null;
  acceptedAt: Instant | null;
};

/** What became of a completion; `partly` where some of its products were accepted, `overtaken` where the task moved on without a decision. */
export type Acceptance = {
  how: 'accepted' | 'partly' | 'returned' | 'overtaken';
  at: Instant;
  /** Why it was sent back, as far as it was. */
  reason: Seal | null;
};

/** One completion that a unit sent. Every one is kept, whatever became of it. */
export type Completion = {
  number: number;
  unitId: UnitId;
  /** The products that it brought; none where the task names none. */
  products: number[];
  /** The kinds of evidence that it carried, each complete. */
  evidence: EvidenceKind[];
  submittedAt: Instant;
  /** The dates of the task when it was sent. */
  due: { first: LocalDate | null; current: LocalDate | null };
  /** From when it would have been late; null where nothing said by when. */
  overdueAt: Instant | null;
  verification: { finding: ResultFinding; at: Instant; remark: Seal } | null;
  /** Null while it lies with the reviewer. */
  outcome: Acceptance | null;
};

/** One sign-off of a task. It stays on record when the task is reopened after it. */
export type SignedOff = {
  at: Instant;
  grade: Grade;
  /** Null where a review ended a standing task. */
  completion: number | null;
  reopenedAt: Instant | null;
};

/** A line of a plan that is to be a sub-task, and why none came of it, if it was refused. */
export type PlannedSubTask = SubTaskLine & { refused: Refused | null };

/** A line of a plan the last day of which is followed, and what the unit said when it reached it. */
export type Milestone = {
  line: number;
  on: LocalDate;
  reached: { at: Instant; note: Seal | null; files: FileReference[] } | null;
};

/** The plan of a unit that has sent none, or whose plan was returned. */
export const noPlan: {
  submittedAt: null;
  sentBy: null;
  until: null;
  milestones: Milestone[];
  subTasks: PlannedSubTask[];
} = { submittedAt: null, sentBy: null, until: null, milestones: [], subTasks: [] };
