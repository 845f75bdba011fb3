import type { DataSource } from 'typeorm';

/** Does the work unless another process is at work of that name on this database. A process that dies gives it free. */
export const alone = async (database: DataSource, name: string, work: () => Promise<void>): Promise<void> => {
  const runner = database.createQueryRunner();
  try {
    const [answer] = (await runner.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free', [
      name,
    ])) as { free: boolean }[];
    if (!answer?.free) return;
    try {
      await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
    }
  } finally {
    await runner.release();
  }
};
