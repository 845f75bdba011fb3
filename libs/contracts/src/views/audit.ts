import { z } from 'zod';
import { Paper } from '../actor.ts';
import { Sha256 } from '../files.ts';
import { foundProblemCodes } from '../found-problems.ts';
import { CommandId, TaskId } from '../ids.ts';
import { Instant } from '../time.ts';
import { EventName } from './acts.ts';
import { FileView } from './files.ts';
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
  signed: z.string().nullable().meta({
    description:
      'Who acted and in which capacity, as papers put it: KT. Chủ tịch, Phó Chủ tịch …; null for the clock',
  }),
  commandId: CommandId.nullable(),
  paper: z.strictObject({ ...Paper.shape, signer: NamedActor, file: FileView.nullable() }).nullable(),
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

export const ChainLink = view('ChainLink', 'One event’s place in the chain of hashes', {
  version: z.int(),
  type: z.string(),
  recordedAt: Instant,
  hash: Sha256.meta({ description: 'As it was kept' }),
  follows: Sha256.meta({
    description:
      'As it follows from the bytes of the event and the hash kept before it; the chain breaks where they differ',
  }),
});

export const TaskRecord = view('TaskRecord', 'All that was written of one task, to be checked without us', {
  taskId: TaskId,
  takenAt: Instant,
  howToCheck: z.array(z.string()),
  head: Sha256.nullable(),
  events: z.array(
    z.strictObject({
      version: z.int(),
      body: z.string().meta({ description: 'The event as it was written: canonical JSON' }),
      hash: Sha256,
    }),
  ),
  texts: z.array(
    z.strictObject({
      seal: Sha256,
      salt: z.string().nullable(),
      body: z.string().nullable(),
      erasedAt: Instant.nullable(),
    }),
  ),
});

export const VerificationView = view('Verification', 'What a check of the store found', {
  ok: z.boolean(),
  streams: z.int(),
  events: z.int(),
  commands: z.int(),
  texts: z.int(),
  erased: z.int(),
  findings: z.array(
    z.strictObject({
      streamId: z.string(),
      taskId: TaskId.nullable().meta({
        description:
          'The task whose stream it is; null for the stream of a unit, and for one of no known task',
      }),
      version: z.int().nullable(),
      code: z.enum(foundProblemCodes).meta({ description: 'Stable; programs go by it' }),
      details: z
        .record(z.string(), z.union([z.string(), z.number()]))
        .meta({ description: 'What varies in the sentence, by name' }),
      problem: z.string().meta({ description: 'The sentence in English, as `npm run verify` prints it' }),
      text: z.string().meta({ description: 'The sentence in the reader’s language' }),
    }),
  ),
  chain: z
    .array(ChainLink)
    .nullable()
    .meta({ description: 'Of one task: every event’s place in the chain; null for the whole store' }),
  files: z.strictObject({ files: z.int(), removed: z.int() }).nullable().meta({
    description:
      'How many files events name and how many of them were removed on record; null when not checked',
  }),
  readModels: z
    .array(z.strictObject({ table: z.string(), key: z.string(), live: z.unknown(), folded: z.unknown() }))
    .nullable()
    .meta({ description: 'Rows that differ from the fold of the events; null when not compared' }),
});

export const Loss = view('Loss', 'What was in the store before a restoration and was not after it', {
  until: Instant.nullable().meta({
    description: 'When the last of it was received or recorded; null if nothing was lost',
  }),
  tasks: z.int().meta({ description: 'Tasks of which everything is lost' }),
  shortened: z.int().meta({ description: 'Tasks that have lost a part' }),
  commands: z.int(),
  events: z.int(),
  clockActs: z
    .int()
    .meta({ description: 'Of the events, the acts of the clock: what is still due comes again' }),
  notices: z.int(),
  undecided: z.int().meta({
    description: 'Commands received before the backup and decided after it: they are decided again',
  }),
  organisationChanges: z
    .int()
    .meta({ description: 'How often the organisation or the rules had changed since' }),
  erasedAgain: z.int().meta({ description: 'Words that had been erased since, and have been erased again' }),
  filesRemovedAgain: z
    .int()
    .optional()
    .meta({ description: 'Files that had been removed on record since, and have been removed again' }),
  returned: z.int().meta({ description: 'Events of the backup that the store did not hold before it' }),
});
export type Loss = z.infer<typeof Loss>;

export const Restoration = view('Restoration', 'The store was put back to a backup', {
  restoredAt: Instant,
  restoredBy: z.string().meta({ description: 'The user of the machine who did it' }),
  backupAt: Instant.meta({ description: 'What was received and recorded until then is there again' }),
  lost: Loss.nullable().meta({ description: 'Null where the store that was replaced could not be read' }),
});
export type Restoration = z.infer<typeof Restoration>;

export const RestorationList = view('RestorationList', 'Every restoration of a backup, in order', {
  items: z.array(Restoration),
});
