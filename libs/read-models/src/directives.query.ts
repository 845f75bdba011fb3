import type { DataSource } from 'typeorm';
import type {
  DirectiveIssuer,
  DirectiveKind,
  DirectivesAsked,
  KnownDirective,
  LocalDate,
  PartOf,
  ServedPart,
  TaskSpan,
} from '#contracts';
import { foldAccents, foldedSql, hasAccents, plainSql } from './search.query.ts';

const asRow = ({ directiveId, part, number }: PartOf) => ({ directive_id: directiveId, part, number });

/** When a change counts, and by which directive. */
const end = `jsonb_build_object('from', c.starts_on, 'countsFrom', to_char(c.counts_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'by', CASE WHEN l.directive_id IS NOT NULL THEN jsonb_build_object('directiveId', l.directive_id, 'number', l.number) END)`;

/** What a decision has to know of directives, as they stand now. */
export const knownDirectives = (
  database: DataSource,
  { directiveIds, identities, ending }: DirectivesAsked,
): Promise<KnownDirective[]> =>
  database.query<KnownDirective[]>(
    `SELECT d.directive_id AS "directiveId", d.authority_id AS "authorityId", d.identity, d.level,
       (SELECT jsonb_build_object('clause', count(*) FILTER (WHERE part = 'clause'), 'target', count(*) FILTER (WHERE part = 'target'),
          'group', count(*) FILTER (WHERE part = 'group')) FROM read.directive_part p WHERE p.directive_id = d.directive_id) AS parts,
       ARRAY(WITH RECURSIVE above AS (
           SELECT carries_out AS id FROM read.directive_link WHERE directive_id = d.directive_id
           UNION SELECT l.carries_out FROM read.directive_link l JOIN above ON l.directive_id = above.id)
         SELECT id::text FROM above) AS above,
       ARRAY(SELECT b.level FROM read.directive_link l JOIN read.directive b USING (directive_id)
         WHERE l.carries_out = d.directive_id) AS "levelsBelow",
       d.number, d.issued_on AS "issuedOn",
       CASE WHEN d.term_from IS NOT NULL THEN jsonb_build_object('from', d.term_from, 'to', d.term_to) END AS term,
       (SELECT coalesce(jsonb_agg(${end} || jsonb_build_object('part', e.part, 'number', e.number) ORDER BY e.part, e.number), '[]')
         FROM read.directive_end e JOIN read.directive_change c USING (change_id) LEFT JOIN read.directive l ON l.directive_id = c.by_id
         WHERE e.directive_id = d.directive_id) AS ends,
       (SELECT ${end} FROM read.directive_change c LEFT JOIN read.directive l ON l.directive_id = c.by_id
         WHERE c.directive_id = d.directive_id AND c.change <> 'amended') AS over,
       CASE WHEN d.directive_id = $3 THEN (SELECT count(*)::int FROM read.undecided($4, $5)) ELSE 0 END AS undecided
     FROM read.directive d WHERE d.directive_id = ANY ($1::uuid[]) OR d.identity = ANY ($2)`,
    [
      ...[directiveIds, identities, ending ? directiveIds[0] : null],
      ...[JSON.stringify((ending?.gone ?? []).map(asRow)), ending?.decided ?? []],
    ],
  );

/** A directive by what people know it by; `title` is still a seal. */
export type DirectiveLine = {
  directiveId: string;
  kind: DirectiveKind;
  number: string;
  normalNumber: string | null;
  title: string;
  issuer: DirectiveIssuer;
  issuedOn: LocalDate;
  overFrom: LocalDate | null;
};

/** The lines of directives `d`. */
export const linesFrom = `SELECT d.directive_id AS "directiveId", d.kind, d.number, d.normal_number AS "normalNumber", d.title, d.issuer,
  d.issued_on AS "issuedOn",
  (SELECT starts_on FROM read.directive_change c WHERE c.directive_id = d.directive_id AND c.change <> 'amended') AS "overFrom"
  FROM read.directive d`;

/** The place in the list after which a page begins. */
export type DirectiveCursor = { issuedOn: LocalDate; directiveId: string };

/** One kind of hyphen, with no space beside it: papers have `01- 02` and `14 – 15%` where people look for `01-02` and `14-15%`. */
const tight = (column: string): string => `regexp_replace(${column}, ' *[-–‐‑—] *', '-', 'g')`;
const tightened = (text: string): string => text.replace(/ *[-–‐‑—] */gu, '-');

/** A page of the directives of an authority, the latest first; `q` is looked for in number, issuer, title and contents. */
export const directivesOf = (
  database: DataSource,
  authorityId: string,
  filter: { kind?: DirectiveKind | undefined; q?: string | undefined },
  { limit, after }: { limit: number; after?: DirectiveCursor | undefined },
): Promise<DirectiveLine[]> => {
  const folded = hasAccents(filter.q ?? '') ? foldedSql : plainSql;
  const found = (column: string) => `position($5 in ${tight(folded(column))}) > 0`;
  return database.query<DirectiveLine[]>(
    `${linesFrom} WHERE d.authority_id = $1 AND ($2::text IS NULL OR d.kind = $2)
       AND ($3::date IS NULL OR d.issued_on < $3 OR (d.issued_on = $3 AND d.directive_id > $4::uuid))
       AND ($5::text IS NULL OR ${found('d.number')} OR ${found(`coalesce(d.normal_number, '')`)} OR ${found(`d.issuer->>'name'`)}
         OR EXISTS (SELECT 1 FROM (SELECT d.title AS seal UNION ALL
             SELECT p.words FROM read.directive_part p WHERE p.directive_id = d.directive_id) s
           JOIN es.text w USING (seal) WHERE ${found('w.body')}))
     ORDER BY d.issued_on DESC, d.directive_id LIMIT $6`,
    [
      ...[authorityId, filter.kind ?? null, after?.issuedOn ?? null, after?.directiveId ?? null],
      ...[filter.q === undefined ? null : tightened(foldAccents(filter.q)), limit],
    ],
  );
};

/** The directives that one carries out (`above`), or that carry it out (`below`). */
export const linkedDirectives = (
  database: DataSource,
  directiveId: string,
  which: 'above' | 'below',
): Promise<DirectiveLine[]> => {
  const [from, to] = which === 'above' ? ['directive_id', 'carries_out'] : ['carries_out', 'directive_id'];
  return database.query<DirectiveLine[]>(
    `${linesFrom} JOIN read.directive_link l ON l.${to} = d.directive_id WHERE l.${from} = $1 ORDER BY d.issued_on, d.directive_id`,
    [directiveId],
  );
};

/** How many tasks serve a part of a directive, and how they stand; `part` is null for the directive as a whole. */
export type ServedLine = {
  part: ServedPart | null;
  number: number | null;
  tasks: number;
  done: number;
  overdue: number;
};

/** Who serves a directive, by its parts and as a whole. A task that serves several parts counts once in each and once in the whole. */
export const servingOf = (database: DataSource, directiveId: string): Promise<ServedLine[]> =>
  database.query<ServedLine[]>(
    `WITH served AS MATERIALIZED (
       SELECT s.part, s.number, t.task_id, t.stage = 'signed_off' AS done, t.closed_at IS NULL AND t.overdue AS overdue
       FROM read.serving s JOIN read.task t USING (task_id) WHERE s.directive_id = $1 AND t.execution <> 'withdrawn')
     SELECT part, number, count(*)::int AS tasks, count(*) FILTER (WHERE done)::int AS done, count(*) FILTER (WHERE overdue)::int AS overdue
     FROM served GROUP BY part, number
     UNION ALL SELECT NULL, NULL, count(*)::int, count(*) FILTER (WHERE done)::int, count(*) FILTER (WHERE overdue)::int
     FROM (SELECT DISTINCT task_id, done, overdue FROM served) AS whole`,
    [directiveId],
  );

/** How many tasks that serve a directive are for which years; null where nothing was said of any. A task counts once. */
export type SpanLine = Omit<ServedLine, 'part' | 'number'> & { span: TaskSpan | null };

export const spansOf = (database: DataSource, directiveId: string): Promise<SpanLine[]> =>
  database.query<SpanLine[]>(
    `SELECT CASE WHEN span_from IS NOT NULL THEN jsonb_build_object('from', span_from, 'to', span_to) END AS span, count(*)::int AS tasks,
       count(*) FILTER (WHERE stage = 'signed_off')::int AS done, count(*) FILTER (WHERE closed_at IS NULL AND overdue)::int AS overdue
     FROM read.task t WHERE execution <> 'withdrawn' AND EXISTS (
       SELECT 1 FROM read.serving s WHERE s.task_id = t.task_id AND s.directive_id = $1)
     GROUP BY span_from, span_to ORDER BY span_from = span_to, span_from, span_to`,
    [directiveId],
  );

/** What a task serves; `words` is still a seal. */
export type ServingLine = Omit<DirectiveLine, 'number'> & {
  /** Of the directive. */
  symbol: string;
  part: ServedPart;
  number: number;
  words: string;
};

export const servedBy = (database: DataSource, taskId: string): Promise<ServingLine[]> =>
  database.query<ServingLine[]>(
    `SELECT d.directive_id AS "directiveId", d.kind, d.number AS symbol, d.normal_number AS "normalNumber", d.title, d.issuer,
       d.issued_on AS "issuedOn", s.part, s.number, p.words, c.starts_on AS "overFrom"
     FROM read.serving s JOIN read.directive d USING (directive_id)
       JOIN read.directive_part p ON (p.directive_id, p.part, p.number) = (s.directive_id, s.part, s.number)
       LEFT JOIN read.directive_end e ON (e.directive_id, e.part, e.number) = (s.directive_id, s.part, s.number)
       LEFT JOIN read.directive_change c USING (change_id)
     WHERE s.task_id = $1 ORDER BY d.issued_on, d.directive_id, s.part, s.number`,
    [taskId],
  );
