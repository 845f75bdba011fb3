import type { DataSource } from 'typeorm';
import type { DutyList, Instant, LocalDate, ObligationKind, TaskEvent } from '#contracts';
import { isOverdueAt } from './obligations.query.ts';

/** Somebody who was told of something owed. */
export type Told = {
  personId: string;
  postId: string;
  type: TaskEvent['type'];
  rule: string;
  sentAt: string;
};

export type DutyLine = {
  taskId: string;
  code: string;
  /** Still a seal. */
  title: string;
  unitId: string;
  /** The leader who owes it; null where a unit does. */
  postId: string | null;
  obligationId: string;
  kind: ObligationKind;
  dueOn: LocalDate;
  dueAt: Date;
  overdue: boolean;
  level: number;
  told: Told[];
};

/** Where a page of a list ends. */
export type DutyPlace = { unitId: string; dueAt: Instant; taskId: string; obligationId: string };

/**
 * What units owe by now or within seven days on running tasks of the authority `$1`, and all that waits for a decision of its leaders, as of
 * `$2`. What the office itself has to verify is not among it.
 */
const followed = `read.obligation o JOIN read.task t USING (task_id)
  WHERE t.authority_id = $1 AND t.closed_at IS NULL AND t.suspended_until IS NULL AND o.ended_at IS NULL AND o.kind <> 'verify'
    AND (o.side = 'leader' OR o.overdue OR o.due_at <= $2::timestamptz + interval '8 days')`;
const unit = 'coalesce(o.unit_id, t.unit_id)';
const overdue = isOverdueAt('$2');
const list = `CASE WHEN o.post_id IS NOT NULL THEN 'decisions' WHEN ${overdue} THEN 'overdue' ELSE 'due-soon' END`;

/** How much of each list is of which unit. */
export const dutyCounts = (
  database: DataSource,
  authorityId: string,
  now: Instant,
): Promise<{ unitId: string; list: DutyList; count: number }[]> =>
  database.query(
    `SELECT ${unit} AS "unitId", ${list} AS list, count(*)::int AS count FROM ${followed} GROUP BY 1, 2`,
    [authorityId, now],
  );

type Wanted = { authorityId: string; now: Instant; list: DutyList; limit: number };

/** One list: of these units, in this order, each by its dates; from a place on, which lies with the first of them. */
export const dutiesIn = (
  database: DataSource,
  { authorityId, now, list: wanted, limit }: Wanted,
  unitIds: readonly string[],
  after?: DutyPlace,
): Promise<DutyLine[]> =>
  database.query(
    `SELECT t.task_id AS "taskId", t.code, t.title, ${unit} AS "unitId", o.post_id AS "postId",
       o.obligation_id AS "obligationId", o.kind, o.due_on AS "dueOn", o.due_at AS "dueAt", o.level, ${overdue} AS overdue,
       ARRAY(SELECT jsonb_build_object('personId', n.person_id, 'postId', n.post_id, 'type', n.type, 'rule', n.rule,
           'sentAt', to_char(n.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
         FROM read.notice n WHERE n.task_id = o.task_id AND n.obligation_id = o.obligation_id
         ORDER BY n.sent_at DESC, n.notice_id LIMIT 4) AS told
     FROM ${followed} AND ${list} = $3 AND ${unit} = ANY ($4::text[])
       AND ($5::text IS NULL OR ${unit} <> $5 OR (o.due_at, t.task_id, o.obligation_id) > ($6::timestamptz, $7::uuid, $8::text))
     ORDER BY array_position($4::text[], ${unit}), o.due_at, t.task_id, o.obligation_id LIMIT $9`,
    [
      ...[authorityId, now, wanted, unitIds],
      ...[after?.unitId ?? null, after?.dueAt ?? null, after?.taskId ?? null, after?.obligationId ?? null],
      limit,
    ],
  );
