import { z } from 'zod';
import { UnitId } from '../ids.ts';
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
    reason: Seal,
  }),
  ExtensionGranted: z.strictObject({
    request: z.int().min(1),
    before: LocalDate,
    dueOn: LocalDate,
    reason: Seal,
    ...byPaper,
  }),
  ExtensionRefused: z.strictObject({ request: z.int().min(1), reason: Seal, ...byPaper }),
} as const;
