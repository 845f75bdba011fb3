import { proxyLocalActivities } from '@temporalio/workflow';
import type { Instant } from '#contracts';
import type { Activities } from './activities.ts';

// Tried once: a canary that has to try again has found something.
const { businessNow } = proxyLocalActivities<Pick<Activities, 'businessNow'>>({
  startToCloseTimeout: '5s',
  retry: { maximumAttempts: 1 },
});

/** The way of every command in small: through the server to a worker, from there to the database, and back. */
export async function canaryWorkflow(): Promise<Instant> {
  return businessNow();
}
