import { directiveDecider } from '#domain';
import type { StreamRun } from './messages.ts';
import { liveStream } from './stream-life.ts';

/** The writer of one directive’s stream. Nothing falls due for a directive: it ends when it is quiet, and the next command starts it again. */
export async function directiveWorkflow(run: StreamRun): Promise<void> {
  await liveStream(directiveDecider, run);
}
