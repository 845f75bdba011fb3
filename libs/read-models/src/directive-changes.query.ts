import type { DataSource } from 'typeorm';
import type { LocalDate, PartOf, Serving } from '#contracts';
import type { Ground } from '#domain';
import { linesFrom } from './directives.query.ts';
import type { DirectiveLine } from './directives.query.ts';

/** All that a task serves; of each, whether it has ended with nothing in its place, but for what ends by one change. */
const grounds = (task: string, but: string) => `(
  SELECT jsonb_agg(jsonb_build_object('directiveId', s.directive_id, 'part', s.part, 'number', s.number, 'gone', EXISTS (
    SELECT 1 FROM read.directive_end e WHERE (e.directive_id, e.part, e.number) = (s.directive_id, s.part, s.number)
      AND e.becomes_part IS NULL AND e.change_id IS DISTINCT FROM ${but}::uuid))
    ORDER BY s.directive_id, s.part, s.number) FROM read.serving s WHERE s.task_id = ${task})`;

/** An open task, and what it rests on. */
export type GroundedTask = { taskId: string; grounds: Ground[] };

/** The open tasks that serve some of these parts. */
export const tasksServing = (database: DataSource, parts: readonly PartOf[]): Promise<GroundedTask[]> =>
  database.query(
    `SELECT t.task_id AS "taskId", ${grounds('t.task_id', 'NULL')} AS grounds FROM read.task t
     WHERE t.closed_at IS NULL AND t.task_id IN (
       SELECT s.task_id FROM jsonb_to_recordset($1) p("directiveId" uuid, part text, number integer)
         JOIN read.serving s ON (s.directive_id, s.part, s.number) = (p."directiveId", p.part, p.number))
     ORDER BY t.task_id`,
    [JSON.stringify(parts)],
  );

/** A line of what a change means; `title` is still a seal. */
export type ConcernedTask = {
  taskId: string;
  code: string;
  title: string;
  unitId: string;
  dueOn: LocalDate | null;
};

export const concernedTasks = (database: DataSource, taskIds: readonly string[]): Promise<ConcernedTask[]> =>
  database.query(
    `SELECT task_id AS "taskId", code, title, unit_id AS "unitId", due_on AS "dueOn" FROM read.task WHERE task_id = ANY ($1)`,
    [taskIds],
  );

/** A task that a change reaches which counts by now. */
export type ReachedTask = GroundedTask & { changeId: string; directiveId: string };

/** The place after which the next ones begin. */
export type ReachedCursor = Pick<ReachedTask, 'changeId' | 'taskId'>;

/** The open tasks that serve what has ended, change by change. Those that stand still are reached when they go on. */
export const tasksReached = (
  database: DataSource,
  after: ReachedCursor | undefined,
  limit: number,
): Promise<ReachedTask[]> =>
  database.query(
    `SELECT r.change_id AS "changeId", r.directive_id AS "directiveId", r.task_id AS "taskId", ${grounds('r.task_id', 'r.change_id')} AS grounds
     FROM (SELECT DISTINCT c.change_id, c.directive_id, s.task_id
       FROM read.directive_change c JOIN read.directive_end e USING (change_id)
         JOIN read.serving s ON (s.directive_id, s.part, s.number) = (e.directive_id, e.part, e.number)
         JOIN read.task t ON t.task_id = s.task_id
       WHERE t.closed_at IS NULL AND t.suspended_until IS NULL AND c.counts_from <= es.business_now()
         AND ($1::uuid IS NULL OR (c.change_id, s.task_id) > ($1::uuid, $2::uuid))
       ORDER BY c.change_id, s.task_id LIMIT $3) r
     ORDER BY r.change_id, r.task_id`,
    [after?.changeId ?? null, after?.taskId ?? null, limit],
  );

/** How many open tasks still serve what ends by each change of a directive. */
export const tasksLeft = async (database: DataSource, directiveId: string): Promise<Map<string, number>> => {
  const rows = await database.query<{ changeId: string; left: number }[]>(
    `SELECT e.change_id AS "changeId", count(DISTINCT t.task_id)::int AS left
     FROM read.directive_end e JOIN read.serving s USING (directive_id, part, number)
       JOIN read.task t ON t.task_id = s.task_id AND t.closed_at IS NULL
     WHERE e.directive_id = $1 GROUP BY e.change_id`,
    [directiveId],
  );
  return new Map(rows.map(({ changeId, left }) => [changeId, left]));
};

/** The directives that change one, or that one changes. */
export const changeLines = (
  database: DataSource,
  directiveId: string,
  which: 'changing' | 'changed',
): Promise<DirectiveLine[]> => {
  const [own, other] = which === 'changing' ? ['directive_id', 'by_id'] : ['by_id', 'directive_id'];
  return database.query(
    `${linesFrom} WHERE d.directive_id IN (SELECT ${other} FROM read.directive_change WHERE ${own} = $1) ORDER BY d.issued_on, d.directive_id`,
    [directiveId],
  );
};

/** What of directives is meant; `words` is still a seal. */
export type MeantPart = Omit<DirectiveLine, 'number'> & Serving & { symbol: string; words: string };

export const partsMeant = (database: DataSource, parts: readonly PartOf[]): Promise<MeantPart[]> =>
  database.query(
    `SELECT DISTINCT d.directive_id AS "directiveId", d.kind, d.number AS symbol, d.issuer, d.issued_on AS "issuedOn", p.part, p.number, p.words
     FROM jsonb_to_recordset($1) m("directiveId" uuid, part text, number integer)
       JOIN read.directive d ON d.directive_id = m."directiveId"
       JOIN read.directive_part p ON (p.directive_id, p.part, p.number) = (m."directiveId", m.part, m.number)`,
    [JSON.stringify(parts)],
  );
