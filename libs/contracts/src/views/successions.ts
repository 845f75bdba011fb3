import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { CommandId, ObligationId, TaskId } from '../ids.ts';
import { ObligationKind } from '../obligations.ts';
import { Instant, LocalDate } from '../time.ts';
import { DisseminationOwed } from './directives.ts';
import { NamedActor, NamedUnit, ofTask } from './names.ts';
import { view } from './view.ts';

const line = view('SuccessionLine', 'A unit, and who succeeds it', {
  unit: NamedUnit,
  successors: z.array(NamedUnit).meta({ description: 'With the unit itself among them it goes on' }),
  restTo: NamedUnit.nullable().meta({ description: 'Who has what is not handed to another one by name' }),
});

export const SuccessionView = view(
  'Succession',
  'A decision by which units are succeeded by others, and how far it has come',
  {
    decisionId: CommandId,
    effectiveAt: Instant,
    paper: DecisionPaper,
    decidedBy: NamedActor,
    decidedAt: Instant,
    lines: z.array(line),
    handed: z
      .array(z.strictObject({ taskId: TaskId, from: NamedUnit, unit: NamedUnit }))
      .meta({ description: 'What was handed on by name, task by task' }),
    units: z.strictObject({ settled: z.int(), refused: z.int(), waiting: z.int() }),
    tasks: z.strictObject({ succeeded: z.int(), left: z.int() }).meta({
      description:
        'Tasks that have come to a successor, and open ones that a unit which has ended still leads: they come to its successor within seconds or, where it has none for them, wait for the leader to reassign them',
    }),
  },
);

export const SuccessionList = view(
  'SuccessionList',
  'Decisions on the succession of units, the latest first',
  {
    items: z.array(SuccessionView),
  },
);

const item = view('SuccessionPreviewItem', 'What one unit has in one task, and who would have it', {
  ...ofTask,
  part: z.enum(['lead', 'coordinating', 'duty', 'issuing']).meta({
    description:
      'The unit has the task, coordinates on it, still owes something on it, or leads it as a sub-task that it issued',
  }),
  namedBy: TaskId.meta({
    description:
      'The task to name for it to go to another successor: its own or, of a sub-task that is led, the parent',
  }),
  duties: z.array(
    z.strictObject({
      obligationId: ObligationId,
      kind: ObligationKind,
      dueOn: LocalDate,
      overdue: z.boolean(),
    }),
  ),
  successor: NamedUnit.nullable(),
});

const dissemination = view(
  'SuccessionPreviewDissemination',
  'A directive that is still to be disseminated, and by whom it then would be',
  {
    ...DisseminationOwed.shape,
    from: NamedUnit.meta({ description: 'The unit that ends and has to see to it until then' }),
    successors: z.array(NamedUnit).meta({
      description:
        'Several where none has the rest; none where the unit is dissolved: a leader then releases it',
    }),
  },
);

export const SuccessionPreview = view(
  'SuccessionPreview',
  'Every open task and duty of the units, and who would have it; those that nobody would have come first',
  {
    tasks: z.int(),
    duties: z.int(),
    withoutSuccessor: z.int().meta({ description: 'While there are any, the decision is refused' }),
    disseminations: z.array(dissemination).meta({ description: 'All of them, on every page' }),
    items: z.array(item),
    next: z.string().nullable(),
  },
);
