import type { Role } from '#contracts';
import { ownersOf } from '#domain';
import type { IssuedTask } from '#domain';
import type { Reader, Sight } from '#read-models';
import type { Session } from '../sessions/session.ts';

/** Unit people see what concerns their unit; all others see the whole of their authority, leaders too: they answer for it together. */
const ofUnit: ReadonlySet<Role> = new Set(['head', 'deputy', 'staff']);

export const isOfUnit = ({ role }: Pick<Session, 'role'>): boolean => ofUnit.has(role);

/** Whose duties are the reader’s: those of their post (and of the vacant one that they answer for), and of the unit they belong to. */
export const readerOf = (session: Session): Reader => {
  const { personId, postId, headPostId, inCharge, unitId } = session;
  const postIds = inCharge && headPostId ? [postId, headPostId] : [postId];
  return { personId, postIds, ...(isOfUnit(session) ? { unitId } : {}) };
};

/** The tasks that a reader’s lists are made of: unit people find those of others, too, while these wait for them. */
export const sightOf = (session: Session, waiting: readonly string[] = []): Sight =>
  isOfUnit(session) ? { unitId: session.unitId, waiting } : { authorityId: session.authorityId };

/** What it takes to judge whether a reader may open a task: its authority, and the units that have it, had it, coordinate or were asked. */
export type Concerned = { authorityId: string; unitIds: readonly string[] };

/** A unit that once had a task, or was asked to contribute, still answers for its time and may go on reading. */
export const isInSight = (session: Session, { authorityId, unitIds }: Concerned): boolean =>
  isOfUnit(session) ? unitIds.includes(session.unitId) : authorityId === session.authorityId;

/** Whether a reader may open a task. */
export const sees = (session: Session, task: IssuedTask): boolean => {
  const owners = task.obligations
    .flatMap(ownersOf)
    .flatMap((owner) => (owner.side === 'unit' ? [owner.unitId] : []));
  const issuing = task.parent ? [task.parent.unitId] : [];
  const unitIds = [task.unitId, ...issuing, ...task.coordinatingUnitIds, ...owners];
  return isInSight(session, { authorityId: task.authorityId, unitIds });
};
