import type { Directory, Instant, NewEvent } from '#contracts';
import { lastMomentBefore, localDateOf, periodAfter, workingDaysAfter } from '../../calendar/index.ts';
import { openSpell } from '../../obligation/obligation.ts';
import type { Obligation } from '../../obligation/obligation.ts';
import type { Planning } from '../../obligation/schedule.ts';
import { periodRuleOf } from '../../policy/default-reports.ts';
import { ownersPerson } from '../recipients.ts';
import type { IssuedTask } from '../task.ts';
import { closesInTime, openPeriod } from './open.ts';

/** Nobody is told at midnight: reminders and levels say by when a report is owed. */
type Said<Type extends 'PeriodCutOff' | 'PeriodMissed'> =
  (Pick<NewEvent<Type>, 'type' | 'data'> & { id: string; told: [] }) | undefined;

/** The data of a period are cut off: its report can be given from now, and the next one is owed. */
export const cutOffPeriod = (
  { obligationId, owner, period }: Obligation,
  task: IssuedTask,
  planning: Planning,
  processedLate: boolean,
): Said<'PeriodCutOff'> => {
  if (!period || owner.side !== 'unit') return undefined;
  const next = periodAfter(period, periodRuleOf(period.kind, planning.policy));
  const opened = closesInTime(next, task.due.current, planning.policy)
    ? { next: openPeriod(task.obligations, owner.unitId, next, planning).data }
    : {};
  const data = { obligationId, period, ...opened, processedLate };
  return { id: `${obligationId}/cut-off`, type: 'PeriodCutOff', data, told: [] };
};

/** The next report is owed and this one has not come: it is owed no more, and its lateness ends with the day. */
export const missPeriod = (
  obligation: Obligation,
  at: Instant,
  { calendar }: Planning,
  directory: Directory,
  processedLate: boolean,
): Said<'PeriodMissed'> => {
  const { obligationId, owner, period, schedule } = obligation;
  if (!period) return undefined;
  const spell = openSpell(obligation)?.spell;
  const last = lastMomentBefore(at);
  const data = {
    ...{ obligationId, owner, period, processedLate },
    ...(spell === undefined ? {} : { spell }),
    daysLate: workingDaysAfter(schedule.lateFrom, localDateOf(last, calendar), calendar),
    answerable: ownersPerson(owner, last, directory) ?? null,
  };
  return { id: `${obligationId}/missed`, type: 'PeriodMissed', data, told: [] };
};
