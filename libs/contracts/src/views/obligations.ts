import { z } from 'zod';
import { Cause, Finding } from '../explanations.ts';
import { Counting, ObligationKind } from '../obligations.ts';
import { ObligationId } from '../ids.ts';
import { spell } from '../spell.ts';
import { Period } from '../periods.ts';
import { Instant, LocalDate } from '../time.ts';
import { FileView } from './files.ts';
import { NamedPerson, NamedPost, NamedUnit, ofTask, Words } from './names.ts';
import { view } from './view.ts';

export const ExplanationView = view('Explanation', 'Why a unit was late, as it says, and what was found', {
  cause: Cause,
  causeName: z.string(),
  reason: Words,
  evidence: Words.nullable(),
  files: z.array(FileView),
  at: Instant,
  ruling: z
    .strictObject({
      outcome: Finding,
      outcomeName: z.string(),
      cause: Cause,
      causeName: z.string(),
      objectiveDays: z.int().meta({ description: 'Working days for which the cause was objective' }),
      from: LocalDate.nullable(),
      to: LocalDate.nullable(),
      reason: Words,
      at: Instant,
    })
    .nullable()
    .meta({ description: 'Null while the leader has not ruled' }),
});

export const SpellView = view('Spell', 'One stretch of lateness', {
  spell: z.int(),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  daysLate: z
    .int()
    .nullable()
    .meta({ description: 'Working days, settled when the spell closed; null while it runs' }),
  daysSoFar: z.int().nullable().meta({ description: 'Working days up to today, while the spell runs' }),
  told: z
    .array(NamedPerson.nullable())
    .meta({ description: 'Who was told at level 1, 2, …; null where nobody was' }),
  explanation: ExplanationView.nullable().meta({ description: 'Null while the unit has not said why' }),
  voided: z
    .strictObject({ number: z.string(), issuedOn: LocalDate })
    .nullable()
    .meta({ description: 'The paper that made it void: it stays on record, and is not counted' }),
});

export const NamedPeriod = view('NamedPeriod', 'A reporting period and how it is called', {
  ...Period.shape,
  name: z.string().meta({ description: 'quý II/2026' }),
});

export const ObligationView = view('Obligation', 'What one side owes by an instant', {
  obligationId: ObligationId,
  kind: ObligationKind,
  unit: NamedUnit.nullable().meta({ description: 'The unit that owes it; null if a leader does' }),
  post: NamedPost.nullable().meta({ description: 'The leader’s post that owes it; null if a unit does' }),
  openedAt: Instant,
  dueOn: LocalDate,
  dueAt: Instant,
  counting: Counting,
  why: z.string().meta({ description: 'How the date was counted, and which days were not, in a sentence' }),
  numbered: z
    .int()
    .nullable()
    .meta({ description: 'Of what there may be several at a time: which one, by its number' }),
  state: z
    .enum(['open', 'met', 'missed', 'released', 'transferred', 'deemed'])
    .meta({ description: 'deemed: silence counted as agreement' }),
  period: NamedPeriod.nullable().meta({ description: 'Of a periodic report: for which period it is owed' }),
  endedAt: Instant.nullable(),
  overdue: z.boolean(),
  remindedAt: Instant.nullable(),
  chasedAt: z.array(Instant).meta({ description: 'When the unit was chased about it' }),
  about: z
    .strictObject(spell)
    .nullable()
    .meta({ description: 'Of an explanation and the ruling on it: the spell of lateness that is explained' }),
  spells: z.array(SpellView),
});

export const PeriodView = view('PeriodicReport', 'The report of one period, and what became of it', {
  period: NamedPeriod,
  obligationId: ObligationId,
  unit: NamedUnit,
  dueOn: LocalDate.meta({ description: 'By when it is sent' }),
  state: z.enum(['collecting', 'owed', 'overdue', 'met', 'missed', 'released', 'transferred']).meta({
    description:
      'collecting: the data of the period are not cut off yet; owed: they are, and the report can be sent',
  }),
  report: z
    .strictObject({ number: z.int(), reportedAt: Instant })
    .nullable()
    .meta({ description: 'The progress report that is the report of this period' }),
});

export const AgendaView = view('AgendaItem', 'What the clock will do if nobody acts', {
  act: z.enum([
    ...(['Remind', 'Deem', 'CutOffPeriod', 'MissPeriod', 'OpenSpell', 'Escalate'] as const),
    ...(['AskExplanation', 'Resume', 'Summarise'] as const),
  ]),
  obligationId: ObligationId.nullable().meta({
    description: 'Null where a suspended task goes on, or one that was taken over is summarised',
  }),
  kind: ObligationKind.nullable(),
  at: Instant,
  level: z.int().nullable(),
});

const why = z.string().meta({
  description: 'Why it is the reader’s: by their post, for a vacant one, by a mandate, or for their unit',
});

export const OwedView = view(
  'Owed',
  'An obligation that the reader’s side owes, or that they may meet for whoever does',
  {
    ...ofTask,
    obligationId: ObligationId,
    kind: ObligationKind,
    dueOn: LocalDate,
    dueAt: Instant,
    overdue: z.boolean(),
    level: z.int(),
    period: NamedPeriod.nullable(),
    post: NamedPost.nullable().meta({ description: 'The post that owes it; null if a unit does' }),
    why,
  },
);

export const WaitingFor = z.enum([
  'acknowledge',
  'send-plan',
  'redo-plan',
  'redo-completion',
  'rule-on-decline',
  'decide-plan',
  'decide-extension',
  'decide-completion',
  'review-progress',
  'review-task',
  'countersign',
  'rule-on-clarification',
  'rule-on-contribution',
  'answer-impediment',
  'contribute',
]);

export type WaitingFor = z.infer<typeof WaitingFor>;

export const MyObligations = view(
  'MyObligations',
  'What the reader owes, and what waits for their next move',
  {
    owed: z.array(OwedView).meta({ description: 'Overdue first, then by due instant' }),
    waitsForMe: z.array(
      view('Waiting', 'A task that waits for the reader', {
        ...ofTask,
        what: WaitingFor,
        kind: ObligationKind.nullable().meta({
          description:
            'The kind of obligation that the move meets; null for a remark on a report, which nobody owes',
        }),
        dueOn: LocalDate.nullable().meta({ description: 'Of the task' }),
        owed: OwedView.nullable().meta({
          description:
            'The obligation itself: of the reader’s own side, or, by a mandate, of the post that gave it; null where nothing is owed by a date',
        }),
        why,
      }),
    ),
  },
);
