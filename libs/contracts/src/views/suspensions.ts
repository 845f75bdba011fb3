import { z } from 'zod';
import { Paper } from '../actor.ts';
import { CommandId, ObligationId } from '../ids.ts';
import { ObligationKind } from '../obligations.ts';
import { Instant, LocalDate } from '../time.ts';
import { NamedActor, NamedUnit, ofTask } from './names.ts';
import { page, view } from './view.ts';

const resumption = view('Resumption', 'A decision by which suspended tasks went on before their time', {
  decisionId: CommandId,
  reason: z.string().nullable().meta({ description: 'Null once it was erased' }),
  paper: Paper.nullable(),
  decidedBy: NamedActor,
  decidedAt: Instant,
  done: z.boolean().meta({ description: 'It has reached every task' }),
});

export const SuspensionView = view(
  'Suspension',
  'A decision by which the tasks of some units are suspended',
  {
    decisionId: CommandId,
    units: z.array(NamedUnit),
    area: z.string().nullable(),
    until: LocalDate,
    reason: z.string().nullable().meta({ description: 'Null once it was erased' }),
    paper: Paper.nullable(),
    decidedBy: NamedActor,
    decidedAt: Instant,
    done: z.boolean().meta({ description: 'It has reached every task' }),
    tasks: z.strictObject({ suspended: z.int(), refused: z.int(), waiting: z.int() }).meta({
      description:
        'Tasks that stand still by this decision now, tasks that refused it (the caller may not suspend them, or it was too long), and tasks that it has still to reach',
    }),
    resumption: resumption.nullable(),
  },
);

export const SuspensionList = view('SuspensionList', 'Decisions on many tasks, the latest first', {
  items: z.array(SuspensionView),
});

export const SuspensionPreview = page(
  'SuspensionPreview',
  'What a decision would come to for each open task of these units',
  view('SuspensionPreviewItem', 'One task: what it would come to', {
    ...ofTask,
    comesTo: z.enum(['changed', 'unchanged', 'refused']),
    refusal: z.strictObject({ code: z.string(), detail: z.string() }).nullable(),
    moves: z.array(
      z.strictObject({
        obligationId: ObligationId,
        kind: ObligationKind,
        dueOn: z.strictObject({ before: LocalDate, after: LocalDate }),
        why: z.string(),
      }),
    ),
  }),
);
