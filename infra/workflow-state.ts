import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { WorkflowHandle } from '@temporalio/client';
import { stateQuery } from '#workflows/messages';

const patienceMs = 60_000;

/** Whether a running workflow’s state is the given one. One that has just started is waited for until it has loaded its stream. */
export const holds = async (handle: WorkflowHandle, state: unknown): Promise<boolean> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50)) {
    const answer = await handle.query(stateQuery);
    if (answer.status === 'ready') return isDeepStrictEqual(answer.state, JSON.parse(JSON.stringify(state)));
  }
  return false;
};
