import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { stateQuery, taskWorkflowId } from '#workflows/messages';
import { checkEach } from './check.ts';
import type { Check } from './check.ts';
import type { Evidence, Stream } from './evidence.ts';

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

const isRunning = (description: WorkflowExecutionDescription | undefined) =>
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

/** A workflow that runs where it should, or the lack of one; `expected` is whether the task is open. */
export type Found = {
  workflowId: string;
  expected: boolean;
  description: WorkflowExecutionDescription | undefined;
};

/** Looks at the workflow of every task that anybody ever named, and at every other that the search index says is running. */
export const findWorkflows = async (
  temporal: Client,
  tasks: readonly { taskId: string; open: boolean }[],
): Promise<Found[]> => {
  const wanted = new Map(tasks.map(({ taskId, open }) => [taskWorkflowId(taskId), open]));
  for await (const { workflowId } of temporal.workflow.list({ query: "ExecutionStatus = 'Running'" }))
    if (!wanted.has(workflowId)) wanted.set(workflowId, false);
  const found: Found[] = [];
  for (const [workflowId, expected] of wanted)
    found.push({ workflowId, expected, description: await describe(temporal, workflowId) });
  return found;
};

/** A task has a running workflow exactly as long as it is open. */
export const misplaced = ({ workflowId, expected, description }: Found): string | undefined => {
  if (isRunning(description) === expected) return undefined;
  return expected
    ? `${workflowId} does not run, and its task is open`
    : `${workflowId} runs, and its task is not open`;
};

const stateProblem = async (temporal: Client, { taskId, states }: Stream): Promise<string | undefined> => {
  const handle = temporal.workflow.getHandle(taskWorkflowId(taskId));
  for (let attempt = 1; attempt <= 50; attempt++) {
    const answer = await handle.query(stateQuery);
    if (answer.status === 'ready') {
      const folded: unknown = JSON.parse(JSON.stringify(states.at(-1)));
      return isDeepStrictEqual(answer.state, folded)
        ? undefined
        : `${taskId}: the workflow’s state is not the fold of its events`;
    }
    await sleep(100);
  }
  return `${taskId}: the workflow is still loading`;
};

/** What holds of the workflows. */
export const workflowChecks = async (temporal: Client, { streams, inbox }: Evidence): Promise<Check[]> => {
  const taskIds = new Set([...inbox.values()].map(({ command }) => command.taskId));
  const tasks = [...taskIds].map((taskId) => ({ taskId, open: streams.get(taskId)?.closed === false }));
  const found = await findWorkflows(temporal, tasks);
  const open = [...streams.values()].filter(({ closed }) => !closed);
  const states: Check = {
    name: 'workflowStates',
    promise: 'the state in the workflow of every open task is the fold of its events',
    checked: open.length,
    failures: [],
  };
  for (const stream of open) {
    const problem = await stateProblem(temporal, stream).catch(
      (error: unknown) => `${stream.taskId}: ${String(error)}`,
    );
    if (problem) states.failures.push(problem);
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
