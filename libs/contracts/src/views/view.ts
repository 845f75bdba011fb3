import { z } from 'zod';

/** An object as the API answers with it: no field more than these, documented under its id. */
export const view = <Fields extends z.ZodRawShape>(id: string, description: string, fields: Fields) =>
  z.strictObject(fields).meta({ id, description });

/** One page of a list, and the cursor that fetches the next. */
export const page = <Item extends z.ZodType>(id: string, description: string, item: Item) =>
  view(id, description, {
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Give it as `cursor` to get the next page; null at the end' }),
  });
