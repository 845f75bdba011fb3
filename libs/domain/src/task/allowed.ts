import type { Act, Actor, Instant, ReceivedCommand, Rejection, TaskCommand } from '#contracts';
import { admit, waysOf } from './admit.ts';
import { standingOf, standingRefusal } from './decide-act.ts';
import { asParent } from './family/parent.ts';
import { parentRefusal } from './family/sub-task.ts';
import { actors } from './permissions.ts';
import type { Grounds, Whose } from './permissions.ts';
import { stageTable } from './stages.ts';
import { notIssued } from './task.ts';
import type { IssuedTask, Task } from './task.ts';

const acts = Object.keys(stageTable) as Act[];

/** What the act itself will bring. */
const isBrought = ({ code }: Rejection): boolean => code === 'paper-required' || code === 'choose-capacity';

const commandOf = (act: Act, actor: Actor, now: Instant, task: Task): ReceivedCommand<TaskCommand> => ({
  commandId: '',
  streamId: task.taskId,
  actor,
  receivedAt: now,
  body: { type: act } as TaskCommand,
});

/** An act that somebody could do, and the capacities from which they choose. */
export type Choice = { act: Act; capacities: Actor[] };

const choiceOf = (act: Act, actor: Actor, now: Instant, task: Task, grounds: Grounds): Choice[] => {
  const command = commandOf(act, actor, now, task);
  const capacities = waysOf(command, actor, now, task, grounds)
    .filter(({ closed }) => closed === undefined)
    .map((way) => way.actor);
  const answer = admit(command, task, grounds);
  return !('rejection' in answer) || isBrought(answer.rejection) ? [{ act, capacities }] : [];
};

/**
 * The acts that this actor could do on this task now, given what each asks for (a reason, a date, for the monitoring office a paper), and
 * in which capacities.
 */
export const choices = (actor: Actor, now: Instant, task: Task, grounds: Grounds): Choice[] =>
  acts
    .filter((act) => standingOf(act, task) === '+')
    .flatMap((act) => choiceOf(act, actor, now, task, grounds));

/** An act that somebody could not do now, whose it is, and why not: what the decider answers to it, or that it is done already. */
export type NotNow = { act: Act; whose: Whose; why: Rejection | 'done' };

/** Why this actor could not do the other acts on an issued task now, in the order in which a decision asks: who may, then how the task stands. */
export const whyNot = (actor: Actor, now: Instant, task: IssuedTask, grounds: Grounds): NotNow[] =>
  acts.flatMap((act): NotNow[] => {
    if (act === 'IssueTask') return [];
    const whose = actors[act];
    const admitted = admit(commandOf(act, actor, now, task), task, grounds);
    if ('rejection' in admitted && !isBrought(admitted.rejection))
      return [{ act, whose, why: admitted.rejection }];
    const standing = standingOf(act, task);
    if (standing === '+') return [];
    return [{ act, whose, why: standing === '=' ? 'done' : standingRefusal(standing, task).rejection }];
  });

/** How this actor could issue a sub-task of a task now, given what that asks for; not at all if undefined. */
export const subAssigning = (
  actor: Actor,
  now: Instant,
  task: IssuedTask,
  grounds: Grounds,
): Choice | undefined => {
  const parent = asParent(task);
  if (parentRefusal(parent)) return undefined;
  return choiceOf('IssueTask', actor, now, notIssued(task.taskId), { ...grounds, family: { parent } })[0];
};

/** The acts alone. */
export const allowed = (actor: Actor, now: Instant, task: Task, grounds: Grounds): Act[] =>
  choices(actor, now, task, grounds).map(({ act }) => act);
