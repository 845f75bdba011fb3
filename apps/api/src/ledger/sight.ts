import type { Directory, Instant } from '#contracts';
import { lineOf } from '#domain';
import { isOfUnit } from '../tasks/sight.ts';
import type { Session } from '../sessions/session.ts';

const isUnder = (session: Session, unitId: string, directory: Directory, at: Instant): boolean =>
  lineOf(directory, unitId, at).some((unit) => unit.unitId === session.authorityId);

/** Whether a reader may see how late a unit was: unit people their own, all others those of their authority. */
export const seesUnit = (session: Session, unitId: string, directory: Directory, at: Instant): boolean =>
  isOfUnit(session) ? session.unitId === unitId : isUnder(session, unitId, directory, at);

/** Whether a reader may see for what a person answers: everybody for themselves; who looks after an authority, for its people. */
export const seesPerson = (
  session: Session,
  personId: string,
  posts: readonly { unitId: string }[],
  directory: Directory,
  at: Instant,
): boolean =>
  session.personId === personId ||
  (!isOfUnit(session) && posts.some(({ unitId }) => isUnder(session, unitId, directory, at)));
