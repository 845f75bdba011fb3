import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { DBOS } from '@dbos-inc/dbos-sdk';
import type { ReceivedCommand } from '#contracts';
import { connectAs, readConfig } from '#platform';
import { streamActivities } from '../../apps/worker/src/activities/stream.activities.ts';
import type { TaskActivities } from '#workflows/activities';
import { dbosTasks } from './dbos-tasks.ts';
import type { DbosTasks } from './dbos-tasks.ts';

/** DBOS is a library in a server, so this is a server: it takes requests and answers with what became of them. */
const answer = async (tasks: DbosTasks, request: IncomingMessage): Promise<unknown> => {
  if (request.method === 'GET') return 'ready';
  const body = await json(request);
  if (request.url === '/open') return tasks.open((body as { taskId: string }).taskId);
  if (request.url === '/close') return tasks.close((body as { taskId: string }).taskId);
  const command = body as ReceivedCommand;
  return request.url === '/send' ? tasks.send(command) : tasks.run(command);
};

const main = async (): Promise<void> => {
  const { DATABASE_URL, PORT } = readConfig(process.env);
  const database = await connectAs('worker', DATABASE_URL ?? '');
  const tasks = dbosTasks(streamActivities(database) as TaskActivities);
  // As many connections as dondoc has for its own database; everything is told by LISTEN, and at once.
  DBOS.setConfig({
    name: 'bench',
    systemDatabaseUrl: process.env['DBOS_DATABASE_URL'] ?? '',
    systemDatabasePoolSize: 20,
    systemDatabasePollingConcurrency: 20,
    useListenNotify: true,
    notificationCoalesceMs: 1,
    logLevel: 'warn',
  });
  await DBOS.launch();
  const server = createServer((request, response) => {
    answer(tasks, request).then(
      (said) => response.end(JSON.stringify(said ?? null)),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end(String(error));
      },
    );
  });
  server.listen(PORT, '127.0.0.1');
  // Long-lived workflows never end by themselves, so nothing is waited for.
  process.once('SIGTERM', () => process.exit(0));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
