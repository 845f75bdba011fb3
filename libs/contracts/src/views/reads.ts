import { z } from 'zod';
import { PersonId, PostId, TaskId } from '../ids.ts';
import { Instant } from '../time.ts';
import { Words } from './names.ts';
import { page, view } from './view.ts';

/** What of a task, or of the store, a reader was shown. */
export const ViewRead = z
  .enum([
    'task',
    'history',
    'state',
    'verification',
    'record',
    'forecast',
    'ledger',
    'file',
    'letter',
    'store',
  ])
  .meta({
    id: 'ViewRead',
    description: 'Which answer was given; `store` is a check of the whole store, all others are of one task',
  });
export type ViewRead = z.infer<typeof ViewRead>;

/** By which of an event’s times a moment is looked up: what was known then, or what counted then. */
export const MomentBy = z.enum(['recorded', 'effective']);
export type MomentBy = z.infer<typeof MomentBy>;

export const Read = view('Read', 'That somebody was shown a task, or checked the store', {
  reader: z.strictObject({ personId: PersonId, name: z.string(), postId: PostId, postTitle: z.string() }),
  task: z
    .strictObject({ taskId: TaskId, code: z.string(), title: Words })
    .nullable()
    .meta({ description: 'Null where the whole store was checked' }),
  view: ViewRead,
  version: z.int().nullable().meta({ description: 'The version that was asked for, if one was' }),
  at: Instant.nullable().meta({ description: 'The instant that was asked for, if one was' }),
  by: MomentBy.nullable().meta({ description: 'With `at`: as it was known then, or as it counted then' }),
  readAt: Instant.meta({ description: 'When it was read (business time)' }),
  writtenAt: Instant.meta({ description: 'When it was read (wall clock)' }),
});

export const ReadPage = page('ReadPage', 'Who was shown what, the latest first', Read);
