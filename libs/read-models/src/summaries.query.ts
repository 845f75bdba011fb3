import type { DataSource } from 'typeorm';
import type { Instant, LocalDate } from '#contracts';
import { decode } from '#event-store';

/** A task in the summary of what was taken over; `title` is still a seal. */
export type SummaryLine = {
  summaryAt: Instant;
  taskId: string;
  code: string;
  title: string;
  unitId: string;
  dueOn: LocalDate | null;
  daysLate: number;
};

type Row = Omit<SummaryLine, 'summaryAt' | 'dueOn' | 'daysLate'> & { summaryAt: Date; body: Buffer };

/** What the summaries that a person was sent at some instants say, the latest tasks first. */
export const summaryLines = async (
  database: DataSource,
  personId: string,
  at: readonly Date[],
): Promise<SummaryLine[]> => {
  if (at.length === 0) return [];
  const rows = await database.query<Row[]>(
    `SELECT n.effective_at AS "summaryAt", n.task_id AS "taskId", t.code, t.title, t.unit_id AS "unitId", e.body
     FROM read.notice n JOIN read.task t USING (task_id) JOIN es.event e ON e.stream_id = n.task_id AND e.version = n.version
     WHERE n.person_id = $1 AND n.rule = 'summary' AND n.effective_at = ANY ($2)
     ORDER BY t.due_on NULLS LAST, t.code, n.task_id`,
    [personId, at],
  );
  return rows.map(({ summaryAt, body, ...row }) => {
    const { data } = decode<'TakeoverSummarised'>(body.toString('utf8'));
    return { ...row, summaryAt: summaryAt.toISOString(), dueOn: data.dueOn ?? null, daysLate: data.daysLate };
  });
};
