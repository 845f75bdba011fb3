import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { alone, canaryReturns, everyRound, WatchdogRecord } from '#platform';
import type { Config, PastDue, TaskWorkflows } from '#platform';
import { ClosedTasks } from './closed-tasks.ts';
import { onFinding, onNoChange } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const everyMs = 10_000;

/** Bounds of one round, so that mending many tasks never keeps the others waiting. */
const atOnce = 100;
const rebuildsAtOnce = 10;
const canaryMs = 5000;

const describe = ({ taskId, obligationId, commandId, act, level, dueAt }: PastDue): string => {
  const on = obligationId ? `on ${obligationId} of` : `(${commandId}) on`;
  return `${act}${level === null ? '' : ` ${level}`} ${on} task ${taskId}, due ${dueAt.toISOString()}`;
};

const oldestOfEachTask = (found: PastDue[]): PastDue[] => {
  const seen = new Set<string>();
  return found.filter(({ taskId }) => !seen.has(taskId) && seen.add(taskId));
};

/** Finds what is past due, wakes the task, and rebuilds its workflow from the store where waking does not help. */
class Watchdog {
  private readonly record: WatchdogRecord;
  private readonly closed: ClosedTasks;
  private rebuilds = 0;

  constructor(
    private readonly database: DataSource,
    private readonly temporal: Client,
    private readonly workflows: TaskWorkflows,
    private readonly config: Pick<Config, 'TASK_QUEUE' | 'WATCHDOG_GRACE_SECONDS'>,
  ) {
    this.record = new WatchdogRecord(database);
    this.closed = new ClosedTasks(this.record, workflows, config.WATCHDOG_GRACE_SECONDS);
  }

  /** Sees to everything that is past due, then looks which closed tasks have a workflow to be ended in the next round. */
  async round(): Promise<void> {
    await this.attendToAll();
    await this.closed.look();
  }

  private async attendToAll(): Promise<void> {
    const { WATCHDOG_GRACE_SECONDS: grace } = this.config;
    const found = await this.record.pastDue(grace, atOnce, this.closed.runningOn);
    if (found.length === 0) return;
    if (!(await this.othersAreServed())) {
      console.warn(
        `The watchdog found ${found.length} acts past due and waits: its canary did not come back, so Temporal or the worker is behind.`,
      );
      return;
    }
    this.rebuilds = 0;
    for (const one of oldestOfEachTask(found)) await this.attendTo(one);
  }

  /** In its turn, behind whatever waits: it comes back in time only if nothing is away and nothing is behind. */
  private othersAreServed(): Promise<boolean> {
    const taskQueue = this.config.TASK_QUEUE;
    return canaryReturns(this.temporal, {
      taskQueue,
      sender: 'watchdog',
      deadlineMs: canaryMs,
      turn: 'in-line',
    });
  }

  private async attendTo(found: PastDue): Promise<void> {
    const standing = await this.workflows.standing(found.taskId);
    const verdict = found.woken
      ? onNoChange(found.act, standing, await this.versions(found.taskId, standing?.pending === null))
      : onFinding(found.act, standing);
    if (verdict === 'wait') return;
    if (verdict.done === 'rebuilt' && ++this.rebuilds > rebuildsAtOnce) return;
    await this.act(found.taskId, verdict, standing?.runId);
    await this.record.add(found, verdict.done, verdict.why);
    console.warn(`The watchdog: ${describe(found)}: ${verdict.done}, as ${verdict.why}.`);
  }

  private async act(
    taskId: string,
    { done, why }: Exclude<Verdict, 'wait'>,
    runId: string | undefined,
  ): Promise<void> {
    if (done === 'rebuilt' && runId !== undefined) await this.workflows.terminate(taskId, runId, why);
    if (done !== 'left') await this.workflows.wake(taskId);
  }

  /** Where the workflow and the store stand. A workflow that is at work is not asked: it would answer later. */
  private async versions(
    taskId: string,
    ask: boolean,
  ): Promise<{ workflow: number | undefined; store: number }> {
    const [row] = await this.database.query<{ version: number }[]>(
      'SELECT version FROM es.stream WHERE stream_id = $1',
      [taskId],
    );
    return { workflow: ask ? await this.workflows.version(taskId) : undefined, store: row?.version ?? 0 };
  }
}

/** Looks every ten seconds, for as long as the process lives; of several workers on a database, one at a time. */
export const startWatchdog = (
  config: Config,
  database: DataSource,
  temporal: Client,
  workflows: TaskWorkflows,
): (() => Promise<void>) => {
  const watchdog = new Watchdog(database, temporal, workflows, config);
  return everyRound('watchdog', everyMs, () => alone(database, 'dondoc watchdog', () => watchdog.round()));
};
