import { z } from 'zod';
import { Paper } from '../actor.ts';
import { CohortId, CommandId, TaskId } from '../ids.ts';
import { ObligationKind } from '../obligations.ts';
import { TaskSpan } from '../span.ts';
import { Instant, LocalDate } from '../time.ts';
import { NamedActor, NamedRecipient, NamedUnit, ofTask, Words } from './names.ts';
import { TaskSummary } from './tasks.ts';
import { page, view } from './view.ts';

const refusal = z
  .strictObject({ code: z.string(), detail: z.string() })
  .nullable()
  .meta({ description: 'Why this unit did not get the task, and what to do' });

const span = TaskSpan.nullable().meta({ description: 'The years of this task; null where none were said' });

export const CohortPreview = view(
  'CohortPreview',
  'What the same task would come to for each unit, and each year',
  {
    units: z.array(
      z.strictObject({
        unit: NamedUnit,
        span,
        dueOn: LocalDate.nullable().meta({ description: 'Null where it would have no date, or be refused' }),
        provisionalYear: z.int().nullable().meta({
          description:
            'The first year that its dates reach for which the calendar has no decision yet: they may still change with it',
        }),
        refusal,
      }),
    ),
  },
);

export const CohortIssued = view('CohortIssued', 'What became of the same task for each unit', {
  cohortId: CohortId,
  units: z.array(
    z.strictObject({
      unit: NamedUnit,
      span,
      taskId: TaskId,
      commandId: CommandId,
      state: z.enum(['issued', 'had', 'kept', 'refused']).meta({
        description:
          'had: it had the task before; kept: it will be decided; look under the command, or send the same request again',
      }),
      refusal,
    }),
  ),
});

const counts = {
  units: z.int().meta({ description: 'How many units have a task of it that the reader may see' }),
  tasks: z.int().meta({ description: 'How many tasks these are: for each unit one, or one for each year' }),
  done: z.int().meta({ description: 'Tasks' }),
  overdue: z.int().meta({ description: 'Open and past their date' }),
  withdrawnAt: Instant.nullable().meta({ description: 'When it was decided to withdraw it as one' }),
};
const called = { cohortId: CohortId, code: z.string(), title: Words, issuedAt: Instant };

export const CohortList = page(
  'CohortList',
  'Assignments to many units, the latest first',
  view('CohortSummary', 'One assignment to many units', { ...called, ...counts }),
);

export const CohortDuty = view('CohortDuty', 'The latest that a unit owes, or owed, of a kind', {
  kind: ObligationKind,
  dueOn: LocalDate,
  state: z.enum(['open', 'met', 'missed', 'released', 'transferred', 'deemed']),
  overdue: z.boolean(),
});

const withdrawal = view('CohortWithdrawal', 'The decision by which all tasks of a cohort were withdrawn', {
  decisionId: CommandId,
  reason: z.string().nullable().meta({ description: 'Null once it was erased' }),
  paper: Paper.nullable(),
  decidedBy: NamedActor,
  decidedAt: Instant,
  tasks: z.strictObject({ withdrawn: z.int(), signing: z.int(), refused: z.int(), waiting: z.int() }).meta({
    description:
      'Tasks withdrawn by it, those that wait for another signature, those that refused it and are still open, and those that it has still to reach',
  }),
});

export const CohortWithdrawalPreview = view(
  'CohortWithdrawalPreview',
  'What withdrawing a cohort would come to for each of its tasks',
  {
    tasks: z.array(
      view('CohortWithdrawalPreviewItem', 'One task: what it would come to', {
        ...ofTask,
        span,
        comesTo: z.enum(['withdrawn', 'signing', 'closed', 'refused']).meta({
          description:
            'signing: it waits for another signature; closed: it has ended, and stays as it is; refused: while there is one, nothing is withdrawn',
        }),
        refusal,
        told: z.array(NamedRecipient),
        subTasks: z
          .array(z.strictObject(ofTask))
          .meta({ description: 'Open sub-tasks on all levels; they are withdrawn with it' }),
      }),
    ),
  },
);

export const CohortView = view('Cohort', 'One assignment to many units: what each has done and owes', {
  ...called,
  ...counts,
  asOf: Instant,
  withdrawal: withdrawal.nullable(),
  rows: z
    .array(
      z.strictObject({
        task: TaskSummary,
        progress: z.int().nullable().meta({ description: 'Percent, as last reported' }),
        duties: z.array(CohortDuty),
      }),
    )
    .meta({ description: 'By the name of the unit, and the years' }),
});
