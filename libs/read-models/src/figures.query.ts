import type { DataSource } from 'typeorm';
import type { ExecutionStatus, Instant, LocalDate } from '#contracts';
import type { Countable, Holder } from '#domain';

/**
 * Which tasks are counted, as they were: those of an authority, or of one of its units, by what was on record at `knownAt` and counted
 * before `countsBefore` (without it, all of that), and that were not over before `openFrom`.
 */
export type FigureScope = {
  authorityId: string;
  unitId: string | null;
  knownAt: Instant;
  countsBefore: Instant | null;
  openFrom: Instant | null;
};

/** A task at the version in question. `title` is still a seal. */
export type CountableLine = Countable & {
  title: string;
  leaderPostId: string;
  dueOn: LocalDate | null;
  closedAt: Instant | null;
  calendarVersion: string;
};

type Row = Omit<CountableLine, 'completion' | 'closedAt' | 'execution'> & {
  execution: ExecutionStatus;
  dueAt: Date | null;
  endedAt: Date | null;
  closedAt: Date | null;
};

const lineOf = ({ dueAt, endedAt, closedAt, ...row }: Row): CountableLine => ({
  ...row,
  closedAt: closedAt?.toISOString() ?? null,
  completion: dueAt && { dueAt: dueAt.toISOString(), endedAt: endedAt?.toISOString() ?? null },
});

/** Each task at its latest version within the scope, in the order of their codes. */
export const countablesIn = async (database: DataSource, scope: FigureScope): Promise<CountableLine[]> => {
  const rows = await database.query<Row[]>(
    `SELECT t.task_id AS "taskId", t.code, v.version, v.unit_id AS "unitId", v.leader_post_id AS "leaderPostId", v.title, v.execution,
       v.first_due_on AS "firstDueOn", v.due_on AS "dueOn", v.due_at AS "dueAt", v.ended_at AS "endedAt", v.late_from AS "lateFrom",
       v.spells, v.stays, v.causes, v.closed_at AS "closedAt", v.calendar_version AS "calendarVersion", v.origin
     FROM read.task t CROSS JOIN LATERAL (
       SELECT * FROM read.task_version v
       WHERE v.task_id = t.task_id AND v.known_from <= $2 AND ($3::timestamptz IS NULL OR v.counts_from < $3)
       ORDER BY v.version DESC LIMIT 1
     ) v
     WHERE v.authority_id = $1 AND ($4::text IS NULL OR v.unit_id = $4)
       AND ($5::timestamptz IS NULL OR v.closed_at IS NULL OR v.closed_at >= $5)
     ORDER BY t.code, t.task_id`,
    [scope.authorityId, scope.knownAt, scope.countsBefore, scope.unitId, scope.openFrom],
  );
  return rows.map(lineOf);
};

/** The units of a scope that have had tasks and have an end. */
export const endedUnits = async (
  database: DataSource,
  { authorityId, unitId }: Pick<FigureScope, 'authorityId' | 'unitId'>,
): Promise<string[]> => {
  const rows = await database.query<{ unitId: string }[]>(
    `SELECT u.unit_id AS "unitId" FROM org.unit u
     WHERE u.stands_to IS NOT NULL AND ($2::text IS NULL OR u.unit_id = $2)
       AND EXISTS (SELECT 1 FROM read.task_version v WHERE v.authority_id = $1 AND v.unit_id = u.unit_id)
     ORDER BY u.unit_id`,
    [authorityId, unitId],
  );
  return rows.map((row) => row.unitId);
};

/**
 * The days from `first` on: for each version of the calendar, how many working days there are up to and with each of them. Local days by
 * one offset from UTC.
 */
export type NumberedDays = {
  first: LocalDate;
  utcOffsetMinutes: number;
  versions: string[];
  ordinals: number[][];
};

/** The days on which time is split: those after `after`, up to and with `through`. */
export type Days = { after: LocalDate; through: LocalDate };

export type HeldLine = { unitId: string; holder: Holder; days: number };

/**
 * Working days of all tasks of an authority by the unit that had them and with whom they lay. What `timeSplit` says of each task, added
 * up: a task changes hands from version to version, and its days are counted by the calendar that it goes by.
 */
export const heldDays = async (
  database: DataSource,
  { authorityId, unitId, knownAt }: Pick<FigureScope, 'authorityId' | 'unitId' | 'knownAt'>,
  { after, through }: Days,
  { first, utcOffsetMinutes, versions, ordinals }: NumberedDays,
): Promise<HeldLine[]> => {
  const ofVersion = ordinals[0]?.length ?? 0;
  return database.query<HeldLine[]>(
    `WITH known AS (
       SELECT task_id, version, unit_id, holder, execution,
         max(counts_from) OVER soFar AS at, last_value(calendar_version) OVER whole AS calendar_version
       FROM read.task_version WHERE authority_id = $1 AND known_from <= $2
       WINDOW soFar AS (PARTITION BY task_id ORDER BY version),
         whole AS (PARTITION BY task_id ORDER BY version ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     ), held AS (
       SELECT unit_id, holder, execution, array_position($6::text[], calendar_version) AS calendar,
         (at + $10 * interval '1 minute' - interval '1 millisecond')::date AS since,
         (lead(at) OVER (PARTITION BY task_id ORDER BY version) + $10 * interval '1 minute' - interval '1 millisecond')::date AS until
       FROM known
     ), clipped AS (
       SELECT unit_id, holder, calendar, greatest(since, $4::date) AS since, least(coalesce(until, $5::date), $5::date) AS until
       FROM held WHERE execution NOT IN ('done', 'withdrawn') AND ($3::text IS NULL OR unit_id = $3)
     )
     SELECT unit_id AS "unitId", holder,
       sum(($8::int[])[(calendar - 1) * $9 + (until - $7::date) + 1] - ($8::int[])[(calendar - 1) * $9 + (since - $7::date) + 1])::int AS days
     FROM clipped WHERE until > since GROUP BY unit_id, holder`,
    [
      authorityId,
      knownAt,
      unitId,
      after,
      through,
      versions,
      first,
      ordinals.flat(),
      ofVersion,
      utcOffsetMinutes,
    ],
  );
};

/** When the first task of an authority was issued, and every version of the calendar there is. */
export const countingGround = async (
  database: DataSource,
  authorityId: string,
): Promise<{ firstIssuedAt: Instant | null; versions: string[] }> => {
  const [row] = await database.query<{ first: Date | null; versions: string[] }[]>(
    `SELECT (SELECT min(issued_at) FROM read.task WHERE authority_id = $1) AS first,
       (SELECT array_agg(version ORDER BY version) FROM org.calendar) AS versions`,
    [authorityId],
  );
  return { firstIssuedAt: row?.first?.toISOString() ?? null, versions: row?.versions ?? [] };
};
