import type { AnnexColumn, AnnexFinding } from '#contracts';
import type { Item, Said } from './items.ts';
import type { PostThen } from './person-names.ts';
import type { NamedUnit } from './unit-names.ts';

/** What may be meant, to choose from. */
export type Candidates = { units?: readonly NamedUnit[]; posts?: readonly PostThen[] };

/** A finding where it was made: in a cell, about a row, or about the whole annex. */
export type Placed = {
  finding: AnnexFinding;
  column?: AnnexColumn;
  said?: Said | undefined;
  row?: number;
  candidates?: Candidates;
};

/** What something comes to, with what was found on the way. */
export type Read<T> = { value: T; found: Placed[] };

export const inCell = (
  { row, said }: Item,
  column: AnnexColumn,
  finding: AnnexFinding,
  candidates?: Candidates,
): Placed => ({ finding, column, said: said[column], row, ...(candidates ? { candidates } : {}) });
