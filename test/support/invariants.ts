import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { accountableCheck } from '../../infra/chaos/checks/accountable.ts';
import { onceCheck } from '../../infra/chaos/checks/clock.ts';
import { refusedClean } from '../../infra/chaos/checks/commands.ts';
import { readStore } from '../../infra/chaos/checks/evidence.ts';
import type { Stored } from '../../infra/chaos/checks/evidence.ts';
import { storeChecks } from '../../infra/chaos/checks/store.ts';
import { findWorkflows, isRunning, workflowChecks } from '../../infra/chaos/checks/workflows.ts';
import type { System } from './system.ts';

/** A workflow needs a moment to end after its last act. */
const patienceMs = 5000;

const untilClosedOnesEnd = async (temporal: Client, { streams }: Stored, taskQueue: string | undefined) => {
  const closed = [...streams.values()]
    .filter((stream) => stream.closed)
    .map(({ taskId, events }) => ({ taskId, version: events.length, open: false }));
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(100)) {
    const found = await findWorkflows(temporal, closed, taskQueue);
    if (!found.some(({ taskId, description }) => taskId !== undefined && isRunning(description))) return;
  }
};

/** What is not as it must be after every story, by the name of the invariant; nothing if all six hold. */
export type Broken = Record<string, string[]>;

/**
 * Looks at a whole system at rest. The rebuilt state equals the live one (`workflowStates`, `readModels`); chains verify (`chains`);
 * nothing was sent twice (`clockOnce`); a refused act left no event (`refused`); open tasks and open workflows are the same set
 * (`oneWorkflow`), and none is in trouble (`noProblems`); every open task has one accountable unit at every instant (`accountable`).
 */
export const brokenInvariants = async ({ owner, temporal, env }: System): Promise<Broken> => {
  const stored = await readStore(owner);
  const taskQueue = env['TASK_QUEUE'];
  await untilClosedOnesEnd(temporal, stored, taskQueue);
  const checks = [
    ...(await workflowChecks(temporal, stored, taskQueue)),
    ...(await storeChecks(owner, stored)),
    onceCheck(stored),
    refusedClean({ ...stored, asked: new Map() }),
    accountableCheck(stored),
  ];
  const broken = checks.filter(({ failures }) => failures.length > 0);
  return Object.fromEntries(broken.map(({ name, failures }) => [name, failures]));
};
