import type { Actor, Role } from '#contracts';

/** Who calls, in which post. Made by the guard from the token and the directory, never from a body or a query. */
export type Session = {
  personId: string;
  postId: string;
  unitId: string;
  role: Role;
  inCharge: boolean;
  authorityId: string;
  /** The post that heads the unit; a deputy in charge answers for it. */
  headPostId: string | undefined;
};

/** The capacity that follows from a post: heads sign for themselves, deputies for the head (or as acting head), the others by order. */
export const capacityOf = ({ role, inCharge }: Pick<Session, 'role' | 'inCharge'>): Actor['capacity'] => {
  if (role === 'chair' || role === 'head') return 'holder';
  if (role === 'leader' || role === 'deputy') return inCharge ? 'Q' : 'KT';
  return 'TL';
};

export const actorOf = (session: Session): Actor => ({
  personId: session.personId,
  postId: session.postId,
  capacity: capacityOf(session),
});
