import type { DataSource } from 'typeorm';
import type { Names } from '#contracts';

const isIdField = /(unitId|postId|personId|authorityId)$/i;

/** Fields that hold the id of a post or a person without saying so. */
const namingKeys: ReadonlySet<string> = new Set(['vacant', 'levels', 'office', 'awaited']);

/** Every unit, post and person that a value names, at any depth. */
export const idsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return isIdField.test(key) || namingKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => idsIn(item, name));
};

const tables = {
  unit: ['unit', 'unit_id', 'name'],
  post: ['post', 'post_id', 'title'],
  person: ['person', 'person_id', 'name'],
} as const;

const lookUp = async (database: DataSource, kind: keyof typeof tables, ids: string[]) => {
  const [table, key, name] = tables[kind];
  const rows = await database.query<{ id: string; name: string }[]>(
    `SELECT ${key} AS id, ${name} AS name FROM org.${table} WHERE ${key} = ANY ($1)`,
    [ids],
  );
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return (id: string) => names.get(id) ?? id;
};

/** How units, posts and people are called today. What the directory doesn’t know is called by its id. */
export const namesOf = async (database: DataSource, ids: string[]): Promise<Names> => {
  const wanted = [...new Set(ids)];
  const [unit, post, person] = await Promise.all([
    lookUp(database, 'unit', wanted),
    lookUp(database, 'post', wanted),
    lookUp(database, 'person', wanted),
  ]);
  return { unit, post, person };
};
