import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Outcome, ReceivedCommand } from '#contracts';
import { repositoryDir } from '../embedded/paths.ts';
import { anyPorts } from '../embedded/ports.ts';
import { httpProbe, nodeProcess } from '../supervise/node-process.ts';
import { received } from './commands.ts';
import { newDatabase } from './ground.ts';
import type { Ground, Place } from './ground.ts';
import { inLanes } from './lanes.ts';
import type { Story } from './office.ts';
import type { Load, Side } from './rounds.ts';
import { putAway, receive, requireAccepted, spread } from './tasks.ts';

/** Where the DBOS server answers. */
type Address = string;

/** Starts the DBOS server on the database of a place, with a system database of its own on the same PostgreSQL. */
export const startDbos = async (ground: Ground, { premises }: Place): Promise<Address> => {
  const [port = 0] = await anyPorts(1);
  const address = `http://127.0.0.1:${port}`;
  const cwd = repositoryDir();
  const server = nodeProcess({
    name: 'dbos',
    title: 'DBOS',
    entry: join(cwd, 'dist', 'infra', 'bench', 'dbos-server.js'),
    env: {
      DATABASE_URL: premises.databaseUrl,
      DBOS_DATABASE_URL: await newDatabase(ground),
      PORT: String(port),
    },
    cwd,
    dataDir: ground.dataDir,
    ready: httpProbe(address),
    restart: false,
    report: ground.report,
  });
  ground.scope.add(server);
  await server.start(ground.scope.signal);
  ground.cpu.watch('DBOS', () => server.pid);
  return address;
};

const post = async <Answer>(address: Address, path: string, body: unknown): Promise<Answer> => {
  const response = await fetch(address + path, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`DBOS answered ${path} by ${response.status}: ${text}`);
  return JSON.parse(text) as Answer;
};

const accepted = async (
  address: Address,
  path: '/send' | '/run',
  command: ReceivedCommand,
): Promise<void> => {
  const outcome = await post<Outcome | null>(address, path, command);
  requireAccepted(command, outcome ? { outcome } : 'unknown');
};

/** Issues tasks that the unit has acknowledged, through DBOS alone: no workflow of Temporal knows them. */
const openTasks = (place: Place, story: Story, address: Address, count: number): Promise<string[]> =>
  inLanes(
    Array.from({ length: count }, () => randomUUID()),
    20,
    async (taskId) => {
      for (const act of [story.issue(), story.acknowledge()])
        await accepted(address, '/run', await receive(place, taskId, act));
      return taskId;
    },
  );

/** One long-lived workflow for each task, its single writer and its clock: what dondoc promises, on DBOS. */
export const dbosSide = (
  place: Place,
  story: Story,
  tasksPerLane: number,
  address: Address,
): Side & { name: 'dbos' } => ({
  name: 'dbos',
  async prepare(lanes, pieces): Promise<Load> {
    const opened: string[] = [];
    const tasks = await spread(lanes, pieces, tasksPerLane, async (count) => {
      opened.push(...(await openTasks(place, story, address, count)));
      await inLanes(opened, 20, (taskId) => post(address, '/open', { taskId }));
      return opened;
    });
    const commands = await received(place, story, tasks);
    return {
      lanes: commands.map((lane) => lane.map((command) => () => accepted(address, '/send', command))),
      after: async () => {
        await inLanes(opened, 20, (taskId) => post(address, '/close', { taskId }));
        await putAway(place);
      },
    };
  },
});

/** One short workflow for each command. Lighter, but nothing keeps a task’s commands in order, and no task has a clock. */
export const dbosShortSide = (
  place: Place,
  story: Story,
  tasksPerLane: number,
  address: Address,
): Side & { name: 'dbosShort' } => ({
  name: 'dbosShort',
  async prepare(lanes, pieces): Promise<Load> {
    const tasks = await spread(lanes, pieces, tasksPerLane, (count) =>
      openTasks(place, story, address, count),
    );
    const commands = await received(place, story, tasks);
    return {
      lanes: commands.map((lane) => lane.map((command) => () => accepted(address, '/run', command))),
      after: () => putAway(place),
    };
  },
});
