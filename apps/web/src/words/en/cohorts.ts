import type { Words } from '../vi/index.ts';

export const cohorts: Words['cohorts'] = {
  title: 'Assigned to many',
  none: 'No task has been assigned to many units at once yet.',
  counted: 'Assigned on {{day}} to {{units}} units; {{done}} of them are done.',
  overdue: '{{overdue}} units overdue',
  progress: 'Progress reported',
  status: 'Status',
  notOwed: 'Not owed',
  late: '{{due}}, overdue',
  state: {
    met: 'Done',
    missed: 'Missed',
    released: 'No longer owed',
    transferred: 'With another unit',
    deemed: 'Taken as agreed',
  },
  also: 'The same for these units',
  alsoHint: 'Each unit gets a task of its own, with the same content and the same date.',
  others: 'Units that get the same task',
  possible: 'can have it, due on {{date}}',
  possibleUndated: 'can have it',
  notAll: '{{issued}} units have the task. {{count}} units could not get it:',
  seeTable: 'See the table of all units',
  sent: '{{issued}} units have the task.',
};
