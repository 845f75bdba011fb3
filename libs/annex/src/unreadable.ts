import type { AnnexProblem } from '#contracts';

/** The file is no annex that can be read: why, as a problem to answer with. */
export class Unreadable extends Error {
  constructor(readonly problem: AnnexProblem) {
    super(problem);
  }
}

/** As much of an annex is read; whatever has more is refused, not cut. */
export const most = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  parts: 2000,
  depth: 100,
  tables: 50,
  rows: 2000,
  columns: 60,
  cellLength: 32_767,
};
