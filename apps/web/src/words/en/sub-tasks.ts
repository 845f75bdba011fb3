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
  give: 'Give this line to a unit below, as a sub-task',
  giveMeans:
    'Once the plan is approved, the unit below is given a sub-task with the name and product of this line. It is due on its last day.',
  giveTo: 'Unit that gets the sub-task',
  willIssue: 'Approving this plan issues {{count}} sub-tasks at once:',
  ofUnit: 'Sub-task of {{unit}}',
  byHand: 'The unit that has the task can issue it by hand, under Sub-tasks.',
  line: {
    planned: 'Given below once approved',
    underway: 'Being given below',
    issued: 'Given below',
    refused: 'Could not be given below',
    'not-issued': 'Not given below',
  },
};
