import type { DataSource } from 'typeorm';

/** No outcome yet to what a task is sent because of a decision. */
const unanswered = (decision: string) => `NOT EXISTS (SELECT 1 FROM es.command c WHERE c.stream_id = t.task_id
  AND c.outcome IS NOT NULL AND c.body->>'decisionId' = ${decision}::text)`;

const ids = (rows: { taskId: string }[]): string[] => rows.map(({ taskId }) => taskId);

/** The open tasks that the units had when it was decided: what is assigned to them since is meant to be done. */
const meant = `t.closed_at IS NULL AND t.authority_id = s.authority_id AND t.unit_id = ANY (s.unit_ids) AND t.issued_at <= s.decided_at`;

/** Tasks that a suspension has still to reach. */
export const toSuspend = (database: DataSource, decisionId: string, limit: number): Promise<string[]> =>
  database
    .query<{ taskId: string }[]>(
      `SELECT t.task_id AS "taskId" FROM read.task t JOIN org.suspension s ON s.decision_id = $1
       WHERE ${meant} AND ${unanswered('s.decision_id')} ORDER BY t.task_id LIMIT $2`,
      [decisionId, limit],
    )
    .then(ids);

/** Tasks that stand still by a suspension, and that its resumption has still to reach. */
export const toResume = (database: DataSource, suspensionId: string, limit: number): Promise<string[]> =>
  database
    .query<{ taskId: string }[]>(
      `SELECT t.task_id AS "taskId" FROM read.task t JOIN org.resumption r ON r.suspension_id = $1
       WHERE t.closed_at IS NULL AND t.suspended_by = $1 AND ${unanswered('r.decision_id')} ORDER BY t.task_id LIMIT $2`,
      [suspensionId, limit],
    )
    .then(ids);

/** The open tasks of some units of an authority after one, or those that stand still by a suspension, in the order of their ids. */
export const tasksMeant = (
  database: DataSource,
  meantBy: { authorityId: string; unitIds: string[]; withUnitsBelow: boolean } | { suspensionId: string },
  after: string | null,
  limit: number,
): Promise<string[]> => {
  const page = `t.closed_at IS NULL AND ($1::uuid IS NULL OR t.task_id > $1) ORDER BY t.task_id LIMIT $2`;
  const rows =
    'suspensionId' in meantBy
      ? database.query<{ taskId: string }[]>(
          `SELECT t.task_id AS "taskId" FROM read.task t WHERE t.suspended_by = $3 AND ${page}`,
          [after, limit, meantBy.suspensionId],
        )
      : database.query<{ taskId: string }[]>(
          `WITH RECURSIVE reached AS (
             SELECT unit_id FROM org.unit WHERE unit_id = ANY ($4)
             UNION SELECT u.unit_id FROM org.unit u JOIN reached r ON u.parent_id = r.unit_id WHERE $5::boolean
           )
           SELECT t.task_id AS "taskId" FROM read.task t WHERE t.authority_id = $3 AND t.unit_id IN (SELECT unit_id FROM reached) AND ${page}`,
          [after, limit, meantBy.authorityId, meantBy.unitIds, meantBy.withUnitsBelow],
        );
  return rows.then(ids);
};

/** What has become of a suspension so far. */
export const suspendedBy = async (
  database: DataSource,
  decisionId: string,
): Promise<{ suspended: number; refused: number; waiting: number }> => {
  const [row] = await database.query<{ suspended: number; refused: number; waiting: number }[]>(
    `SELECT (SELECT count(*)::int FROM read.task WHERE suspended_by = $1) AS suspended,
       (SELECT count(*)::int FROM es.command c JOIN read.task t ON t.task_id = c.stream_id
        WHERE c.body->>'decisionId' = $1::text AND c.body->>'type' = 'SuspendByDecision' AND c.outcome ? 'rejected') AS refused,
       (SELECT count(*)::int FROM read.task t JOIN org.suspension s ON s.decision_id = $1
        WHERE ${meant} AND ${unanswered('s.decision_id')} AND NOT EXISTS (SELECT 1 FROM ops.suspension_done o WHERE o.decision_id = $1)) AS waiting`,
    [decisionId],
  );
  return row ?? { suspended: 0, refused: 0, waiting: 0 };
};
