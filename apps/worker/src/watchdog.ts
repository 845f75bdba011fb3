import type { DataSource } from 'typeorm';
import type { TaskGateway } from '#platform';
import { pastDue } from '#read-models';
import { everyRound } from './rounds.ts';

const everyMs = 10_000;
const atOnce = 100;

/**
 * Temporal can lose a timer (temporalio/temporal#11869): nothing then happens on a task until somebody acts. The rows know what is due
 * next; what is past due by more than the grace is woken, and every waking is told in the log.
 */
export const startWatchdog = (
  database: DataSource,
  gateway: TaskGateway,
  graceSeconds: number,
): (() => Promise<void>) =>
  everyRound('watchdog', everyMs, async () => {
    for (const { taskId, nextAt } of await pastDue(database, graceSeconds, atOnce)) {
      console.warn(
        `The watchdog wakes task ${taskId}: ${nextAt.toISOString()} has passed without its act of the clock.`,
      );
      await gateway.wake(taskId);
    }
  });
