import { z } from 'zod';
import { DecisionPaper } from './actor.ts';
import { TaskId, UnitId } from './ids.ts';
import { Instant } from './time.ts';

/** In a task, whatever lay with one unit goes to another. */
export const Handing = z.strictObject({
  fromUnitId: UnitId,
  unitId: UnitId.meta({ description: 'The unit that has it from then on' }),
});
export type Handing = z.infer<typeof Handing>;

/** Who succeeds a unit. A unit that is among its own successors goes on; any other ends. */
export const successors = {
  successorIds: z.array(UnitId).max(50).meta({
    description: 'The units that succeed it; with itself among them it goes on, else it ends',
  }),
  restTo: UnitId.optional().meta({
    description:
      'Which of several successors has every task and duty that is not handed to another one by name; a single successor has them all',
  }),
};

const isDistinct = (all: readonly string[]): boolean => new Set(all).size === all.length;

/**
 * One decision by which units are merged, split, dissolved or replaced (sắp xếp đơn vị), and who succeeds each. Units that come into being
 * by it are founded before; a unit that only changes its name or the unit above keeps its id, and needs no successor.
 */
export const DecideSuccession = z
  .strictObject({
    effectiveAt: Instant.meta({ description: 'From when the decision counts: earlier or later than now' }),
    units: z
      .array(z.strictObject({ unitId: UnitId, ...successors }))
      .min(1)
      .max(1000),
    tasks: z
      .array(Handing.extend({ taskId: TaskId }))
      .max(5000)
      .default([])
      .meta({ description: 'What goes, task by task, to another successor than everything else' }),
    paper: DecisionPaper,
  })
  .refine(({ units }) => isDistinct(units.map(({ unitId }) => unitId)), {
    error: 'mỗi đơn vị chỉ ghi một dòng (each unit has one line)',
    path: ['units'],
  })
  .refine(({ tasks }) => isDistinct(tasks.map(({ taskId, fromUnitId }) => `${taskId} ${fromUnitId}`)), {
    error: 'mỗi phần việc chỉ giao một lần (each part of a task is handed on once)',
    path: ['tasks'],
  })
  .meta({
    id: 'DecideSuccession',
    description: 'Units end or give something up, and others succeed them in their tasks and duties',
  });
export type DecideSuccession = z.infer<typeof DecideSuccession>;
