import type { DataSource } from 'typeorm';
import type { Actor, IssuePlannedSubTask, NoteRefusedSubTask, Rejection, TaskId } from '#contracts';
import { approvedLines, isClosed } from '#domain';
import type { IssuedTask } from '#domain';
import { namedUuid } from '#event-store';

/** The task that a line of the plan of a task becomes: the same whenever it is worked out. */
export const plannedTaskId = (parentTaskId: TaskId, plan: number, line: number): TaskId =>
  namedUuid(parentTaskId, `plan ${plan} line ${line}`);

type LineRow = { task_id: TaskId; plan: number; line: number; unit_id: string };

/** The lines of the approved plan that are to be sub-tasks and were not refused; null where there are none, or the task is closed. */
export const linesToIssue = (task: IssuedTask): LineRow[] | null => {
  const approved = isClosed(task) ? undefined : approvedLines(task);
  const refused = task.plan.subTasks.filter((one) => one.refused).map(({ line }) => line);
  const left = approved?.lines.filter(({ line }) => !refused.includes(line)) ?? [];
  const rows = left.map(({ line, unitId }) => ({
    ...{ task_id: plannedTaskId(task.taskId, task.plan.number, line), plan: task.plan.number },
    ...{ line, unit_id: unitId },
  }));
  return rows.length === 0 ? null : rows;
};

/** An order because of a line of an approved plan: to which task, by which command that is, and whose. */
type OrderedBy<Body> = { taskId: TaskId; causeId: string; actor: Actor; body: Body };

/** The command by which the latest event of a type came to a task. */
const latest = (type: 'PlanSubmitted' | 'PlanApproved', as: string): string =>
  `JOIN LATERAL (SELECT c.command_id, c.actor FROM es.event e JOIN es.command c USING (command_id)
     WHERE e.stream_id = t.task_id AND e.type = '${type}' ORDER BY e.version DESC LIMIT 1) ${as} ON true`;

const lines = `read.task t CROSS JOIN jsonb_to_recordset(t.lines_to_issue) AS l(task_id uuid, plan integer, line integer, unit_id text)`;

const isOrder = (as: string): string =>
  `${as}.stream_id = l.task_id AND ${as}.body->>'type' = 'IssuePlannedSubTask'`;

/** Lines of approved plans for which nothing was decided yet, with the order that issues the sub-task: caused by the approval, from the sender of the plan. */
export const subTasksToIssue = (
  database: DataSource,
  limit: number,
): Promise<OrderedBy<IssuePlannedSubTask>[]> =>
  database.query(
    `SELECT l.task_id AS "taskId", a.command_id AS "causeId", s.actor, jsonb_build_object('type', 'IssuePlannedSubTask',
       'parentTaskId', t.task_id, 'plan', l.plan, 'line', l.line, 'unitId', l.unit_id) AS body
     FROM ${lines} ${latest('PlanApproved', 'a')} ${latest('PlanSubmitted', 's')}
     WHERE t.lines_to_issue IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM es.command i WHERE ${isOrder('i')} AND i.outcome IS NOT NULL)
     ORDER BY t.task_id, l.line LIMIT $1`,
    [limit],
  );

/** Lines of approved plans of which no sub-task came, with what their tasks are sent: caused by the order that was refused, from whoever approved. */
export const refusalsToNote = async (
  database: DataSource,
  limit: number,
): Promise<OrderedBy<NoteRefusedSubTask>[]> => {
  const rows = await database.query<
    (Omit<OrderedBy<unknown>, 'body'> & { plan: number; line: number; rejected: Rejection })[]
  >(
    `SELECT t.task_id AS "taskId", i.command_id AS "causeId", a.actor, l.plan, l.line, i.outcome->'rejected' AS rejected
     FROM ${lines} ${latest('PlanApproved', 'a')} JOIN es.command i ON ${isOrder('i')} AND i.outcome ? 'rejected'
     WHERE t.lines_to_issue IS NOT NULL ORDER BY t.task_id, l.line LIMIT $1`,
    [limit],
  );
  return rows.map(({ plan, line, rejected: { code, details }, ...order }) => ({
    ...order,
    body: { type: 'NoteRefusedSubTask', plan, line, refusal: { code, details } },
  }));
};
