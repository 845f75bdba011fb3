import type { Words } from '../vi/index.ts';
import { act } from './act.ts';
import { audit } from './audit.ts';
import { cohorts } from './cohorts.ts';
import { departures } from './departures.ts';
import { desk } from './desk.ts';
import { directives } from './directives.ts';
import { dissemination } from './dissemination.ts';
import { handovers } from './handovers.ts';
import { office } from './office.ts';
import { imports } from './imports.ts';
import { issue } from './issue.ts';
import { reading } from './reading.ts';
import { signIn } from './sign-in.ts';
import { subTasks } from './sub-tasks.ts';
import { successions } from './successions.ts';
import { task } from './task.ts';
import { spans } from './spans.ts';
import { tasks } from './tasks.ts';
import { unitPlans } from './unit-plans.ts';

export const en: Words = {
  product: 'dondoc',
  skip: 'Skip to the main content',
  loading: 'Loading…',
  more: 'Show more',
  tryAgain: 'Try again',
  away: 'The server cannot be reached; check the network and try again.',
  notFound: 'There is no such page. Go back to your work.',
  signOut: 'Sign out',
  language: 'Language',
  menu: 'Pages',
  erased: '(these words were erased)',
  notLive: 'Not told of changes at once for now; the page asks every half minute.',
  travelled: 'Business clock of this demo: {{now}}',
  due: {
    on: 'Due {{date}}',
    none: 'No due date',
    today: 'Today is the last day',
    left: 'Days left: {{days}}',
    over: 'Days overdue: {{days}}',
  },
  level: 'Escalated to level {{level}}',
  execution: {
    not_started: 'Not started',
    in_progress: 'In progress',
    awaiting_sign_off: 'Awaiting sign-off',
    done: 'Done',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
  },
  timeliness: {
    in_term: 'In term',
    due_soon: 'Due soon',
    overdue: 'Overdue',
    on_time: 'On time',
    late: 'Done late',
    no_term: 'No due date',
  },
  signIn,
  desk,
  office,
  spans,
  tasks,
  task,
  act,
  audit,
  issue,
  imports,
  cohorts,
  directives,
  reading,
  dissemination,
  subTasks,
  successions,
  handovers,
  departures,
  unitPlans,
};
