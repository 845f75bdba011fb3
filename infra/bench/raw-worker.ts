import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import pg from 'pg';
import { readConfig } from '#platform';
import { workerOptions } from '../../apps/worker/src/temporal-worker.ts';
import type { RawActivities } from './raw-workflow.ts';

const workflowsPath = fileURLToPath(import.meta.resolve('./raw-workflow.js'));

/** The worker of the raw floor, in a process of its own: the options of dondoc’s own worker and as many connections, on the bare driver. */
const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 20 });
  const activities: RawActivities = {
    async insert(body) {
      await pool.query('INSERT INTO bench_raw (body) VALUES ($1)', [JSON.stringify(body)]);
    },
  };
  const worker = await Worker.create({ ...(await workerOptions(config)), workflowsPath, activities });
  await worker.run();
  await pool.end();
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
