import type { Role } from '#contracts';
import type { IssuedTask } from '#domain';
import type { Sight } from '#read-models';
import type { Session } from '../sessions/session.ts';

/** Unit people see their own unit; all others see the whole of their authority, leaders too: they answer for it together. */
const ofUnit: ReadonlySet<Role> = new Set(['head', 'deputy', 'staff']);

export const isOfUnit = ({ role }: Pick<Session, 'role'>): boolean => ofUnit.has(role);

/** The tasks that a reader’s lists are made of. */
export const sightOf = (session: Session): Sight =>
  isOfUnit(session) ? { unitId: session.unitId } : { authorityId: session.authorityId };

/** Whether a reader may open a task. A unit that once had it still answers for its time, so it may go on reading it. */
export const sees = (session: Session, task: IssuedTask): boolean => {
  if (!isOfUnit(session)) return task.authorityId === session.authorityId;
  const { unitId } = session;
  return (
    task.unitId === unitId ||
    task.obligations.some(({ owner }) => owner.side === 'unit' && owner.unitId === unitId)
  );
};
