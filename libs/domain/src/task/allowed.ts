import type { Act, Actor, Instant, ReceivedCommand, TaskCommand } from '#contracts';
import { admit, waysOf } from './admit.ts';
import type { Grounds } from './admit.ts';
import { stageTable } from './stages.ts';
import { standingOf } from './decide.ts';
import type { Task } from './task.ts';

const acts = Object.keys(stageTable) as Act[];

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
      const body = { type: act } as TaskCommand;
      const command: ReceivedCommand<TaskCommand> = {
        commandId: '',
        streamId: task.taskId,
        actor,
        receivedAt: now,
        body,
      };
      const capacities = waysOf(command, actor, now, task, grounds)
        .filter(({ closed }) => closed === undefined)
        .map((way) => way.actor);
      const answer = admit(command, task, grounds);
      const open =
        !('rejection' in answer) || ['paper-required', 'choose-capacity'].includes(answer.rejection.code);
      return open ? [{ act, capacities }] : [];
    });

/** The acts alone. */
export const allowed = (actor: Actor, now: Instant, task: Task, grounds: Grounds): Act[] =>
  choices(actor, now, task, grounds).map(({ act }) => act);
