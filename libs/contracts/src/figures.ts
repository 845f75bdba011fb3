import { z } from 'zod';
import { Cause, Finding } from './explanations.ts';
import { TaskId, UnitId } from './ids.ts';
import { Instant, LocalDate } from './time.ts';
import { ExecutionStatus } from './views/execution.ts';
import { Timeliness } from './views/tasks.ts';

/** Where a task stands in the rates. Each task is in one group; only `done` and `overdue` count. */
export const FigureGroup = z.enum(['done', 'overdue', 'in_term', 'undated', 'suspended', 'withdrawn']).meta({
  id: 'FigureGroup',
  description:
    'done: signed off, with a date. overdue: past its date and not signed off. The others count in no rate: in_term, undated, suspended, withdrawn',
});
export type FigureGroup = z.infer<typeof FigureGroup>;

/** How the unit that has a task came to have it. */
export const OriginKind = z.enum(['own', 'inherited', 'taken_over']).meta({
  id: 'OriginKind',
  description:
    'own: given to it here, newly or by reassignment. inherited: from the unit that it succeeded. taken_over: it had it when the office began with dondoc',
});
export type OriginKind = z.infer<typeof OriginKind>;

const inherited = {
  as: z.literal('inherited'),
  since: Instant,
  spells: z.int().meta({ description: 'Of the stretches of lateness, those that had begun before' }),
};
const takenOver = z.strictObject({ as: z.literal('taken_over') });

/** How a unit came to have a task that is not its own. */
export type TaskOrigin =
  { as: 'inherited'; fromUnitId: UnitId; since: Instant; spells: number } | z.infer<typeof takenOver>;

/** The same of a task that is counted, the unit before said in one way or another. */
export const countedOrigin = <From extends z.ZodRawShape>(from: From) =>
  z.discriminatedUnion('as', [
    z.strictObject({
      ...inherited,
      ...from,
      daysOverdue: z
        .int()
        .nullable()
        .meta({ description: 'Of the working days overdue, those on which the unit before had it' }),
    }),
    takenOver,
  ]);

/** A task as it is counted: all that the figures say follows from these lines. */
export const FigureTask = z
  .strictObject({
    taskId: TaskId,
    code: z.string(),
    version: z.int().min(1).meta({ description: 'The version of the task that was counted' }),
    unitId: UnitId,
    execution: ExecutionStatus,
    timeliness: Timeliness.nullable(),
    group: FigureGroup,
    onTime: z.boolean().meta({ description: 'Done, and never late' }),
    byFirstDate: z.boolean().meta({ description: 'Done by the first date that was named' }),
    spells: z.int().meta({ description: 'Stretches of lateness, those that a paper made void left out' }),
    daysOverdue: z.int().nullable().meta({ description: 'Working days, of a task that is overdue' }),
    causes: z.array(z.strictObject({ cause: Cause, outcome: Finding })).meta({
      description: 'What was found of each of its stretches of lateness on which a leader has ruled',
    }),
    origin: countedOrigin({ fromUnitId: UnitId })
      .optional()
      .meta({ description: 'How the unit came to have it; left out where the task is its own' }),
  })
  .meta({ id: 'FigureTask', description: 'A task as it is counted in figures' });
export type FigureTask = z.infer<typeof FigureTask>;

export const Rate = z
  .strictObject({
    numerator: z.int(),
    denominator: z.int(),
    percent: z
      .number()
      .nullable()
      .meta({ description: 'To two decimals; null where there is nothing to count: no data' }),
  })
  .meta({ id: 'Rate', description: 'A rate with its counts' });
export type Rate = z.infer<typeof Rate>;

export const Rates = z.strictObject({
  completion: Rate.meta({ description: 'Done ÷ (done + overdue and not done)' }),
  onTime: Rate.meta({ description: 'Done and never late ÷ the same' }),
  firstDate: Rate.meta({ description: 'Done by the first date ÷ the same' }),
});

/** One cell of execution × timeliness. Suspended and withdrawn tasks stand apart from the second axis. */
export const MatrixCell = z.strictObject({
  execution: ExecutionStatus,
  timeliness: Timeliness.nullable(),
  count: z.int(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

export const AgeBand = z.strictObject({
  from: z.int().meta({ description: 'Working days overdue, from' }),
  to: z.int().nullable().meta({ description: 'to; null is without end' }),
  count: z.int(),
});
export type AgeBand = z.infer<typeof AgeBand>;

/** How often lateness was found to come of a cause, and of what nature it was then. */
export const CauseCount = z.strictObject({
  cause: Cause,
  count: z.int(),
  objective: z.int(),
  partly: z.int(),
  subjective: z.int(),
});
export type CauseCount = z.infer<typeof CauseCount>;

/** Tasks that units came to have in one way. */
export const OriginFigures = z.strictObject({
  origin: OriginKind,
  tasks: z.int(),
  rates: Rates,
  lateBefore: z.int().meta({
    description: 'Inherited, and late or overdue by nothing but stretches that had begun before',
  }),
  from: z
    .array(z.strictObject({ unitId: UnitId, tasks: z.int() }))
    .meta({ description: 'From which units they were inherited' }),
});
export type OriginFigures = z.infer<typeof OriginFigures>;

export const Figures = z
  .strictObject({
    tasks: z.int(),
    groups: z.record(FigureGroup, z.int()),
    rates: Rates,
    matrix: z.array(MatrixCell),
    ages: z.array(AgeBand),
    causes: z
      .array(CauseCount)
      .meta({ description: 'Of stretches of lateness, as leaders have ruled; the most frequent first' }),
    unruled: z.int().meta({ description: 'Stretches of lateness on which there is no ruling' }),
    origins: z.array(OriginFigures).optional().meta({
      description: 'The tasks by how their units came to have them; left out where all are the units’ own',
    }),
  })
  .meta({ id: 'Figures', description: 'Tasks counted: groups, rates, execution × timeliness, age bands' });
export type Figures = z.infer<typeof Figures>;

/** The figures of a period as they were known when it was closed. Its canonical JSON (RFC 8785) is what is kept. */
export const ClosedFigures = z
  .strictObject({
    schemaVersion: z.literal(1),
    authorityId: UnitId,
    from: LocalDate,
    to: LocalDate,
    asOf: Instant.meta({ description: 'Nothing that was recorded later is in it' }),
    total: Figures,
    units: z.array(z.strictObject({ unitId: UnitId, name: z.string(), figures: Figures })),
    tasks: z.array(FigureTask),
  })
  .meta({ id: 'ClosedFigures', description: 'The figures of a closed period, as they were frozen' });
export type ClosedFigures = z.infer<typeof ClosedFigures>;
