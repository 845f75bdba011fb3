import type { DataSource } from 'typeorm';

/** How many tasks are open, and how many of them go by a version of the calendar. */
export const reachedBy = async (
  database: DataSource,
  version: string,
): Promise<{ open: number; reached: number }> => {
  const [row] = await database.query<{ open: number; reached: number }[]>(
    `SELECT count(*)::int AS open, (count(*) FILTER (WHERE calendar_version = $1))::int AS reached
     FROM read.task WHERE closed_at IS NULL`,
    [version],
  );
  return row ?? { open: 0, reached: 0 };
};

/**
 * Open tasks that the latest application has not reached: they go by another version than the one in force, and have no outcome to what
 * they are sent because of it. Asked in one statement, so that a newer application is never mistaken for an older one.
 */
export const notReached = (database: DataSource, application: number, limit: number): Promise<string[]> =>
  database
    .query<{ taskId: string }[]>(
      `SELECT t.task_id AS "taskId" FROM read.task t, org.calendar_application a
       WHERE t.closed_at IS NULL AND t.calendar_version IS DISTINCT FROM a.version
         AND a.application = $1 AND NOT EXISTS (SELECT 1 FROM org.calendar_application b WHERE b.application > $1)
         AND NOT EXISTS (SELECT 1 FROM es.command c WHERE c.stream_id = t.task_id AND c.outcome IS NOT NULL
           AND c.body->>'type' = 'ApplyCalendar' AND (c.body->>'application')::int = a.application)
       ORDER BY t.task_id LIMIT $2`,
      [application, limit],
    )
    .then((rows) => rows.map(({ taskId }) => taskId));

/** Open tasks after one, in the order of their ids. */
export const openTasks = (database: DataSource, after: string | null, limit: number): Promise<string[]> =>
  database
    .query<{ taskId: string }[]>(
      `SELECT task_id AS "taskId" FROM read.task WHERE closed_at IS NULL AND ($1::uuid IS NULL OR task_id > $1)
       ORDER BY task_id LIMIT $2`,
      [after, limit],
    )
    .then((rows) => rows.map(({ taskId }) => taskId));
