import type { Parent } from './events/issue.ts';
import type { Actor } from './actor.ts';
import type { CohortId, TaskId, UnitId } from './ids.ts';
import type { Policy } from './policy.ts';
import type { Secrecy } from './secrecy.ts';
import type { Seal } from './text.ts';
import type { LocalDate } from './time.ts';

/**
 * Of which tasks of its family a decision on a task has to know: of its parent, of the open ones among its sub-tasks, and of the cohort that
 * it is to join.
 */
export type FamilyAsked = {
  parent?: Pick<Parent, 'taskId' | 'version'>;
  subTasksOf?: TaskId;
  cohortId?: CohortId;
};

/** A line of a plan that is to be issued as a sub-task; its words are seals. */
export type SubTaskLine = {
  line: number;
  unitId: UnitId;
  work: Seal;
  product: Seal;
  to: LocalDate;
};

/** What the approved plan of a task has given to units below, and who sent it. */
export type ApprovedLines = {
  plan: number;
  code: string;
  secrecy: Secrecy | null;
  by: Actor;
  lines: SubTaskLine[];
};

/** A task as a decision on a sub-task of it goes by it. */
export type KnownParent = {
  taskId: TaskId;
  version: number;
  authorityId: UnitId;
  unitId: UnitId;
  /** `in-hand`: acknowledged, neither reported as done nor suspended. */
  standing: 'in-hand' | 'open' | 'signed-off' | 'withdrawn';
  dueOn: LocalDate | null;
  /** How deep it is itself below the first task. */
  depth: number;
  /** What the policy pinned in it says of sub-tasks. */
  rules: NonNullable<Policy['subTasks']>;
  /** By which entry, since the version asked about, it was withdrawn or went to another unit, and why. */
  left: { version: number; reason: Seal } | null;
  /** Missing where no line of its approved plan is to be a sub-task. */
  planned?: ApprovedLines;
};

/** What a decision knows of the family of a task, as far as it asked; no parent where there is no such task. */
export type KnownFamily = {
  parent?: KnownParent | undefined;
  openSubTasks?: { taskId: TaskId; code: string }[];
  /** Whether the cohort was withdrawn. */
  cohort?: { withdrawn: boolean };
};
