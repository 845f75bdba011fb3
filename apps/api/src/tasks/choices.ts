import type { Directory, Instant, Language, Names, Policy, TaskView, WorkingCalendar } from '#contracts';
import { asParent, choices, latestFor, subAssigning, whyNot } from '#domain';
import type { Choice, IssuedTask, NotNow, Task } from '#domain';
import { actingRoles } from '../sessions/roles.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { issuingBy, namesIn } from './capacity-choices.ts';

type Grounds = { directory: Directory; policy?: Policy };
/** What it takes to say it. */
type Said = { calendar: WorkingCalendar; names: Names; language: Language };

const acts = ({ role }: Session): boolean => actingRoles.includes(role);

/** What a reader may do with a task now; those who only look may do nothing. */
export const choicesOf = (session: Session, now: Instant, task: Task, grounds: Grounds): Choice[] =>
  acts(session) ? choices(actorOf(session), now, task, grounds) : [];

/** What a reader may not do with it now, and why. */
export const notNow = (session: Session, now: Instant, task: IssuedTask, grounds: Grounds): NotNow[] =>
  acts(session) ? whyNot(actorOf(session), now, task, grounds) : [];

/** How a reader may issue a sub-task of a task now, and by when that is due at the latest; null if not at all. */
export const subAssigningOf = (
  session: Session,
  now: Instant,
  task: IssuedTask,
  { calendar, names, language, ...grounds }: Grounds & Said,
): TaskView['subAssigning'] => {
  const choice = acts(session) ? subAssigning(actorOf(session), now, task, grounds) : undefined;
  return choice
    ? {
        ...issuingBy(choice, namesIn(grounds.directory, names), language),
        latest: latestFor(asParent(task), calendar),
      }
    : null;
};
