import type { DataSource } from 'typeorm';
import type { Instant } from '#contracts';

/** A task that has grown, and from which version. */
export type Grown = { taskId: string; after: number };

/** Whom the growth of a task concerns. */
export type ChangedTask = {
  taskId: string;
  authorityId: string;
  /** Those that have it, had it, issued it as a sub-task, coordinate, or were asked to contribute or verify. */
  unitIds: string[];
  /** The posts that decide on it. */
  postIds: string[];
  /** The posts and people who have a mandate of one of these for its unit. */
  mandated: string[];
  /** The people who were told of something since. */
  told: string[];
};

/** A directive that has grown, and from which version. */
export type GrownDirective = { directiveId: string; after: number };

/** The authority that has each of some directives on record, and who was told of something since. */
export const changedDirectives = (
  database: DataSource,
  grown: GrownDirective[],
): Promise<{ directiveId: string; authorityId: string; told: string[] }[]> =>
  database.query(
    `SELECT d.directive_id AS "directiveId", d.authority_id AS "authorityId",
       ARRAY(SELECT DISTINCT n.person_id FROM read.directive_notice n WHERE n.directive_id = d.directive_id AND n.version > g.after) AS told
     FROM unnest($1::uuid[], $2::int[]) AS g (directive_id, after) JOIN read.directive d USING (directive_id)`,
    [grown.map(({ directiveId }) => directiveId), grown.map(({ after }) => after)],
  );

/** Whom what has just happened concerns, for many tasks at once. */
export const changedTasks = (database: DataSource, grown: Grown[], now: Instant): Promise<ChangedTask[]> =>
  database.query(
    `SELECT t.task_id AS "taskId", t.authority_id AS "authorityId", p.post_ids AS "postIds",
       array_remove(ARRAY[t.unit_id, t.issuing_unit_id] || t.coordinating_unit_ids || o.unit_ids, NULL) AS "unitIds",
       ARRAY(SELECT coalesce(m.to_post_id, m.to_person_id) FROM org.mandate m
         WHERE m.from_post_id = ANY (p.post_ids) AND m.held_from <= $3 AND $3 < m.held_to AND (m.unit_ids IS NULL
           OR t.unit_id = ANY (m.unit_ids)
           OR EXISTS (SELECT 1 FROM org.unit_parent c WHERE c.unit_id = t.unit_id AND c.parent_id = ANY (m.unit_ids)))) AS mandated,
       ARRAY(SELECT DISTINCT told->>'personId' FROM es.event e, jsonb_array_elements(convert_from(e.body, 'UTF8')::jsonb->'told') told
         WHERE e.stream_id = t.task_id AND e.version > g.after) AS told
     FROM unnest($1::uuid[], $2::int[]) AS g (task_id, after) JOIN read.task t USING (task_id)
       CROSS JOIN LATERAL (SELECT array_agg(DISTINCT unit_id) AS unit_ids, array_agg(DISTINCT post_id) AS post_ids
         FROM read.obligation WHERE task_id = t.task_id) o
       CROSS JOIN LATERAL (SELECT array_remove(ARRAY[t.leader_post_id, t.extension_by] || o.post_ids, NULL) AS post_ids) p`,
    [grown.map(({ taskId }) => taskId), grown.map(({ after }) => after), now],
  );
