import { sleep } from '@temporalio/workflow';

/** What a release gone wrong might run under the name of the real one: its histories do not replay on the right code. */
export async function taskWorkflow(): Promise<void> {
  await sleep('100 days');
}
