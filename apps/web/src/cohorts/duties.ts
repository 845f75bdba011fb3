import type { CohortRow } from './cohorts.ts';

type Duty = CohortRow['duties'][number];

/** The columns of the matrix: what every unit owes on its way. */
export const shownDuties = ['acknowledge', 'plan', 'report', 'completion'] as const satisfies Duty['kind'][];

export const dutyOf = ({ duties }: CohortRow, kind: Duty['kind']): Duty | undefined =>
  duties.find((duty) => duty.kind === kind);
