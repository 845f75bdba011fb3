import type { Actor } from './actor.ts';
import type { TaskCommand } from './commands.ts';
import type { DirectiveCommand } from './directives/commands.ts';
import type { DirectiveOrder } from './directives/orders.ts';
import type { TaskOrder } from './task-orders.ts';
import type { Instant } from './time.ts';
import type { UnitCommand } from './unit-commands.ts';

/** Every command, whatever kind of stream it is for. */
export type Command = TaskCommand | TaskOrder | UnitCommand | DirectiveCommand | DirectiveOrder;

/**
 * A command as received and kept in the inbox: who sent it, or decided for many tasks, when the API got it (business time), and what it
 * says.
 */
export type ReceivedCommand<Body extends Command = TaskCommand | TaskOrder> = {
  commandId: string;
  streamId: string;
  actor: Actor;
  receivedAt: Instant;
  body: Body;
};
