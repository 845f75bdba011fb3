import { randomUUID } from 'node:crypto';
import type { Place } from './ground.ts';
import { inLanes } from './lanes.ts';
import type { Story } from './office.ts';
import type { Load, Side } from './rounds.ts';
import { accepted, putAway, receive } from './tasks.ts';

/** Tasks issued: each IssueTask was received, and starts the workflow of a new task. */
export const issueSide = (place: Place, story: Story): Side & { name: 'workflow' } => ({
  name: 'workflow',
  async prepare(lanes, pieces): Promise<Load> {
    const ids = Array.from({ length: lanes * pieces }, () => randomUUID());
    const commands = await inLanes(ids, 20, (taskId) => receive(place, taskId, story.issue()));
    const pieceOf = (lane: number) => commands.slice(lane * pieces, (lane + 1) * pieces);
    return {
      lanes: Array.from({ length: lanes }, (_, lane) =>
        pieceOf(lane).map((command) => () => accepted(place, command)),
      ),
      after: () => putAway(place),
    };
  },
});
