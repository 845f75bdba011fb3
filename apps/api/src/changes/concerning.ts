import type { z } from 'zod';
import type { Changes } from '#contracts';
import type { ChangedTask } from '#read-models';
import type { Session } from '../sessions/session.ts';
import { isInSight, readerOf } from '../tasks/sight.ts';

/** The tasks and directives that have changed. */
export type Changed = {
  tasks: ChangedTask[];
  directives: { directiveId: string; authorityId: string; told: string[] }[];
};

/**
 * What a reader is told of what has changed; undefined if nothing concerns them. Tasks out of sight are not named, nor directives of other
 * authorities. Whoever holds a mandate may find a task among their work all the same, and is told to look there.
 */
export const concerning = (
  session: Session,
  { tasks: changed, directives }: Changed,
): z.infer<typeof Changes> | undefined => {
  const { postIds } = readerOf(session);
  const { personId, postId, unitId } = session;
  const seen = changed.filter((task) => isInSight(session, task));
  const work =
    seen.some((task) => task.unitIds.includes(unitId) || task.postIds.some((id) => postIds.includes(id))) ||
    changed.some(({ mandated }) => mandated.includes(postId) || mandated.includes(personId));
  const notices = [...changed, ...directives].some(({ told }) => told.includes(personId));
  const own = directives.filter(({ authorityId }) => authorityId === session.authorityId);
  if (seen.length === 0 && own.length === 0 && !work && !notices) return undefined;
  return {
    ...{ everything: false, work, notices, tasks: seen.map(({ taskId }) => taskId) },
    directives: own.map(({ directiveId }) => directiveId),
  };
};
