import { z } from 'zod';
import { GroupKind, partNumber } from '../directives/contents.ts';
import { DirectiveIssuer, DirectiveKind, year } from '../directives/header.ts';
import { TargetReading } from '../directives/targets.ts';
import { Paper } from '../actor.ts';
import { ServedPart } from '../directives/serving.ts';
import { CommandId, DirectiveId } from '../ids.ts';
import { TaskSpan } from '../span.ts';
import { Instant, LocalDate } from '../time.ts';
import { DirectiveEventName } from './acts.ts';
import { AuditEntry } from './audit.ts';
import { DisseminationView } from './disseminations.ts';
import { FileView } from './files.ts';
import { NamedActor, NamedUnit, Words } from './names.ts';
import { page, view } from './view.ts';

const calledBy = {
  directiveId: DirectiveId,
  kind: DirectiveKind,
  number: z.string().meta({ description: 'As the paper has it, right or wrong' }),
  normalNumber: z
    .string()
    .nullable()
    .meta({ description: 'In the form of State or Party; null where what is written has none' }),
  called: z.string().meta({ description: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị' }),
  title: Words,
  issuer: DirectiveIssuer,
  issuedOn: LocalDate,
  overFrom: LocalDate.nullable().meta({ description: 'The day from which it counts no longer, as a whole' }),
};

export const DirectiveLine = view('DirectiveLine', 'A directive in a list', calledBy);

export const DirectivePage = page('DirectivePage', 'A page of directives, the latest first', DirectiveLine);

export const NumberReading = view('NumberReading', 'How number and symbol of a paper are read', {
  normalNumber: calledBy.normalNumber,
  kind: DirectiveKind.nullable().meta({
    description: 'The kind of paper that they say it is; null where they do not tell',
  }),
});

const counted = {
  tasks: z.int().meta({ description: 'Tasks that serve it; withdrawn ones do not count' }),
  done: z.int().meta({ description: 'Of these, signed off' }),
  overdue: z.int().meta({ description: 'Of these, open and late' }),
};

export const ServedBy = view('ServedBy', 'How many tasks serve something, and how they stand', counted);

const end = z
  .strictObject({
    from: LocalDate,
    by: DirectiveLine.nullable(),
    becomes: z.strictObject({ part: ServedPart, number: partNumber }).nullable(),
  })
  .nullable()
  .meta({
    description:
      'From when it counts no longer, by which directive, and what of that one stands in its place',
  });

const part = { number: partNumber, end, label: z.string().nullable(), served: ServedBy };

export const DirectiveView = view('Directive', 'A directive with what it is made of and who serves it', {
  ...calledBy,
  version: z.int(),
  recordedAt: Instant,
  effectiveOn: LocalDate.nullable(),
  term: z.strictObject({ from: LocalDate, to: LocalDate }).nullable(),
  signer: NamedActor.nullable().meta({ description: 'Who signed it, where the directory has them' }),
  signedBy: Words.nullable().meta({ description: 'Who signed it, where it does not' }),
  themes: z.array(z.strictObject({ year, content: Words })),
  files: z.array(FileView),
  clauses: z.array(view('DirectiveClause', 'A clause', { ...part, content: Words })),
  annexes: z.array(
    view('DirectiveAnnex', 'An annex', {
      number: partNumber,
      label: z.string().nullable(),
      title: Words,
      file: FileView.nullable(),
    }),
  ),
  targets: z.array(
    view('DirectiveTarget', 'A target, as written and as read', {
      ...part,
      clause: partNumber.nullable(),
      asWritten: Words,
      reading: TargetReading,
      asRead: z.string().meta({ description: 'The reading in words' }),
    }),
  ),
  groups: z.array(
    view('DirectiveGroup', 'A programme, project or breakthrough area', {
      number: partNumber,
      kind: GroupKind,
      title: Words,
      clauses: z.array(partNumber),
      end,
      served: ServedBy,
    }),
  ),
  served: ServedBy,
  spans: z
    .array(z.strictObject({ span: TaskSpan.nullable(), served: ServedBy }))
    .meta({ description: 'The same by the years that tasks are for: terms and stages, then year by year' }),
  uncovered: z.array(partNumber).meta({ description: 'The clauses that no task serves' }),
  declaredCount: z.int().nullable(),
  counted: z.int().meta({ description: 'The clauses on record, to be held against the declared count' }),
  carriesOut: z.array(DirectiveLine).meta({ description: 'What it carries out' }),
  carriedOutBy: z.array(DirectiveLine).meta({ description: 'What carries it out' }),
  changes: z
    .array(
      view('DirectiveChanged', 'An act by which a directive counts no longer, in part or whole', {
        changeId: CommandId,
        is: z.enum(['amended', 'replaced', 'repealed', 'term-over']),
        by: DirectiveLine.nullable(),
        from: LocalDate,
        reason: Words,
        paper: Paper.nullable(),
        decidedBy: NamedActor,
        left: z.int().meta({
          description:
            'Open tasks that still serve what ends by it: before the day all of them; after it those that go on by name, wait to go on, or refused',
        }),
      }),
    )
    .meta({ description: 'Those of which it is on record, also for a day to come' }),
  changing: z
    .array(DirectiveLine)
    .meta({ description: 'The directives that it amends, replaces or repeals' }),
  disseminations: z
    .array(DisseminationView)
    .meta({ description: 'The units that owe its dissemination, or did' }),
  notNamed: z
    .array(NamedUnit)
    .meta({ description: 'The units that have tasks under it and have not been told to disseminate it' }),
});

export const DisseminationOwed = view(
  'DisseminationOwed',
  'A unit that still owes dissemination of a directive',
  {
    directive: DirectiveLine,
    unit: NamedUnit,
    dueOn: LocalDate,
    overdue: z.boolean(),
    daysLate: z.int().meta({ description: 'Working days late in all so far' }),
  },
);

export const DisseminationPage = page(
  'DisseminationPage',
  'A page of what is still to be disseminated, the earliest day first',
  DisseminationOwed,
);

const { version, sentence, effectiveAt, recordedAt, writtenAt, commandId, data, words, hash } =
  AuditEntry.shape;

export const DirectiveHistory = view(
  'DirectiveHistory',
  'Everything that was recorded of a directive, in order',
  {
    directiveId: DirectiveId,
    entries: z.array(
      view('DirectiveEntry', 'One event of a directive, as it was written', {
        type: DirectiveEventName,
        ...{ version, sentence, effectiveAt, recordedAt, writtenAt, commandId, data, words, hash },
        actor: NamedActor,
      }),
    ),
  },
);
