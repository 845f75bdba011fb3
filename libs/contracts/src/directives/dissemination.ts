import { z } from 'zod';
import { numbered, Paper } from '../actor.ts';
import { act, reason } from '../commands/act.ts';
import { sealedFiles, withFiles } from '../files.ts';
import { CalendarVersion, PostId, UnitId } from '../ids.ts';
import { freeText, Seal } from '../text.ts';
import { Instant, LocalDate } from '../time.ts';

const unitIds = z.array(UnitId).min(1).max(200);
const people = z.int().min(1).max(1_000_000);

/** When it was held, with how many of how many, and the number of its minutes where they have one. */
const held = {
  heldOn: LocalDate.meta({ description: 'The day on which it was held, in Vietnam' }),
  attended: people.meta({ description: 'How many attended' }),
  expected: people.meta({ description: 'How many were to attend' }),
  minutes: z
    .strictObject(numbered)
    .optional()
    .meta({ description: 'Number and date of the minutes, where they have one; the file will do as well' }),
};

const byHead = {
  unitId: UnitId.meta({ description: 'The unit that owes it' }),
  ...held,
  ...withFiles,
  paper: Paper.optional().meta({
    description: 'The report of the unit on paper: needed where the monitoring office enters it',
  }),
};

export const RequireDissemination = act(
  'RequireDissemination',
  'Giao quán triệt, học tập: units owe dissemination of the directive by a day; the same act again names another day',
  {
    unitIds,
    dueOn: LocalDate.meta({ description: 'The last day; it stays where it is on a day off' }),
    note: freeText(1000).optional(),
    paper: Paper.optional(),
  },
);

export const ReleaseDissemination = act(
  'ReleaseDissemination',
  'Units owe dissemination no longer; how late they were until then stays on record',
  { unitIds, reason, paper: Paper.optional() },
);

export const ReportDissemination = act(
  'ReportDissemination',
  'The head of a unit, or of the one that succeeds it, reports that it was held; minutes by number or file',
  byHead,
);

export const CorrectDissemination = act(
  'CorrectDissemination',
  'What was reported is put right, all of it said anew; what stood before stays on record',
  { ...byHead, reason },
);

/** What is said of a day as it comes near or passes: when that fell due, by which calendar, and which posts on the way nobody held. */
const fallenDue = {
  unitId: UnitId,
  dueOn: LocalDate,
  fellDueAt: Instant,
  calendarVersion: CalendarVersion,
  vacant: z.array(PostId),
  processedLate: z.boolean(),
};

const heldData = z.strictObject({ ...held, ...sealedFiles });

/** What the events of these acts say, by type. */
export const disseminationEvents = {
  DisseminationRequired: z.strictObject({
    unitIds,
    dueOn: LocalDate,
    dueAt: Instant.meta({ description: 'The end of that day' }),
    note: Seal.optional(),
    paper: Paper.optional(),
  }),
  DisseminationReleased: z.strictObject({ unitIds, reason: Seal, paper: Paper.optional() }),
  DisseminationReported: z.strictObject({ unitId: UnitId, held: heldData, paper: Paper.optional() }),
  DisseminationCorrected: z.strictObject({
    unitId: UnitId,
    before: heldData,
    after: heldData,
    reason: Seal,
    paper: Paper.optional(),
  }),
  DisseminationReminded: z.strictObject(fallenDue),
  DisseminationEscalated: z.strictObject({
    ...fallenDue,
    level: z.int().min(1),
    daysLate: z.int().min(0).meta({ description: 'Working days late in all, on that day' }),
    mergedInto: z
      .int()
      .optional()
      .meta({ description: 'The level at which the same people were already told' }),
  }),
  DisseminationNoticesCorrected: z.strictObject({
    unitId: UnitId,
    because: z.enum(['held-in-time', 'corrected', 'released']).meta({
      description:
        'It was held before its day was over, what was reported was put right, or the unit was released',
    }),
    corrected: z
      .array(z.int().min(1))
      .min(1)
      .meta({ description: 'The events by which they were told of it before' }),
  }),
} as const;
