import { z } from 'zod';
import { OriginKind } from '../figures.ts';
import { Instant, LocalDate } from '../time.ts';
import { NamedPerson, NamedUnit } from './names.ts';
import { OverviewTask, UnitEnding } from './overview.ts';
import { view } from './view.ts';

export const WeekOutcome = z.enum(['on_time', 'late', 'overdue', 'open']).meta({
  id: 'WeekOutcome',
  description:
    'on_time: signed off, never late. late: signed off, and it was. overdue: past its date and not done. open: its day has not passed, or its result came in time and waits',
});
export type WeekOutcome = z.infer<typeof WeekOutcome>;

export const WeekCounts = view(
  'WeekCounts',
  'What was to be done in a week, and what became of it: total = carried + fallingDue = onTime + late + overdue + open',
  {
    total: z.int(),
    carried: z.int().meta({ description: 'Fell due before the week, and were not over when it began' }),
    fallingDue: z.int().meta({ description: 'Fall due in the week, whenever they were done' }),
    onTime: z.int(),
    late: z.int(),
    overdue: z.int(),
    open: z.int(),
  },
);
export type WeekCounts = z.infer<typeof WeekCounts>;

export const WeekOrigin = view('WeekOrigin', 'The tasks of a week that units came to have in one way', {
  origin: OriginKind,
  counts: WeekCounts,
  lateBefore: z.int().meta({
    description: 'Inherited, and late or overdue by nothing but stretches that had begun before',
  }),
  from: z.array(NamedUnit).meta({ description: 'From which units they were inherited' }),
});
export type WeekOrigin = z.infer<typeof WeekOrigin>;

const origins = z.array(WeekOrigin).meta({
  description: 'The tasks by how their units came to have them; empty where all are the units’ own',
});

export const WeekTask = view('WeekTask', 'A task that was to be done in a week, as it was counted', {
  ...OverviewTask.shape,
  dueOn: LocalDate,
  outcome: WeekOutcome,
  carried: z.boolean().meta({ description: 'It fell due before the week' }),
  sentAt: Instant.nullable().meta({ description: 'When the result was sent that counts' }),
});

export const WeekTable = view('WeekTable', 'What was to be done in a week, per unit and in total', {
  week: z.strictObject({
    number: z.int().meta({ description: 'As ISO 8601 counts weeks' }),
    year: z.int(),
    from: LocalDate.meta({ description: 'A Monday' }),
    to: LocalDate.meta({ description: 'The Sunday after' }),
  }),
  authority: NamedUnit,
  asOf: Instant.meta({ description: 'Nothing that was recorded later is in it' }),
  countedAt: Instant.meta({
    description: 'The end of the week, or `asOf` while it lasts: when it is judged what is done or overdue',
  }),
  total: WeekCounts,
  origins,
  units: z
    .array(
      z.strictObject({
        unit: NamedUnit,
        ended: UnitEnding.nullable(),
        head: z
          .strictObject({ ...NamedPerson.shape, postTitle: z.string() })
          .nullable()
          .meta({ description: 'Who answered for the unit then; null if nobody did' }),
        counts: WeekCounts,
        origins,
        tasks: z.array(WeekTask).meta({ description: 'By due date' }),
      }),
    )
    .meta({ description: 'Units that had something to do, by name' }),
});
export type WeekTable = z.infer<typeof WeekTable>;
