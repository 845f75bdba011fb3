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
};

/** What a side owes now: overdue first, then by due instant. */
export const owedBy = (
  database: DataSource,
  { postIds, unitId, officeId }: Side,
  now: Instant,
): Promise<OwedLine[]> =>
  database.query(
    `SELECT ${ofTask}, o.obligation_id AS "obligationId", o.kind, o.due_on AS "dueOn", o.due_at AS "dueAt",
       (o.overdue OR (o.due_at <= $2 AND o.next_act IS DISTINCT FROM 'Deem')) AS overdue, o.level, o.period
     FROM read.obligation o JOIN read.task t USING (task_id)
     WHERE o.ended_at IS NULL AND (o.post_id = ANY ($1) OR o.unit_id = $3 OR (o.kind = 'verify' AND o.unit_id = $4))
     ORDER BY overdue DESC, o.due_at, o.task_id, o.obligation_id`,
    [postIds, now, unitId ?? null, officeId ?? null],
  );
