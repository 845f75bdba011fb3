import type { DataSource } from 'typeorm';
import type { Calendar, Directory, Instant, Policy, Post, Role, Unit, WorkingCalendar } from '#contracts';

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
  /** A version never changes. */
  private readonly calendars = new Map<string, WorkingCalendar>();

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

  /**
   * What a stream is decided by: the organisation of which it asks, the policy in force, to be pinned by what is issued now, and the
   * calendar, of the version that it has pinned or the one in force.
   */
  async rules(
    unitIds: string[],
    postIds: string[],
    pinned: string | null,
  ): Promise<{ directory: Directory; policy: Policy; calendar: WorkingCalendar }> {
    const [row] = await this.database.query<
      { directory: Directory; policy: Policy | null; version: string | null }[]
    >(
      `SELECT org.slice($1, $2) AS directory, (SELECT body FROM org.policy WHERE in_force) AS policy,
              coalesce($3, (SELECT version FROM org.calendar WHERE in_force)) AS version`,
      [unitIds, postIds, pinned],
    );
    if (!row?.policy)
      throw new Error('No policy is in force: run the migration, which brings the default one.');
    if (row.version === null)
      throw new Error('No calendar is in force: run the migration, which brings the national one.');
    return { directory: row.directory, policy: row.policy, calendar: await this.calendar(row.version) };
  }

  /** A version of the calendar, to count days with, that must be there because something goes by it. */
  async calendar(version: string): Promise<WorkingCalendar> {
    const calendar = await this.findCalendar(version);
    if (!calendar) throw new Error(`There is no calendar ${version}: it belongs into org.calendar.`);
    return calendar;
  }

  /** A version of the calendar, to count days with, if there is one of that name. */
  async findCalendar(version: string): Promise<WorkingCalendar | null> {
    const known = this.calendars.get(version);
    if (known) return known;
    const rows = await this.database.query<{ body: Calendar }[]>(
      'SELECT body FROM org.calendar WHERE version = $1',
      [version],
    );
    const [calendar] = rows.map(({ body }) => ({
      ...body,
      days: body.days.map(({ date, kind }) => ({ date, kind })),
    }));
    if (calendar) this.calendars.set(version, calendar);
    return calendar ?? null;
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
