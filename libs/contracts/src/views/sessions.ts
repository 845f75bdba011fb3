import { z } from 'zod';
import { Capacity } from '../actor.ts';
import { PostId, UnitId } from '../ids.ts';
import { Role } from '../role.ts';
import { Instant } from '../time.ts';
import { Issuing } from './issuing.ts';
import { NamedPerson, NamedUnit } from './names.ts';
import { view } from './view.ts';

export const HeldPostView = view('HeldPost', 'A post that a person holds', {
  postId: PostId,
  unitId: UnitId,
  unitName: z.string(),
  role: Role,
  title: z.string(),
  inCharge: z.boolean().meta({ description: 'This deputy answers while the head’s post is vacant' }),
});

export const SignIn = z
  .strictObject({
    login: z
      .string()
      .max(200)
      .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'no control characters'),
    password: z.string().min(1).max(1000),
    postId: PostId.optional().meta({ description: 'Needed only by who holds several posts' }),
  })
  .meta({ id: 'SignIn', description: 'Login and password, and the post to act in if there are several' });

export const SessionView = view('Session', 'A signed, expiring token for one person in one post', {
  token: z.string(),
  expiresAt: Instant.meta({ description: 'Wall-clock time, also where the business clock is shifted' }),
  person: NamedPerson,
  post: HeldPostView,
});

export const BrowserSessionView = view(
  'BrowserSession',
  'Who is signed in with this browser, in which post; or who it is, and the posts to choose from',
  {
    person: NamedPerson,
    post: HeldPostView.nullable().meta({
      description: 'Null where one has to be chosen: nobody is signed in yet',
    }),
    posts: z
      .array(HeldPostView)
      .meta({ description: 'From which to choose; none where nothing is to be chosen' }),
  },
);

export const SignedInView = view('SignedIn', 'Whether somebody is signed in with this browser', {
  signedIn: z.boolean(),
});

export const MeView = view('Me', 'The person and post of the session', {
  person: NamedPerson,
  post: HeldPostView,
  capacity: Capacity,
  authority: NamedUnit,
  follows: z.boolean().meta({
    description:
      'Whether whoever holds the post follows all tasks of the authority: the desk of the office is theirs',
  }),
  posts: z.array(HeldPostView).meta({ description: 'Every post held now; sign in again to act in another' }),
  issuing: Issuing.nullable().meta({ description: 'Null for whoever may not assign tasks now' }),
});
