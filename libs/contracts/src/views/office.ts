import { z } from 'zod';
import { ObligationId } from '../ids.ts';
import { ObligationKind } from '../obligations.ts';
import { Instant, LocalDate } from '../time.ts';
import { EventName } from './acts.ts';
import { NamedPost, NamedUnit, ofTask } from './names.ts';
import { page, view } from './view.ts';

export const OfficeDuty = view('OfficeDuty', 'Something that is owed on a task of the authority', {
  ...ofTask,
  unit: NamedUnit.meta({
    description: 'The unit that owes it; of what a leader owes, the unit that has the task',
  }),
  leader: NamedPost.nullable().meta({ description: 'The leader who owes it; null where a unit does' }),
  obligationId: ObligationId,
  kind: ObligationKind,
  dueOn: LocalDate,
  dueAt: Instant,
  overdue: z.boolean(),
  level: z.int(),
  told: z
    .array(
      z.strictObject({
        name: z.string(),
        postTitle: z.string(),
        type: EventName,
        rule: z.string(),
        sentAt: Instant,
      }),
    )
    .meta({
      description: 'Who was told of it last, by whom or by which rule; the latest first, four at most',
    }),
});

export const DutyList = z.enum(['overdue', 'due-soon', 'decisions']).meta({
  description:
    'overdue: what units owe and have not done; due-soon: what they owe within seven days; decisions: what waits for a decision of a leader, which the office enters from its paper',
});
export type DutyList = z.infer<typeof DutyList>;

export const OfficeDesk = view('OfficeDesk', 'What whoever follows the tasks of an authority sees to', {
  asOf: Instant,
  overdue: z.int().meta({ description: 'How long this list is' }),
  dueSoon: z.int(),
  decisions: z.int(),
  units: z
    .array(NamedUnit)
    .meta({ description: 'Every unit that owes any of it, by name, whatever is asked for' }),
});
export type OfficeDesk = z.infer<typeof OfficeDesk>;

export const OfficeDutyPage = page(
  'OfficeDutyPage',
  'One list of the desk: by unit, then by date',
  OfficeDuty,
);
