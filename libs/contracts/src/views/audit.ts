import { z } from 'zod';
import { Paper } from '../actor.ts';
import { CommandId, TaskId } from '../ids.ts';
import { Instant } from '../time.ts';
import { EventName } from './acts.ts';
import { NamedActor, NamedRecipient, Words } from './names.ts';
import { view } from './view.ts';

export const AuditEntry = view('AuditEntry', 'One event of a task, as it was written', {
  version: z.int(),
  type: EventName,
  sentence: z.string(),
  effectiveAt: Instant.meta({ description: 'From when it counts (business time)' }),
  recordedAt: Instant.meta({ description: 'When it became known (business time)' }),
  writtenAt: Instant.meta({ description: 'When it was written (wall clock)' }),
  actor: z.union([NamedActor, z.literal('clock')]),
  commandId: CommandId.nullable(),
  paper: z.strictObject({ ...Paper.shape, signer: NamedActor }).nullable(),
  told: z.array(NamedRecipient),
  data: z
    .record(z.string(), z.unknown())
    .meta({ description: 'The event’s own fields; words as their seals' }),
  words: z
    .record(z.string(), Words)
    .meta({ description: 'The words behind the seals, by their path in `data`' }),
  hash: z.string().meta({ description: 'The head of the chain after this event, hexadecimal' }),
});

export const History = view('History', 'Every event of a task, in order', {
  taskId: TaskId,
  entries: z.array(AuditEntry),
});

export const StateView = view('State', 'A fold of the events up to a version or an instant', {
  taskId: TaskId,
  version: z.int().meta({ description: 'The version of the last event folded; 0 is before the issue' }),
  events: z.int().meta({ description: 'How many events were folded' }),
  state: z.record(z.string(), z.unknown()),
});

export const VerificationView = view('Verification', 'What a check of the store found', {
  ok: z.boolean(),
  streams: z.int(),
  events: z.int(),
  commands: z.int(),
  texts: z.int(),
  erased: z.int(),
  findings: z.array(
    z.strictObject({ streamId: z.string(), version: z.int().nullable(), problem: z.string() }),
  ),
  readModels: z
    .array(z.strictObject({ table: z.string(), key: z.string(), live: z.unknown(), folded: z.unknown() }))
    .nullable()
    .meta({ description: 'Rows that differ from the fold of the events; null when not compared' }),
});
