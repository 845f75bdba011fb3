import type { ReceivedCommand, TaskEvent } from '#contracts';
import { taskDecider } from '#domain';

/** An event of a person’s act is the n-th of its command and counts from when the command says. */
export const actProblem = (event: TaskEvent, command: ReceivedCommand, nth: number): string | undefined => {
  if (event.eventId !== `${command.commandId}/${nth}`) return `it is not event ${nth} of its command`;
  return event.effectiveAt === taskDecider.effectiveAtOf(command)
    ? undefined
    : 'it does not count from when its command says';
};
