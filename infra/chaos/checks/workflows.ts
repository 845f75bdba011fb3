import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { stateQuery, taskWorkflowId } from '#workflows/messages';
import { checkEach } from './check.ts';
import type { Check } from './check.ts';
import type { Stored, Stream } from './evidence.ts';

/** A description asks the workflow’s own record, not the search index, which may lag. */
const describe = async (
  temporal: Client,
  workflowId: string,
): Promise<WorkflowExecutionDescription | undefined> => {
  try {
    return await temporal.workflow.getHandle(workflowId).describe();
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
};

export const isRunning = (description: WorkflowExecutionDescription | undefined) =>
  description?.status.name === 'RUNNING';

/** What Temporal says is wrong with a running workflow. */
export const problemOf = (description: WorkflowExecutionDescription | undefined): string | undefined => {
  if (!description || !isRunning(description)) return undefined;
  const { raw, workflowId } = description;
  const attempt = raw.pendingWorkflowTask?.attempt ?? 1;
  if (attempt > 1) return `${workflowId} is at attempt ${attempt} of a workflow task`;
  const attributes = raw.workflowExecutionInfo?.searchAttributes?.indexedFields ?? {};
  return 'TemporalReportedProblems' in attributes ? `${workflowId} reports problems` : undefined;
};

/** The workflow of a task, or the lack of one, and how the task stands in the store; without a task nobody knows what it is for. */
export type Found = {
  workflowId: string;
  taskId: string | undefined;
  version: number;
  open: boolean;
  description: WorkflowExecutionDescription | undefined;
};

type KnownTask = Pick<Found, 'version' | 'open'> & { taskId: string };

/**
 * Looks at the workflow of every task that anybody ever named, and at every other that the search index says is running: in the
 * namespace, or on one task queue, where others use the same namespace.
 */
export const findWorkflows = async (
  temporal: Client,
  tasks: readonly KnownTask[],
  taskQueue?: string,
): Promise<Found[]> => {
  const wanted = new Map<string, Omit<Found, 'description'>>();
  for (const task of tasks) {
    const workflowId = taskWorkflowId(task.taskId);
    wanted.set(workflowId, { ...task, workflowId });
  }
  const there = taskQueue === undefined ? '' : ` AND TaskQueue = '${taskQueue}'`;
  for await (const { workflowId } of temporal.workflow.list({ query: `ExecutionStatus = 'Running'${there}` }))
    if (!wanted.has(workflowId))
      wanted.set(workflowId, { workflowId, taskId: undefined, version: 0, open: false });
  const found: Found[] = [];
  for (const one of wanted.values())
    found.push({ ...one, description: await describe(temporal, one.workflowId) });
  return found;
};

/** A task has a running workflow exactly as long as it is open. */
const misplaced = ({ workflowId, open, description }: Found): string | undefined => {
  if (isRunning(description) === open) return undefined;
  return open
    ? `${workflowId} does not run, and its task is open`
    : `${workflowId} runs, and its task is not open`;
};

/** The state as the workflow has it; undefined when it is still loading after a while. */
export const stateOf = async (temporal: Client, taskId: string): Promise<{ version: number } | undefined> => {
  const handle = temporal.workflow.getHandle(taskWorkflowId(taskId));
  for (let attempt = 1; attempt <= 50; attempt++) {
    const answer = await handle.query(stateQuery);
    if (answer.status === 'ready') return answer.state as { version: number };
    await sleep(100);
  }
  return undefined;
};

const stateProblem = async (temporal: Client, { taskId, states }: Stream): Promise<string | undefined> => {
  const state = await stateOf(temporal, taskId).catch((error: unknown) => String(error));
  const folded: unknown = JSON.parse(JSON.stringify(states.at(-1)));
  if (isDeepStrictEqual(state, folded)) return undefined;
  return typeof state === 'string'
    ? `${taskId}: ${state}`
    : `${taskId}: the workflow is at version ${state?.version ?? 0}, and its state is not the fold of its events`;
};

/** What holds of the workflows. */
export const workflowChecks = async (
  temporal: Client,
  { streams, inbox }: Stored,
  taskQueue?: string,
): Promise<Check[]> => {
  const taskIds = new Set([...inbox.values()].map(({ command }) => command.streamId));
  const tasks = [...taskIds].map((taskId) => {
    const stream = streams.get(taskId);
    return { taskId, version: stream?.events.length ?? 0, open: stream?.closed === false };
  });
  const found = await findWorkflows(temporal, tasks, taskQueue);
  const states: Check = {
    name: 'workflowStates',
    promise: 'the state in the workflow of every open task is the fold of its events',
    checked: 0,
    failures: [],
  };
  for (const stream of streams.values()) {
    if (stream.closed) continue;
    states.checked += 1;
    states.failures.push(...[await stateProblem(temporal, stream)].filter((one) => one !== undefined));
  }
  return [
    states,
    checkEach(
      'oneWorkflow',
      'one workflow runs for each open task, and none for any other',
      found,
      misplaced,
    ),
    checkEach(
      'noProblems',
      'no workflow reports a problem or repeats a workflow task',
      found,
      ({ description }) => problemOf(description),
    ),
  ];
};
