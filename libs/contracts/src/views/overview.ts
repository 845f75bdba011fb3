import { z } from 'zod';
import { AgeBand, CauseCount, FigureGroup, Figures, FigureTask, MatrixCell, Rate } from '../figures.ts';
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

export const FiguresView = view('FiguresView', 'Figures, each number with the tasks behind it', {
  tasks: z.strictObject({ count: Figures.shape.tasks, tasks }),
  groups: z.array(z.strictObject({ group: FigureGroup, count: z.int(), tasks })),
  rates: z.strictObject({ completion: RateView, onTime: RateView, firstDate: RateView }),
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

export const Overview = view('Overview', 'Rates and counts of an authority, or of the reader’s unit', {
  ...scope,
  total: FiguresView,
  units: z.array(z.strictObject({ unit: NamedUnit, figures: FiguresView })),
});
export type Overview = z.infer<typeof Overview>;

export const OverviewTask = view('OverviewTask', 'A task behind a number, as it was counted', {
  ...ofTask,
  ...FigureTask.omit({ taskId: true, code: true, unitId: true }).shape,
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
