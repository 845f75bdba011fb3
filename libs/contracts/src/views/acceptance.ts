import { z } from 'zod';
import { ResultFinding, Grade } from '../commands.ts';
import { CommandId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { EvidenceView } from './files.ts';
import { NamedUnit, Words } from './names.ts';
import { view } from './view.ts';

const inTime = z.boolean().nullable();

export const PlanVersionView = view('PlanVersion', 'One version of a plan; every one is kept', {
  number: z.int(),
  unit: NamedUnit,
  submittedAt: Instant,
  dueOn: LocalDate.nullable().meta({ description: 'By when it was owed' }),
  state: z.enum(['submitted', 'approved', 'returned', 'overtaken']),
  decidedAt: Instant.nullable(),
  reason: Words.nullable().meta({ description: 'Why it was returned' }),
  unitPlanId: CommandId.nullable().meta({ description: 'The plan for many tasks of which it is a part' }),
});

export const PlanInTime = z
  .strictObject({
    filed: inTime.meta({ description: 'The first version was sent by the day on which a plan was owed' }),
    approved: inTime.meta({
      description:
        'The version that was approved was, working days on which earlier ones lay with the leader not counted; null until then',
    }),
    returns: z.int().meta({ description: 'How often it was returned' }),
  })
  .meta({
    id: 'PlanInTime',
    description: 'Of the unit that has the task: two answers, null where there is none',
  });

export const CompletionView = view('Completion', 'One completion; every one is kept', {
  number: z.int(),
  unit: NamedUnit,
  products: z
    .array(z.int())
    .meta({ description: 'The products that it brought, where the task names several' }),
  submittedAt: Instant,
  summary: Words,
  evidence: z.array(EvidenceView).meta({ description: 'Minh chứng that it carried' }),
  dueOn: LocalDate.nullable().meta({ description: 'The date of the task when it was sent' }),
  inTime: inTime.meta({
    description:
      'Sent before it would have been late; null where nothing said by when. The accepted one decides.',
  }),
  inTimeByFirst: inTime.meta({ description: 'Sent by the first date of the task' }),
  verification: z.strictObject({ finding: ResultFinding, at: Instant, remark: Words }).nullable(),
  state: z.enum(['submitted', 'accepted', 'partly', 'returned', 'overtaken']),
  decidedAt: Instant.nullable(),
  reason: Words.nullable().meta({ description: 'Why it was sent back, as far as it was' }),
});

export const ProductView = view('Product', 'One product that is accepted by itself', {
  number: z.int(),
  product: Words,
  state: z.enum(['owed', 'submitted', 'accepted']),
  acceptedAt: Instant.nullable(),
});

export const SignOffView = view('SignOff', 'One sign-off; it stays when the task is reopened', {
  at: Instant,
  grade: Grade,
  completion: z.int().nullable(),
  reopenedAt: Instant.nullable(),
});
