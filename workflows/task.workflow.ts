import { taskDecider } from '#domain';
import type { StreamRun } from './messages.ts';
import { liveStream } from './stream-life.ts';

/** The life of one task, from issue to sign-off. */
export async function taskWorkflow(run: StreamRun): Promise<void> {
  await liveStream(taskDecider, run);
}
