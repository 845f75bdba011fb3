import type { DataSource } from 'typeorm';
import { foldAccents, foldedSql, hasAccents, plainSql } from './search.query.ts';

/** The place in the list after which a page begins. */
export type PersonCursor = { name: string; personId: string };

/** A page of the people of the directory in whose name, as it is now, every word of `q` stands somewhere. */
export const peopleCalled = (
  database: DataSource,
  q: string,
  { limit, after }: { limit: number; after?: PersonCursor | undefined },
): Promise<PersonCursor[]> => {
  const folded = hasAccents(q) ? foldedSql : plainSql;
  return database.query(
    `SELECT p.person_id AS "personId", p.name FROM org.person p
     WHERE NOT EXISTS (SELECT 1 FROM unnest(string_to_array($1, ' ')) word WHERE position(word in ${folded('p.name')}) = 0)
       AND ($2::text IS NULL OR (p.name, p.person_id) > ($2::text, $3::text))
     ORDER BY p.name, p.person_id LIMIT $4`,
    [foldAccents(q), after?.name ?? null, after?.personId ?? null, limit],
  );
};
