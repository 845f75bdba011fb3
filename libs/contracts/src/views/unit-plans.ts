import { z } from 'zod';
import { numbered } from '../actor.ts';
import { CommandId, DirectiveId, TaskId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { FileView } from './files.ts';
import { NamedActor, NamedPost, NamedUnit, ofTask, Words } from './names.ts';
import { PlanLineView } from './plan-lines.ts';
import { view } from './view.ts';

const refusal = z
  .strictObject({ code: z.string(), detail: z.string() })
  .nullable()
  .meta({ description: 'Why this task does not take its part, and what to do' });

const plan = {
  unitPlanId: CommandId,
  directiveId: DirectiveId,
  unit: NamedUnit,
  paper: z.strictObject(numbered).nullable().meta({ description: 'Number and date of its paper' }),
  submittedAt: Instant,
  submittedBy: NamedActor,
};

export const UnitPlanList = view('UnitPlanList', 'Plans for many tasks under a directive', {
  owed: z
    .array(
      z.strictObject({
        ...ofTask,
        leader: NamedPost,
        dueOn: LocalDate.nullable(),
        planDueOn: LocalDate.meta({ description: 'By when the plan is owed' }),
        overdue: z.boolean(),
      }),
    )
    .meta({
      description:
        'The tasks of the caller’s unit under the directive for which a plan is owed, and can be sent by the caller',
    }),
  items: z
    .array(
      view('UnitPlanLine', 'A plan of a unit for many tasks', {
        ...plan,
        parts: z.int().meta({ description: 'How many tasks it answers' }),
        awaiting: z.int().meta({ description: 'How many of its parts await a decision' }),
      }),
    )
    .meta({ description: 'Those of which the caller may see a part, the latest first; at most 100' }),
});

export const UnitPlanPreview = view('UnitPlanPreview', 'What each task would answer to its part of a plan', {
  parts: z.array(z.strictObject({ taskId: TaskId, refusal })),
});

export const UnitPlanPart = view('UnitPlanPart', 'The part of a plan for one task, and what became of it', {
  ...ofTask,
  leader: NamedPost,
  dueOn: LocalDate.nullable(),
  lines: z.array(PlanLineView),
  state: z.enum(['sending', 'refused', 'awaiting', 'approved', 'returned', 'overtaken']).meta({
    description:
      'sending: kept, the task has not taken it yet; refused: it did not take it; overtaken: the task moved on without a decision',
  }),
  decidedAt: Instant.nullable(),
  reason: Words.nullable().meta({ description: 'Why it was returned' }),
  refusal,
  mayDecide: z.boolean().meta({ description: 'Whether the caller may decide on it now' }),
});

export const UnitPlanView = view(
  'UnitPlan',
  'A plan of a unit for many tasks, and what became of each part',
  {
    ...plan,
    note: Words.nullable(),
    files: z.array(FileView),
    parts: z.array(UnitPlanPart).meta({ description: 'As far as the caller may see the tasks' }),
  },
);
