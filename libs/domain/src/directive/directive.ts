import type {
  Actor,
  CommandId,
  DataOf,
  DirectiveId,
  DirectiveLevel,
  Instant,
  LocalDate,
  PartChange,
  TargetReading,
} from '#contracts';
import type { Dissemination } from './dissemination.ts';

type Added = DataOf<'ContentsAdded'>;
type Of<Name extends keyof Added> = NonNullable<Added[Name]>[number];

export type DirectiveTarget = Of<'targets'> & { reading: TargetReading };

/** An act by which a directive counts no longer, in part or whole: which parts end by it, and what was decided on tasks. */
export type RecordedChange = {
  changeId: CommandId;
  is: 'amended' | 'replaced' | DataOf<'DirectiveEnded'>['because'];
  by: DirectiveId | null;
  from: LocalDate;
  countsFrom: Instant;
  ends: PartChange[];
  decided: Pick<DataOf<'DirectiveEnded'>, 'tasks' | 'reason' | 'paper'> & { actor: Actor };
};

export type NotRecorded = { standing: 'none'; directiveId: DirectiveId; version: 0 };

/** A directive as it stands. What it is made of is numbered from 1, in this order. */
export type RecordedDirective = {
  standing: 'recorded';
  directiveId: DirectiveId;
  version: number;
  recordedAt: Instant;
  said: DataOf<'DirectiveRecorded'>;
  clauses: Of<'clauses'>[];
  annexes: Of<'annexes'>[];
  targets: DirectiveTarget[];
  groups: Of<'groups'>[];
  changes: RecordedChange[];
  /** What units owe under it, in the order in which they were first named. */
  disseminations: Dissemination[];
};

/** A directive, folded from its events. */
export type Directive = NotRecorded | RecordedDirective;

export const notRecorded = (directiveId: string): Directive => ({
  standing: 'none',
  directiveId,
  version: 0,
});

export const isRecorded = (directive: Directive): directive is RecordedDirective =>
  directive.standing === 'recorded';

const levels: readonly DirectiveLevel[] = ['central', 'province', 'district', 'commune'];

/** Whether one level is above another. */
export const isAbove = (one: DirectiveLevel, other: DirectiveLevel): boolean =>
  levels.indexOf(one) < levels.indexOf(other);
