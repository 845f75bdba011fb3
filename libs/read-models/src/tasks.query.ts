import type { DataSource } from 'typeorm';
import type {
  ExecutionStatus,
  Instant,
  LocalDate,
  Secrecy,
  ServedPart,
  Stay,
  TakenOverAs,
  TaskSpan,
  Timeliness,
  Timing,
} from '#contracts';
import type { IssuedTask, Lateness } from '#domain';
import { foldAccents, foldedSql, hasAccents, plainSql } from './search.query.ts';

/** Which tasks a reader may see: all of an authority, or those that one unit has, has issued or coordinates on, and others that wait for them. */
export type Sight = { authorityId: string } | { unitId: string; waiting: readonly string[] };

/** Whether a task is for one year, for several, or nothing was said of any. */
const byYears = {
  one: 't.span_from = t.span_to',
  several: 't.span_from < t.span_to',
  none: 't.span_from IS NULL',
} as const;

export type TaskFilter = {
  unitId?: string | undefined;
  leaderPostId?: string | undefined;
  /** Followed by the officer in one of these posts. */
  followedBy?: readonly string[] | undefined;
  /** Of which somebody in one of these posts is named to do something. */
  assignedTo?: readonly string[] | undefined;
  cohortId?: string | undefined;
  parentTaskId?: string | undefined;
  stage?: string | undefined;
  execution?: string | undefined;
  timing?: Timing | undefined;
  /** A year that is among those of the task, and whether these are one or several. */
  year?: number | undefined;
  years?: keyof typeof byYears | undefined;
  timeliness?: Timeliness | undefined;
  overdue?: boolean | undefined;
  directiveId?: string | undefined;
  part?: ServedPart | undefined;
  number?: number | undefined;
  q?: string | undefined;
};

/** The place in the list after which a page begins: tasks without a due date come last. */
export type TaskCursor = { dueOn: LocalDate | null; taskId: string };

/** A line of the list; `title` is still a seal. `dueAt` and `endedAt` are those of the unit’s latest duty to complete, if there is one. */
export type TaskLine = {
  taskId: string;
  version: number;
  code: string;
  title: string;
  unitId: string;
  leaderPostId: string;
  stage: IssuedTask['stage'];
  execution: ExecutionStatus;
  issuedAt: Date;
  takenOver: TakenOverAs | null;
  secrecy: Secrecy | null;
  closedAt: Date | null;
  grade: 'excellent' | 'good' | 'satisfactory' | null;
  timing: Timing;
  span: TaskSpan | null;
  reviewOn: LocalDate | null;
  suspendedUntil: LocalDate | null;
  firstDueOn: LocalDate | null;
  dueOn: LocalDate | null;
  everOverdue: boolean;
  level: number;
  reportsMissed: number;
  dueAt: Date | null;
  endedAt: Date | null;
  /** How late it was, and by what the days of a stretch that runs are counted. */
  lateness: Lateness;
  calendarVersion: string;
  stays: Stay[];
};

const select = `
  SELECT t.task_id AS "taskId", t.version, t.code, t.title, t.unit_id AS "unitId", t.leader_post_id AS "leaderPostId", t.stage,
    t.execution, t.issued_at AS "issuedAt", t.taken_over AS "takenOver", t.secrecy, t.closed_at AS "closedAt", t.grade, t.first_due_on AS "firstDueOn", t.due_on AS "dueOn",
    t.timing, CASE WHEN t.span_from IS NOT NULL THEN jsonb_build_object('from', t.span_from, 'to', t.span_to) END AS span, t.review_on AS "reviewOn", t.suspended_until AS "suspendedUntil", t.ever_overdue AS "everOverdue", t.level, t.reports_missed AS "reportsMissed", c.due_at AS "dueAt", c.ended_at AS "endedAt",
    jsonb_build_object('spells', t.spells, 'days', t.days_late, 'since', t.late_since, 'voided', t.spells_void) AS lateness,
    t.calendar_version AS "calendarVersion", t.stays
  FROM read.task t
  LEFT JOIN LATERAL (
    SELECT due_at, ended_at FROM read.obligation o WHERE o.task_id = t.task_id AND o.kind = 'completion' AND t.due_on IS NOT NULL
    ORDER BY substring(o.obligation_id from '[0-9]+$')::int DESC LIMIT 1
  ) c ON true`;

/** The second axis of a task’s status, for a filter: what `timelinessOf` says of a line. */
const timelinessAt = (now: string) => `
  CASE WHEN t.execution IN ('withdrawn', 'suspended') THEN NULL
       WHEN c.due_at IS NULL THEN 'no_term'
       WHEN t.stage = 'signed_off' THEN CASE WHEN t.ever_overdue THEN 'late' ELSE 'on_time' END
       WHEN c.ended_at >= c.due_at THEN CASE WHEN t.ever_overdue THEN 'overdue' ELSE 'in_term' END
       WHEN c.ended_at IS NULL AND ${now}::timestamptz >= c.due_at THEN 'overdue'
       WHEN c.ended_at IS NULL AND c.due_at <= ${now}::timestamptz + interval '8 days' THEN 'due_soon'
       ELSE 'in_term' END`;

/** What comes after a place, where the tasks without a date are last. */
const afterPlace = (dueOn: string, taskId: string) => `
  CASE WHEN ${dueOn}::date IS NULL THEN t.due_on IS NULL AND t.task_id > ${taskId}::uuid
       ELSE t.due_on IS NULL OR (t.due_on, t.task_id) > (${dueOn}::date, ${taskId}::uuid) END`;

/** The part of a condition by which a reader sees only what they may, after values that a query has before. */
export const inSight = (
  sight: Sight,
  before: readonly unknown[] = [],
): { values: unknown[]; sql: string } => {
  const n = before.length + 1;
  if ('authorityId' in sight)
    return { values: [...before, sight.authorityId], sql: `t.authority_id = $${n}` };
  return {
    values: [...before, sight.unitId, sight.waiting],
    sql: `(t.unit_id = $${n} OR t.issuing_unit_id = $${n} OR t.coordinating_unit_ids @> ARRAY[$${n}] OR t.task_id = ANY ($${n + 1}))`,
  };
};

const conditions = (sight: Sight, filter: TaskFilter, now: Instant, after: TaskCursor | undefined) => {
  const { values, sql } = inSight(sight);
  const texts = [sql];
  const where = (sql: (n: string) => string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    texts.push(sql(`$${values.length}`));
  };
  where((n) => `t.unit_id = ${n}`, filter.unitId);
  where((n) => `t.leader_post_id = ${n}`, filter.leaderPostId);
  where((n) => `t.monitor_post_id = ANY (${n})`, filter.followedBy);
  where((n) => `t.assignee_post_ids && ${n}`, filter.assignedTo);
  where((n) => `t.cohort_id = ${n}`, filter.cohortId);
  where((n) => `t.parent_task_id = ${n}`, filter.parentTaskId);
  where((n) => `t.stage = ${n}`, filter.stage);
  where((n) => `t.execution = ${n}`, filter.execution);
  if (filter.overdue !== undefined) {
    const open = filter.overdue ? 't.closed_at IS NULL AND' : 't.closed_at IS NOT NULL OR NOT';
    where((n) => `(${open} coalesce(coalesce(c.ended_at, ${n}::timestamptz) >= c.due_at, false))`, now);
  }
  where((n) => `t.timing = ${n}`, filter.timing);
  where((n) => `${n} BETWEEN t.span_from AND t.span_to`, filter.year);
  if (filter.years) texts.push(byYears[filter.years]);
  if (filter.timeliness !== undefined) {
    values.push(now);
    const timeliness = timelinessAt(`$${values.length}`);
    where((n) => `${timeliness} = ${n}`, filter.timeliness);
  }
  if (filter.directiveId !== undefined) {
    values.push(filter.directiveId, filter.part ?? null, filter.number ?? null);
    const [of, part, number] = [2, 1, 0].map((back) => `$${values.length - back}`);
    texts.push(`EXISTS (SELECT 1 FROM read.serving s WHERE s.task_id = t.task_id AND s.directive_id = ${of}::uuid
      AND (${part}::text IS NULL OR s.part = ${part}) AND (${number}::int IS NULL OR s.number = ${number}))`);
  }
  if (filter.q !== undefined) {
    const folded = hasAccents(filter.q) ? foldedSql : plainSql;
    where(
      (n) =>
        `(position(${n} in ${folded('t.code')}) > 0 OR EXISTS (
          SELECT 1 FROM es.text w WHERE w.seal = t.title AND position(${n} in ${folded('w.body')}) > 0))`,
      foldAccents(filter.q),
    );
  }
  if (after) {
    values.push(after.dueOn, after.taskId);
    texts.push(afterPlace(`$${values.length - 1}`, `$${values.length}`));
  }
  return { values, sql: texts.join(' AND ') };
};

/** A page of tasks in the order of their due dates, those without one last. */
export const tasksOf = (
  database: DataSource,
  sight: Sight,
  filter: TaskFilter,
  page: { now: Instant; limit: number; after?: TaskCursor | undefined },
): Promise<TaskLine[]> => {
  const { values, sql } = conditions(sight, filter, page.now, page.after);
  return database.query<TaskLine[]>(
    `${select} WHERE ${sql} ORDER BY t.due_on, t.task_id LIMIT $${values.length + 1}`,
    [...values, page.limit],
  );
};

/** By what people know a task; `title` is still a seal. */
export type CalledTask = Pick<TaskLine, 'taskId' | 'code' | 'title'> & { authorityId: string };

export const tasksCalled = (database: DataSource, taskIds: readonly string[]): Promise<CalledTask[]> =>
  database.query<CalledTask[]>(
    'SELECT task_id AS "taskId", code, title, authority_id AS "authorityId" FROM read.task WHERE task_id = ANY ($1::uuid[])',
    [taskIds],
  );

/** Whether a task is held as a stub without words. */
export const isSecret = async (database: Pick<DataSource, 'query'>, taskId: string): Promise<boolean> => {
  const rows = await database.query<unknown[]>(
    'SELECT 1 FROM read.task WHERE task_id = $1 AND secrecy IS NOT NULL',
    [taskId],
  );
  return rows.length > 0;
};
