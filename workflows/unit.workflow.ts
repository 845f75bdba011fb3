import { unitDecider } from '#domain';
import type { StreamRun } from './messages.ts';
import { liveStream } from './stream-life.ts';

/** The writer of one unit’s stream. Nothing falls due for a unit: it ends when it is quiet, and the next command starts it again. */
export async function unitWorkflow(run: StreamRun): Promise<void> {
  await liveStream(unitDecider, run);
}
