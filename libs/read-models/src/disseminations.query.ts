import type { DataSource } from 'typeorm';
import type { Actor, Instant, LocalDate } from '#contracts';
import type { Dissemination } from '#domain';
import { linesFrom } from './directives.query.ts';
import type { DirectiveLine } from './directives.query.ts';

/** A unit that still owes dissemination, and of which directive; who has to see to it, where it was asked whose it is, and since when. */
export type OwedDissemination = DirectiveLine & {
  unitId: string;
  borneBy: string;
  since: Instant;
  dueOn: LocalDate;
  days: Dissemination['days'];
};

/** Whose: all units of an authority, or some units with those that they have succeeded. */
export type DisseminationsOf = { authorityId: string; unitIds?: string[]; now: Instant };

/** The place in the list after which a page begins. */
export type DisseminationCursor = { dueOn: LocalDate; directiveId: string; unitId: string };

/** Still to be held, `o`, under a directive that counts at the instant `now`. */
const isOwedAt = (now: string): string => `o.held_on IS NULL AND o.due_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM read.directive_change c
    WHERE c.directive_id = o.directive_id AND c.change <> 'amended' AND c.counts_from <= ${now})`;

/** Who succeeded a unit `s` that has ended by the instant `now`, by the latest decision: whoever has the rest of what it left. */
const heirsOf = 'CASE WHEN s.rest_to IS NULL THEN s.successor_ids ELSE ARRAY[s.rest_to] END';
const latestAt = (now: string): string => `s.counts_from <= ${now} AND NOT EXISTS (
  SELECT 1 FROM org.unit_succession l WHERE l.unit_id = s.unit_id AND l.counts_from > s.counts_from AND l.counts_from <= ${now})`;

/** What is owed under directives that count, the earliest day first; all of it where there is no limit. */
export const disseminationsOwed = (
  database: DataSource,
  { authorityId, unitIds, now }: DisseminationsOf,
  { limit, after }: { limit: number | null; after?: DisseminationCursor | undefined },
): Promise<OwedDissemination[]> =>
  database.query(
    `WITH RECURSIVE own AS (
       SELECT root, root AS unit_id, NULL::timestamptz AS since FROM unnest($2::text[]) root
       UNION SELECT own.root, s.unit_id, greatest(own.since, s.counts_from)
       FROM own JOIN org.unit_succession s ON own.unit_id = ANY (${heirsOf}) JOIN org.unit u ON u.unit_id = s.unit_id
       WHERE u.stands_to <= $3 AND ${latestAt('$3')}
     ), borne AS (SELECT root, unit_id, max(since) AS since FROM own GROUP BY root, unit_id),
     line AS (${linesFrom} WHERE d.authority_id = $1)
     SELECT line.*, o.unit_id AS "unitId", coalesce(b.root, o.unit_id) AS "borneBy", o.due_on AS "dueOn", o.days,
       org.instant(greatest(b.since, (o.days->0->>'since')::timestamptz)) AS since
     FROM read.dissemination o JOIN line ON line."directiveId" = o.directive_id LEFT JOIN borne b ON b.unit_id = o.unit_id
     WHERE ${isOwedAt('$3')} AND ($2::text[] IS NULL OR b.root IS NOT NULL)
       AND ($4::date IS NULL OR (o.due_on, o.directive_id, o.unit_id) > ($4::date, $5::uuid, $6::text))
     ORDER BY o.due_on, o.directive_id, o.unit_id, b.root LIMIT $7`,
    [
      ...[authorityId, unitIds ?? null, now],
      ...[after?.dueOn ?? null, after?.directiveId ?? null, after?.unitId ?? null, limit],
    ],
  );

/**
 * For a query with `WITH RECURSIVE`: `borne`, each dissemination that is owed at the instant `now`, with the unit that has to see to it: the one
 * that owes it or, once that has ended, whoever succeeded it; itself where nobody did.
 */
export const borneAt = (now: string): string => `
  bearer AS (
    SELECT o.directive_id, o.unit_id AS owing, o.unit_id FROM read.dissemination o WHERE ${isOwedAt(now)}
    UNION SELECT b.directive_id, b.owing, heir FROM bearer b JOIN org.unit u ON u.unit_id = b.unit_id AND u.stands_to <= ${now}
      JOIN org.unit_succession s ON s.unit_id = b.unit_id AND ${latestAt(now)} CROSS JOIN LATERAL unnest(${heirsOf}) heir
  ), borne AS (
    SELECT b.* FROM bearer b JOIN org.unit u USING (unit_id)
    WHERE u.stands_to IS NULL OR u.stands_to > ${now}
      OR NOT EXISTS (SELECT 1 FROM org.unit_succession s WHERE s.unit_id = b.unit_id AND s.counts_from <= ${now} AND cardinality(${heirsOf}) > 0)
  )`;

/** A dissemination of whose day something may have to be said, and who asked for it last under its directive. */
export type DisseminationToTell = Pick<Dissemination, 'unitId' | 'days' | 'said'> & {
  directiveId: string;
  askedBy: Actor;
};

/** What is owed by a day so many days away at most, or passed, and has not gone up so many levels. */
export const disseminationsToTell = (
  database: DataSource,
  { now, within, levels }: { now: Instant; within: number; levels: number },
): Promise<DisseminationToTell[]> =>
  database.query(
    `SELECT o.directive_id AS "directiveId", o.unit_id AS "unitId", o.days,
       coalesce(o.said, '{"remindedAt": null, "levels": []}') AS said,
       (SELECT convert_from(e.body, 'UTF8')::jsonb->'actor' FROM es.event e
        WHERE e.stream_id = o.directive_id AND e.type = 'DisseminationRequired' ORDER BY e.version DESC LIMIT 1) AS "askedBy"
     FROM read.dissemination o
     WHERE ${isOwedAt('$1')} AND o.due_at <= $1::timestamptz + $2 * interval '1 day'
       AND coalesce(jsonb_array_length(o.said->'levels'), 0) < $3
     ORDER BY o.directive_id, o.unit_id`,
    [now, within, levels],
  );

/** Directives as they are listed, in no order. */
export const directivesNamed = (
  database: DataSource,
  directiveIds: readonly string[],
): Promise<DirectiveLine[]> => database.query(`${linesFrom} WHERE d.directive_id = ANY ($1)`, [directiveIds]);

/** The units that have tasks under a directive and of which nobody has yet said that they owe its dissemination. */
export const unitsNotNamed = async (
  database: DataSource,
  directiveId: string,
  now: Instant,
): Promise<string[]> => {
  const rows = await database.query<{ unit_id: string }[]>(
    `SELECT DISTINCT t.unit_id FROM read.serving s JOIN read.task t USING (task_id) JOIN org.unit u ON u.unit_id = t.unit_id
     WHERE s.directive_id = $1 AND t.execution <> 'withdrawn' AND (u.stands_to IS NULL OR u.stands_to > $2)
       AND NOT EXISTS (SELECT 1 FROM read.dissemination o WHERE (o.directive_id, o.unit_id) = ($1, t.unit_id))
     ORDER BY t.unit_id`,
    [directiveId, now],
  );
  return rows.map(({ unit_id }) => unit_id);
};
