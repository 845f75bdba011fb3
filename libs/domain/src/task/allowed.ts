import type { Act, Actor, Directory, Instant, ReceivedCommand } from '#contracts';
import { refusalOf } from './permissions.ts';
import { stageTable } from './stages.ts';
import { standingOf } from './decide.ts';
import type { Task } from './task.ts';

const acts = Object.keys(stageTable) as Act[];

/** The acts that this actor could do on this task now, given what each asks for (a reason, a date, for the monitoring office a paper). */
export const allowed = (actor: Actor, now: Instant, task: Task, directory: Directory): Act[] =>
  acts.filter((type) => {
    const { taskId } = task;
    const body = { type } as ReceivedCommand['body'];
    const command: ReceivedCommand = { commandId: '', streamId: taskId, actor, receivedAt: now, body };
    if (standingOf(type, task) !== '+') return false;
    const refused = refusalOf(command, now, task, directory);
    return refused === undefined || refused.rejection.code === 'paper-required';
  });
