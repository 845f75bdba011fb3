import { z } from 'zod';
import { sealedFiles } from '../files.ts';
import { UnitId } from '../ids.ts';
import { Seal } from '../text.ts';
import { changeEvents } from './changes.ts';
import { contentsWith, partNumber } from './contents.ts';
import { disseminationEvents } from './dissemination.ts';
import { headerWith } from './header.ts';
import { TargetReading } from './targets.ts';

/** What follows from what a directive says of itself, by the rules of the day on which it was entered. */
const identified = {
  normalNumber: z.string().nullable().meta({
    description: 'Number and symbol in the form of State or Party; null where what is written has none',
  }),
  identity: z.string().meta({ description: 'By which it is told whether two are the same' }),
};

const sealed = { ...headerWith(Seal), ...sealedFiles };
const changed = z
  .object({ ...sealed, ...identified })
  .partial()
  .strict();
/** What a correction can change of a directive, with what follows from it. */
export type ChangedDirective = z.infer<typeof changed>;

/** What each event of a directive says, by type. */
export const directiveEventData = {
  DirectiveRecorded: z.strictObject({ ...sealed, ...identified, authorityId: UnitId }),
  ContentsAdded: z.strictObject(contentsWith(Seal)),
  DirectiveCorrected: z.strictObject({ before: changed, after: changed, reason: Seal }),
  TargetRead: z.strictObject({
    target: partNumber,
    before: TargetReading,
    reading: TargetReading,
    note: Seal.optional(),
  }),
  ...changeEvents,
  ...disseminationEvents,
} as const;

export type DirectiveEventType = keyof typeof directiveEventData;
