import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { Sha256 } from '../files.ts';
import { PersonId, PostId, UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { Instant } from '../time.ts';

const ofHandover = {
  unitId: UnitId,
  postId: PostId,
  personId: PersonId.meta({ description: 'Who hands over' }),
  since: Instant.meta({ description: 'Since when they had answered for the post' }),
  list: Sha256,
  paper: DecisionPaper.optional(),
};

/** What a unit’s stream says of posts that are handed over. The lists are kept beside it, under their digest. */
export const handoverEvents = {
  HandoverSigned: z.strictObject(ofHandover),
  HandoverReceived: z.strictObject({ ...ofHandover, remark: Seal.optional() }),
} as const;
