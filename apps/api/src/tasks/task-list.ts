import { z } from 'zod';
import {
  CohortId,
  DirectiveId,
  ExecutionStatus,
  LocalDate,
  PostId,
  ServedPart,
  TaskId,
  TaskStage,
  Timeliness,
  Timing,
  UnitId,
} from '#contracts';
import type { Instant, Language, Names, TaskSummary, WorkingCalendar } from '#contracts';
import { timelinessOf, withStays } from '#domain';
import type { TaskLine, Texts } from '#read-models';
import { flag, paging } from '../http/page.ts';
import { latenessView } from './lateness-view.ts';

/** What a list of tasks can be narrowed by. */
export const TaskQuery = z.strictObject({
  unitId: UnitId.optional(),
  leaderPostId: PostId.optional().meta({ description: 'The post of the supervising leader' }),
  mine: z.enum(['assigned', 'followed']).optional().meta({
    description:
      'Those of which the reader is named to do something (assigned), or that they follow as monitoring officer (followed)',
  }),
  cohortId: CohortId.optional().meta({ description: 'Of one assignment to many units' }),
  parentTaskId: TaskId.optional().meta({ description: 'Sub-tasks of this task' }),
  stage: TaskStage.optional(),
  execution: ExecutionStatus.optional(),
  timing: Timing.optional(),
  year: z.coerce
    .number()
    .int()
    .min(1945)
    .max(2200)
    .optional()
    .meta({ description: 'A year that is among those that the task is for' }),
  years: z
    .enum(['one', 'several', 'none'])
    .optional()
    .meta({ description: 'Tasks for one year, for several (a term, a stage), or for none that was said' }),
  timeliness: Timeliness.optional(),
  overdue: flag.optional().meta({ description: 'Open and past its date by the business clock' }),
  directiveId: DirectiveId.optional().meta({ description: 'Tasks that serve this directive' }),
  part: ServedPart.optional().meta({ description: 'With directiveId: what of it they serve' }),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'With directiveId and part: which one' }),
  q: z.string().trim().min(1).max(200).optional().meta({
    description:
      'In title or code. Typed without accents it finds words with any; typed with accents it means them.',
  }),
  ...paging,
});

export const TaskPlace = z.strictObject({ dueOn: LocalDate.nullable(), taskId: TaskId });

export const placeOf = ({ dueOn, taskId }: TaskLine) => ({ dueOn, taskId });

/** What a list is made with, beside its lines. */
export type Listing = {
  names: Names;
  texts: Texts;
  now: Instant;
  calendarOf: (line: TaskLine) => WorkingCalendar;
  language: Language;
};

/** One line of the list. */
export const summaryOf =
  ({ names, texts, now, calendarOf, language }: Listing) =>
  (line: TaskLine): z.infer<typeof TaskSummary> => {
    const { taskId, version, code, stage, execution, grade, timing, everOverdue, level } = line;
    const { span, firstDueOn, dueOn, reviewOn, suspendedUntil, reportsMissed, takenOver, secrecy } = line;
    const completion = line.dueAt && {
      dueAt: line.dueAt.toISOString(),
      endedAt: line.endedAt?.toISOString() ?? null,
    };
    return {
      ...{ taskId, version, code, stage, execution, grade, timing, everOverdue, level },
      ...{ span, firstDueOn, dueOn, reviewOn, suspendedUntil, reportsMissed, takenOver, secrecy },
      title: texts(line.title),
      unit: { unitId: line.unitId, name: names.unit(line.unitId) },
      leader: { postId: line.leaderPostId, title: names.post(line.leaderPostId) },
      timeliness: timelinessOf({ execution, completion, everLate: everOverdue }, now),
      lateness: latenessView(line.lateness, withStays(calendarOf(line), line.stays), now, language),
      issuedAt: line.issuedAt.toISOString(),
      closedAt: line.closedAt?.toISOString() ?? null,
    };
  };
