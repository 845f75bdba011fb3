import type { DataSource } from 'typeorm';
import type { DecideSuccession, LocalDate, ObligationKind } from '#contracts';

/** Whether what was sent because of a decision has its outcome; `sent` tells to which stream, in terms that an index has. */
const answered = (sent: string, decision: string) => `EXISTS (SELECT 1 FROM es.command c
  WHERE c.body ? 'decisionId' AND c.body->>'decisionId' = ${decision}::text AND ${sent} AND c.outcome IS NOT NULL)`;

/** A unit that a decision has still to reach; those under it come first. */
export type UnitToSucceed = { decisionId: string; unitId: string };

export const unitsToSucceed = (database: DataSource, limit: number): Promise<UnitToSucceed[]> =>
  database.query(
    `WITH line AS MATERIALIZED (
       SELECT s.decision_id, s.decided_at, l.unit->>'unitId' AS unit_id
       FROM org.succession s CROSS JOIN LATERAL jsonb_array_elements(s.body->'units') l(unit)
     ), waiting AS MATERIALIZED (
       SELECT l.*, u.parent_id FROM line l JOIN org.unit u USING (unit_id)
       WHERE NOT ${answered(`c.body ? 'unitId' AND c.body->>'unitId' = l.unit_id`, 'l.decision_id')}
     )
     SELECT decision_id AS "decisionId", unit_id AS "unitId" FROM waiting w
     WHERE NOT EXISTS (SELECT 1 FROM waiting below WHERE below.decision_id = w.decision_id AND below.parent_id = w.unit_id)
     ORDER BY decided_at, unit_id LIMIT $1`,
    [limit],
  );

/**
 * The parts that units have in tasks: an open one that they lead or coordinate on, something that they owe, or a sub-task that they have
 * issued and that goes with its parent. `named_by` is the task by which one is handed on by name.
 */
const parts = `
  SELECT t.task_id, d.unit_id, 'lead' AS part, t.task_id AS named_by FROM due d JOIN read.task t ON t.unit_id = d.unit_id WHERE t.closed_at IS NULL
  UNION ALL
  SELECT t.task_id, d.unit_id, 'coordinating', t.task_id FROM due d JOIN read.task t ON t.coordinating_unit_ids @> ARRAY[d.unit_id]
  WHERE t.closed_at IS NULL
  UNION ALL
  SELECT o.task_id, d.unit_id, 'duty', o.task_id FROM due d JOIN read.obligation o ON o.unit_id = d.unit_id WHERE o.ended_at IS NULL
  UNION ALL
  SELECT t.task_id, d.unit_id, 'issuing', t.parent_task_id FROM due d JOIN read.task t ON t.issuing_unit_id = d.unit_id
  WHERE t.closed_at IS NULL
    OR EXISTS (SELECT 1 FROM read.obligation o WHERE o.task_id = t.task_id AND o.unit_id IS NULL AND o.ended_at IS NULL)`;

/** A task of a unit that was succeeded, and of which task it is a sub-task. */
export type TaskToSucceed = { decisionId: string; taskId: string; parentTaskId: string | null };

/**
 * The tasks in which units have a part that have been succeeded by now, and that the decision has not reached. What is given, with a date
 * before, to a unit that has ended is found as well; what is given later to one that goes on is meant for it.
 */
export const tasksToSucceed = (database: DataSource, limit: number): Promise<TaskToSucceed[]> =>
  database.query(
    `WITH due AS (
       SELECT u.unit_id, s.decision_id, s.decided_at, u.counts_from, u.unit_id = ANY (u.successor_ids) AS goes_on
       FROM org.unit_succession u JOIN org.succession s ON s.decision_id = u.succession_id
       WHERE u.counts_from <= es.business_now()
     ), part AS (${parts})
     SELECT DISTINCT d.decision_id AS "decisionId", t.task_id AS "taskId", t.parent_task_id AS "parentTaskId", d.decided_at
     FROM part p JOIN due d USING (unit_id) JOIN read.task t USING (task_id)
     WHERE (NOT d.goes_on OR t.issued_at <= d.counts_from) AND NOT ${answered('c.stream_id = t.task_id', 'd.decision_id')}
     ORDER BY d.decided_at, t.task_id LIMIT $1`,
    [limit],
  );

/** What a decision would come to in one task for one unit. */
export type PartLine = {
  taskId: string;
  code: string;
  title: string;
  unitId: string;
  part: 'lead' | 'coordinating' | 'duty' | 'issuing';
  namedBy: string;
  duties: { obligationId: string; kind: ObligationKind; dueOn: LocalDate; overdue: boolean }[];
  successorId: string | null;
};
export type PartCounts = { tasks: number; duties: number; withoutSuccessor: number };

const asked = `
  due AS (
    SELECT l."unitId" AS unit_id, coalesce(l."restTo", CASE WHEN cardinality(l."successorIds") = 1 THEN l."successorIds"[1] END) AS rest_to
    FROM jsonb_to_recordset($1::jsonb->'units') l("unitId" text, "successorIds" text[], "restTo" text)
  ), part AS (${parts}), held AS (
    SELECT p.task_id, p.unit_id, p.named_by,
      (ARRAY['lead', 'coordinating', 'duty', 'issuing'])[min(array_position(ARRAY['lead', 'coordinating', 'duty', 'issuing'], p.part))] AS part,
      coalesce(min(h."unitId"), min(d.rest_to)) AS successor_id, count(*) FILTER (WHERE p.part = 'duty')::int AS duties
    FROM part p JOIN due d USING (unit_id) LEFT JOIN jsonb_to_recordset($1::jsonb->'tasks') h("taskId" uuid, "fromUnitId" text, "unitId" text)
      ON h."taskId" = p.named_by AND h."fromUnitId" = p.unit_id
    GROUP BY p.task_id, p.unit_id, p.named_by, p.part = 'issuing'
  ), moving AS (SELECT * FROM held WHERE successor_id IS DISTINCT FROM unit_id)`;

/** How much a decision would hand on, and how much of that has no successor: one query, however many units. */
export const partCounts = async (database: DataSource, body: DecideSuccession): Promise<PartCounts> => {
  const [counts] = await database.query<PartCounts[]>(
    `WITH ${asked} SELECT count(DISTINCT task_id)::int AS tasks, coalesce(sum(duties), 0)::int AS duties,
       count(*) FILTER (WHERE successor_id IS NULL)::int AS "withoutSuccessor" FROM moving`,
    [JSON.stringify(body)],
  );
  return counts ?? { tasks: 0, duties: 0, withoutSuccessor: 0 };
};

/** Each part that it would hand on, those without a successor first. */
export const partLines = (
  database: DataSource,
  body: DecideSuccession,
  after: { successor: string; taskId: string; unitId: string; part: string } | null,
  limit: number,
): Promise<PartLine[]> =>
  database.query(
    `WITH ${asked}
     SELECT m.task_id AS "taskId", t.code, t.title, m.unit_id AS "unitId", m.part, m.named_by AS "namedBy", m.successor_id AS "successorId",
       coalesce((SELECT jsonb_agg(jsonb_build_object('obligationId', o.obligation_id, 'kind', o.kind, 'dueOn', o.due_on, 'overdue', o.overdue)
         ORDER BY o.due_at, o.obligation_id) FROM read.obligation o
         WHERE o.task_id = m.task_id AND o.unit_id = m.unit_id AND o.ended_at IS NULL AND m.part <> 'issuing'), '[]') AS duties
     FROM moving m JOIN read.task t USING (task_id)
     WHERE $2::text IS NULL OR (coalesce(m.successor_id, ''), m.task_id, m.unit_id, m.part) > ($2, $3::uuid, $4, $5)
     ORDER BY coalesce(m.successor_id, ''), m.task_id, m.unit_id, m.part LIMIT $6`,
    [
      JSON.stringify(body),
      ...[after?.successor ?? null, after?.taskId ?? null, after?.unitId ?? null, after?.part ?? null],
      limit,
    ],
  );

/** What has become of a decision so far. */
export type SuccessionProgress = {
  units: { settled: number; refused: number };
  tasks: { succeeded: number; left: number };
};

/** `left` are the open tasks that a unit which has ended by the decision still leads. */
export const successionProgress = async (
  database: DataSource,
  decisionId: string,
): Promise<SuccessionProgress> => {
  const [row] = await database.query<SuccessionProgress[]>(
    `SELECT jsonb_build_object('settled', count(*) FILTER (WHERE c.body->>'type' = 'SucceedUnit'),
         'refused', count(*) FILTER (WHERE c.body->>'type' = 'SucceedUnit' AND c.outcome ? 'rejected')) AS units,
       jsonb_build_object('succeeded', count(*) FILTER (WHERE c.body->>'type' = 'SucceedTask' AND (c.outcome->'accepted'->>'changed')::boolean),
         'left', (SELECT count(*) FROM read.task t JOIN org.unit_succession u ON u.unit_id = t.unit_id AND u.succession_id = $1
           WHERE t.closed_at IS NULL AND u.counts_from <= es.business_now() AND u.unit_id <> ALL (u.successor_ids))) AS tasks
     FROM es.command c WHERE c.body ? 'decisionId' AND c.body->>'decisionId' = $1::text AND c.outcome IS NOT NULL`,
    [decisionId],
  );
  return row ?? { units: { settled: 0, refused: 0 }, tasks: { succeeded: 0, left: 0 } };
};
