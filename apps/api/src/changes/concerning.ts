import type { z } from 'zod';
import type { Changes } from '#contracts';
import type { ChangedTask } from '#read-models';
import type { Session } from '../sessions/session.ts';
import { isInSight, readerOf } from '../tasks/sight.ts';

/**
 * What a reader is told of tasks that have changed; undefined if nothing concerns them. Tasks out of sight are not named. Whoever holds a
 * mandate may find one among their work all the same, and is told to look there.
 */
export const concerning = (session: Session, changed: ChangedTask[]): z.infer<typeof Changes> | undefined => {
  const { postIds } = readerOf(session);
  const { personId, postId, unitId } = session;
  const seen = changed.filter((task) => isInSight(session, task));
  const work =
    seen.some((task) => task.unitIds.includes(unitId) || task.postIds.some((id) => postIds.includes(id))) ||
    changed.some(({ mandated }) => mandated.includes(postId) || mandated.includes(personId));
  const notices = changed.some(({ told }) => told.includes(personId));
  if (seen.length === 0 && !work && !notices) return undefined;
  return { everything: false, tasks: seen.map(({ taskId }) => taskId), work, notices };
};
