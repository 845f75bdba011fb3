import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { ObligationKind } from '../obligations.ts';
import { Instant, LocalDate } from '../time.ts';
import { NamedPerson, NamedPost, NamedRecipient, NamedUnit, ofTask } from './names.ts';
import { ExplanationView } from './obligations.ts';
import { view } from './view.ts';

const versions = z
  .array(z.int())
  .meta({ description: 'The versions of the events that say so, in the history of the task' });

export const SliceView = view('LedgerSlice', 'Days late on which the same people answered', {
  from: LocalDate,
  to: LocalDate.meta({ description: 'The last day, included' }),
  daysLate: z.int().meta({ description: 'Working days' }),
  head: NamedRecipient.nullable().meta({
    description: 'Who held the post, or the deputy in charge of a vacant one; null if nobody was there',
  }),
  inherited: z
    .boolean()
    .meta({ description: 'The spell had opened before this person answered for the post' }),
  deputies: z
    .array(z.strictObject({ person: NamedPerson, post: NamedPost, field: z.string() }))
    .meta({ description: 'The deputies in whose field the unit was' }),
  collective: z
    .strictObject({ unit: NamedUnit, before: NamedUnit.nullable() })
    .nullable()
    .meta({ description: 'The unit was led collectively: it answers as a body, before the unit above it' }),
});

export const LedgerEntryView = view(
  'LedgerEntry',
  'A spell of lateness, and who answered for it day by day',
  {
    ...ofTask,
    obligationId: ObligationId,
    kind: ObligationKind,
    spell: z.int(),
    owner: z.strictObject({ unit: NamedUnit.nullable(), post: NamedPost.nullable() }),
    dueOn: LocalDate,
    openedAt: Instant,
    closedAt: Instant.nullable(),
    how: z.enum(['met', 'missed', 'moved', 'released', 'transferred']).nullable(),
    daysLate: z.int().meta({ description: 'Working days: settled when it closed, up to now while it runs' }),
    objectiveDays: z.int().meta({ description: 'Of these, for how many the cause was ruled objective' }),
    answerable: NamedRecipient.nullable().meta({
      description: 'Who answered for it in the last moment of the term, by what is on record now',
    }),
    levels: z.int().meta({ description: 'How many levels of the ladder it climbed' }),
    voided: z
      .strictObject({ number: z.string(), issuedOn: LocalDate })
      .nullable()
      .meta({ description: 'The paper that made it void: it is listed, and in no sum' }),
    explanation: ExplanationView.nullable(),
    slices: z.array(SliceView),
    versions,
  },
);

const spellScored = z.strictObject({ obligationId: ObligationId, spell: z.int(), versions });

export const ScoreView = view(
  'Score',
  'Points for progress by a published formula, each figure with its events',
  {
    policyVersion: z.string(),
    basis: z.string().meta({ description: 'The text by which it is worked out' }),
    pointsOfResult: z.number(),
    perSpell: z.number().meta({ description: 'What a spell of lateness costs' }),
    points: z.number().nullable().meta({ description: 'The mean of the results; null where there was none' }),
    results: z.array(
      z.strictObject({
        ...ofTask,
        points: z.number(),
        counted: z.array(spellScored),
        excused: z
          .array(spellScored)
          .meta({ description: 'The cause was ruled objective for all of their days' }),
      }),
    ),
  },
);

const period = { from: LocalDate, to: LocalDate };
const sums = z
  .strictObject({ spells: z.int(), daysLate: z.int(), objectiveDays: z.int() })
  .meta({ description: 'What the entries come to' });
const score = ScoreView.nullable().meta({ description: 'Null where the policy in force has no formula' });

export const TaskLedger = view('TaskLedger', 'Every spell of lateness of a task', {
  asOf: Instant,
  entries: z.array(LedgerEntryView),
});

export const UnitLedger = view('UnitLedger', 'The lateness of a unit in a period', {
  asOf: Instant,
  unit: NamedUnit,
  ...period,
  sums,
  score,
  entries: z.array(LedgerEntryView),
});

export const PersonLedger = view('PersonLedger', 'The lateness for which a person answers in a period', {
  asOf: Instant,
  person: NamedPerson,
  ...period,
  score: score.meta({
    description: 'Of results for which the person answered when they fell due; null without a formula',
  }),
  own: z.array(LedgerEntryView).meta({ description: 'They answered for the post when the term ran out' }),
  inherited: z
    .array(LedgerEntryView)
    .meta({ description: 'The spell had opened before they answered for the post' }),
  asDeputy: z.array(LedgerEntryView).meta({ description: 'The unit was in their field' }),
});
