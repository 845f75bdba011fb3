import { z } from 'zod';
import { DirectiveId } from '../ids.ts';
import { DirectivePart, partNumber } from './contents.ts';

/** What tasks can serve. */
export const ServedPart = DirectivePart.exclude(['annex']).meta({
  id: 'ServedPart',
  description: 'A clause, a target or a group of a directive',
});
export type ServedPart = z.infer<typeof ServedPart>;

/** One thing that a task serves. */
export const Serving = z
  .strictObject({ directiveId: DirectiveId, part: ServedPart, number: partNumber })
  .meta({ id: 'Serving', description: 'A clause, target or group of a directive, by its number' });
export type Serving = z.infer<typeof Serving>;

export const serves = z
  .array(Serving)
  .min(1)
  .max(50)
  .meta({ description: 'The clauses, targets and groups of directives that the task serves' });
