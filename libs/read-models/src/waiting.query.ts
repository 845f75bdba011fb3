import type { DataSource } from 'typeorm';
import type { Act, Instant, LocalDate, ObligationKind, WaitingFor } from '#contracts';
import { ofTask } from './obligations.query.ts';
import type { OfTask } from './obligations.query.ts';

/** Who asks: the posts whose duties are theirs, and the unit whose duties are, if they answer for one. */
export type Reader = { personId: string; postIds: string[]; unitId?: string };

/** `postId` is the post whose move it is; null if it is a unit’s. `kind` is what the move meets, `obligationId` which: the first to fall due, of several. */
export type WaitingLine = OfTask & {
  what: WaitingFor;
  dueOn: LocalDate | null;
  postId: string | null;
  kind: ObligationKind | null;
  obligationId: string | null;
};

/** What a move meets. Nobody owes a remark on a report. */
const met: Record<WaitingFor, ObligationKind | null> = {
  acknowledge: 'acknowledge',
  'send-plan': 'plan',
  'redo-plan': 'plan',
  'redo-completion': 'completion',
  'rule-on-decline': 'decide-decline',
  'decide-plan': 'decide-plan',
  'decide-extension': 'decide-extension',
  'decide-completion': 'decide-completion',
  'review-progress': null,
  'review-task': 'review',
  countersign: 'countersign',
  'rule-on-clarification': 'decide-clarification',
  'rule-on-contribution': 'decide-contribution',
  'answer-impediment': 'decide-impediment',
  contribute: 'contribution',
};

/** The acts by which a leader makes each move: who has a mandate for one of them may make it. */
const acts = {
  'rule-on-decline': ['RuleOnDecline'],
  'decide-plan': ['ApprovePlan', 'ReturnPlan'],
  'decide-completion': ['SignOff', 'ReturnCompletion'],
  'decide-extension': ['GrantExtension', 'RefuseExtension'],
  'review-progress': ['ReviewProgress'],
  'review-task': ['ReviewTask'],
  'rule-on-clarification': ['RuleOnClarification'],
  'rule-on-contribution': ['RuleOnContribution'],
  'answer-impediment': ['AnswerImpediment'],
} as const satisfies Partial<Record<WaitingFor, Act[]>>;

const move = (what: keyof typeof acts): string =>
  `'${what}' AS what, '{${acts[what].join()}}'::text[] AS acts`;

/** The posts for which a reader may act at an instant: their own, and by written mandate others, for some acts and units. */
const powers = `
  powers AS (
    SELECT post_id, NULL::text[] AS acts, NULL::text[] AS unit_ids FROM unnest($1::text[]) post_id
    UNION ALL
    SELECT from_post_id, acts, unit_ids FROM org.mandate
    WHERE (to_post_id = ANY ($1) OR to_person_id = $2) AND held_from <= $3 AND $3 < held_to
  ), within AS (
    SELECT top, top AS unit_id FROM powers, unnest(unit_ids) top
    UNION
    SELECT w.top, c.unit_id FROM within w JOIN org.unit_parent c ON c.parent_id = w.unit_id AND c.under_from =
      (SELECT max(under_from) FROM org.unit_parent WHERE unit_id = c.unit_id AND under_from <= $3)
  )`;

/** Whether a mandate covers the move of a task, or the post is the reader’s own. */
const covered = `EXISTS (
  SELECT 1 FROM powers p WHERE p.post_id = m.post_id AND (p.acts IS NULL OR p.acts && m.acts)
    AND (p.unit_ids IS NULL OR EXISTS (SELECT 1 FROM within w WHERE w.top = ANY (p.unit_ids) AND w.unit_id = t.unit_id)))`;

const ledByThem = 't.closed_at IS NULL AND t.leader_post_id IN (SELECT post_id FROM powers)';
const owedByThem = 'o.ended_at IS NULL AND o.post_id IN (SELECT post_id FROM powers)';
const ofTheTask = 't.task_id, t.leader_post_id AS post_id';

/** What is being signed on a task: the act of the last signature. */
const actSigned = `ARRAY[(SELECT convert_from(e.body, 'UTF8')::jsonb #>> '{data,act}' FROM es.event e
  WHERE e.stream_id = o.task_id AND e.type = 'SignatureGiven' ORDER BY e.version DESC LIMIT 1)]`;

/**
 * A leader may have several things to decide on one task; an unread report is one, though nobody owes a remark. A standing task is to be
 * reviewed from the last day of its review on. A request for a later date may be another leader’s to decide.
 */
const leaderMoves = `
  SELECT ${ofTheTask}, ${move('rule-on-decline')} FROM read.task t WHERE ${ledByThem} AND t.stage = 'declined'
  UNION ALL SELECT ${ofTheTask}, ${move('decide-plan')} FROM read.task t WHERE ${ledByThem} AND t.stage = 'plan_submitted'
  UNION ALL SELECT ${ofTheTask}, ${move('decide-completion')} FROM read.task t WHERE ${ledByThem} AND t.stage = 'completion_submitted'
  UNION ALL SELECT t.task_id, t.extension_by, ${move('decide-extension')} FROM read.task t
    WHERE t.closed_at IS NULL AND t.extension_by IN (SELECT post_id FROM powers)
  UNION ALL SELECT ${ofTheTask}, ${move('review-progress')} FROM read.task t WHERE ${ledByThem} AND t.report_unread
  UNION ALL SELECT o.task_id, o.post_id, ${move('review-task')} FROM read.obligation o
    WHERE ${owedByThem} AND o.kind = 'review' AND o.due_at <= $3::timestamptz + interval '1 day'
  UNION ALL SELECT o.task_id, o.post_id, ${move('rule-on-clarification')} FROM read.obligation o
    WHERE ${owedByThem} AND o.kind = 'decide-clarification'
  UNION ALL SELECT o.task_id, o.post_id, ${move('rule-on-contribution')} FROM read.obligation o
    WHERE ${owedByThem} AND o.kind = 'decide-contribution'
  UNION ALL SELECT o.task_id, o.post_id, ${move('answer-impediment')} FROM read.obligation o
    WHERE ${owedByThem} AND o.kind = 'decide-impediment'
  UNION ALL SELECT o.task_id, o.post_id, 'countersign', ${actSigned} FROM read.obligation o
    WHERE ${owedByThem} AND o.kind = 'countersign'`;

/** Whether the unit that has the task has sent a plan before: then the plan it owes now was sent back. */
const planSentBefore = `EXISTS (SELECT 1 FROM read.obligation o WHERE o.task_id = t.task_id AND o.unit_id = t.unit_id
     AND o.kind = 'plan' AND o.ended_how = 'met')`;

/** The leader owes a ruling on what the unit asked to be made clear: until then the unit has nothing to do. */
const isUnclear = `EXISTS (SELECT 1 FROM read.obligation o WHERE o.task_id = t.task_id AND o.kind = 'decide-clarification'
     AND o.ended_at IS NULL)`;

/** A unit also contributes to tasks that others have. */
const unitMoves = `
  SELECT o.task_id, 'contribute' AS what FROM read.obligation o
    WHERE o.ended_at IS NULL AND o.kind = 'contribution' AND o.unit_id = $4
  UNION SELECT t.task_id,
    CASE WHEN t.stage = 'issued' AND NOT ${isUnclear} THEN 'acknowledge'
         WHEN t.stage = 'acknowledged' AND ${planSentBefore} THEN 'redo-plan'
         WHEN t.stage = 'acknowledged' THEN 'send-plan'
         WHEN t.stage = 'in_progress' AND t.result_returned THEN 'redo-completion' END AS what
  FROM read.task t WHERE t.closed_at IS NULL AND t.unit_id = $4`;

/** The tasks in which the next move is the reader’s: in their own posts, by mandate, or for their unit. A suspended task waits for nobody. */
export const waitingFor = (
  database: DataSource,
  { personId, postIds, unitId }: Reader,
  now: Instant,
): Promise<WaitingLine[]> =>
  database.query(
    `WITH RECURSIVE ${powers}, moves AS (
       SELECT m.task_id, m.what, min(m.post_id) AS post_id FROM (${leaderMoves}) m JOIN read.task t USING (task_id)
       WHERE ${covered} GROUP BY m.task_id, m.what
       UNION SELECT u.task_id, u.what, NULL FROM (${unitMoves}) u
     )
     SELECT ${ofTask}, m.what, t.due_on AS "dueOn", m.post_id AS "postId", $5::jsonb ->> m.what AS kind,
       (SELECT o.obligation_id FROM read.obligation o WHERE o.task_id = m.task_id AND o.ended_at IS NULL AND o.kind = $5::jsonb ->> m.what
          AND (o.post_id = m.post_id OR (m.post_id IS NULL AND o.unit_id = $4)) ORDER BY o.due_at, o.obligation_id LIMIT 1) AS "obligationId"
     FROM moves m JOIN read.task t USING (task_id)
     WHERE m.what IS NOT NULL AND t.suspended_until IS NULL ORDER BY t.due_on, t.task_id, m.what`,
    [postIds, personId, now, unitId ?? null, JSON.stringify(met)],
  );
