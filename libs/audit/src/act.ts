import { isOnDirective, isOnUnit } from '#contracts';
import type { Command, FoundProblem, ReceivedCommand, StreamEvent } from '#contracts';
import { directiveDecider, taskDecider, unitDecider } from '#domain';

const effectiveAtOf = ({ body, ...received }: ReceivedCommand<Command>) => {
  if (isOnUnit(body)) return unitDecider.effectiveAtOf({ ...received, body });
  if (isOnDirective(body)) return directiveDecider.effectiveAtOf({ ...received, body });
  return taskDecider.effectiveAtOf({ ...received, body });
};

/** An event of a person’s act is the n-th of its command and counts from when the command says. */
export const actProblem = (
  event: StreamEvent,
  command: ReceivedCommand<Command>,
  nth: number,
): FoundProblem | undefined => {
  if (event.eventId !== `${command.commandId}/${nth}`) return { code: 'out-of-place', place: nth };
  return event.effectiveAt === effectiveAtOf(command) ? undefined : { code: 'counts-otherwise' };
};
