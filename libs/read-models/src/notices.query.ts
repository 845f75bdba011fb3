import type { DataSource } from 'typeorm';
import type { DirectiveEvent, Instant, TaskEvent } from '#contracts';
import { decode } from '#event-store';

/** The place in the list after which a page begins. */
export type NoticeCursor = { sentAt: Instant; noticeId: string };

/** What notices tell of. */
export type NoticeEvent = TaskEvent | DirectiveEvent;

export type NoticeLine = {
  noticeId: string;
  taskId: string | null;
  /** Of what units owe under a directive, in place of a task. */
  directiveId: string | null;
  code: string;
  title: string;
  unitId: string;
  version: number;
  type: NoticeEvent['type'];
  rule: string;
  obligationId: string | null;
  postId: string;
  heldBy: 'holder' | 'in_charge';
  effectiveAt: Date;
  sentAt: Date;
  openedAt: Date | null;
  event: NoticeEvent;
};

/** What people were sent, of tasks and of what units owe under directives. */
const sent = `(
  SELECT notice_id, task_id, NULL::uuid AS directive_id, NULL AS unit_id, version, type, rule, obligation_id, person_id, post_id, held_by,
    effective_at, sent_at
  FROM read.notice
  UNION ALL
  SELECT notice_id, NULL, directive_id, unit_id, version, type, rule, NULL, person_id, post_id, held_by, effective_at, sent_at
  FROM read.directive_notice
) n`;

/** Of the notices of one summary only the last stands in the list, for all. */
const standsForAll = `
  NOT (n.rule = 'summary' AND EXISTS (
    SELECT 1 FROM read.notice other WHERE other.person_id = n.person_id AND other.rule = 'summary' AND other.effective_at = n.effective_at
      AND (other.sent_at, other.notice_id) > (n.sent_at, n.notice_id)))`;

/** What a person was sent, the latest first, each with the event that it tells of. What was said in one summary is one. */
export const noticesOf = async (
  database: DataSource,
  personId: string,
  page: { unopened: boolean; limit: number; after?: NoticeCursor | undefined },
): Promise<NoticeLine[]> => {
  const rows = await database.query<(Omit<NoticeLine, 'event'> & { body: Buffer })[]>(
    `SELECT n.notice_id AS "noticeId", n.task_id AS "taskId", n.directive_id AS "directiveId", coalesce(t.code, d.number) AS code,
       coalesce(t.title, d.title) AS title, coalesce(t.unit_id, n.unit_id) AS "unitId", n.version, n.type, n.rule,
       n.obligation_id AS "obligationId", n.post_id AS "postId", n.held_by AS "heldBy", n.effective_at AS "effectiveAt",
       n.sent_at AS "sentAt", o.opened_at AS "openedAt", e.body
     FROM ${sent} LEFT JOIN read.task t USING (task_id) LEFT JOIN read.directive d USING (directive_id)
       JOIN es.event e ON e.stream_id = coalesce(n.task_id, n.directive_id) AND e.version = n.version
       LEFT JOIN read.notice_opened o USING (notice_id)
     WHERE n.person_id = $1 AND ${standsForAll} AND (NOT $2 OR o.opened_at IS NULL)
       AND ($3::timestamptz IS NULL OR (n.sent_at, n.notice_id) < ($3::timestamptz, $4))
     ORDER BY n.sent_at DESC, n.notice_id DESC LIMIT $5`,
    [personId, page.unopened, page.after?.sentAt ?? null, page.after?.noticeId ?? null, page.limit],
  );
  return rows.map(({ body, ...row }) => ({ ...row, event: decode(body.toString('utf8')) }));
};

/** Notes that a person opened a notice of theirs, or a whole summary; the first time counts. Undefined when it is not theirs. */
export const openNotice = async (
  database: DataSource,
  personId: string,
  noticeId: string,
): Promise<Date | undefined> => {
  await database.query(
    `WITH meant AS (SELECT * FROM read.notice WHERE notice_id = $1 AND person_id = $2)
     INSERT INTO read.notice_opened SELECT notice_id, es.business_now() FROM (
       SELECT notice_id FROM meant
       UNION SELECT notice_id FROM read.directive_notice WHERE notice_id = $1 AND person_id = $2
       UNION SELECT n.notice_id FROM meant JOIN read.notice n USING (person_id, effective_at) WHERE meant.rule = 'summary' AND n.rule = 'summary'
     ) AS all_meant ON CONFLICT DO NOTHING`,
    [noticeId, personId],
  );
  const [row] = await database.query<{ opened_at: Date }[]>(
    `SELECT o.opened_at FROM read.notice_opened o JOIN ${sent} USING (notice_id) WHERE n.notice_id = $1 AND n.person_id = $2`,
    [noticeId, personId],
  );
  return row?.opened_at;
};
