import type { DataSource } from 'typeorm';
import type {
  Actor,
  ExecutionStatus,
  FamilyAsked,
  Instant,
  KnownFamily,
  KnownParent,
  LocalDate,
} from '#contracts';
import { asParent, fold, isIssued, notIssued } from '#domain';
import { EventStore } from '#event-store';
import { isOverdueAt } from './obligations.query.ts';

const parentAsked = async (
  database: DataSource,
  { taskId, version }: NonNullable<FamilyAsked['parent']>,
): Promise<{ parent?: KnownParent }> => {
  const events = await new EventStore(database).events(taskId);
  const task = fold(notIssued(taskId), events);
  return isIssued(task) ? { parent: asParent(task, events, version) } : {};
};

const isWithdrawn = async (database: DataSource, cohortId: string): Promise<boolean> => {
  const found = await database.query<unknown[]>('SELECT 1 FROM org.cohort_withdrawal WHERE cohort_id = $1', [
    cohortId,
  ]);
  return found.length > 0;
};

/** What a decision has to know of the family of a task, as it stands now. */
export const knownFamily = async (
  database: DataSource,
  { parent, subTasksOf, cohortId }: FamilyAsked,
): Promise<KnownFamily> => ({
  ...(parent ? await parentAsked(database, parent) : {}),
  ...(cohortId === undefined ? {} : { cohort: { withdrawn: await isWithdrawn(database, cohortId) } }),
  ...(subTasksOf === undefined
    ? {}
    : {
        openSubTasks: await database.query<NonNullable<KnownFamily['openSubTasks']>>(
          `SELECT task_id AS "taskId", code FROM read.task WHERE parent_task_id = $1 AND closed_at IS NULL
           ORDER BY code, task_id`,
          [subTasksOf],
        ),
      }),
});

/** The version of the parent on which a decision was made, for the append to hold against the parent as it is by then. */
export const reliedOn = (family: KnownFamily | undefined) =>
  family?.parent ? { parent: { task_id: family.parent.taskId, version: family.parent.version } } : {};

/** A task as its parent and its sub-tasks show it; `title` is still a seal. */
export type RelativeLine = {
  taskId: string;
  code: string;
  title: string;
  unitId: string;
  execution: ExecutionStatus;
  dueOn: LocalDate | null;
  closedAt: Date | null;
  overdue: boolean;
};

/** The parent of a task, if it has one, and its sub-tasks, those that are due first in front. */
export const relativesOf = async (
  database: DataSource,
  taskId: string,
  parentTaskId: string | null,
  now: Instant,
): Promise<{ parent: RelativeLine | undefined; subTasks: RelativeLine[] }> => {
  const lines = await database.query<(RelativeLine & { parentTaskId: string | null })[]>(
    `SELECT t.task_id AS "taskId", t.parent_task_id AS "parentTaskId", t.code, t.title, t.unit_id AS "unitId", t.execution,
       t.due_on AS "dueOn", t.closed_at AS "closedAt",
       t.closed_at IS NULL AND EXISTS (SELECT 1 FROM read.obligation o
         WHERE o.task_id = t.task_id AND o.kind = 'completion' AND o.ended_at IS NULL AND ${isOverdueAt('$3')}) AS overdue
     FROM read.task t WHERE t.parent_task_id = $1 OR t.task_id = $2 ORDER BY t.due_on, t.code, t.task_id`,
    [taskId, parentTaskId, now],
  );
  return {
    parent: lines.find((one) => one.taskId === parentTaskId),
    subTasks: lines.filter((one) => one.parentTaskId === taskId),
  };
};

/** The sub-tasks of some tasks. */
export const subTasksUnder = async (
  database: DataSource,
  parentTaskIds: readonly string[],
): Promise<Set<string>> => {
  const rows = await database.query<{ taskId: string }[]>(
    `SELECT task_id AS "taskId" FROM read.task WHERE parent_task_id = ANY ($1)`,
    [parentTaskIds],
  );
  return new Set(rows.map(({ taskId }) => taskId));
};

/** A sub-task whose parent has left the unit that led it: by which command, and whose. */
export type Orphan = { taskId: string; parentTaskId: string; causeId: string; actor: Actor };

/** Open sub-tasks whose parents were withdrawn, or have gone to another unit, since these were issued, and that have not been told. */
export const orphans = (database: DataSource, limit: number): Promise<Orphan[]> =>
  database.query<Orphan[]>(
    `SELECT t.task_id AS "taskId", t.parent_task_id AS "parentTaskId", c.command_id AS "causeId", c.actor
     FROM read.task t JOIN LATERAL (
       SELECT command_id FROM es.event e WHERE e.stream_id = t.parent_task_id AND e.version > t.parent_version
         AND e.type IN ('TaskWithdrawn', 'TaskReassigned') ORDER BY e.version DESC LIMIT 1
     ) e ON true JOIN es.command c USING (command_id)
     WHERE t.closed_at IS NULL AND t.parent_task_id IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM es.command s WHERE s.stream_id = t.task_id AND s.body->>'type' = 'WithdrawSubTask' AND s.outcome IS NOT NULL)
     ORDER BY t.task_id LIMIT $1`,
    [limit],
  );
