import { setTimeout as pause } from 'node:timers/promises';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { audit } from '#audit';
import { problemIn } from '#contracts';
import { isSettled } from '#domain';
import { taskWorkflowId } from '#workflows/messages';
import { holds } from '../workflow-state.ts';
import { checkFiles } from './file-check.ts';
import type { FileCheck } from './file-check.ts';
import type { ApiClient, Seat } from './api-client.ts';
import type { World } from './world.ts';
import type { TaskYear } from './year.ts';

/** What was checked, and everything that was found wrong, in words. */
export type Proof = {
  streams: number;
  events: number;
  chain: string[];
  readModels: string[];
  workflows: string[];
  files: FileCheck;
};

/** A workflow needs a moment to end after its last act. */
const patienceMs = 5000;

const isRunning = async (handle: WorkflowHandle): Promise<boolean> => {
  try {
    return (await handle.describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
};

const hasEnded = async (handle: WorkflowHandle): Promise<boolean> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50)) {
    if (!(await isRunning(handle))) return true;
  }
  return false;
};

const workflowProblem = async (
  temporal: Client,
  { task, taskId, state }: TaskYear,
): Promise<string | undefined> => {
  const handle = temporal.workflow.getHandle(taskWorkflowId(taskId));
  if (isSettled(state))
    return (await hasEnded(handle)) ? undefined : `${task.code} is settled, and its workflow still runs`;
  if (!(await isRunning(handle))) return `${task.code} is open, and no workflow runs for it`;
  return (await holds(handle, state))
    ? undefined
    : `${task.code}: its workflow’s state is not the fold of its events`;
};

/** Checks every chain, the read models against a rebuild, every workflow against the fold of its events, and every file against its hash. */
export const prove = async (
  { owner, temporal }: World,
  years: TaskYear[],
  { api, seat }: { api: ApiClient; seat: Seat },
): Promise<Proof> => {
  const { streams, events, findings, rules, differences } = await audit(owner);
  const workflows: string[] = [];
  for (const year of years) {
    const problem = await workflowProblem(temporal, year);
    if (problem) workflows.push(problem);
  }
  return {
    streams,
    events,
    chain: [
      ...findings.map(
        ({ streamId, version, problem }) => `${streamId}/${version ?? '–'}: ${problemIn(problem, 'en')}`,
      ),
      ...rules.map(({ table, version, problem }) => `${table} ${version}: ${problemIn(problem, 'en')}`),
    ],
    readModels: differences.map(({ table, key }) => `${table} ${key} is not what its events say`),
    workflows,
    files: await checkFiles(api, seat, years),
  };
};
