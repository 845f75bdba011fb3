import { z } from 'zod';

export const Role = z.enum([
  'chair',
  'leader',
  'monitor',
  'head',
  'deputy',
  'staff',
  'auditor',
  'administrator',
]);
/** What a post is for. `chair` and `leader` lead the authority; `head`, `deputy` and `staff` belong to any unit. */
export type Role = z.infer<typeof Role>;
