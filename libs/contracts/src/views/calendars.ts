import { z } from 'zod';
import { CalendarDay } from '../calendar.ts';
import { Counting, ObligationKind } from '../obligations.ts';
import { CalendarVersion, ObligationId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { ofTask } from './names.ts';
import { provenance } from './rule-versions.ts';
import { view } from './view.ts';

export const CalendarSummary = view('CalendarSummary', 'A version of the working calendar', {
  version: CalendarVersion,
  from: LocalDate,
  through: LocalDate.meta({ description: 'The last day decided on; later years are provisional' }),
  ...provenance,
});

export const CalendarList = view('CalendarList', 'The versions of the working calendar, the latest first', {
  items: z.array(CalendarSummary),
});

const DayChange = view(
  'CalendarDayChange',
  'A day that differs between two versions; null is a day like any other',
  {
    date: LocalDate,
    before: CalendarDay.nullable(),
    after: CalendarDay.nullable(),
  },
);

export const CalendarView = view('CalendarView', 'A version, day by day, and how it differs from another', {
  ...CalendarSummary.shape,
  days: z.array(CalendarDay),
  comparedWith: CalendarVersion.nullable(),
  differences: z.array(DayChange),
  tasks: z
    .strictObject({ open: z.int(), reached: z.int() })
    .meta({ description: 'Open tasks, and how many of them go by this version' }),
});

const instants = z.strictObject({ before: z.array(Instant), after: z.array(Instant) });

export const CalendarMove = view('CalendarMove', 'What a version changes for one obligation', {
  obligationId: ObligationId,
  kind: ObligationKind,
  dueOn: z.strictObject({ before: LocalDate, after: LocalDate }),
  counting: Counting,
  why: z.string(),
  days: z.array(DayChange).meta({ description: 'The days of the two versions that differ on its way' }),
  reminders: instants,
  levels: instants,
});

export const CalendarPreview = view('CalendarPreview', 'What a version would change for the open tasks', {
  version: CalendarVersion,
  comparedWith: CalendarVersion,
  asOf: Instant,
  items: z.array(
    view('CalendarTaskMove', 'A task that it changes', { ...ofTask, moves: z.array(CalendarMove) }),
  ),
  stay: z.int().meta({ description: 'Tasks on this page that stay as they are' }),
  next: z
    .string()
    .nullable()
    .meta({ description: 'Give it as `cursor` to go on with further tasks; null at the end' }),
});
