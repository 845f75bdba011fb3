import { assignees } from '../assignees.ts';
import { UnitId } from '../ids.ts';
import { act } from './act.ts';

export const NameAssignees = act(
  'NameAssignees',
  'The head of the unit that has the task, or of one that coordinates, names who of the unit does what; they are told, and reminded with the head',
  {
    assignees: assignees.meta({
      description: 'All who do something of it for this unit from now on; whoever is left out is told, too',
    }),
    unitId: UnitId.optional().meta({
      description:
        'For which unit, the one that has the task or one that coordinates; if left out, the caller’s own where it is one of them, else the one that has the task',
    }),
  },
);
