import type { EntityManager } from 'typeorm';
import type { TaskEvent } from '#contracts';
import { countableOf, evolve, holderOf, isIssued, notIssued } from '#domain';
import type { IssuedTask, Task } from '#domain';
import { EventStore } from '#event-store';

/** What a task was from one event on, as far as figures go by it: since when that was known, and from when it counts. */
export const versionRow = (task: IssuedTask, { effectiveAt }: TaskEvent) => {
  const { version, unitId, execution, completion, lateFrom, firstDueOn, spells, stays, causes, origin } =
    countableOf(task);
  return {
    task_id: task.taskId,
    version,
    known_from: task.knownAt,
    counts_from: effectiveAt,
    authority_id: task.authorityId,
    unit_id: unitId,
    leader_post_id: task.leaderPostId,
    holder: holderOf(task),
    execution,
    title: task.title,
    first_due_on: firstDueOn,
    due_on: task.due.current,
    due_at: completion?.dueAt ?? null,
    ended_at: completion?.endedAt ?? null,
    late_from: lateFrom,
    spells,
    stays,
    causes,
    closed_at: task.closedAt,
    calendar_version: task.calendarVersion,
    origin,
  };
};

/** The rows of a whole stream. Of events that were known and count from the same instants the last one says what the task was. */
export const versionRowsOf = (taskId: string, events: readonly TaskEvent[]) => {
  const rows = new Map<string, ReturnType<typeof versionRow>>();
  let task: Task = notIssued(taskId);
  for (const event of events) {
    task = evolve(task, event);
    if (isIssued(task)) rows.set(`${task.knownAt} ${event.effectiveAt}`, versionRow(task, event));
  }
  return [...rows.values()];
};

/** Fills in the versions of every task that has none: those that a release before wrote. Needs the owner of the database. */
export const adoptVersions = async (manager: EntityManager): Promise<void> => {
  const streams = await manager.query<{ taskId: string }[]>(
    `SELECT task_id AS "taskId" FROM read.task t WHERE NOT EXISTS (SELECT 1 FROM read.task_version v WHERE v.task_id = t.task_id)`,
  );
  for (const { taskId } of streams) {
    const rows = versionRowsOf(taskId, await new EventStore(manager).events(taskId));
    await manager.query(
      'INSERT INTO read.task_version SELECT * FROM jsonb_populate_recordset(NULL::read.task_version, $1)',
      [JSON.stringify(rows)],
    );
  }
};
