import type { Directory, Instant, Policy } from '#contracts';
import { choices, whyNot } from '#domain';
import type { Choice, IssuedTask, NotNow, Task } from '#domain';
import { actingRoles } from '../sessions/roles.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';

type Grounds = { directory: Directory; policy?: Policy };

const acts = ({ role }: Session): boolean => actingRoles.includes(role);

/** What a reader may do with a task now; those who only look may do nothing. */
export const choicesOf = (session: Session, now: Instant, task: Task, grounds: Grounds): Choice[] =>
  acts(session) ? choices(actorOf(session), now, task, grounds) : [];

/** What a reader may not do with it now, and why. */
export const notNow = (session: Session, now: Instant, task: IssuedTask, grounds: Grounds): NotNow[] =>
  acts(session) ? whyNot(actorOf(session), now, task, grounds) : [];
