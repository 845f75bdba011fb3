import type { Words } from '../vi/index.ts';

export const subTasks: Words['subTasks'] = {
  title: 'Sub-tasks',
  parent: 'Part of',
  issue: 'Assign a sub-task',
  latest: 'A sub-task is due by {{date}} at the latest.',
  past: 'After its parent is due',
  closed:
    'You can’t assign a sub-task of this task now: only the unit that has it can, once it is acknowledged and until it is reported as done.',
  waiver: 'Why the task ends while sub-tasks are open',
  whileOpen:
    '{{count}} sub-tasks are still open. The task is signed off only if its leader waives that, with a reason; the sub-tasks go on.',
  goWithIt: '{{count}} open sub-tasks are withdrawn with it; the heads of their units are told.',
  keepDates:
    '{{count}} open sub-tasks keep their dates; the unit amends them if the new date is an earlier one.',
};
