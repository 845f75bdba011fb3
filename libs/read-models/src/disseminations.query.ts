import type { DataSource } from 'typeorm';
import type { Instant, LocalDate } from '#contracts';
import type { Dissemination } from '#domain';
import { linesFrom } from './directives.query.ts';
import type { DirectiveLine } from './directives.query.ts';

/** A unit that still owes dissemination, and of which directive. */
export type OwedDissemination = DirectiveLine & {
  unitId: string;
  dueOn: LocalDate;
  days: Dissemination['days'];
};

/** Whose: all units of an authority, or one unit with those that it has succeeded. */
export type DisseminationsOf = { authorityId: string; unitId?: string; now: Instant };

/** The place in the list after which a page begins. */
export type DisseminationCursor = { dueOn: LocalDate; directiveId: string; unitId: string };

/** What is owed under directives that count, the earliest day first. */
export const disseminationsOwed = (
  database: DataSource,
  { authorityId, unitId, now }: DisseminationsOf,
  { limit, after }: { limit: number; after?: DisseminationCursor | undefined },
): Promise<OwedDissemination[]> =>
  database.query(
    `WITH RECURSIVE own AS (
       SELECT $2::text AS unit_id
       UNION SELECT s.unit_id FROM own JOIN org.unit_succession s ON own.unit_id = ANY (CASE WHEN s.rest_to IS NULL THEN s.successor_ids ELSE ARRAY[s.rest_to] END)
         JOIN org.unit u ON u.unit_id = s.unit_id
       WHERE u.stands_to <= $3 AND s.counts_from <= $3 AND NOT EXISTS (
         SELECT 1 FROM org.unit_succession l WHERE l.unit_id = s.unit_id AND l.counts_from > s.counts_from AND l.counts_from <= $3)
     ), line AS (${linesFrom} WHERE d.authority_id = $1)
     SELECT line.*, o.unit_id AS "unitId", o.due_on AS "dueOn", o.days
     FROM read.dissemination o JOIN line ON line."directiveId" = o.directive_id
     WHERE o.held_on IS NULL AND o.due_on IS NOT NULL AND ($2::text IS NULL OR o.unit_id IN (SELECT unit_id FROM own))
       AND NOT EXISTS (SELECT 1 FROM read.directive_change c
         WHERE c.directive_id = o.directive_id AND c.change <> 'amended' AND c.counts_from <= $3)
       AND ($4::date IS NULL OR (o.due_on, o.directive_id, o.unit_id) > ($4::date, $5::uuid, $6::text))
     ORDER BY o.due_on, o.directive_id, o.unit_id LIMIT $7`,
    [
      ...[authorityId, unitId ?? null, now],
      ...[after?.dueOn ?? null, after?.directiveId ?? null, after?.unitId ?? null, limit],
    ],
  );

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
