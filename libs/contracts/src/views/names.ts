import { z } from 'zod';
import { Actor, Capacity, Recipient } from '../actor.ts';
import { MandateId, PersonId, PostId, TaskId, UnitId } from '../ids.ts';
import { view } from './view.ts';

export const Words = view(
  'Words',
  'What somebody wrote; null once the words were erased (the event and its hash stay)',
  {
    text: z.string().nullable(),
    erased: z.boolean(),
  },
);

export type Words = z.infer<typeof Words>;

export const NamedUnit = view('NamedUnit', 'A unit and its name', { unitId: UnitId, name: z.string() });

export const NamedPost = view('NamedPost', 'A post and its title', { postId: PostId, title: z.string() });

export const NamedPerson = view('NamedPerson', 'A person and their name', {
  personId: PersonId,
  name: z.string(),
});

export const NamedActor = view('NamedActor', 'Who acted: person, post and capacity, with their names', {
  ...Actor.shape,
  name: z.string(),
  postTitle: z.string(),
});

export const NamedRecipient = view('NamedRecipient', 'Somebody who was told', {
  ...Recipient.shape,
  name: z.string(),
  postTitle: z.string(),
});

export const CapacityChoice = view('CapacityChoice', 'A capacity in which somebody may act', {
  capacity: Capacity,
  mandateId: MandateId.nullable(),
  text: z.string().meta({ description: 'As it stands above a signature: KT. Chủ tịch, Phó Chủ tịch …' }),
});

/** By which a reader knows a task. */
export const ofTask = { taskId: TaskId, code: z.string(), title: Words, unit: NamedUnit };
