import type { DataSource } from 'typeorm';
import type { TaskSpan } from '#contracts';

/**
 * The tasks of a withdrawn cohort, each with the order that it was sent: those that are open, whenever they were issued, but for those that
 * were reopened after the decision, by another one.
 */
const reached = `
  org.cohort_withdrawal w JOIN read.task t ON t.cohort_id = w.cohort_id AND t.authority_id = w.authority_id
  LEFT JOIN es.command c ON c.stream_id = t.task_id AND c.body ? 'decisionId' AND c.body->>'decisionId' = w.decision_id::text
  CROSS JOIN LATERAL (SELECT t.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM es.event e WHERE e.stream_id = t.task_id
    AND e.type = 'TaskReopened' AND e.recorded_at > w.decided_at) AS meant) m`;

/** The cohort, and the open task of it that the decision has still to reach. */
export type StillToWithdraw = { cohortId: string; taskId: string };

/** What decisions on cohorts have still to reach, in the order of decision. */
export const toWithdraw = (database: DataSource, limit: number): Promise<StillToWithdraw[]> =>
  database.query(
    `SELECT w.cohort_id AS "cohortId", t.task_id AS "taskId" FROM ${reached}
     WHERE m.meant AND c.outcome IS NULL ORDER BY w.decided_at, t.task_id LIMIT $1`,
    [limit],
  );

export type WithdrawnSoFar = { withdrawn: number; signing: number; refused: number; waiting: number };

/** What has become of a withdrawal so far. */
export const withdrawnBy = async (database: DataSource, decisionId: string): Promise<WithdrawnSoFar> => {
  const [row] = await database.query<WithdrawnSoFar[]>(
    `SELECT count(*) FILTER (WHERE t.stage = 'withdrawn' AND c.outcome IS NOT NULL AND NOT c.outcome ? 'rejected')::int AS withdrawn,
       count(*) FILTER (WHERE m.meant AND c.outcome IS NOT NULL AND NOT c.outcome ? 'rejected')::int AS signing,
       count(*) FILTER (WHERE m.meant AND c.outcome ? 'rejected')::int AS refused,
       count(*) FILTER (WHERE m.meant AND c.outcome IS NULL)::int AS waiting
     FROM ${reached} WHERE w.decision_id = $1`,
    [decisionId],
  );
  return row ?? { withdrawn: 0, signing: 0, refused: 0, waiting: 0 };
};

/** A task of a cohort; `title` is still a seal. */
export type CohortTask = {
  taskId: string;
  code: string;
  title: string;
  unitId: string;
  span: TaskSpan | null;
  closed: boolean;
};

const called = `t.task_id AS "taskId", t.code, t.title, t.unit_id AS "unitId"`;

/** All tasks of a cohort. */
export const tasksInCohort = (database: DataSource, cohortId: string): Promise<CohortTask[]> =>
  database.query(
    `SELECT ${called}, t.closed_at IS NOT NULL AS closed,
       CASE WHEN t.span_from IS NULL THEN NULL ELSE jsonb_build_object('from', t.span_from, 'to', t.span_to) END AS span
     FROM read.task t WHERE t.cohort_id = $1 ORDER BY t.code, t.task_id`,
    [cohortId],
  );

/** A sub-task, and the task of the cohort under which it is, on whatever level; `title` is still a seal. */
export type SubTaskUnder = Omit<CohortTask, 'span' | 'closed'> & { topTaskId: string };

/** The open sub-tasks of some tasks, level by level, those under sub-tasks too. */
export const openBelow = (database: DataSource, taskIds: readonly string[]): Promise<SubTaskUnder[]> =>
  database.query(
    `WITH RECURSIVE below AS (
       SELECT task_id, parent_task_id AS top, 1 AS level FROM read.task WHERE parent_task_id = ANY ($1) AND closed_at IS NULL
       UNION SELECT t.task_id, b.top, b.level + 1 FROM read.task t JOIN below b ON t.parent_task_id = b.task_id WHERE t.closed_at IS NULL
     )
     SELECT ${called}, b.top AS "topTaskId" FROM below b JOIN read.task t USING (task_id) ORDER BY b.level, t.code, t.task_id`,
    [taskIds],
  );
