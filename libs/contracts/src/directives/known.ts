import type { DirectiveId, TaskId, UnitId } from '../ids.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { DirectiveLevel } from './header.ts';
import type { ServedPart } from './serving.ts';

/** A clause, target or group of a directive. */
export type PartOf = { directiveId: DirectiveId; part: ServedPart; number: number };

/**
 * Of which directives a decision has to know: by id, and whatever there is of an identity; of one that is to end, in part or whole, which
 * parts would have nothing in their place, and which tasks are decided on.
 */
export type DirectivesAsked = {
  directiveIds: DirectiveId[];
  identities: string[];
  ending?: { gone: PartOf[]; decided: TaskId[] };
};

/** When a part of a directive ends, or the whole, and by which other one. */
export type KnownEnd = {
  from: LocalDate;
  countsFrom: Instant;
  by: { directiveId: DirectiveId; number: string } | null;
};

/** What a decision on another stream, or on another directive, goes by. */
export type KnownDirective = {
  directiveId: DirectiveId;
  authorityId: UnitId;
  identity: string;
  level: DirectiveLevel;
  /** How many there are of each. */
  parts: { clause: number; target: number; group: number };
  /** All that it carries out, and what these carry out in turn. */
  above: DirectiveId[];
  /** The levels of those that carry it out. */
  levelsBelow: DirectiveLevel[];
  number: string;
  issuedOn: LocalDate;
  /** The time that it is for; missing too in what was known before this was asked. */
  term?: { from: LocalDate; to: LocalDate } | null;
  /** The parts of which it is on record that they end, or have ended. */
  ends: (KnownEnd & { part: ServedPart; number: number })[];
  /** The same of the directive as a whole. */
  over: KnownEnd | null;
  /** How many open tasks would be left without ground, and are not decided on; 0 where nothing is to end. */
  undecided: number;
};
