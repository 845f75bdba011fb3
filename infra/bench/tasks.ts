import { randomUUID } from 'node:crypto';
import type { Outcome, ReceivedCommand } from '#contracts';
import type { Sent } from '#platform';
import { inLanes } from './lanes.ts';
import type { Place } from './ground.ts';
import type { Act, Story } from './office.ts';

const deadlineMs = 20_000;

/** Has an act received, as the API would, and leaves it to be decided. */
export const receive = async ({ inbox }: Place, taskId: string, act: Act): Promise<ReceivedCommand> => {
  const receipt = await inbox.receive({ commandId: randomUUID(), streamId: taskId, ...act });
  if (!('row' in receipt)) throw new Error(`The act was not kept: ${receipt.kind}.`);
  return receipt.row.command;
};

/** Settles what was received and never sent: it is many a round, and the API would come to take its inbox for full. */
export const putAway = async ({ owner }: Place): Promise<void> => {
  const outcome: Outcome = { rejected: { code: 'unprocessable', details: {}, version: 0 } };
  await owner.query('UPDATE es.command SET outcome = $1, settled_at = now() WHERE outcome IS NULL', [
    JSON.stringify(outcome),
  ]);
};

/** Sends a received command through its workflow; anything but its acceptance ends the bench. */
export const accepted = async ({ gateway }: Place, command: ReceivedCommand): Promise<void> => {
  requireAccepted(command, await gateway.send(command, deadlineMs));
};

/** Ends the bench when a command was not accepted: what is refused, or not answered, must not be counted. */
export const requireAccepted = (command: ReceivedCommand, sent: Sent): void => {
  if (sent === 'unknown' || 'failed' in sent || 'rejected' in sent.outcome)
    throw new Error(`${command.body.type} was not accepted: ${JSON.stringify(sent)}`);
};

/** Issues tasks that the unit has acknowledged, through their workflows. */
export const openTasks = async (place: Place, story: Story, count: number): Promise<string[]> =>
  inLanes(
    Array.from({ length: count }, () => randomUUID()),
    20,
    async (taskId) => {
      for (const act of [story.issue(), story.acknowledge()])
        await accepted(place, await receive(place, taskId, act));
      return taskId;
    },
  );

// A run of a workflow takes some fifty commands before it continues as new; two were used up by issuing.
const commandsPerTask = 44;

/**
 * The work of each lane: which task each piece is for. A lane has tasks of its own, so that no two commands ever wait for each other, and
 * so many of them that no workflow gets long enough to continue as new.
 */
export const spread = async (
  lanes: number,
  pieces: number,
  tasksPerLane: number,
  open: (count: number) => Promise<string[]>,
): Promise<string[][]> => {
  const each = Math.max(tasksPerLane, Math.ceil(pieces / commandsPerTask));
  const tasks = await open(lanes * each);
  return Array.from({ length: lanes }, (_, lane) => {
    const own = tasks.slice(lane * each, (lane + 1) * each);
    return Array.from({ length: pieces }, (_, piece) => own[piece % each] ?? '');
  });
};
