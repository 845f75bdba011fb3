import { z } from 'zod';
import {
  AgeBand,
  CauseCount,
  countedOrigin,
  FigureGroup,
  Figures,
  FigureTask,
  MatrixCell,
  OriginKind,
  Rate,
} from '../figures.ts';
import { Instant, LocalDate } from '../time.ts';
import { NamedPost, NamedUnit, ofTask } from './names.ts';
import { HolderDays } from './time-split.ts';
import { view } from './view.ts';

const tasks = z.string().meta({ description: 'Where the tasks behind the number are listed' });

const RateView = view('RateView', 'A rate with its counts, in words, and the tasks behind each', {
  ...Rate.shape,
  text: z.string().meta({ description: '“98,63 % (16.051/16.274)”, or that there is no data' }),
  formula: z.string(),
  numeratorTasks: tasks,
  denominatorTasks: tasks,
});

const RatesView = z.strictObject({ completion: RateView, onTime: RateView, firstDate: RateView });
const counted = { count: z.int(), tasks };

const OriginFiguresView = view('OriginFigures', 'The tasks that units came to have in one way', {
  origin: OriginKind,
  text: z.string(),
  ...counted,
  rates: RatesView,
  lateBefore: z.strictObject(counted).meta({
    description: 'Inherited, and late or overdue by nothing but stretches that had begun before',
  }),
  from: z
    .array(z.strictObject({ unit: NamedUnit, ...counted }))
    .meta({ description: 'From which units they were inherited' }),
});

export const FiguresView = view('FiguresView', 'Figures, each number with the tasks behind it', {
  tasks: z.strictObject(counted),
  groups: z.array(z.strictObject({ group: FigureGroup, ...counted })),
  rates: RatesView,
  matrix: z
    .array(z.strictObject({ ...MatrixCell.shape, tasks }))
    .meta({ description: 'Execution × timeliness; each task is in one cell' }),
  ages: z
    .array(z.strictObject({ ...AgeBand.shape, tasks }))
    .meta({ description: 'Tasks that are overdue, by working days' }),
  causes: z
    .array(z.strictObject({ ...CauseCount.shape, text: z.string(), tasks }))
    .meta({ description: 'Of stretches of lateness, as leaders have ruled; the most frequent first' }),
  unruled: Figures.shape.unruled,
  origins: z.array(OriginFiguresView).meta({
    description: 'The tasks by how their units came to have them; empty where all are the units’ own',
  }),
});
export type FiguresView = z.infer<typeof FiguresView>;

const scope = {
  authority: NamedUnit,
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  asOf: Instant.meta({ description: 'Nothing that was recorded later is in it' }),
  countedAt: Instant.meta({
    description: 'The instant at which it is judged what is done, in term or overdue',
  }),
};

/** That a unit has ended, since when, and who succeeded it. */
export const UnitEnding = view('UnitEnding', 'That a unit has ended, and which units succeeded it', {
  at: Instant.meta({ description: 'The first instant at which it was there no more' }),
  successors: z.array(NamedUnit).meta({ description: 'None where nobody succeeded it' }),
});

export type UnitEnding = z.infer<typeof UnitEnding>;

export const Overview = view('Overview', 'Rates and counts of an authority, or of the reader’s unit', {
  ...scope,
  total: FiguresView,
  units: z.array(
    z.strictObject({
      unit: NamedUnit,
      figures: FiguresView.meta({
        description: 'Of the tasks that it has then, each of which is in `total` once',
      }),
      ended: z
        .strictObject({
          ...UnitEnding.shape,
          figures: FiguresView.nullable().meta({
            description:
              'Its figures as they were closed at its end: they never change, and are in no total. Null where it had not ended yet at the instant in question',
          }),
        })
        .nullable(),
    }),
  ),
});
export type Overview = z.infer<typeof Overview>;

export const OverviewTask = view('OverviewTask', 'A task behind a number, as it was counted', {
  ...ofTask,
  ...FigureTask.omit({ taskId: true, code: true, unitId: true, origin: true }).shape,
  origin: countedOrigin({ from: NamedUnit })
    .nullable()
    .meta({ description: 'How the unit came to have it; null where the task is its own' }),
  leader: NamedPost,
  firstDueOn: LocalDate.nullable(),
  dueOn: LocalDate.nullable(),
  closedAt: Instant.nullable(),
});

export const OverviewTaskPage = view(
  'OverviewTaskPage',
  'The tasks behind a number, in the order of their codes',
  {
    count: z.int().meta({ description: 'All of them, on whatever page' }),
    items: z.array(OverviewTask),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Give it as `cursor` to get the next page; null at the end' }),
  },
);

export const TimeOverview = view(
  'TimeOverview',
  'Where time went: working days of all tasks by whom they lay with',
  {
    ...scope,
    total: z.strictObject({ total: z.int(), holders: HolderDays }),
    units: z.array(z.strictObject({ unit: NamedUnit, total: z.int(), holders: HolderDays })).meta({
      description: 'By the unit that had the task, whoever it lay with',
    }),
  },
);
export type TimeOverview = z.infer<typeof TimeOverview>;
