import { z } from 'zod';

/** The schema of one act: its name, what it is for, and what it says. */
export const command = <Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  description: string,
  fields: Fields,
) => z.strictObject({ type: z.literal(type), ...fields }).meta({ id: type, description });
