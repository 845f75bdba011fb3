import type { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { CommandGateway, connectAs, readConfig, TaskWorkflows, temporalClient } from '#platform';
import type { Activities } from '#workflows/activities';
import { startRelay } from './relay.ts';
import { createWorker } from './temporal-worker.ts';
import { startWatchdog } from './watchdog/watchdog.ts';

type ActivitiesOn = (database: DataSource) => Activities;

const work = async (activitiesOn: ActivitiesOn): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.DATABASE_URL) throw new Error('Set DATABASE_URL, or use npm start, which brings a database.');
  const database = await connectAs('worker', config.DATABASE_URL);
  const inbox = new Inbox(database);
  const temporal = temporalClient(config);
  const gateway = new CommandGateway(temporal, inbox, config.TASK_QUEUE);
  const worker = await createWorker(config, activitiesOn(database));
  const stopRelay = startRelay(inbox, gateway);
  const stopWatchdog = startWatchdog(
    config,
    database,
    temporal,
    new TaskWorkflows(temporal, config.TASK_QUEUE),
  );
  console.log('dondoc worker is ready');
  try {
    await worker.run();
  } finally {
    await Promise.all([stopRelay(), stopWatchdog()]);
    await database.destroy();
  }
};

/** Runs until SIGINT or SIGTERM, then lets what is under way end. A worker that fails ends the process, for whoever watches it. */
export const runWorker = (activitiesOn: ActivitiesOn): void => {
  work(activitiesOn).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
};
