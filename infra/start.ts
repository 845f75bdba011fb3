import { BusinessClock } from '#event-store';
import { connectOwner, migrate, temporalClient } from '#platform';
import { Canary } from './canary/canary.ts';
import { ensureDatabase } from './database.ts';
import { choosePort } from './embedded/ports.ts';
import { secret } from './embedded/secrets.ts';
import { readSettings } from './embedded/settings.ts';
import { openStack } from './embedded/stack.ts';
import type { Stack } from './embedded/stack.ts';
import { fileSettings } from './file-settings.ts';
import { panel } from './panel.ts';
import { startProcesses } from './processes.ts';
import { recoveredLine, recoverTasks } from './recover.ts';
import { announce, withdraw } from './running.ts';
import { seedOffice, seedWork } from './seed.ts';
import { PlainError } from './supervise/plain-error.ts';
import { terminalReporter } from './supervise/reporter.ts';
import type { Reporter } from './supervise/reporter.ts';
import { supervise } from './supervise/supervise.ts';
import type { Scope } from './supervise/supervise.ts';

const defaultApiPort = 3000;

/** The port that was asked for, or else the next free one: a second dondoc, or another program, may have it. */
const apiPort = async (report: Reporter): Promise<number> => {
  const asked = Number(process.env['PORT'] || defaultApiPort);
  if (!Number.isInteger(asked) || asked < 1 || asked > 65_535) {
    throw new PlainError(`PORT is "${process.env['PORT']}": set it to a port number from 1 to 65535.`);
  }
  const port = await choosePort(asked);
  if (port !== asked) report.say(`Port ${asked} is busy: the API takes ${port}.`);
  return port;
};

const premisesOf = async (scope: Scope, stack: Stack, report: Reporter) => {
  const namespace = readSettings().temporalNamespace;
  const { dataDir, temporalAddress } = stack;
  const files = fileSettings(dataDir);
  const temporal = temporalClient({ TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: namespace });
  scope.add({ stop: () => temporal.connection.close(), kill: () => undefined });
  return {
    dataDir,
    databaseUrl: stack.databaseUrl(),
    temporalAddress,
    namespace,
    taskQueue: process.env['TASK_QUEUE'] || 'dondoc',
    tokenSecret: process.env['TOKEN_SECRET'] || secret(dataDir, 'token'),
    host: process.env['HOST'] || '127.0.0.1',
    port: await apiPort(report),
    files,
    // The other settings of a bucket come from the environment, as they are.
    env: { FILES_DIR: files.FILES_DIR, FILES_S3_BUCKET: files.FILES_S3_BUCKET ?? '' },
    temporal,
  };
};

const businessNow = async (databaseUrl: string): Promise<string> => {
  const owner = await connectOwner(databaseUrl);
  try {
    return await new BusinessClock(owner).now();
  } finally {
    await owner.destroy();
  }
};

/** `npm start`: everything on this machine, until Ctrl-C. The next start goes on where this one ended. */
export default async function start(): Promise<void> {
  const report = terminalReporter();
  await supervise(report, async (scope) => {
    const stack = await openStack({ report, signal: scope.signal });
    scope.add(stack);
    await ensureDatabase(stack.databaseUrl());
    await migrate(stack.databaseUrl());
    const office = await seedOffice(stack.databaseUrl());
    const premises = await premisesOf(scope, stack, report);
    const { api, worker } = await startProcesses(scope, report, premises, true);
    announce(stack.dataDir, premises);
    scope.add({ stop: async () => withdraw(stack.dataDir), kill: () => withdraw(stack.dataDir) });
    report.say(recoveredLine(await recoverTasks(premises)));
    scope.add(new Canary({ ...premises, worker, server: stack.temporal?.process, report }));
    const now = await businessNow(premises.databaseUrl);
    if (office === 'new') await seedWork(api, now);
    report.say(panel({ api, stack, namespace: premises.namespace, demo: office !== 'own', now }));
  });
}
