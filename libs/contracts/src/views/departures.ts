import { z } from 'zod';
import { MandateId } from '../ids.ts';
import { Instant } from '../time.ts';
import { NamedPerson, NamedPost, NamedUnit } from './names.ts';
import { view } from './view.ts';

const disseminations = z.int().meta({
  description:
    'Directives that are still to be disseminated, those of units that have been succeeded included',
});

const post = view('PostLeft', 'A post for which nobody answers, and on which something hangs', {
  post: NamedPost,
  unit: NamedUnit,
  ended: z.boolean().meta({
    description: 'The post is no longer there: the chair gives its tasks to another leader, one by one',
  }),
  lastHolder: NamedPerson.nullable(),
  leftAt: Instant.nullable(),
  tasks: z.int().meta({ description: 'Open tasks, and those on which something is owed' }),
  disseminations,
  deputies: z
    .array(z.strictObject({ ...NamedPost.shape, person: NamedPerson }))
    .meta({ description: 'Who could be put in charge of the unit; none where the post does not head it' }),
});

const unit = view('UnitLeft', 'A unit that has tasks and nobody to head it', {
  unit: NamedUnit,
  ended: z.boolean().meta({
    description:
      'The unit has ended and nobody succeeds it: its tasks are reassigned. If it has not, it gets a post that heads it',
  }),
  tasks: z.int(),
  disseminations,
});

const mandate = view('MandateLeft', 'A mandate in force that nobody is left to use', {
  mandateId: MandateId,
  unit: NamedUnit,
  from: NamedPost,
  toPost: NamedPost.nullable(),
  toPerson: NamedPerson.nullable(),
  until: Instant,
});

const account = view('AccountLeft', 'An account of somebody without any post, now or later', {
  person: NamedPerson,
  logins: z.array(z.string()),
  leftAt: Instant.nullable().meta({
    description: 'When they left their last post; null if they never had one',
  }),
});

export const DeparturesView = view(
  'Departures',
  'What people who left have left behind in an authority: nothing of it is done by anybody until somebody decides',
  {
    at: Instant,
    posts: z.array(post),
    units: z.array(unit),
    mandates: z.array(mandate),
    accounts: z.array(account),
  },
);
