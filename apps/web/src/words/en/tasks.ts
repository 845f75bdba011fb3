import type { Words } from '../vi/index.ts';

export const tasks: Words['tasks'] = {
  title: 'Tasks',
  search: 'Search by title or number',
  searchHint: 'With or without accents',
  execution: 'Execution',
  timeliness: 'Timeliness',
  mine: 'My own',
  assigned: 'I am named in',
  followed: 'I follow',
  all: 'All',
  none: 'No task matches. Remove a filter.',
  noneAtAll: 'There is no task yet that you may see.',
  shown: 'Tasks shown: {{count}}.',
  shownMore: 'The first {{count}} are loaded; scroll down for more.',
  takenOver: 'Taken over',
  kinds: {
    new: 'Newly assigned',
    not_started: 'Taken over, not begun by the unit',
    in_progress: 'Taken over, under way in the unit',
  },
  secrecy: {
    confidential: 'Confidential (Mật)',
    secret: 'Secret (Tối mật)',
    top_secret: 'Top secret (Tuyệt mật)',
  },
  clear: 'Clear filters',
};
