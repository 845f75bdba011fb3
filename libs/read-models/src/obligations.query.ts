import type { DataSource } from 'typeorm';
import type { Instant, LocalDate, ObligationKind, Period } from '#contracts';

export type OfTask = { taskId: string; code: string; title: string; unitId: string };
/** What every line says of its task; `title` is still a seal. */
export const ofTask = 't.task_id AS "taskId", t.code, t.title, t.unit_id AS "unitId"';

/** Whose duties: those of posts and, for whoever answers for a unit, of that; for whoever monitors for an office, what it has to verify. */
export type Side = { postIds: string[]; unitId?: string; officeId?: string };

export type OwedLine = OfTask & {
  obligationId: string;
  kind: ObligationKind;
  dueOn: LocalDate;
  dueAt: Date;
  overdue: boolean;
  level: number;
  period: Period | null;
  /** The post that owes it; null if a unit does. */
  postId: string | null;
};

/** Whether it is late at an instant, a parameter of the query: also when the clock has not yet said so. What silence settles is never late. */
export const isOverdueAt = (instant: string) =>
  `(o.overdue OR (o.due_at <= ${instant} AND o.next_act IS DISTINCT FROM 'Deem'))`;

/** Something owed, as it stands at the instant `$1`. */
const owedLine = `SELECT ${ofTask}, o.obligation_id AS "obligationId", o.kind, o.due_on AS "dueOn", o.due_at AS "dueAt",
    ${isOverdueAt('$1')} AS overdue, o.level, o.period, o.post_id AS "postId"
  FROM read.obligation o JOIN read.task t USING (task_id)`;

/** What a side owes now: overdue first, then by due instant. */
export const owedBy = (
  database: DataSource,
  { postIds, unitId, officeId }: Side,
  now: Instant,
): Promise<OwedLine[]> =>
  database.query(
    `${owedLine} WHERE o.ended_at IS NULL AND (o.post_id = ANY ($2) OR o.unit_id = $3 OR (o.kind = 'verify' AND o.unit_id = $4))
     ORDER BY overdue DESC, o.due_at, o.task_id, o.obligation_id`,
    [now, postIds, unitId ?? null, officeId ?? null],
  );

/** What somebody else owes, by task and obligation. */
export const owedAs = (
  database: DataSource,
  places: readonly { taskId: string; obligationId: string }[],
  now: Instant,
): Promise<OwedLine[]> =>
  database.query(
    `${owedLine} JOIN unnest($2::uuid[], $3::text[]) AS place (task_id, obligation_id) USING (task_id, obligation_id)`,
    [now, places.map(({ taskId }) => taskId), places.map(({ obligationId }) => obligationId)],
  );
