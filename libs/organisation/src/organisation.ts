import type { DataSource } from 'typeorm';
import type {
  Calendar,
  DatedUnit,
  Directory,
  Instant,
  Policy,
  Post,
  Role,
  Unit,
  WorkingCalendar,
} from '#contracts';
import type { References } from '#domain';

/** A post somebody holds, as they choose among their posts when they sign in. */
/** A post and its holder. */
export type Holder = { postId: string; role: Role; title: string; personId: string; name: string };

export type HeldPost = {
  postId: string;
  unitId: string;
  role: Role;
  title: string;
  unitName: string;
  inCharge: boolean;
};
export type Person = { personId: string; name: string };

/** A unit as it is called at an instant, and since and until when it is there. */
export type UnitLine = Unit & { from: Date; to: Date | null };
export type PostLine = Omit<Post, 'unitId'> & {
  from: Date;
  to: Date | null;
  holders: (Person & { from: Instant; inCharge: boolean })[];
};

const unitLine = `
  SELECT u.unit_id AS "unitId", p.parent_id AS "parentId", org.unit_called(u.unit_id, $1) AS name, u.tree, u.stands_from AS "from",
    u.stands_to AS "to"
  FROM org.unit u LEFT JOIN LATERAL (
    SELECT parent_id FROM org.unit_parent WHERE unit_id = u.unit_id ORDER BY under_from <= $1 DESC,
      CASE WHEN under_from <= $1 THEN under_from END DESC, under_from LIMIT 1
  ) p ON true`;

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

  /** The slice, and where it is asked for the units right below some and who of some people is registered. */
  async around(references: References): Promise<Directory> {
    return this.withMore(await this.slice(references.unitIds, references.postIds), references);
  }

  /**
   * What a stream is decided by: the organisation of which it asks, the policy in force, to be pinned by what is issued now, and the
   * calendar, of the version that it has pinned or the one in force.
   */
  async rules(
    references: References,
    pinned: string | null,
  ): Promise<{ directory: Directory; policy: Policy; calendar: WorkingCalendar }> {
    const [row] = await this.database.query<
      { directory: Directory; policy: Policy | null; version: string | null }[]
    >(
      `SELECT org.slice($1, $2) AS directory, (SELECT body FROM org.policy WHERE in_force) AS policy,
              coalesce($3, (SELECT version FROM org.calendar WHERE in_force)) AS version`,
      [references.unitIds, references.postIds, pinned],
    );
    if (!row?.policy)
      throw new Error('No policy is in force: run the migration, which brings the default one.');
    if (row.version === null)
      throw new Error('No calendar is in force: run the migration, which brings the national one.');
    const directory = await this.withMore(row.directory, references);
    return { directory, policy: row.policy, calendar: await this.calendar(row.version) };
  }

  private async withMore(directory: Directory, { below, personIds }: References): Promise<Directory> {
    if (!below && !personIds) return directory;
    const [row] = await this.database.query<{ units: DatedUnit[]; people: string[] }[]>(
      `SELECT org.below($1) AS units, ARRAY(SELECT person_id FROM org.person WHERE person_id = ANY ($2)) AS people`,
      [below ?? [], personIds ?? []],
    );
    const known = new Set(directory.units.map(({ unitId }) => unitId));
    const more = row?.units.filter(({ unitId }) => !known.has(unitId)) ?? [];
    return { ...directory, units: [...directory.units, ...more], people: row?.people ?? [] };
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

  /** The units that are there at an instant, the tops of the trees first. */
  units(at: Instant): Promise<UnitLine[]> {
    return this.database.query(
      `${unitLine} WHERE u.stands_from <= $1 AND (u.stands_to IS NULL OR $1 < u.stands_to)
       ORDER BY p.parent_id NULLS FIRST, u.unit_id`,
      [at],
    );
  }

  /** A unit as it was at an instant; as it was first if it was not there yet, and as it was last if it has ended. */
  async unit(unitId: string, at: Instant): Promise<UnitLine | undefined> {
    const [unit] = await this.database.query<UnitLine[]>(`${unitLine} WHERE u.unit_id = $2`, [at, unitId]);
    return unit;
  }

  /** The posts of a unit at an instant, and whoever holds each. */
  async posts(unitId: string, at: Instant): Promise<PostLine[]> {
    const posts = await this.postsIn([unitId], at);
    return posts.map(({ unitId: _, ...post }) => post);
  }

  /** The same of several units. */
  postsIn(unitIds: readonly string[], at: Instant): Promise<(PostLine & Pick<Post, 'unitId'>)[]> {
    return this.database.query(
      `SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.role, org.post_called(p.post_id, $2) AS title, p.stands_from AS "from", p.stands_to AS "to",
         coalesce((SELECT jsonb_agg(jsonb_build_object('personId', t.person_id, 'name', org.person_called(t.person_id, $2),
           'from', org.instant(t.held_from), 'inCharge', t.in_charge) ORDER BY t.held_from)
           FROM org.tenure t WHERE t.post_id = p.post_id AND t.held_from <= $2 AND (t.held_to IS NULL OR $2 < t.held_to)), '[]') AS holders
       FROM org.post p WHERE p.unit_id = ANY ($1) AND p.stands_from <= $2 AND (p.stands_to IS NULL OR $2 < p.stands_to) ORDER BY p.post_id`,
      [unitIds, at],
    );
  }

  /** Who holds the posts of the monitoring office in some units at an instant. */
  monitors(unitIds: readonly string[], at: Instant): Promise<Holder[]> {
    return this.database.query(
      `SELECT p.post_id AS "postId", p.role, org.post_called(p.post_id, $2) AS title, t.person_id AS "personId", org.person_called(t.person_id, $2) AS name
       FROM org.post p JOIN org.tenure t USING (post_id)
       WHERE p.unit_id = ANY ($1) AND p.role = 'monitor' AND t.held_from <= $2 AND (t.held_to IS NULL OR $2 < t.held_to)
       ORDER BY p.unit_id, p.post_id`,
      [unitIds, at],
    );
  }

  /** The posts a person holds at an instant, the highest first. */
  postsHeld(personId: string, at: Instant): Promise<HeldPost[]> {
    return this.database.query(
      `SELECT p.post_id AS "postId", p.unit_id AS "unitId", p.role, org.post_called(p.post_id, $2) AS title, org.unit_called(u.unit_id, $2) AS "unitName", t.in_charge AS "inCharge"
       FROM org.tenure t JOIN org.post p USING (post_id) JOIN org.unit u USING (unit_id)
       WHERE t.person_id = $1 AND t.held_from <= $2 AND (t.held_to IS NULL OR $2 < t.held_to)
       ORDER BY array_position(ARRAY['chair','leader','monitor','head','deputy','staff','auditor','administrator'], p.role), p.post_id`,
      [personId, at],
    );
  }

  people(personIds: string[]): Promise<Person[]> {
    return this.database.query(
      'SELECT person_id AS "personId", name FROM org.person WHERE person_id = ANY ($1) ORDER BY person_id',
      [personIds],
    );
  }
}
