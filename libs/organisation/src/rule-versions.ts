import type { DataSource } from 'typeorm';
import type { Actor, Calendar, DecisionPaper, Instant, Policy } from '#contracts';
import { canonicalBytes, sha256 } from '#event-store';

/** The rules of which there are versions. */
export type Rules = { calendar: Calendar; policy: Policy };

/** A version that was put in force: which application it was, when, and by whom. */
export type Application = {
  application: number;
  applicationId: string;
  version: string;
  appliedBy: Actor;
  appliedAt: Instant;
};

/** A version with where it comes from; what came with a release has neither paper nor anybody who entered it. */
export type RuleVersion<Body> = {
  body: Body;
  base: string | null;
  paper: DecisionPaper | null;
  enteredBy: Actor | null;
  enteredAt: Instant | null;
  inForce: boolean;
  /** The latest, if it was ever put in force. */
  application: Application | null;
};

export type Entry<Body> = {
  entryId: string;
  body: Body;
  base: string | null;
  paper: DecisionPaper;
  by: Actor;
};

/** By this an entry is known again: nothing of it can be changed without the hash being another. */
export const entryHash = ({ entryId, body, base, paper, by }: Entry<unknown>): Buffer =>
  sha256(canonicalBytes({ entryId, body, base, paper, by }));

type Row<Body> = Omit<RuleVersion<Body>, 'enteredAt' | 'application'> & {
  enteredAt: Date | null;
  applied: Application | null;
};

const selectFrom = (kind: keyof Rules): string => `
  SELECT r.body, r.base, r.paper, r.entered_by AS "enteredBy", r.entered_at AS "enteredAt", r.in_force AS "inForce", a.applied
  FROM org.${kind} r LEFT JOIN LATERAL (
    SELECT jsonb_build_object('application', application, 'applicationId', application_id, 'version', version,
      'appliedBy', applied_by, 'appliedAt', to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS applied
    FROM org.${kind}_application WHERE version = r.version ORDER BY application DESC LIMIT 1
  ) a ON true`;

const versionOf = <Body>({ applied, enteredAt, ...row }: Row<Body>): RuleVersion<Body> => ({
  ...row,
  enteredAt: enteredAt?.toISOString() ?? null,
  application: applied,
});

/** The versions of one kind of rules: entered, never changed, put in force one after the other. */
export class RuleVersions<Kind extends keyof Rules> {
  private readonly select: string;

  constructor(
    private readonly database: Pick<DataSource, 'query'>,
    private readonly kind: Kind,
  ) {
    this.select = selectFrom(kind);
  }

  /** All, the latest first. */
  all(): Promise<RuleVersion<Rules[Kind]>[]> {
    return this.those('ORDER BY r.entry DESC');
  }

  async find(version: string): Promise<RuleVersion<Rules[Kind]> | undefined> {
    return (await this.those('WHERE r.version = $1', version))[0];
  }

  async inForce(): Promise<RuleVersion<Rules[Kind]>> {
    const [one] = await this.those('WHERE r.in_force');
    if (!one) throw new Error(`No ${this.kind} is in force: run the migration, which brings one.`);
    return one;
  }

  /** The version that an entry made, if there was one. */
  async enteredBy(entryId: string): Promise<RuleVersion<Rules[Kind]> | undefined> {
    return (await this.those('WHERE r.entry_id = $1', entryId))[0];
  }

  /** The version that an application put in force, if there was one. */
  async applied(applicationId: string): Promise<RuleVersion<Rules[Kind]> | undefined> {
    const where = `WHERE r.version = (SELECT version FROM org.${this.kind}_application WHERE application_id = $1)`;
    return (await this.those(where, applicationId))[0];
  }

  /** Keeps a version. False if the version or the entry is there already. */
  async enter(entry: Entry<Rules[Kind]>): Promise<boolean> {
    const { entryId, body, base, paper, by } = entry;
    const [row] = await this.database.query<{ kept: string }[]>(
      `SELECT org.enter_${this.kind}($1, $2, $3, $4, $5, $6) AS kept`,
      [entryId, JSON.stringify(body), base, JSON.stringify(paper), JSON.stringify(by), entryHash(entry)],
    );
    return row?.kept === 'entered';
  }

  /** Puts a version in force for what is issued from now on. `known` is an application that was made before. */
  async apply(applicationId: string, version: string, by: Actor): Promise<'applied' | 'known' | 'refused'> {
    const [row] = await this.database.query<{ done: 'applied' | 'known' | 'refused' }[]>(
      `SELECT org.apply_${this.kind}($1, $2, $3) AS done`,
      [applicationId, version, JSON.stringify(by)],
    );
    if (!row) throw new Error(`org.apply_${this.kind} gave no answer`);
    return row.done;
  }

  private async those(which: string, ...parameters: string[]): Promise<RuleVersion<Rules[Kind]>[]> {
    const rows = await this.database.query<Row<Rules[Kind]>[]>(`${this.select} ${which}`, parameters);
    return rows.map(versionOf);
  }
}

/** The versions of the working calendar. */
export class CalendarVersions extends RuleVersions<'calendar'> {
  constructor(database: Pick<DataSource, 'query'>) {
    super(database, 'calendar');
  }
}

/** The versions of the policy. */
export class PolicyVersions extends RuleVersions<'policy'> {
  constructor(database: Pick<DataSource, 'query'>) {
    super(database, 'policy');
  }
}
