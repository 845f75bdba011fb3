import { z } from 'zod';
import { Capacity, Paper } from '../actor.ts';
import { Sha256 } from '../files.ts';
import { MandateId, PostId, UnitId } from '../ids.ts';
import { TakenOverAs } from '../taking-over.ts';
import { TaskSpan } from '../span.ts';
import { Instant, LocalDate } from '../time.ts';

/** What a column of an annex says of each item. */
export const AnnexColumn = z
  .enum([
    ...(['ordinal', 'code', 'title', 'content', 'product', 'unit', 'coordinating'] as const),
    ...(['leader', 'monitor', 'assignees', 'due', 'span', 'amount', 'measure', 'note'] as const),
  ])
  .meta({ id: 'AnnexColumn', description: 'What a column of an annex says of each item' });
export type AnnexColumn = z.infer<typeof AnnexColumn>;

/** As people wrote it in a cell; it is compared, and becomes part of a task only where a column says so. */
const written = z.string().normalize('NFC').max(32_767);

const row = z
  .int()
  .min(1)
  .meta({ description: 'A row as the program shows it; in a text document, of its table' });

const Mend = z
  .strictObject({ row, column: AnnexColumn, text: written })
  .meta({ id: 'AnnexMend', description: 'What a cell is taken to say instead of what it says' });

const UnitMeant = z
  .strictObject({
    written: written.min(1),
    unitIds: z.array(UnitId).max(200).meta({
      description:
        'The units that are meant: several lead units get a task each; none leaves a coordinating unit out',
    }),
  })
  .meta({ id: 'AnnexUnitMeant', description: 'Which units are meant by what is written, in every cell' });

const PersonMeant = z
  .strictObject({
    written: written.min(1),
    row: row
      .optional()
      .meta({ description: 'Only in the item that begins there; if left out, in every one' }),
    postIds: z.array(PostId).max(30).meta({
      description:
        'The posts that are meant, by whom they are held: wherever they may be, so of the units of the task; none leaves a person out',
    }),
  })
  .meta({
    id: 'AnnexPersonMeant',
    description: 'Who is meant by what is written: leader, monitoring officer, or persons of a unit',
  });

const toImport = {
  file: Sha256.meta({ description: 'The annex, uploaded before by the caller' }),
  paper: Paper.meta({
    description: 'The paper that the annex belongs to; names of units are those of its date',
  }),
  effectiveAt: Instant.optional().meta({
    description: 'Only for the monitoring office: when the decision took effect, if earlier than now',
  }),
  takenOver: TakenOverAs.optional().meta({
    description:
      'Chuyển tiếp: the tasks were given by this paper before they come on record here, from `effectiveAt` or, if left out, the date of the paper',
  }),
  capacity: Capacity.optional(),
  mandateId: MandateId.optional(),
  leaderPostId: PostId.meta({ description: 'The post of the supervising leader, where no cell names one' }),
  reviewOn: LocalDate.optional().meta({ description: 'The first day of review of standing tasks' }),
  span: TaskSpan.optional().meta({
    description: 'The years that are meant where a cell says “cả nhiệm kỳ”, “cả giai đoạn”',
  }),
  sheet: z.string().max(100).optional().meta({
    description:
      'Which sheet, or which table of a text document; if left out, the first that has the headings',
  }),
  columns: z
    .partialRecord(AnnexColumn, z.string().regex(/^[A-Z]{1,2}$/))
    .optional()
    .meta({ description: 'Which column says what, by its letter, where headings are not understood' }),
  mends: z.array(Mend).max(5000).default([]),
  units: z.array(UnitMeant).max(500).default([]),
  persons: z.array(PersonMeant).max(1000).optional(),
};

export const AnnexToImport = z
  .strictObject(toImport)
  .meta({ id: 'AnnexToImport', description: 'An annex, its paper, and how it is to be understood' });
export type AnnexToImport = z.infer<typeof AnnexToImport>;

export const ImportAnnex = z
  .strictObject({
    ...toImport,
    rows: z.array(row).min(1).max(2000).optional().meta({
      description:
        'The first rows of the items that are imported; if left out, all of them, and then all must be right',
    }),
  })
  .meta({ id: 'ImportAnnex', description: 'Which items of an annex are issued as tasks' });
export type ImportAnnex = z.infer<typeof ImportAnnex>;
