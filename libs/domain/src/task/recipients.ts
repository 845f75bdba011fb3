import type { Directory, Instant, Owner, Recipient } from '#contracts';
import { answersFor, headPostOf } from '../organisation/directory.ts';
import type { IssuedTask } from './task.ts';

const listed = (recipient: Recipient | undefined): Recipient[] => (recipient ? [recipient] : []);

/** Whoever answers for the unit at the instant; nobody if its head’s post is vacant and nobody is in charge. */
export const unitHead = (unitId: string, at: Instant, directory: Directory): Recipient[] => {
  const post = headPostOf(directory, unitId, at);
  return listed(post && answersFor(directory, post.postId, at));
};

export const leader = (
  task: Pick<IssuedTask, 'leaderPostId'>,
  at: Instant,
  directory: Directory,
): Recipient[] => listed(answersFor(directory, task.leaderPostId, at));

/** Whoever answers for what is owed: for the head’s post of the unit that owes it, or for the leader’s own. */
export const ownersPerson = (owner: Owner, at: Instant, directory: Directory): Recipient | undefined =>
  owner.side === 'unit' ? unitHead(owner.unitId, at, directory)[0] : answersFor(directory, owner.postId, at);

/** Each person once, in the first post in which they come up. */
export const once = (recipients: Recipient[]): Recipient[] =>
  recipients.filter(
    (one, index) => recipients.findIndex((other) => other.personId === one.personId) === index,
  );
