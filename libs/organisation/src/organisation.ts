import type { DataSource } from 'typeorm';
import type { Calendar, Directory, Instant, Policy, Post, Role, Unit } from '#contracts';

/** A post somebody holds, as they choose among their posts when they sign in. */
export type HeldPost = {
  postId: string;
  unitId: string;
  role: Role;
  title: string;
  unitName: string;
  inCharge: boolean;
};
export type Person = { personId: string; name: string };

/** The dated organisation, and the rules in force. */
export class Organisation {
  constructor(private readonly database: DataSource) {}

  /** What a decision needs to know: the named units and posts, everything above them, and their holders at all times. */
  async slice(unitIds: string[], postIds: string[]): Promise<Directory> {
    const [row] = await this.database.query<{ slice: Directory }[]>('SELECT org.slice($1, $2) AS slice', [
      unitIds,
      postIds,
    ]);
    if (!row) throw new Error('org.slice gave no answer');
    return row.slice;
  }

  /** The policy in force, to be pinned by what is issued now. */
  async policy(): Promise<Policy> {
    const [row] = await this.database.query<{ body: Policy }[]>('SELECT body FROM org.policy WHERE in_force');
    if (!row) throw new Error('No policy is in force: run the migration, which brings the default one.');
    return row.body;
  }

  /** A version of the calendar, or the one in force. */
  async calendar(version: string | null): Promise<Calendar> {
    const [row] = await this.database.query<{ body: Calendar }[]>(
      'SELECT body FROM org.calendar WHERE CASE WHEN $1::text IS NULL THEN in_force ELSE version = $1 END',
      [version],
    );
    if (!row)
      throw new Error(
        `There is no calendar ${version ?? 'in force'}: run the migration, which brings the national one.`,
      );
    return row.body;
  }

  units(): Promise<Unit[]> {
    return this.database.query(
      'SELECT unit_id AS "unitId", parent_id AS "parentId", name, tree FROM org.unit ORDER BY parent_id NULLS FIRST, unit_id',
    );
  }

  /** The posts a person holds at an instant, the highest first. */
  postsHeld(personId: string, at: Instant): Promise<HeldPost[]> {
    return this.database.query(
      `SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.role, p.title, u.name AS "unitName", t.in_charge AS "inCharge"
       FROM org.tenure t JOIN org.post p USING (post_id) JOIN org.unit u USING (unit_id)
       WHERE t.person_id = $1 AND t.held_from <= $2 AND (t.held_to IS NULL OR $2 < t.held_to)
       ORDER BY array_position(ARRAY['chair','leader','monitor','head','deputy','staff','auditor','administrator'], p.role), p.post_id`,
      [personId, at],
    );
  }

  /** Everybody who holds a post of a unit at an instant, with the post. */
  holders(unitId: string, at: Instant): Promise<(Post & Person)[]> {
    return this.database.query(
      `SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.role, p.title, n.person_id AS "personId", n.name
       FROM org.post p JOIN org.tenure t USING (post_id) JOIN org.person n USING (person_id)
       WHERE p.unit_id = $1 AND t.held_from <= $2 AND (t.held_to IS NULL OR $2 < t.held_to) ORDER BY p.post_id`,
      [unitId, at],
    );
  }

  people(personIds: string[]): Promise<Person[]> {
    return this.database.query(
      'SELECT person_id AS "personId", name FROM org.person WHERE person_id = ANY ($1) ORDER BY person_id',
      [personIds],
    );
  }
}
