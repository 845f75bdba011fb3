import { z } from 'zod';
import { Recipient } from '../actor.ts';
import { DirectiveId, ObligationId, PostId, TaskId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { DirectiveEventName, EventName } from './acts.ts';
import { ofTask } from './names.ts';
import { page, view } from './view.ts';

export const Notice = view('Notice', 'Something that the reader was sent', {
  noticeId: z.string(),
  ...ofTask,
  taskId: TaskId.nullable().meta({
    description: 'Null where it is about what a unit owes under a directive',
  }),
  directiveId: DirectiveId.nullable().meta({
    description:
      'Under which directive something is owed: then `code` is its number, and `unit` the one that owes it',
  }),
  version: z.int(),
  type: z.enum([...EventName.options, ...DirectiveEventName.options]),
  rule: z.string().meta({
    description:
      '`act`, `reminder`, `level-1`, `level-2`, … of the ladder, `silence` that counts as agreement, `correction` of these, or `summary` of tasks that were taken over, which is one notice',
  }),
  obligationId: ObligationId.nullable(),
  postId: PostId,
  heldBy: Recipient.shape.by,
  sentence: z.string(),
  effectiveAt: Instant,
  sentAt: Instant,
  openedAt: Instant.nullable(),
  summary: view('TakeoverSummary', 'All the tasks taken over that one summary tells its reader of', {
    tasks: z.int(),
    late: z.int(),
    lines: z.array(
      view('TakeoverLine', 'A task in a summary, as it stood when that was sent', {
        ...ofTask,
        dueOn: LocalDate.nullable(),
        daysLate: z.int().meta({ description: 'Working days; 0 for what was not late' }),
      }),
    ),
  })
    .nullable()
    .meta({ description: 'Null for any other notice' }),
});

export const NoticePage = page('NoticePage', 'What the reader was sent, the latest first', Notice);

export const NoticeOpened = view('NoticeOpened', 'When a notice was first opened', {
  noticeId: z.string(),
  openedAt: Instant,
});

export const OpenNotice = z
  .strictObject({ noticeId: z.string().min(1).max(400) })
  .meta({ id: 'OpenNotice', description: 'The notice that was opened' });
