import { z } from 'zod';
import { Role, Unit } from '../directory.ts';
import { PersonId, PostId } from '../ids.ts';
import { Instant } from '../time.ts';
import { NamedPerson } from './names.ts';
import { HeldPostView } from './sessions.ts';
import { view } from './view.ts';

export const UnitList = view('UnitList', 'The units of the organisation', { items: z.array(Unit) });

export const UnitView = view('UnitView', 'A unit, and who holds its posts at an instant', {
  ...Unit.shape,
  at: Instant,
  holders: z.array(
    view('Holder', 'A post and its holder', {
      postId: PostId,
      role: Role,
      title: z.string(),
      personId: PersonId,
      name: z.string(),
    }),
  ),
});

export const PersonView = view('PersonView', 'A person, and the posts they hold at an instant', {
  ...NamedPerson.shape,
  at: Instant,
  posts: z.array(HeldPostView),
});
