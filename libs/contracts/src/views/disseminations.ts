import { z } from 'zod';
import { numbered, Paper } from '../actor.ts';
import { Instant, LocalDate } from '../time.ts';
import { FileView } from './files.ts';
import { NamedActor, NamedUnit } from './names.ts';
import { view } from './view.ts';

export const DisseminationView = view(
  'Dissemination',
  'What one unit owes under a directive: its dissemination',
  {
    unit: NamedUnit,
    answering: z.array(NamedUnit).meta({
      description:
        'Who answers for it now: the unit or, once it has ended, its successors; empty where nobody succeeded it',
    }),
    state: z.enum(['owed', 'overdue', 'held', 'released', 'lapsed']).meta({
      description: 'lapsed: it was not held before the directive ended',
    }),
    dueOn: LocalDate.nullable().meta({ description: 'Null where the unit is released' }),
    days: z
      .array(z.strictObject({ dueOn: LocalDate, since: Instant, until: Instant.nullable() }))
      .meta({ description: 'Every day that was named, in order, and how long it counted' }),
    daysLate: z.int().meta({
      description:
        'Working days late in all, up to today or the day on which it was held; a later date takes none away',
    }),
    held: z
      .strictObject({
        heldOn: LocalDate,
        attended: z.int(),
        expected: z.int(),
        minutes: z.strictObject(numbered).nullable(),
        files: z.array(FileView),
        paper: Paper.nullable(),
        reportedAt: Instant,
        reportedBy: NamedActor,
        corrections: z.int(),
      })
      .nullable(),
  },
);
