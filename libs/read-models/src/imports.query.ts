import type { DataSource } from 'typeorm';

/** Those of some tasks that have been issued, whatever has become of them since. */
export const issuedAmong = async (database: DataSource, taskIds: readonly string[]): Promise<Set<string>> => {
  const rows = await database.query<{ taskId: string }[]>(
    'SELECT task_id AS "taskId" FROM read.task WHERE task_id = ANY ($1)',
    [taskIds],
  );
  return new Set(rows.map(({ taskId }) => taskId));
};
