import { z } from 'zod';
import { Paper } from '../actor.ts';
import { Sha256 } from '../files.ts';
import { CommandId, TaskId } from '../ids.ts';
import { AnnexColumn } from '../imports/annex.ts';
import { annexFindingCodes } from '../imports/findings.ts';
import { TaskSpan } from '../span.ts';
import { Instant, LocalDate, Term } from '../time.ts';
import { NamedActor, NamedPost, NamedUnit } from './names.ts';
import { view } from './view.ts';

const PersonThen = view('AnnexPerson', 'A post, and who held it on the date of the paper', {
  ...NamedPost.shape,
  name: z.string().nullable(),
  unit: NamedUnit,
});

const Finding = view('AnnexFindingView', 'What a dry run found, and what to do', {
  code: z.enum(annexFindingCodes).meta({ description: 'Stable; programs go by it' }),
  stops: z.boolean().meta({ description: 'It must be mended, or its item left out' }),
  row: z.int().nullable().meta({ description: 'Null where it is about the whole annex' }),
  column: AnnexColumn.nullable(),
  cell: z.string().nullable().meta({ description: 'As the program shows it: C5' }),
  written: z.string().nullable().meta({ description: 'What the cell says' }),
  part: z.string().nullable().meta({ description: 'What of it this is about, where it names several units' }),
  detail: z
    .string()
    .meta({ description: 'What it is and how to mend it, in Vietnamese or, on request, English' }),
  candidates: z.array(NamedUnit).meta({ description: 'The units that may be meant' }),
  persons: z.array(PersonThen).meta({ description: 'Who may be meant, by the posts that they held then' }),
});

const refusal = z.strictObject({ code: z.string(), detail: z.string() });

const PreviewTask = view('AnnexPreviewTask', 'A task that an item would come to', {
  taskId: TaskId.meta({
    description: 'Follows from the paper and what the item says: the same whenever it is read',
  }),
  unit: NamedUnit,
  comesTo: z.enum(['issued', 'already', 'refused']),
  refusal: refusal.nullable(),
});

const PreviewItem = view('AnnexPreviewItem', 'An item of an annex, as it was understood', {
  row: z.int().meta({ description: 'Its first row; by it an item is chosen' }),
  rows: z.array(z.int()),
  right: z.boolean().meta({ description: 'Nothing stops it' }),
  code: z.string().nullable(),
  title: z.string().nullable(),
  leader: NamedPost.nullable(),
  coordinating: z.array(NamedUnit),
  monitor: NamedPost.nullable(),
  assignees: z.array(
    view('AnnexAssignee', 'Whoever of a unit does a part of a task, and what', {
      ...PersonThen.shape,
      work: z.string(),
    }),
  ),
  dueOn: LocalDate.nullable(),
  dueIn: Term.nullable(),
  urgent: z.boolean(),
  reviewOn: LocalDate.nullable(),
  undated: z.boolean(),
  span: TaskSpan.nullable().meta({ description: 'The years that it is for' }),
  amount: z.number().nullable(),
  measuredIn: z.string().nullable(),
  tasks: z.array(PreviewTask),
  findings: z.array(Finding),
});

export const AnnexPreview = view(
  'AnnexPreview',
  'What importing an annex would come to, item by item. Nothing was kept',
  {
    sheet: z.string(),
    columns: z.array(
      view('AnnexColumnRead', 'What a column was taken to say', {
        column: AnnexColumn,
        letter: z.string(),
        heading: z.string(),
      }),
    ),
    declared: z.int().nullable().meta({ description: 'How many items the paper says it has' }),
    found: z.int(),
    right: z.boolean().meta({ description: 'Nothing stops anything: all can be imported' }),
    findings: z.array(Finding).meta({ description: 'About the annex as a whole' }),
    items: z.array(PreviewItem),
  },
);
export type AnnexPreview = z.infer<typeof AnnexPreview>;

const ofImport = {
  importId: CommandId,
  file: Sha256,
  paper: Paper,
  askedBy: NamedActor,
  askedAt: Instant,
  done: z.boolean().meta({ description: 'Every task has its outcome' }),
  counts: z
    .strictObject({
      total: z.int(),
      issued: z.int(),
      already: z.int(),
      refused: z.int(),
      lapsed: z.int(),
      waiting: z.int(),
    })
    .meta({
      description:
        'Tasks: issued by this import; there already by the same paper; refused; lapsed, because the file or the directory has changed since; still to come',
    }),
};

const ImportSummary = view('ImportSummary', 'An import, and how far it is', ofImport);

export const ImportList = view('ImportList', 'Imports of the authority, the latest first', {
  items: z.array(ImportSummary),
});

export const ImportView = view('Import', 'An import, and what has become of each row', {
  ...ofImport,
  rows: z.array(
    view('ImportedRow', 'A task of an import, and what has become of it', {
      row: z.int(),
      taskId: TaskId,
      state: z.enum(['waiting', 'issued', 'already', 'refused', 'lapsed']),
      refusal: refusal.nullable(),
    }),
  ),
});
