import type { Words } from '../vi/index.ts';

export const departures: Words['departures'] = {
  title: 'People who have left',
  hint: 'A dry run: nothing changes until you have chosen what to do and carry it out.',
  nothing: 'No task, mandate or account was left behind.',
  posts: 'Vacant posts that have tasks',
  units: 'Units without a head that have tasks',
  mandates: 'Mandates that nobody can use',
  accounts: 'Accounts of people without a post',
  leftBy: '{{name}} left on {{day}}; {{count}} tasks remain.',
  neverHeld: 'Nobody has held it yet; {{count}} tasks remain.',
  endedPost: 'The post has ended: the chair gives each task to another leader.',
  remedy: 'What to do about {{post}}',
  charge: 'Put {{post}} {{name}} in charge',
  appoint: 'Appoint somebody',
  whom: 'Person to appoint',
  searchPeople: 'Type a name, with or without diacritics',
  noPerson: 'Nobody of that name is registered.',
  endMandate: 'End the mandate of {{from}} for {{to}} (until {{until}})',
  closeAccount: 'Close the account {{logins}} of {{name}}, who left on {{day}}',
  closeUnused: 'Close the account {{logins}} of {{name}}, who has never held a post',
  endedUnit: 'The unit has ended with {{count}} tasks: decide on its succession, or reassign each task.',
  headlessUnit:
    'The unit has no post that heads it, and {{count}} tasks: establish one and appoint somebody.',
  perform: 'Carry out {{count}} chosen',
  disseminations: '{{count}} directives are still to be disseminated.',
};
