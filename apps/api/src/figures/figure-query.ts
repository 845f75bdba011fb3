import { z } from 'zod';
import {
  Cause,
  ExecutionStatus,
  FigureGroup,
  Instant,
  LocalDate,
  OriginKind,
  Timeliness,
  UnitId,
} from '#contracts';
import type { FigureTask } from '#contracts';
import { isLateBefore, originKind } from '#domain';
import { flag, paging } from '../http/page.ts';

const scope = {
  authority: UnitId.optional().meta({ description: 'The reader’s own; there is no other' }),
  unit: UnitId.optional().meta({ description: 'Only this unit' }),
  from: LocalDate.optional().meta({ description: 'Leaves out what was over before this day' }),
  to: LocalDate.optional().meta({
    description: 'As things counted at the end of this day; whatever counts from later is left out',
  }),
  asOf: Instant.optional().meta({
    description: 'By what was on record at this instant: what the screen showed. Now if left out',
  }),
  closed: flag.optional().meta({
    description: 'Of a unit that has ended: its figures as they were closed then',
  }),
};
const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || from <= to;
const notInOrder = { error: 'from phải trước hoặc trùng to (from is after to)', path: ['to'] };

/** Of which tasks figures are asked for. */
export const OverviewQuery = z.strictObject(scope).refine(inOrder, notInOrder);
export type OverviewQuery = z.infer<typeof OverviewQuery>;

const days = z.coerce.number().int().min(0).optional();

/** Which number of the figures is looked behind. */
const behind = {
  group: FigureGroup.optional(),
  owed: flag.optional().meta({ description: 'What the rates divide by: done, or overdue and not done' }),
  onTime: flag.optional(),
  byFirstDate: flag.optional(),
  execution: ExecutionStatus.optional(),
  timeliness: Timeliness.optional(),
  cause: Cause.optional().meta({ description: 'As a leader found of one of its stretches of lateness' }),
  origin: OriginKind.optional(),
  fromUnit: UnitId.optional().meta({ description: 'Inherited from this unit' }),
  lateBefore: flag
    .optional()
    .meta({ description: 'Inherited, and late by nothing but what had begun before' }),
  daysFrom: days.meta({ description: 'Working days overdue, from' }),
  daysTo: days,
};
export const OverviewTaskQuery = z
  .strictObject({ ...scope, ...behind, ...paging })
  .refine(inOrder, notInOrder);
export type OverviewTaskQuery = z.infer<typeof OverviewTaskQuery>;

/** A number of the figures, as the list behind it is asked for. */
export type Behind = { [Name in keyof typeof behind]?: string | number | undefined };

const isOwed = ({ group }: FigureTask) => group === 'done' || group === 'overdue';

const fromUnitOf = ({ origin }: FigureTask) => (origin?.as === 'inherited' ? origin.fromUnitId : undefined);

const isSame = <Value>(asked: Value | undefined, value: Value) => asked === undefined || asked === value;

/** Whether a task is behind the number that is asked for. */
export const isBehind =
  (asked: Pick<OverviewTaskQuery, keyof typeof behind>) =>
  (task: FigureTask): boolean => {
    const { daysFrom = 0, daysTo = Infinity } = asked;
    const aged = asked.daysFrom === undefined && asked.daysTo === undefined;
    return (
      isSame(asked.group, task.group) &&
      isSame(asked.owed, isOwed(task)) &&
      isSame(asked.onTime, task.onTime) &&
      isSame(asked.byFirstDate, task.byFirstDate) &&
      isSame(asked.execution, task.execution) &&
      isSame(asked.origin, originKind(task)) &&
      isSame<string | undefined>(asked.fromUnit, fromUnitOf(task)) &&
      isSame(asked.lateBefore, isLateBefore(task)) &&
      (asked.cause === undefined || task.causes.some(({ cause }) => cause === asked.cause)) &&
      isSame<string | null | undefined>(asked.timeliness, task.timeliness) &&
      (aged || (task.daysOverdue !== null && task.daysOverdue >= daysFrom && task.daysOverdue <= daysTo))
    );
  };
