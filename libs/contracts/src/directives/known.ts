import type { DirectiveId, UnitId } from '../ids.ts';
import type { DirectiveLevel } from './header.ts';

/** Of which directives a decision has to know: by id, and whatever there is of an identity. */
export type DirectivesAsked = { directiveIds: DirectiveId[]; identities: string[] };

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
};
