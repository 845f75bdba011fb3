import type { DataSource } from 'typeorm';

const isSeal = /^[0-9a-f]{64}$/;

/** Every seal in a value, at any depth. */
export const sealsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return isSeal.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sealsIn);
};

/** Words behind seals. Erased ones are null. */
export type Texts = (seal: string) => { text: string | null; erased: boolean };

/** Fetches the words behind seals. A seal without words, erased or never kept, has none to show. */
export const textsOf = async (database: DataSource, seals: string[]): Promise<Texts> => {
  const rows = await database.query<{ seal: string; body: string | null }[]>(
    'SELECT seal, body FROM es.text WHERE seal = ANY ($1)',
    [[...new Set(seals)]],
  );
  const words = new Map(rows.map(({ seal, body }) => [seal, body]));
  return (seal) => {
    const text = words.get(seal) ?? null;
    return { text, erased: text === null };
  };
};
