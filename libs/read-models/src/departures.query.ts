import type { DataSource } from 'typeorm';
import type { Instant } from '#contracts';
import { borneAt } from './disseminations.query.ts';

/** The units of an authority `$1`, and who holds what at the instant `$2`. */
const around = `
  RECURSIVE tree AS (
    SELECT unit_id FROM org.unit WHERE unit_id = $1
    UNION SELECT u.unit_id FROM org.unit u JOIN tree t ON u.parent_id = t.unit_id
  ), held AS (
    SELECT t.post_id, t.person_id, t.in_charge, p.unit_id, p.role FROM org.tenure t JOIN org.post p USING (post_id)
    WHERE t.held_from <= $2 AND (t.held_to IS NULL OR $2 < t.held_to)
  )`;

/**
 * The tasks that are open, and those that are closed and on which something is owed, by who has to see to them; and the directives that are still
 * to be disseminated.
 */
const hanging = `
  ${borneAt('$2')}, of_unit AS (
    SELECT unit_id, task_id, NULL AS owing FROM read.task WHERE closed_at IS NULL
    UNION SELECT unit_id, task_id, NULL FROM read.obligation WHERE ended_at IS NULL AND unit_id IS NOT NULL
    UNION SELECT unit_id, directive_id, owing FROM borne
  ), hung AS (
    SELECT leader_post_id AS post_id, task_id, NULL AS owing FROM read.task WHERE closed_at IS NULL
    UNION SELECT post_id, task_id, NULL FROM read.obligation WHERE ended_at IS NULL AND post_id IS NOT NULL
    UNION SELECT p.post_id, u.task_id, u.owing FROM of_unit u JOIN org.post p USING (unit_id)
      WHERE p.role IN ('head', 'chair') AND (p.stands_to IS NULL OR $2 < p.stands_to)
  )`;
const counted = `count(*) FILTER (WHERE owing IS NULL)::int AS tasks, count(owing)::int AS disseminations`;

export type PostLeft = {
  postId: string;
  unitId: string;
  ended: boolean;
  lastHolder: string | null;
  leftAt: Instant | null;
  tasks: number;
  disseminations: number;
  deputies: { postId: string; personId: string }[];
};

/** The posts of an authority on which something hangs and for which nobody answers: no holder, and nobody in charge where it heads a unit. */
export const postsLeft = (database: DataSource, authorityId: string, now: Instant): Promise<PostLeft[]> =>
  database.query(
    `WITH ${around}, ${hanging}, load AS (SELECT post_id, ${counted} FROM hung GROUP BY post_id)
     SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.stands_to IS NOT NULL AND p.stands_to <= $2 AS ended, l.tasks, l.disseminations,
       before.person_id AS "lastHolder", org.instant(before.held_to) AS "leftAt",
       CASE WHEN p.role IN ('head', 'chair') THEN coalesce((SELECT jsonb_agg(jsonb_build_object('postId', d.post_id, 'personId', d.person_id)
         ORDER BY d.post_id) FROM held d WHERE d.unit_id = p.unit_id AND d.role IN ('deputy', 'leader')), '[]') ELSE '[]' END AS deputies
     FROM load l JOIN org.post p USING (post_id) JOIN tree USING (unit_id)
     LEFT JOIN LATERAL (SELECT person_id, held_to FROM org.tenure WHERE post_id = p.post_id AND held_to <= $2
       ORDER BY held_to DESC LIMIT 1) before ON true
     WHERE NOT EXISTS (SELECT 1 FROM held h WHERE h.post_id = p.post_id)
       AND NOT (p.role IN ('head', 'chair') AND EXISTS (SELECT 1 FROM held h WHERE h.unit_id = p.unit_id AND h.in_charge))
     ORDER BY l.tasks DESC, l.disseminations DESC, p.post_id`,
    [authorityId, now],
  );

export type UnitLeft = { unitId: string; ended: boolean; tasks: number; disseminations: number };

/** The units of an authority that have something to do and no post that heads them; those that a successor is about to relieve are not left. */
export const unitsLeft = (database: DataSource, authorityId: string, now: Instant): Promise<UnitLeft[]> =>
  database.query(
    `WITH ${around}, ${hanging}
     SELECT u.unit_id AS "unitId", n.stands_to IS NOT NULL AND n.stands_to <= $2 AS ended, ${counted}
     FROM of_unit u JOIN tree USING (unit_id) JOIN org.unit n USING (unit_id)
     WHERE NOT EXISTS (SELECT 1 FROM org.post p WHERE p.unit_id = u.unit_id AND p.role IN ('head', 'chair')
         AND (p.stands_to IS NULL OR $2 < p.stands_to))
       AND NOT EXISTS (SELECT 1 FROM org.unit_succession s WHERE s.unit_id = u.unit_id AND s.rest_to IS NOT NULL)
     GROUP BY u.unit_id, n.stands_to ORDER BY 3 DESC, 4 DESC, 1`,
    [authorityId, now],
  );

export type MandateLeft = {
  mandateId: string;
  unitId: string;
  postId: string;
  toPostId: string | null;
  toPersonId: string | null;
  until: Instant;
};

/** The mandates in force that were given to somebody who holds no post any more, or to a post that is vacant. */
export const mandatesLeft = (
  database: DataSource,
  authorityId: string,
  now: Instant,
): Promise<MandateLeft[]> =>
  database.query(
    `WITH ${around}
     SELECT m.mandate_id AS "mandateId", p.unit_id AS "unitId", m.from_post_id AS "postId", m.to_post_id AS "toPostId",
       m.to_person_id AS "toPersonId", org.instant(m.held_to) AS until
     FROM org.mandate m JOIN org.post p ON p.post_id = m.from_post_id JOIN tree USING (unit_id)
     WHERE m.held_from <= $2 AND $2 < m.held_to
       AND NOT EXISTS (SELECT 1 FROM held h WHERE h.post_id = m.to_post_id OR h.person_id = m.to_person_id)
     ORDER BY m.held_from, m.mandate_id`,
    [authorityId, now],
  );

export type AccountLeft = { personId: string; logins: string[]; leftAt: Instant | null };

/** The accounts of people whose last post was one of the authority, or who never had any, and who have none now or later. */
export const openAccountsLeft = (
  database: DataSource,
  authorityId: string,
  now: Instant,
): Promise<AccountLeft[]> =>
  database.query(
    `WITH ${around}
     SELECT a.person_id AS "personId", array_agg(a.login ORDER BY a.login) AS logins, org.instant(last.held_to) AS "leftAt"
     FROM org.account a
     LEFT JOIN LATERAL (SELECT t.held_to, p.unit_id FROM org.tenure t JOIN org.post p USING (post_id) WHERE t.person_id = a.person_id
       ORDER BY t.held_to DESC NULLS FIRST LIMIT 1) last ON true
     WHERE (last.unit_id IS NULL OR last.unit_id IN (SELECT unit_id FROM tree))
       AND NOT EXISTS (SELECT 1 FROM org.tenure t WHERE t.person_id = a.person_id AND (t.held_to IS NULL OR $2 < t.held_to))
     GROUP BY a.person_id, last.held_to ORDER BY last.held_to NULLS FIRST, a.person_id`,
    [authorityId, now],
  );
