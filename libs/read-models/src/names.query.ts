import type { DataSource } from 'typeorm';
import type { Instant, Names } from '#contracts';

const isIdField = /(unitId|postId|personId|authorityId|parentId)s?$/i;

/** Fields that hold an id without saying so. */
const namingKeys: ReadonlySet<string> = new Set(['vacant', 'levels', 'office', 'awaited', 'before']);

/** Every unit, post and person that a value names, at any depth. */
export const idsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return isIdField.test(key) || namingKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => idsIn(item, name));
};

const kinds = ['unit', 'post', 'person'] as const;
const tables = { unit: 'org.unit', post: 'org.post', person: 'org.person' } as const;
const names = { unit: 'name', post: 'title', person: 'name' } as const;

const lookUp = async (database: DataSource, kind: (typeof kinds)[number], ids: string[]) => {
  const rows = await database.query<{ id: string; name: string }[]>(
    `SELECT ${kind}_id AS id, ${names[kind]} AS name FROM ${tables[kind]} WHERE ${kind}_id = ANY ($1)`,
    [ids],
  );
  const known = new Map(rows.map((row) => [row.id, row.name]));
  return (id: string) => known.get(id) ?? id;
};

/** How units, posts and people were called last. What the directory doesn’t know is called by its id. */
export const namesOf = async (database: DataSource, ids: string[]): Promise<Names> => {
  const wanted = [...new Set(ids)];
  const [unit, post, person] = await Promise.all(kinds.map((kind) => lookUp(database, kind, wanted)));
  const asId = (id: string) => id;
  return { unit: unit ?? asId, post: post ?? asId, person: person ?? asId };
};

type Named = { id: string; name: string; from: number };

const datedNames = async (database: DataSource, kind: (typeof kinds)[number], ids: string[]) => {
  const rows = await database.query<Named[]>(
    `SELECT ${kind}_id AS id, name, extract(epoch FROM named_from)::float8 * 1000 AS from FROM org.${kind}_name
     WHERE ${kind}_id = ANY ($1) ORDER BY named_from${kind === 'person' ? ', recorded_at' : ''}`,
    [ids],
  );
  return (id: string, at: number): string => {
    const own = rows.filter((row) => row.id === id);
    return (own.findLast(({ from }) => from <= at) ?? own[0])?.name ?? id;
  };
};

/** How units, posts and people were called at an instant, for readers of what happened then. */
export const namesByDate = async (database: DataSource, ids: string[]): Promise<(at: Instant) => Names> => {
  const wanted = [...new Set(ids)];
  const [unit, post, person] = await Promise.all(kinds.map((kind) => datedNames(database, kind, wanted)));
  return (at) => {
    const instant = Date.parse(at);
    const then = (called: typeof unit) => (id: string) => called?.(id, instant) ?? id;
    return { unit: then(unit), post: then(post), person: then(person) };
  };
};
