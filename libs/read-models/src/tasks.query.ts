import type { DataSource } from 'typeorm';
import type { Instant, LocalDate } from '#contracts';
import type { IssuedTask } from '#domain';
import type { Execution } from './rows.ts';
import { foldAccents, foldedSql, hasAccents, plainSql } from './search.query.ts';

/** Which tasks a reader may see: all of an authority, or those of one unit. */
export type Sight = { authorityId: string } | { unitId: string };

export type TaskFilter = {
  unitId?: string | undefined;
  leaderPostId?: string | undefined;
  stage?: string | undefined;
  execution?: string | undefined;
  overdue?: boolean | undefined;
  q?: string | undefined;
};

/** The place in the list after which a page begins. */
export type TaskCursor = { dueOn: LocalDate; taskId: string };

/** A line of the list; `title` is still a seal. `dueAt` and `endedAt` are those of the unit’s latest duty to complete. */
export type TaskLine = {
  taskId: string;
  version: number;
  code: string;
  title: string;
  unitId: string;
  leaderPostId: string;
  stage: IssuedTask['stage'];
  execution: Execution;
  issuedAt: Date;
  closedAt: Date | null;
  grade: 'excellent' | 'good' | 'satisfactory' | null;
  firstDueOn: LocalDate;
  dueOn: LocalDate;
  everOverdue: boolean;
  level: number;
  dueAt: Date;
  endedAt: Date | null;
};

const select = `
  SELECT t.task_id AS "taskId", t.version, t.code, t.title, t.unit_id AS "unitId", t.leader_post_id AS "leaderPostId", t.stage,
    t.execution, t.issued_at AS "issuedAt", t.closed_at AS "closedAt", t.grade, t.first_due_on AS "firstDueOn", t.due_on AS "dueOn",
    t.ever_overdue AS "everOverdue", t.level, c.due_at AS "dueAt", c.ended_at AS "endedAt"
  FROM read.task t
  CROSS JOIN LATERAL (
    SELECT due_at, ended_at FROM read.obligation o WHERE o.task_id = t.task_id AND o.kind = 'completion'
    ORDER BY substring(o.obligation_id from '[0-9]+$')::int DESC LIMIT 1
  ) c`;

const conditions = (sight: Sight, filter: TaskFilter, now: Instant, after: TaskCursor | undefined) => {
  const values: unknown[] = [];
  const texts: string[] = [];
  const where = (sql: (n: string) => string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    texts.push(sql(`$${values.length}`));
  };
  if ('authorityId' in sight) where((n) => `t.authority_id = ${n}`, sight.authorityId);
  else where((n) => `t.unit_id = ${n}`, sight.unitId);
  where((n) => `t.unit_id = ${n}`, filter.unitId);
  where((n) => `t.leader_post_id = ${n}`, filter.leaderPostId);
  where((n) => `t.stage = ${n}`, filter.stage);
  where((n) => `t.execution = ${n}`, filter.execution);
  if (filter.overdue !== undefined) {
    const open = filter.overdue ? 't.closed_at IS NULL AND' : 't.closed_at IS NOT NULL OR NOT';
    where((n) => `(${open} coalesce(c.ended_at, ${n}::timestamptz) >= c.due_at)`, now);
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
    texts.push(`(t.due_on, t.task_id) > ($${values.length - 1}::date, $${values.length}::uuid)`);
  }
  return { values, sql: texts.join(' AND ') };
};

/** A page of tasks in the order of their due dates. */
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
