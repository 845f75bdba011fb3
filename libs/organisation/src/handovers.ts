import type { DataSource } from 'typeorm';
import type { Instant } from '#contracts';
import type { Handover } from '#domain';

/** Who has signed and received what with which post. */
export class HandoverRecord {
  constructor(private readonly database: DataSource) {}

  /** All handovers of some posts. */
  of(postIds: readonly string[]): Promise<Handover[]> {
    return this.database.query(
      `SELECT post_id AS "postId", person_id AS "personId", org.instant(since) AS since, list, org.instant(signed_at) AS "signedAt", receipt
       FROM org.handover WHERE post_id = ANY ($1) ORDER BY since, person_id`,
      [postIds],
    );
  }

  /**
   * The posts of an authority that somebody has left after one instant and by another; those that a deputy answered for, too. Of one person,
   * only those of the units in which they have held a post.
   */
  async left(authorityId: string, after: Instant, by: Instant, personId: string | null): Promise<string[]> {
    const rows = await this.database.query<{ postId: string }[]>(
      `WITH RECURSIVE tree AS (
         SELECT unit_id FROM org.unit WHERE unit_id = $1
         UNION SELECT u.unit_id FROM org.unit u JOIN tree t ON u.parent_id = t.unit_id
       ), gone AS (
         SELECT p.post_id, p.unit_id, t.in_charge FROM tree JOIN org.post p USING (unit_id) JOIN org.tenure t USING (post_id)
         WHERE t.held_to > $2 AND t.held_to <= $3 AND (p.stands_to IS NULL OR p.stands_to > $3)
           AND ($4::text IS NULL OR EXISTS (
             SELECT 1 FROM org.post q JOIN org.tenure h USING (post_id) WHERE q.unit_id = p.unit_id AND h.person_id = $4))
       )
       SELECT post_id AS "postId" FROM gone
       UNION SELECT p.post_id FROM gone g JOIN org.post p USING (unit_id)
         WHERE g.in_charge AND p.role IN ('head', 'chair') AND (p.stands_to IS NULL OR p.stands_to > $3)
       ORDER BY 1`,
      [authorityId, after, by, personId],
    );
    return rows.map(({ postId }) => postId);
  }
}
