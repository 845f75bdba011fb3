import { z } from 'zod';
import { sealedAssignees } from '../assignees.ts';
import { UnitId } from '../ids.ts';

/** What each event about who of a unit does what of a task says, by type. */
export const assigneeEvents = {
  AssigneesNamed: z.strictObject({
    unitId: UnitId.meta({ description: 'For which unit; the assignees of others stay' }),
    assignees: sealedAssignees.meta({ description: 'All of this unit from then on' }),
  }),
} as const;
