import type { ReceivedCommand } from '#contracts';
import { ApiClient } from '../demo/api-client.ts';
import type { Place } from './ground.ts';
import { inLanes } from './lanes.ts';
import { headPost, organisation, password } from './office.ts';
import type { Story } from './office.ts';
import type { Load, Side } from './rounds.ts';
import { accepted, openTasks, putAway, receive, spread } from './tasks.ts';

/** Receives a progress report for each piece of work, in the order of the lanes. */
export const received = async (
  place: Place,
  story: Story,
  tasks: string[][],
): Promise<ReceivedCommand[][]> => {
  const lanes = await inLanes(tasks, 20, async (lane) => {
    const commands: ReceivedCommand[] = [];
    for (const [index, taskId] of lane.entries())
      commands.push(await receive(place, taskId, story.reportProgress(Math.min(index, 100))));
    return commands;
  });
  return lanes;
};

/** Commands that were received, from the Update sent to the outcome back; event, rows and outcome are committed then. */
export const workflowSide = (
  place: Place,
  story: Story,
  tasksPerLane: number,
): Side & { name: 'workflow' } => ({
  name: 'workflow',
  async prepare(lanes, pieces): Promise<Load> {
    const tasks = await spread(lanes, pieces, tasksPerLane, (count) => openTasks(place, story, count));
    const commands = await received(place, story, tasks);
    return {
      lanes: commands.map((lane) => lane.map((command) => () => accepted(place, command))),
      after: () => putAway(place),
    };
  },
});

/** The whole way of a command: POST with a token, inbox, Update, outcome. */
export const httpSide = (
  place: Place,
  story: Story,
  tasksPerLane: number,
  { api, now }: { api: string; now: string },
): Side & { name: 'http' } => {
  const client = new ApiClient(api, organisation, password);
  const seat = { postId: headPost, at: now };
  return {
    name: 'http',
    async prepare(lanes, pieces): Promise<Load> {
      const tasks = await spread(lanes, pieces, tasksPerLane, (count) => openTasks(place, story, count));
      const act = async (taskId: string, index: number) => {
        const answered = await client.act(seat, taskId, story.reportProgress(Math.min(index, 100)).body);
        if (answered !== 'done') throw new Error(`The API refused a report: ${answered.sentence}`);
      };
      return { lanes: tasks.map((lane) => lane.map((taskId, index) => () => act(taskId, index))) };
    },
  };
};
