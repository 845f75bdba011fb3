import type { Act, Actor, Instant, ReceivedCommand, Rejection, TaskCommand } from '#contracts';
import { admit, waysOf } from './admit.ts';
import type { Grounds } from './admit.ts';
import { standingOf, standingRefusal } from './decide.ts';
import { actors } from './permissions.ts';
import type { Whose } from './permissions.ts';
import { stageTable } from './stages.ts';
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

/**
 * The acts that this actor could do on this task now, given what each asks for (a reason, a date, for the monitoring office a paper), and
 * in which capacities.
 */
export const choices = (actor: Actor, now: Instant, task: Task, grounds: Grounds): Choice[] =>
  acts
    .filter((act) => standingOf(act, task) === '+')
    .flatMap((act): Choice[] => {
      const command = commandOf(act, actor, now, task);
      const capacities = waysOf(command, actor, now, task, grounds)
        .filter(({ closed }) => closed === undefined)
        .map((way) => way.actor);
      const answer = admit(command, task, grounds);
      return !('rejection' in answer) || isBrought(answer.rejection) ? [{ act, capacities }] : [];
    });

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

/** The acts alone. */
export const allowed = (actor: Actor, now: Instant, task: Task, grounds: Grounds): Act[] =>
  choices(actor, now, task, grounds).map(({ act }) => act);
