import type { DataSource } from 'typeorm';
import type { HandedPart, HandedTask, Instant, LocalDate, Stay } from '#contracts';
import { isOverdueAt, ofTask } from './obligations.query.ts';
import type { OfTask } from './obligations.query.ts';

/** An open task or duty that hangs on a post, with how late it is and by which calendar that is counted. */
export type HandedLine = {
  taskId: string;
  code: string;
  parts: HandedPart[];
  since: Instant;
  dueOn: LocalDate | null;
  lateness: { days: number; since: LocalDate | null };
  calendarVersion: string;
  stays: Stay[];
  duties: HandedTask['duties'];
};

/** A post, and the unit that it heads, if it heads one. */
export type HandedPost = { postId: string; headedUnitId: string | null };

/**
 * Since when a task has been with the post or its unit without a break; for what it follows or does, since it was
 * first named; for what is only owed or coordinated, since the first was owed.
 */
const heldSince = `CASE WHEN h.parts && ARRAY['supervises', 'leads'] THEN (
    SELECT min(v.counts_from) FROM read.task_version v WHERE v.task_id = t.task_id AND v.version > coalesce((
      SELECT max(w.version) FROM read.task_version w
      WHERE w.task_id = t.task_id AND w.leader_post_id <> $2 AND w.unit_id IS DISTINCT FROM $3), 0))
  WHEN h.parts && ARRAY['follows', 'does'] THEN (
    SELECT min(e.effective_at) FROM es.event e WHERE e.stream_id = t.task_id
      AND e.type IN ('TaskIssued', 'TaskAmended', 'EntryCorrected', 'AssigneesNamed')
      AND (convert_from(e.body, 'UTF8')::jsonb -> 'data')::text LIKE '%"' || $2 || '"%')
  ELSE (SELECT min(o.opened_at) FROM read.obligation o WHERE o.task_id = t.task_id AND (o.post_id = $2 OR o.unit_id = $3)) END`;

/**
 * Everything open that hangs on a post at an instant: tasks that it supervises, follows or does something of, those that the unit it heads
 * leads or coordinates on, and what either owes, also on tasks that are closed. Ordered by due date.
 */
export const handedLines = (
  database: DataSource,
  { postId, headedUnitId }: HandedPost,
  now: Instant,
): Promise<HandedLine[]> =>
  database.query(
    `WITH part AS (
       SELECT task_id, 'supervises' AS part FROM read.task WHERE leader_post_id = $2 AND closed_at IS NULL
       UNION SELECT task_id, 'leads' FROM read.task WHERE unit_id = $3 AND closed_at IS NULL
       UNION SELECT task_id, 'coordinates' FROM read.task WHERE coordinating_unit_ids @> ARRAY[$3::text] AND closed_at IS NULL
       UNION SELECT task_id, 'follows' FROM read.task WHERE monitor_post_id = $2 AND closed_at IS NULL
       UNION SELECT task_id, 'does' FROM read.task WHERE assignee_post_ids @> ARRAY[$2::text] AND closed_at IS NULL
       UNION SELECT task_id, 'owes' FROM read.obligation WHERE ended_at IS NULL AND (post_id = $2 OR unit_id = $3)
     ), held AS (SELECT task_id, array_agg(part ORDER BY part) AS parts FROM part GROUP BY task_id)
     SELECT t.task_id AS "taskId", t.code, h.parts, t.due_on AS "dueOn", t.calendar_version AS "calendarVersion", t.stays,
       jsonb_build_object('days', t.days_late, 'since', t.late_since) AS lateness,
       org.instant(coalesce(${heldSince}, t.issued_at)) AS since,
       coalesce((SELECT jsonb_agg(jsonb_build_object('obligationId', o.obligation_id, 'kind', o.kind, 'dueOn', o.due_on,
           'overdue', ${isOverdueAt('$1')}, 'level', o.level) ORDER BY o.due_at, o.obligation_id)
         FROM read.obligation o WHERE o.task_id = t.task_id AND o.ended_at IS NULL AND (o.post_id = $2 OR o.unit_id = $3)), '[]') AS duties
     FROM held h JOIN read.task t USING (task_id) ORDER BY t.due_on NULLS LAST, t.task_id`,
    [now, postId, headedUnitId],
  );

/** The titles of tasks, still sealed, and the units that have them. */
export const titlesOf = (database: DataSource, taskIds: readonly string[]): Promise<OfTask[]> =>
  database.query(`SELECT ${ofTask} FROM read.task t WHERE t.task_id = ANY ($1)`, [taskIds]);
