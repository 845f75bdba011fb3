import type { DataSource } from 'typeorm';
import type { Actor, Calendar, DecisionPaper, Instant } from '#contracts';

/** A version that was put in force: which application it was, when, and by whom. */
export type Application = {
  application: number;
  applicationId: string;
  version: string;
  appliedBy: Actor;
  appliedAt: Instant;
};

/** A version with where it comes from; what came with a release has neither paper nor anybody who entered it. */
export type CalendarVersion = {
  calendar: Calendar;
  base: string | null;
  paper: DecisionPaper | null;
  enteredBy: Actor | null;
  enteredAt: Instant | null;
  inForce: boolean;
  application: Application | null;
};

export type Entry = {
  entryId: string;
  calendar: Calendar;
  base: string | null;
  paper: DecisionPaper;
  by: Actor;
};

type Row = Omit<CalendarVersion, 'enteredAt' | 'application'> & {
  enteredAt: Date | null;
  applied: (Omit<Application, 'appliedAt'> & { appliedAt: string }) | null;
};

const select = `
  SELECT c.body AS calendar, c.base, c.paper, c.entered_by AS "enteredBy", c.entered_at AS "enteredAt", c.in_force AS "inForce",
    CASE WHEN a.application IS NULL THEN NULL ELSE jsonb_build_object('application', a.application, 'applicationId', a.application_id,
      'version', a.version, 'appliedBy', a.applied_by,
      'appliedAt', to_char(a.applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS applied
  FROM org.calendar c LEFT JOIN org.calendar_application a USING (version)`;

const versionOf = ({ applied, enteredAt, ...row }: Row): CalendarVersion => ({
  ...row,
  enteredAt: enteredAt?.toISOString() ?? null,
  application: applied,
});

/** The versions of the calendar: entered, never changed, put in force one after the other. */
export class CalendarVersions {
  constructor(private readonly database: DataSource) {}

  /** All, the latest first. */
  async all(): Promise<CalendarVersion[]> {
    const rows = await this.database.query<Row[]>(`${select} ORDER BY c.entry DESC`);
    return rows.map(versionOf);
  }

  async find(version: string): Promise<CalendarVersion | undefined> {
    const rows = await this.database.query<Row[]>(`${select} WHERE c.version = $1`, [version]);
    return rows.map(versionOf)[0];
  }

  async inForce(): Promise<CalendarVersion> {
    const [row] = await this.database.query<Row[]>(`${select} WHERE c.in_force`);
    if (!row) throw new Error('No calendar is in force: run the migration, which brings the national one.');
    return versionOf(row);
  }

  /** The version that an entry made, if there was one. */
  async enteredBy(entryId: string): Promise<CalendarVersion | undefined> {
    const rows = await this.database.query<Row[]>(`${select} WHERE c.entry_id = $1`, [entryId]);
    return rows.map(versionOf)[0];
  }

  /** Keeps a version. False if the version or the entry is there already. */
  async enter({ entryId, calendar, base, paper, by }: Entry): Promise<boolean> {
    const [row] = await this.database.query<{ kept: string }[]>(
      'SELECT org.enter_calendar($1, $2, $3, $4, $5) AS kept',
      [entryId, JSON.stringify(calendar), base, JSON.stringify(paper), JSON.stringify(by)],
    );
    return row?.kept === 'entered';
  }

  /** Puts a version in force for what is issued from now on, once. */
  async apply(
    applicationId: string,
    version: string,
    by: Actor,
  ): Promise<'applied' | 'known' | 'superseded'> {
    const [row] = await this.database.query<{ done: 'applied' | 'known' | 'superseded' }[]>(
      'SELECT org.apply_calendar($1, $2, $3) AS done',
      [applicationId, version, JSON.stringify(by)],
    );
    if (!row) throw new Error('org.apply_calendar gave no answer');
    return row.done;
  }

  /** What an application id was used for. */
  async applied(applicationId: string): Promise<CalendarVersion | undefined> {
    const rows = await this.database.query<Row[]>(`${select} WHERE a.application_id = $1`, [applicationId]);
    return rows.map(versionOf)[0];
  }
}
