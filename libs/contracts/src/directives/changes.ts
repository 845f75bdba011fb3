import { z } from 'zod';
import { Paper } from '../actor.ts';
import { act, reason } from '../commands/act.ts';
import { DirectiveId, TaskId } from '../ids.ts';
import { Seal } from '../text.ts';
import { Instant, LocalDate } from '../time.ts';
import { partNumber } from './contents.ts';
import { ServedPart, serves } from './serving.ts';

const place = { part: ServedPart, number: partNumber };

/** A clause, target or group that counts no longer, and what of the later directive stands in its place, if anything does. */
export const PartChange = z
  .strictObject({
    ...place,
    becomes: z.strictObject(place).optional().meta({
      description: 'What of the later directive stands in its place; nothing where it is repealed',
    }),
  })
  .meta({ id: 'PartChange', description: 'A part of a directive that ends, and what takes its place' });
export type PartChange = z.infer<typeof PartChange>;

/** What a leader decides, by name, on a task whose grounds change. */
export const DecidedTask = z
  .discriminatedUnion('comesTo', [
    z.strictObject({ taskId: TaskId, comesTo: z.literal('goes-on') }),
    z.strictObject({ taskId: TaskId, comesTo: z.literal('goes-over'), serves }),
    z.strictObject({ taskId: TaskId, comesTo: z.literal('withdrawn') }),
  ])
  .meta({
    id: 'DecidedTask',
    description: 'What is decided on a task: it goes on as it is, serves something else, or is withdrawn',
  });
export type DecidedTask = z.infer<typeof DecidedTask>;

const decided = {
  from: LocalDate.meta({ description: 'The first day, in Vietnam, on which the change counts' }),
  tasks: z.array(DecidedTask).max(500).optional().meta({
    description: 'The tasks that are decided on by name; the others follow the parts that they serve',
  }),
};
const change = { ...decided, reason, paper: Paper.optional() };

const replacing = z.array(PartChange).max(1000).optional().meta({
  description: 'Which parts stand in the later directive, and where; all others end with this one',
});

export const AmendDirective = act(
  'AmendDirective',
  'Sửa đổi, bổ sung: a later directive amends or repeals parts of this one',
  { by: DirectiveId, parts: z.array(PartChange).min(1).max(200), ...change },
);

export const ReplaceDirective = act(
  'ReplaceDirective',
  'Thay thế: a later directive takes the place of this one',
  { by: DirectiveId, parts: replacing, ...change },
);

/** Why a directive counts no longer without another in its place. */
export const EndedBecause = z.enum(['repealed', 'term-over']).meta({
  description: 'Bị bãi bỏ, or hết thời hạn có hiệu lực',
});

export const EndDirective = act(
  'EndDirective',
  'Bãi bỏ, hết hiệu lực: the directive ends, and none takes its place',
  {
    because: EndedBecause,
    by: DirectiveId.optional().meta({ description: 'The directive that repeals it, where it is on record' }),
    ...change,
  },
);

/** The acts by which a directive counts no longer, in part or whole. */
export const DirectiveChange = z
  .discriminatedUnion('type', [AmendDirective, ReplaceDirective, EndDirective])
  .meta({ id: 'DirectiveChange', description: 'A directive is amended or replaced by another one, or ends' });
export type DirectiveChange = z.infer<typeof DirectiveChange>;

const changed = {
  ...decided,
  tasks: z.array(DecidedTask),
  countsFrom: Instant.meta({ description: 'The beginning of that day' }),
  reason: Seal,
  paper: Paper.optional(),
};

const by = z.strictObject({
  directiveId: DirectiveId,
  number: z.string().meta({ description: 'As it stood on record then' }),
});

/** What the events of these acts say, by type. */
export const changeEvents = {
  DirectiveAmended: z.strictObject({ by, parts: z.array(PartChange).min(1), ...changed }),
  DirectiveReplaced: z.strictObject({ by, parts: z.array(PartChange), ...changed }),
  DirectiveEnded: z.strictObject({ because: EndedBecause, by: by.optional(), ...changed }),
} as const;
