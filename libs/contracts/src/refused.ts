import { z } from 'zod';

/** A refusal that stands on record, as it was decided; its code may be of an earlier release. */
export const Refused = z.strictObject({
  code: z.string().max(60),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Refused = z.infer<typeof Refused>;
