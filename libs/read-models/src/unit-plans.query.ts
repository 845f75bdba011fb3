import type { DataSource } from 'typeorm';
import type { Actor, Instant, LocalDate, Outcome, PlanOfUnit, SubmitPlanPart } from '#contracts';
import { ofTask } from './obligations.query.ts';
import type { OfTask } from './obligations.query.ts';

/** A task for which a unit owes a plan; `title` is still a seal. */
export type PlanOwed = OfTask & {
  leaderPostId: string;
  dueOn: LocalDate | null;
  planDueOn: LocalDate;
  overdue: boolean;
};

/** The tasks of a unit that serve a directive and for which a plan is owed, those due first at the front; suspended ones wait. */
export const plansOwed = (database: DataSource, directiveId: string, unitId: string): Promise<PlanOwed[]> =>
  database.query(
    `SELECT ${ofTask}, t.leader_post_id AS "leaderPostId", t.due_on AS "dueOn", o.due_on AS "planDueOn", o.overdue
     FROM read.task t JOIN read.obligation o USING (task_id)
     WHERE t.unit_id = $2 AND t.closed_at IS NULL AND t.suspended_until IS NULL AND o.kind = 'plan' AND o.ended_at IS NULL
       AND EXISTS (SELECT 1 FROM read.serving s WHERE s.task_id = t.task_id AND s.directive_id = $1)
     ORDER BY o.due_at, t.code, t.task_id`,
    [directiveId, unitId],
  );

/** A plan for many tasks, by what each of its parts says of it. */
export type PlanLine = PlanOfUnit & { submittedAt: Date; submittedBy: Actor; awaiting: number };

const isPart = `c.body->>'type' = 'SubmitPlanPart'`;

/** A part that its task has taken lies with the leader as long as a decision is owed and nothing was sent for the task after it. */
const awaits = `c.outcome ? 'accepted'
  AND EXISTS (SELECT 1 FROM read.obligation o WHERE o.task_id = c.stream_id AND o.kind = 'decide-plan' AND o.ended_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM es.command l WHERE l.stream_id = c.stream_id AND l.received_at > c.received_at
    AND l.body->>'type' IN ('SubmitPlan', 'SubmitPlanPart') AND l.outcome ? 'accepted')`;

/** The plans for many tasks under a directive, of one unit or of all, the latest first; at most 100. */
export const plansUnder = (
  database: DataSource,
  directiveId: string,
  unitId: string | null,
): Promise<PlanLine[]> =>
  database
    .query<(Omit<PlanLine, keyof PlanOfUnit> & { plan: PlanOfUnit })[]>(
      `SELECT c.body->'unitPlan' AS plan, min(c.received_at) AS "submittedAt", (array_agg(c.actor))[1] AS "submittedBy",
         count(*) FILTER (WHERE ${awaits})::int AS awaiting
       FROM es.command c WHERE ${isPart} AND c.body->'unitPlan'->>'directiveId' = $1
         AND ($2::text IS NULL OR c.body->'unitPlan'->>'unitId' = $2)
       GROUP BY c.body->'unitPlan' ORDER BY 2 DESC LIMIT 100`,
      [directiveId, unitId],
    )
    .then((rows) => rows.map(({ plan, ...line }) => ({ ...plan, ...line })));

/** One part of a plan for many tasks as it was received; its words are still seals. */
export type PlanPartRow = {
  taskId: string;
  body: SubmitPlanPart;
  actor: Actor;
  receivedAt: Instant;
  outcome: Outcome | null;
};

export const planParts = (database: DataSource, unitPlanId: string): Promise<PlanPartRow[]> =>
  database
    .query<(Omit<PlanPartRow, 'receivedAt'> & { receivedAt: Date })[]>(
      `SELECT c.stream_id AS "taskId", c.body, c.actor, c.received_at AS "receivedAt", c.outcome FROM es.command c
       WHERE ${isPart} AND c.body->'unitPlan'->>'unitPlanId' = $1 ORDER BY c.stream_id`,
      [unitPlanId],
    )
    .then((rows) => rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() })));
