import type { DataSource } from 'typeorm';
import type { LocalDate } from '#contracts';

/** The first and the last day that are looked at. */
type Days = { from: LocalDate; to: LocalDate };

/** Whose duties: those of units, of posts, and of all units of the authorities in which a deputy has a field. */
export type Duties = { unitIds: string[]; postIds: string[]; authorityIds: string[] };

/** The tasks in which some had a result that fell due in a period, or were late in it with anything. */
export const tasksToAccountFor = (
  database: DataSource,
  { unitIds, postIds, authorityIds }: Duties,
  { from, to }: Days,
): Promise<string[]> =>
  database
    .query<{ taskId: string }[]>(
      `SELECT DISTINCT o.task_id AS "taskId" FROM read.obligation o JOIN read.task t USING (task_id)
       WHERE (o.unit_id = ANY ($1) OR o.post_id = ANY ($2) OR t.authority_id = ANY ($3))
         AND ((o.kind = 'completion' AND o.due_on BETWEEN $4 AND $5)
           OR (o.spells > 0 AND o.opened_at < ($5::date + 1) AND (o.ended_at IS NULL OR o.ended_at >= $4::date - 1)))
       ORDER BY 1`,
      [unitIds, postIds, authorityIds, from, to],
    )
    .then((rows) => rows.map(({ taskId }) => taskId));

/** The posts that a person has ever held: in which unit each is, and whether it is one of those that lead an authority. */
export const postsEverHeld = (
  database: DataSource,
  personId: string,
): Promise<{ postId: string; unitId: string; role: string }[]> =>
  database.query(
    `SELECT DISTINCT p.post_id AS "postId", p.unit_id AS "unitId", p.role FROM org.tenure t JOIN org.post p USING (post_id)
     WHERE t.person_id = $1 ORDER BY 1`,
    [personId],
  );
