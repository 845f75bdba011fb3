import { z } from 'zod';
import { CommandId, ObligationId, TaskId } from '../ids.ts';
import { Instant } from '../time.ts';
import { page, view } from './view.ts';

export const WatchdogEntry = view('WatchdogEntry', 'Something past due that the watchdog saw to', {
  entry: z.string(),
  taskId: TaskId,
  obligationId: ObligationId.nullable().meta({ description: 'The clock’s act was about this; or else:' }),
  commandId: CommandId.nullable().meta({ description: 'This command had no outcome, or it closed the task' }),
  act: z.string().meta({
    description:
      '`Remind`, `OpenSpell`, `Escalate`, the type of the command without an outcome, or `EndWorkflow`: the task was closed, and its workflow ran on',
  }),
  level: z.int().nullable().meta({ description: 'Of `Escalate`' }),
  dueAt: Instant.meta({
    description: 'When it should have happened; for a command without an outcome, when it was received',
  }),
  foundAt: Instant.meta({ description: 'When this was done about it (business time)' }),
  writtenAt: Instant.meta({ description: 'The same by the wall clock' }),
  done: z.enum(['woken', 'rebuilt', 'left']).meta({
    description:
      '`woken`: its workflow was told to look; `rebuilt`: it was ended and started again from the store; `left`: neither would help',
  }),
  why: z.string(),
});

export const WatchdogPage = page('WatchdogPage', 'What the watchdog did, the latest first', WatchdogEntry);
