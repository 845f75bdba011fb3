import { z } from 'zod';
import { DecisionPaper } from '../actor.ts';
import { Collective, Field, Mandate, Unit } from '../directory.ts';
import { PersonId, PostId, UnitId } from '../ids.ts';
import { Role } from '../role.ts';
import { freeText } from '../text.ts';
import { Instant } from '../time.ts';
import { UnitEventName } from './acts.ts';
import { AuditEntry } from './audit.ts';
import { NamedActor, NamedPerson } from './names.ts';
import { HeldPostView } from './sessions.ts';
import { page, view } from './view.ts';

const life = {
  from: Instant.meta({ description: 'Since when it is there' }),
  to: Instant.nullable().meta({ description: 'From when on it is no longer there' }),
};

export const UnitList = view('UnitList', 'The units that are there at an instant, as they are called then', {
  at: Instant,
  items: z.array(
    view('UnitLine', 'A unit, with its name and the unit above it at an instant', { ...Unit.shape, ...life }),
  ),
});

const holder = { personId: PersonId, name: z.string() };

const Holder = view('Holder', 'A post and its holder', {
  postId: PostId,
  role: Role,
  title: z.string(),
  ...holder,
});

export const MonitorList = view(
  'MonitorList',
  'The officers who follow tasks for an authority at an instant',
  {
    at: Instant,
    items: z.array(Holder),
  },
);

export const UnitView = view('UnitView', 'A unit, its posts, and who holds them at an instant', {
  ...Unit.shape,
  ...life,
  at: Instant,
  posts: z.array(
    view('UnitPost', 'A post, and who holds it; vacant if nobody does', {
      postId: PostId,
      role: Role,
      title: z.string(),
      ...life,
      holders: z.array(
        z.strictObject({
          ...holder,
          from: Instant,
          inCharge: z
            .boolean()
            .meta({ description: 'In charge of the unit while its head’s post is vacant' }),
        }),
      ),
    }),
  ),
  holders: z.array(Holder),
  fields: z.array(Field).meta({ description: 'What its deputies see to' }),
  mandates: z
    .array(Mandate)
    .meta({ description: 'What the holders of its posts have authorised others to do' }),
  collective: Collective.nullable().meta({
    description: 'On what the unit decides as a body; null if it does not',
  }),
});

const { version, sentence, effectiveAt, recordedAt, writtenAt, commandId, data, hash } = AuditEntry.shape;

export const UnitHistory = view(
  'UnitHistory',
  'Everything that was decided on a unit, in the order of record',
  {
    unitId: UnitId,
    entries: z.array(
      view('UnitEntry', 'One event of a unit, as it was written, with the names of the day it counts from', {
        type: UnitEventName,
        ...{ version, sentence, effectiveAt, recordedAt, writtenAt, commandId, data, hash },
        actor: z.union([NamedActor, z.literal('installation')]),
        paper: DecisionPaper.nullable(),
      }),
    ),
  },
);

export const PersonView = view('PersonView', 'A person, and the posts they hold at an instant', {
  ...NamedPerson.shape,
  at: Instant,
  posts: z.array(HeldPostView),
});

export const PersonPage = page(
  'PersonPage',
  'People by their names, each with the posts they hold now',
  PersonView,
);

export const PersonNaming = z
  .strictObject({
    name: freeText(200),
    from: Instant.optional().meta({ description: 'Since when they are called so; now if left out' }),
  })
  .meta({ id: 'PersonNaming', description: 'How a person is called; earlier names are kept' });

export const AccountOpening = z
  .strictObject({
    login: z
      .string()
      .normalize('NFC')
      .trim()
      .min(3)
      .max(200)
      .regex(/^[^\p{Cc}\p{Cs}\s]+$/u, 'no spaces'),
    password: z.string().min(10).max(1000),
  })
  .meta({
    id: 'AccountOpening',
    description: 'Login and first password; another password where the login is theirs',
  });
