import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { WatchdogRecord } from '#platform';
import type { Check } from './checks/check.ts';
import { findWorkflows, isRunning, problemOf, stateOf } from './checks/workflows.ts';
import type { Found } from './checks/workflows.ts';

/** Half a minute after the last fault everything must have come to rest. */
const withinMs = 30_000;
/**
 * A workflow that Temporal has wedged (ADR 0031) comes to rest when the watchdog has rebuilt it: a grace until it is woken, another until it
 * is looked into, and the rounds between.
 */
const mendedMs = 180_000;
/** Before the checks, which look at a system at rest: nothing due now or in the next while. The watchdog may have to help. */
const restMs = 20_000;
const untilRestMs = 120_000;
/** A workflow that is woken knows the store soon, or the checks will say so. */
const wakeMs = 10_000;

const everyWorkflow = async (owner: DataSource, temporal: Client): Promise<Found[]> => {
  const tasks = await owner.query<{ taskId: string; version: number; open: boolean }[]>(
    `SELECT DISTINCT c.stream_id AS "taskId", coalesce(s.version, 0) AS version, coalesce(NOT s.closed, false) AS open
     FROM es.command c LEFT JOIN es.stream s USING (stream_id)`,
  );
  return findWorkflows(temporal, tasks);
};

/** What has not come to rest: commands without an outcome, workflows with a problem, or missing. */
const unrest = async (owner: DataSource, temporal: Client): Promise<string[]> => {
  const unsettled = await new Inbox(owner).unsettled(0, 100);
  if (unsettled.length > 0) return unsettled.map(({ commandId }) => `command ${commandId} has no outcome`);
  return (await everyWorkflow(owner, temporal)).flatMap(({ workflowId, open, description }) =>
    open && !isRunning(description) ? `${workflowId} does not run` : (problemOf(description) ?? []),
  );
};

/** Whether a workflow does not know the last of what was written, because Temporal lost the Update that wrote it. */
const isBehind = async (
  temporal: Client,
  { taskId, version, open, description }: Found,
): Promise<boolean> => {
  if (!isRunning(description)) return false;
  if (!open || taskId === undefined) return true;
  // One that cannot answer is not mended by being asked; the checks will say so.
  const state = await stateOf(temporal, taskId).catch(() => undefined);
  return state?.version !== version;
};

/** Wakes every workflow that is behind the store, as the product does on the next occasion, and says how many were. */
export const wakeBehind = async (
  owner: DataSource,
  temporal: Client,
  wake: (taskId: string) => Promise<void>,
  signal: AbortSignal,
): Promise<number> => {
  const behind = async () => {
    const found: string[] = [];
    for (const one of await everyWorkflow(owner, temporal))
      if (one.taskId !== undefined && (await isBehind(temporal, one))) found.push(one.taskId);
    return found;
  };
  const first = await behind();
  for (const taskId of first) await wake(taskId);
  for (const end = Date.now() + wakeMs; Date.now() < end && (await behind()).length > 0;)
    await sleep(500, undefined, { signal });
  return first.length;
};

/** Whether a workflow has a problem that only the watchdog can mend. */
const isWedged = async (owner: DataSource, temporal: Client): Promise<boolean> =>
  (await everyWorkflow(owner, temporal)).some(({ description }) => problemOf(description) !== undefined);

const promise =
  `${withinMs / 1000} s after the last fault every command has an outcome, and no workflow a problem; ` +
  `${mendedMs / 1000} s where the watchdog has to rebuild one`;

/** Waits until everything has come to rest, and says how long that took from the last fault on. */
export const settle = async (
  owner: DataSource,
  temporal: Client,
  since: number,
  signal: AbortSignal,
): Promise<{ seconds: number; check: Check }> => {
  for (let longest = withinMs; ;) {
    const failures = await unrest(owner, temporal).catch((error: unknown) => [String(error)]);
    const ms = Date.now() - since;
    if (ms > longest && (await isWedged(owner, temporal).catch(() => false))) longest = mendedMs;
    if (failures.length === 0 || ms > longest)
      return { seconds: ms / 1000, check: { name: 'atRest', promise, checked: 1, failures } };
    await sleep(500, undefined, { signal });
  }
};

/** Waits for a while in which the clock has nothing to do, so that nothing moves under the checks. */
export const rest = async (owner: DataSource, signal: AbortSignal): Promise<void> => {
  for (const end = Date.now() + untilRestMs; Date.now() < end;) {
    if ((await new WatchdogRecord(owner).pastDue(-restMs / 1000, 1)).length === 0) return;
    await sleep(500, undefined, { signal });
  }
};
