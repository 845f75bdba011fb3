import { z } from 'zod';
import { Problem } from './problem.ts';

/** What every list takes. */
export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'Items on a page, 200 at most' }),
  cursor: z.string().max(1000).optional().meta({ description: 'The `next` of the page before' }),
};

/** `true` or `false` in a query. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A place in a list, opaque to the caller. */
export const toCursor = (place: Record<string, string | null>): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** Reads a cursor back; one that we did not give out is an invalid request. */
export const fromCursor = <Place>(
  cursor: string | undefined,
  schema: z.ZodType<Place>,
): Place | undefined => {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Problem('invalid-request', {
      errors: [
        { path: 'cursor', message: 'không phải con trỏ của danh sách này (not a cursor of this list)' },
      ],
    });
  }
};

/** Makes a page of one line more than its limit, which tells whether there is a next one. */
export const pageOf = <Line, Item>(
  lines: Line[],
  limit: number,
  item: (line: Line) => Item,
  place: (line: Line) => Record<string, string | null>,
) => {
  const shown = lines.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: lines.length > limit && last ? toCursor(place(last)) : null };
};
