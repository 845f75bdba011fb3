import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { repositoryDir } from '../embedded/paths.ts';
import { isPolled } from '../processes.ts';
import { nodeProcess } from '../supervise/node-process.ts';
import type { Ground, Place } from './ground.ts';
import { inLanes } from './lanes.ts';
import type { Act, Story } from './office.ts';
import type { Load, Side } from './rounds.ts';
import { spread } from './tasks.ts';
import { insertUpdate, rawWorkflowType } from './raw-workflow.ts';

const taskQueue = 'bench-raw';

// The options with which dondoc starts the workflow of a task.
const startOptions = (workflowId: string) => ({
  workflowId,
  taskQueue,
  args: [],
  workflowIdConflictPolicy: 'USE_EXISTING' as const,
  workflowTaskTimeout: '5s' as const,
});

/** A command of the same size as dondoc’s, so that the same bytes travel. */
const bodyOf = (streamId: string, act: Act) => ({
  commandId: randomUUID(),
  streamId,
  ...act,
  receivedAt: new Date().toISOString(),
});

/** Starts the raw worker on the database of a place. */
export const startRaw = async (ground: Ground, { owner, premises }: Place): Promise<void> => {
  await owner.query(
    'CREATE TABLE bench_raw (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body jsonb NOT NULL)',
  );
  const { temporal, namespace } = premises;
  const cwd = repositoryDir();
  const worker = nodeProcess({
    name: 'raw-worker',
    title: 'Raw worker',
    entry: join(cwd, 'dist', 'infra', 'bench', 'raw-worker.js'),
    env: {
      DATABASE_URL: premises.databaseUrl,
      TEMPORAL_ADDRESS: premises.temporalAddress,
      TEMPORAL_NAMESPACE: namespace,
      TASK_QUEUE: taskQueue,
    },
    cwd,
    dataDir: ground.dataDir,
    ready: () => isPolled({ temporal, namespace, taskQueue }),
    restart: false,
    report: ground.report,
  });
  ground.scope.add(worker);
  await worker.start(ground.scope.signal);
  ground.cpu.watch('raw worker', () => worker.pid);
};

const insertWithStart = (temporal: Client, workflowId: string, body: unknown): Promise<string> =>
  temporal.workflow.executeUpdateWithStart(insertUpdate, {
    args: [body],
    startWorkflowOperation: new WithStartWorkflowOperation(rawWorkflowType, startOptions(workflowId)),
  });

/** The raw floor of a command: a bare Update that inserts one row. */
export const rawSide = ({ temporal }: Place, story: Story, tasksPerLane: number): Side & { name: 'raw' } => ({
  name: 'raw',
  async prepare(lanes, pieces): Promise<Load> {
    const opened = (count: number) =>
      inLanes(
        Array.from({ length: count }, () => `raw/${randomUUID()}`),
        20,
        async (workflowId) => {
          await insertWithStart(temporal, workflowId, bodyOf(workflowId, story.acknowledge()));
          return workflowId;
        },
      );
    const workflows = await spread(lanes, pieces, tasksPerLane, opened);
    const insert = (workflowId: string, index: number) => {
      const body = bodyOf(workflowId, story.reportProgress(Math.min(index, 100)));
      return () =>
        temporal.workflow
          .getHandle(workflowId)
          .executeUpdate(insertUpdate, { args: [body], updateId: body.commandId });
    };
    return { lanes: workflows.map((lane) => lane.map(insert)) };
  },
});

const newWorkflows = (lanes: number, pieces: number, story: Story) =>
  Array.from({ length: lanes }, () =>
    Array.from({ length: pieces }, () => {
      const workflowId = `raw/${randomUUID()}`;
      return { workflowId, body: bodyOf(workflowId, story.issue()) };
    }),
  );

/** The raw floor of issuing a task: a bare Update-with-Start that inserts one row. */
export const rawIssueSide = ({ temporal }: Place, story: Story): Side & { name: 'raw' } => ({
  name: 'raw',
  async prepare(lanes, pieces): Promise<Load> {
    const work = newWorkflows(lanes, pieces, story);
    return {
      lanes: work.map((lane) =>
        lane.map(
          ({ workflowId, body }) =>
            () =>
              insertWithStart(temporal, workflowId, body),
        ),
      ),
    };
  },
});

/** A start alone: the server has written it down, and no worker has seen it yet. */
export const startSide = ({ temporal }: Place, story: Story): Side & { name: 'start' } => ({
  name: 'start',
  async prepare(lanes, pieces): Promise<Load> {
    const work = newWorkflows(lanes, pieces, story);
    const start = (workflowId: string) => () =>
      temporal.workflow.start(rawWorkflowType, startOptions(workflowId));
    return {
      lanes: work.map((lane) => lane.map(({ workflowId }) => start(workflowId))),
      // What was started has still to be run, which must not be another side's burden.
      after: () => caughtUp(temporal, story),
    };
  },
});

/** Waits until the raw worker answers new workflows: its queue is first in, first out. */
const caughtUp = async (temporal: Client, story: Story): Promise<void> => {
  const rest = newWorkflows(20, 1, story).flat();
  await inLanes(rest, 20, ({ workflowId, body }) => insertWithStart(temporal, workflowId, body));
};
