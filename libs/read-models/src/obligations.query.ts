import type { DataSource } from 'typeorm';
import type { Instant, LocalDate, ObligationKind, WaitingFor } from '#contracts';

type OfTask = { taskId: string; code: string; title: string; unitId: string };
const ofTask = 't.task_id AS "taskId", t.code, t.title, t.unit_id AS "unitId"';

/** One side’s view: a unit, or the posts of a leader. */
export type Side = { unitId: string } | { postIds: string[] };

export type OwedLine = OfTask & {
  obligationId: string;
  kind: ObligationKind;
  dueOn: LocalDate;
  dueAt: Date;
  overdue: boolean;
  level: number;
};

/** What a side owes now: overdue first, then by due instant. */
export const owedBy = (database: DataSource, side: Side, now: Instant): Promise<OwedLine[]> =>
  database.query(
    `SELECT ${ofTask}, o.obligation_id AS "obligationId", o.kind, o.due_on AS "dueOn", o.due_at AS "dueAt",
       (o.overdue OR o.due_at <= $2) AS overdue, o.level
     FROM read.obligation o JOIN read.task t USING (task_id)
     WHERE o.ended_at IS NULL AND ${'unitId' in side ? 'o.unit_id = $1' : 'o.post_id = ANY ($1)'}
     ORDER BY overdue DESC, o.due_at, o.task_id, o.obligation_id`,
    ['unitId' in side ? side.unitId : side.postIds, now],
  );

export type WaitingLine = OfTask & { what: WaitingFor; dueOn: LocalDate | null };

/** Whether the unit that has the task has sent a plan before: then the plan it owes now was sent back. */
const planSentBefore = `EXISTS (SELECT 1 FROM read.obligation o WHERE o.task_id = t.task_id AND o.unit_id = t.unit_id
     AND o.kind = 'plan' AND o.ended_how = 'met')`;

const unitMoves = `
  CASE WHEN t.stage = 'issued' THEN 'acknowledge'
       WHEN t.stage = 'acknowledged' AND ${planSentBefore} THEN 'redo-plan'
       WHEN t.stage = 'acknowledged' THEN 'send-plan'
       WHEN t.stage = 'in_progress' AND t.result_returned THEN 'redo-completion' END`;

const leaderMoves = `
  CASE t.stage WHEN 'declined' THEN 'rule-on-decline' WHEN 'plan_submitted' THEN 'decide-plan'
    WHEN 'completion_submitted' THEN 'decide-completion' END`;

/** A leader may have several things to decide on one task; an unread report is one, though nobody owes a remark. */
const leaderAlso = `
  UNION ALL SELECT t.*, 'decide-extension' FROM open t WHERE t.extension_asked
  UNION ALL SELECT t.*, 'review-progress' FROM open t WHERE t.report_unread`;

/** The tasks in which the next move is this side’s. */
export const waitingFor = (database: DataSource, side: Side): Promise<WaitingLine[]> => {
  const ofUnit = 'unitId' in side;
  return database.query(
    `WITH open AS (
       SELECT * FROM read.task WHERE closed_at IS NULL AND ${ofUnit ? 'unit_id = $1' : 'leader_post_id = ANY ($1)'}
     ), moves AS (SELECT t.*, ${ofUnit ? unitMoves : leaderMoves} AS what FROM open t ${ofUnit ? '' : leaderAlso})
     SELECT ${ofTask}, t.what, t.due_on AS "dueOn" FROM moves t WHERE t.what IS NOT NULL ORDER BY t.due_on, t.task_id, t.what`,
    [ofUnit ? side.unitId : side.postIds],
  );
};
