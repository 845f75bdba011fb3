import { isOnDirective, isOnUnit } from '#contracts';
import type { Command, FoundProblem, Instant, ReceivedCommand, StreamEvent } from '#contracts';
import { directiveDecider, succeededFrom, taskDecider, unitDecider } from '#domain';
import type { Task } from '#domain';

/** From when a command says that it counts. */
export const countsFrom = ({ body, ...received }: ReceivedCommand<Command>): Instant => {
  if (isOnUnit(body)) return unitDecider.effectiveAtOf({ ...received, body });
  if (isOnDirective(body)) return directiveDecider.effectiveAtOf({ ...received, body });
  return taskDecider.effectiveAtOf({ ...received, body });
};

/** The same on a task: a succession counts in it from when the unit had it, if that was later. */
export const countsFromOnTask = (command: ReceivedCommand<Command>, before: Task): Instant => {
  const from = countsFrom(command);
  return command.body.type === 'SucceedTask' ? succeededFrom(before, from) : from;
};

/** An event of a person’s act is the n-th of its command and counts from when that does. */
export const actProblem = (
  event: StreamEvent,
  command: ReceivedCommand<Command>,
  nth: number,
  from: Instant,
): FoundProblem | undefined => {
  if (event.eventId !== `${command.commandId}/${nth}`) return { code: 'out-of-place', place: nth };
  return event.effectiveAt === from ? undefined : { code: 'counts-otherwise' };
};
