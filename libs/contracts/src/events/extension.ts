import { z } from 'zod';
import { PostId, UnitId } from '../ids.ts';
import { LocalDate } from '../time.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

/** What each event about later dates says, by type. */
export const extensionEvents = {
  ExtensionRequested: z.strictObject({
    unitId: UnitId,
    request: z.int().min(1),
    dueOn: LocalDate,
    late: z.boolean(),
    decidedBy: PostId.optional().meta({
      description: 'The post that decides, where that is not the supervising leader’s',
    }),
    reason: Seal,
  }),
  ExtensionGranted: z.strictObject({
    request: z.int().min(1),
    before: LocalDate,
    dueOn: LocalDate,
    days: z.int().min(0).optional().meta({
      description: 'The working days that it adds, where the policy has rules of later dates',
    }),
    reason: Seal,
    ...byPaper,
  }),
  ExtensionRefused: z.strictObject({ request: z.int().min(1), reason: Seal, ...byPaper }),
} as const;
