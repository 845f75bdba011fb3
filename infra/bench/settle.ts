import type { Outcome, ReceivedCommand } from '#contracts';
import { evolve, place, taskDecider } from '#domain';
import type { Task } from '#domain';
import type { Loaded, TaskActivities } from '#workflows/activities';
import { Surroundings } from '#workflows/surroundings';

/** What a command is decided with. */
export type Rules = Pick<Loaded, 'calendar' | 'policy'>;

/** What a decision is written with: dondoc’s own activities, called in whatever way keeps them durable. */
export type Writing = {
  rules: Rules;
  surroundings: Surroundings;
  append: TaskActivities['append'];
};

export const writingWith = (
  activities: Pick<TaskActivities, 'lookUp' | 'append'>,
  rules: Rules,
): Writing => ({
  rules,
  surroundings: new Surroundings((references) => activities.lookUp(references)),
  append: (entry) => activities.append(entry),
});

/**
 * Decides a command by dondoc’s rules and writes it with dondoc’s own append, without Temporal: the same work for another engine. There
 * is nothing due by the clock in what is measured.
 */
export const settle = async (
  task: Task,
  command: ReceivedCommand,
  { rules, surroundings, append }: Writing,
): Promise<{ task: Task; outcome: Outcome }> => {
  const directory = await surroundings.of(taskDecider.references(task, command));
  const decision = taskDecider.decide(command, task, { ...rules, directory });
  const events = 'events' in decision ? decision.events : [];
  const outcome: Outcome =
    'rejection' in decision
      ? { rejected: { ...decision.rejection, version: task.version } }
      : { accepted: { version: task.version + events.length, changed: events.length > 0 } };
  const after = place(events, task.taskId, task.version).reduce(evolve, task);
  const written = await append({
    kind: 'task',
    ...{ streamId: task.taskId, expectedVersion: task.version, directoryVersion: directory.version },
    ...{ command, due: null, events, outcome, closed: taskDecider.isClosed(after), after },
  });
  if (written.status !== 'settled') throw new Error(`The append was answered by ${written.status}.`);
  return { task: written.events.reduce(evolve, task), outcome: written.outcome ?? outcome };
};
