import { z } from 'zod';
import { ClarificationPoint } from '../commands/clarification.ts';
import { Instant, LocalDate } from '../time.ts';
import { NamedUnit, Words } from './names.ts';
import { view } from './view.ts';

const waited = (whom: string) =>
  z.int().meta({ description: `Working days on which it waited for ${whom}, up to now if it still does` });

export const ContributionView = view('Contribution', 'What a coordinating unit was asked to contribute', {
  request: z.int(),
  unit: NamedUnit,
  question: Words,
  requestedAt: Instant,
  dueOn: LocalDate.meta({ description: 'The last day, as it was named last' }),
  state: z.enum(['requested', 'declined', 'given', 'deemed', 'released', 'withdrawn', 'lapsed']).meta({
    description:
      'deemed: its silence counts as agreement; lapsed: the task moved, was reported as done or was taken back before an answer',
  }),
  content: Words.nullable().meta({ description: 'The contribution' }),
  decline: z
    .strictObject({ declinedAt: Instant, reason: Words })
    .nullable()
    .meta({ description: 'The latest decline' }),
  ruling: z
    .strictObject({ outcome: z.enum(['required', 'released']), ruledAt: Instant, reason: Words })
    .nullable(),
  endedAt: Instant.nullable(),
  waited: z.strictObject({ coordinator: waited('the coordinating unit'), leader: waited('a ruling') }),
});

export const ImpedimentView = view('Impediment', 'A difficulty that the unit has raised', {
  impediment: z.int(),
  content: Words,
  proposal: Words,
  raisedAt: Instant,
  state: z.enum(['open', 'answered', 'withdrawn', 'lapsed']),
  answer: z.strictObject({ answeredAt: Instant, content: Words }).nullable(),
  waited: waited('the leader'),
});

export const ClarificationView = view('Clarification', 'What a unit asked to be made clear', {
  clarification: z.int(),
  unit: NamedUnit,
  points: z.array(ClarificationPoint),
  question: Words,
  requestedAt: Instant,
  state: z.enum(['pending', 'stands', 'amended', 'reassigned', 'task_withdrawn', 'withdrawn']),
  ruling: z
    .strictObject({ ruledAt: Instant, content: Words })
    .nullable()
    .meta({ description: 'The explanation, or the reason of the act that was the ruling' }),
  waited: waited('the leader'),
});
