import { z } from 'zod';
import { Actor } from '../actor.ts';
import { CommandId, DirectiveId, TaskId, UnitId } from '../ids.ts';
import { Instant } from '../time.ts';
import { CommandName } from './acts.ts';
import { view } from './view.ts';

export const CommandAccepted = view('CommandAccepted', 'A command that was accepted', {
  commandId: CommandId,
  taskId: TaskId,
  version: z.int(),
  changed: z.boolean().meta({ description: 'False when there was nothing left to do' }),
});

export const UnitCommandAccepted = view('UnitCommandAccepted', 'A command on a unit that was accepted', {
  ...CommandAccepted.omit({ taskId: true }).shape,
  unitId: UnitId,
});

export const DirectiveCommandAccepted = view(
  'DirectiveCommandAccepted',
  'A command on a directive that was accepted',
  { ...CommandAccepted.omit({ taskId: true }).shape, directiveId: DirectiveId },
);

export const CommandPending = view('CommandPending', 'A command that was received and is not decided yet', {
  commandId: CommandId,
  taskId: TaskId,
  state: z.literal('received'),
  receivedAt: Instant,
});

export const UnitCommandPending = view(
  'UnitCommandPending',
  'A command on a unit that was received and is not decided yet',
  { ...CommandPending.omit({ taskId: true }).shape, unitId: UnitId },
);

export const DirectiveCommandPending = view(
  'DirectiveCommandPending',
  'A command on a directive that was received and is not decided yet',
  { ...CommandPending.omit({ taskId: true }).shape, directiveId: DirectiveId },
);

export const CommandView = view('Command', 'What became of a command', {
  commandId: CommandId,
  taskId: TaskId.nullable().meta({ description: 'Null where it was not on a task' }),
  unitId: UnitId.nullable().meta({ description: 'Null where it was not on a unit' }),
  directiveId: DirectiveId.nullable().meta({ description: 'Null where it was not on a directive' }),
  type: CommandName,
  actor: Actor,
  state: z.enum(['received', 'accepted', 'rejected']),
  receivedAt: Instant,
  settledAt: Instant.nullable(),
  version: z.int().nullable(),
  changed: z.boolean().nullable(),
  rejection: z
    .strictObject({
      code: z.string(),
      detail: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
});
