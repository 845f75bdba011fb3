import type { DataSource } from 'typeorm';

/** Open tasks on which the clock should have acted this long ago or earlier, the longest overdue first. */
export const pastDue = (
  database: DataSource,
  graceSeconds: number,
  limit: number,
): Promise<{ taskId: string; nextAt: Date }[]> =>
  database.query(
    `SELECT task_id AS "taskId", next_at AS "nextAt" FROM read.task
     WHERE next_at < es.business_now() - $1 * interval '1 second' ORDER BY next_at LIMIT $2`,
    [graceSeconds, limit],
  );
