import { endWorkflow } from '#platform';
import type { Entry, Standing } from '#platform';

/** What is to be done about a task that is past due, and why; `wait` when nothing is, or the next round can tell more. */
export type Verdict = Pick<Entry, 'done' | 'why'> | 'wait';

/** A workflow task that fails is tried again and again: twice may be chance, and a worker that was killed. */
const failures = 3;

/** No workflow task waits or runs for so long while the canary comes back in its turn: the server has lost it. */
const lostAfterMs = 60_000;

/** What is done first: it mends a lost timer and a missing workflow, and a workflow that does not know that its task is closed. */
export const onFinding = (act: string, standing: Standing | undefined): Verdict => {
  if (act === endWorkflow)
    return standing ? { done: 'woken', why: 'its task was closed, and its workflow ran on' } : 'wait';
  return {
    done: 'woken',
    why: standing ? 'nothing had woken its workflow' : 'it had no running workflow: one was started',
  };
};

/** What is done when waking has not helped. A workflow is given up only where a new one from the store does better. */
export const onNoChange = (
  act: string,
  standing: Standing | undefined,
  version: { workflow: number | undefined; store: number },
): Verdict => {
  if (!standing) return onFinding(act, standing);
  const { pending } = standing;
  if (pending && pending.attempt >= failures) {
    return { done: 'rebuilt', why: `its workflow task failed ${pending.attempt - 1} times in a row` };
  }
  if (pending && pending.ageMs > lostAfterMs) {
    return { done: 'rebuilt', why: 'its workflow task was lost by the server' };
  }
  if (pending || version.workflow === undefined) return 'wait';
  if (version.workflow !== version.store) {
    return {
      done: 'rebuilt',
      why: `its workflow stood at version ${version.workflow}, the store at ${version.store}`,
    };
  }
  return { done: 'left', why: 'its workflow is awake and agrees with the store: the worker’s log says more' };
};
