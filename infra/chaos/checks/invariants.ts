import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { accountableCheck } from './accountable.ts';
import { onceCheck } from './clock.ts';
import { refusedClean } from './commands.ts';
import { readStore } from './evidence.ts';
import type { Stored } from './evidence.ts';
import { storeChecks } from './store.ts';
import { findWorkflows, isRunning, workflowChecks } from './workflows.ts';

/** Where a whole system keeps what it knows; on which task queue, where others use the same namespace. */
type Whole = { owner: DataSource; temporal: Client; taskQueue?: string | undefined };

/** A workflow needs a moment to end after its last act. */
const patienceMs = 5000;

const untilEnded = async ({ temporal, taskQueue }: Whole, { streams }: Stored) => {
  const tasks = [...streams.values()].map(({ taskId, events, closed }) => ({
    ...{ taskId, version: events.length, open: !closed },
  }));
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(100)) {
    const found = await findWorkflows(temporal, tasks, taskQueue);
    if (!found.some(({ open, description }) => !open && isRunning(description))) return;
  }
};

/** What is not as it must be after every story, by the name of the invariant; nothing if all six hold. */
export type Broken = Record<string, string[]>;

/** What was looked at, and what of it is broken. */
export type Looked = { tasks: number; events: number; broken: Broken };

/**
 * Looks at a whole system at rest. The rebuilt state equals the live one (`workflowStates`, `readModels`); chains verify (`chains`);
 * nothing was sent twice (`clockOnce`); a refused act left no event (`refused`); open tasks and open workflows are the same set
 * (`oneWorkflow`), and none is in trouble (`noProblems`); every open task has one accountable unit at every instant (`accountable`).
 */
export const lookAtInvariants = async (whole: Whole): Promise<Looked> => {
  const { owner, temporal, taskQueue } = whole;
  const stored = await readStore(owner);
  await untilEnded(whole, stored);
  const checks = [
    ...(await workflowChecks(temporal, stored, taskQueue)),
    ...(await storeChecks(owner, stored)),
    onceCheck(stored),
    refusedClean({ ...stored, asked: new Map() }),
    accountableCheck(stored),
  ];
  const broken = checks.filter(({ failures }) => failures.length > 0);
  const streams = [...stored.streams.values()];
  return {
    tasks: streams.length,
    events: streams.reduce((sum, { events }) => sum + events.length, 0),
    broken: Object.fromEntries(broken.map(({ name, failures }) => [name, failures])),
  };
};
