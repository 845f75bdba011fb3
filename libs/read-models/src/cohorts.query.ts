import type { DataSource } from 'typeorm';
import type { Instant, LocalDate, ObligationKind } from '#contracts';
import { isOverdueAt } from './obligations.query.ts';
import { inSight } from './tasks.query.ts';
import type { Sight } from './tasks.query.ts';

/** `title` is still a seal. */
export type CohortLine = {
  cohortId: string;
  code: string;
  title: string;
  issuedAt: Date;
  units: number;
  tasks: number;
  done: number;
  overdue: number;
  withdrawnAt: Date | null;
};

/** The place in the list after which a page begins. */
export type CohortCursor = { issuedAt: Instant; cohortId: string };

const line = `
  SELECT t.cohort_id AS "cohortId", min(t.issued_at) AS "issuedAt", (array_agg(t.code ORDER BY t.issued_at, t.task_id))[1] AS code,
    (array_agg(t.title ORDER BY t.issued_at, t.task_id))[1] AS title,
    count(DISTINCT t.unit_id)::int AS units, count(*)::int AS tasks,
    (count(*) FILTER (WHERE t.execution = 'done'))::int AS done,
    (count(*) FILTER (WHERE t.closed_at IS NULL AND EXISTS (SELECT 1 FROM read.obligation o
      WHERE o.task_id = t.task_id AND o.kind = 'completion' AND o.ended_at IS NULL AND ${isOverdueAt('$1')})))::int AS overdue,
    (SELECT w.decided_at FROM org.cohort_withdrawal w WHERE w.cohort_id = t.cohort_id) AS "withdrawnAt"
  FROM read.task t`;

/** Assignments to many units of which a reader may see a task, the latest first; or only one of them. */
export const cohortsIn = (
  database: DataSource,
  sight: Sight,
  page: { now: Instant; limit: number; after?: CohortCursor | undefined; only?: string },
): Promise<CohortLine[]> => {
  const { values, sql } = inSight(sight, [
    page.now,
    ...[page.after?.issuedAt ?? null, page.after?.cohortId ?? null, page.only ?? null],
  ]);
  return database.query(
    `${line} WHERE t.cohort_id IS NOT NULL AND ($4::uuid IS NULL OR t.cohort_id = $4) AND ${sql} GROUP BY t.cohort_id
     HAVING $2::timestamptz IS NULL OR (min(t.issued_at), t.cohort_id) < ($2::timestamptz, $3::uuid)
     ORDER BY min(t.issued_at) DESC, t.cohort_id DESC LIMIT $${values.length + 1}`,
    [...values, page.limit],
  );
};

/** By what a cohort is told from another: the authority that issued it, and what its tasks were called at first. */
export type CalledCohort = { authorityId: string; code: string; title: string };

export const cohortCalled = async (
  database: DataSource,
  cohortId: string,
): Promise<CalledCohort | undefined> => {
  const [found] = await database.query<CalledCohort[]>(
    `SELECT t.authority_id AS "authorityId", e.body->'data'->>'code' AS code, e.body->'data'->>'title' AS title
     FROM read.task t JOIN LATERAL (SELECT convert_from(body, 'UTF8')::jsonb AS body FROM es.event
       WHERE stream_id = t.task_id AND version = 1) e ON true
     WHERE t.cohort_id = $1 ORDER BY t.issued_at, t.task_id LIMIT 1`,
    [cohortId],
  );
  return found;
};

export type CohortDutyLine = {
  taskId: string;
  kind: ObligationKind;
  dueOn: LocalDate;
  state: 'open' | 'met' | 'missed' | 'released' | 'transferred' | 'deemed';
  overdue: boolean;
};

/** What was last reported on tasks, in percent. */
export const lastReported = async (
  database: DataSource,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await database.query<{ taskId: string; percent: number }[]>(
    `SELECT DISTINCT ON (stream_id) stream_id AS "taskId", (convert_from(body, 'UTF8')::jsonb #>> '{data,percent}')::int AS percent
     FROM es.event WHERE stream_id = ANY ($1::uuid[]) AND type = 'ProgressReported' ORDER BY stream_id, version DESC`,
    [taskIds],
  );
  return new Map(rows.map(({ taskId, percent }) => [taskId, percent]));
};

/** The latest duty of each kind of the units that have these tasks. */
export const latestDuties = (
  database: DataSource,
  taskIds: readonly string[],
  now: Instant,
): Promise<CohortDutyLine[]> =>
  database.query(
    `SELECT DISTINCT ON (o.task_id, o.kind) o.task_id AS "taskId", o.kind, o.due_on AS "dueOn", coalesce(o.ended_how, 'open') AS state,
       o.ended_at IS NULL AND ${isOverdueAt('$2')} AS overdue
     FROM read.obligation o JOIN read.task t ON t.task_id = o.task_id AND t.unit_id = o.unit_id
     WHERE o.task_id = ANY ($1::uuid[]) AND o.side = 'unit'
     ORDER BY o.task_id, o.kind, substring(o.obligation_id from '[0-9]+$')::int DESC`,
    [taskIds, now],
  );
