import { migrate } from '#platform';
import type { Reporter } from '../supervise/reporter.ts';
import type { Scope } from '../supervise/supervise.ts';
import { PlainError } from '../supervise/plain-error.ts';
import { recall } from './kept.ts';
import { demoPassword } from './data.ts';
import { demoDataDir, hasDatabase, openGround, startDemoProcesses } from './world.ts';
import type { Ground } from './world.ts';

const nothingKept = () => new PlainError('No year has been kept: run npm run demo -- --keep first.');

/** Serves what a run with --keep has left, as long as the scope lasts. Business time goes on from where the year ended. */
export const serveKept = async (scope: Scope, report: Reporter): Promise<{ ground: Ground; api: string }> => {
  const kept = recall(demoDataDir());
  if (!kept) throw nothingKept();
  const ground = await openGround(scope, report);
  if (!(await hasDatabase(ground))) throw nothingKept();
  // It may have been kept by a dondoc before this one.
  await migrate(ground.url);
  return { ground, api: await startDemoProcesses(scope, report, ground, kept.taskQueue) };
};

/** Serves it, and says where and to whom, until Ctrl-C. */
export const lookAtKept = async (scope: Scope, report: Reporter): Promise<void> => {
  const { ground, api } = await serveKept(scope, report);
  for (const line of [
    '',
    `Open       ${new URL(api).origin}`,
    `API        ${api}/docs`,
    `Sign in    chutich, phochutich1, vanphong, dien-binh, thanhtra or quantri; the password is ${demoPassword}`,
    `Database   ${ground.url}`,
    `Temporal   ${ground.stack.temporalAddress}, namespace ${ground.temporal.options.namespace}`,
    '',
    'Ctrl-C stops everything and keeps the data.',
  ])
    report.say(line);
};
