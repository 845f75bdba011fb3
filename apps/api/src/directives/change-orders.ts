import type { Actor, Paper, TaskCommand } from '#contracts';
import { effectOn } from '#domain';
import type { RecordedChange } from '#domain';
import type { GroundedTask } from '#read-models';

/** What stands where the reason was. */
const erased = '[…]';

/** As whom the decision was made; a body of leaders decides on directives, each of them on tasks. */
const inCapacity = ({ capacity, mandateId }: Actor) =>
  capacity === 'TM' ? {} : { capacity, ...(mandateId === undefined ? {} : { mandateId }) };

/** The paper stays with the directive; the task names it. */
const named = (paper: Paper | undefined) => {
  if (!paper) return {};
  const { number, issuedOn, signer } = paper;
  return { paper: { number, issuedOn, signer } };
};

/** The act on a task that a change of a directive comes to; none where the task stays as it is, or waits for a decision. */
export const orderFor = (
  directiveId: string,
  { by, ends, decided }: RecordedChange,
  { taskId, grounds }: GroundedTask,
  reason: string | null,
): TaskCommand | undefined => {
  const { tasks, actor, paper } = decided;
  const own = tasks.find((one) => one.taskId === taskId);
  const { comesTo, serves } = effectOn(grounds, { directiveId, by, ends }, own);
  const said = { reason: reason ?? erased, ...named(paper), ...inCapacity(actor) };
  if (comesTo === 'withdrawn') return { type: 'WithdrawTask', ...said };
  const stays = serves.length === grounds.length && comesTo !== 'goes-over';
  return stays ? undefined : { type: 'AmendTask', serves, ...said };
};
