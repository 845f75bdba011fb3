import { localDateOf, workingDaysAfter } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { Case } from './act.ts';
import { unitHead } from './recipients.ts';
import { openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';

type OfUnit = Obligation & { owner: { side: 'unit' } };

/** What a unit still owes, of which it can be chased: late or not. */
export const chasable = (task: IssuedTask): OfUnit[] =>
  openObligations(task).filter((one): one is OfUnit => one.owner.side === 'unit');

/** The unit is urged to do what it owes. Once a day: what is said twice within one is heard less, not more. */
export const chaseUnit = ({ body, task, at, today, facts }: Case<'ChaseUnit'>): Verdict => {
  const { obligationId, remark } = body;
  const owed = chasable(task).find((one) => one.obligationId === obligationId);
  if (!owed) return reject('not-owed-by-unit', { obligationId });
  const { owner, schedule, chasedAt } = owed;
  const last = chasedAt.at(-1);
  if (last !== undefined && localDateOf(last, facts.calendar) === today)
    return reject('chased-today', { chasedAt: last });
  const isLate = at >= schedule.overdueAt;
  return accept({
    type: 'UnitChased',
    told: unitHead(owner.unitId, at, facts.directory),
    data: {
      ...{ obligationId, time: chasedAt.length + 1, unitId: owner.unitId, dueOn: schedule.dueOn },
      daysLate: isLate ? workingDaysAfter(schedule.lateFrom, today, facts.calendar) : 0,
      ...(remark === undefined ? {} : { remark }),
    },
  });
};
