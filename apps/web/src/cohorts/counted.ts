import type { TFunction } from 'i18next';
import { dayOf, inDate } from '../words/dates.ts';
import type { Cohort } from './cohorts.ts';

type Counts = Pick<Cohort, 'units' | 'tasks' | 'done' | 'overdue' | 'issuedAt'>;

/** How many have it and are done: units, or tasks where a unit has several. */
export const counted = (t: TFunction, { units, tasks, done, issuedAt }: Counts): string => {
  const day = inDate(dayOf(issuedAt));
  return tasks === units
    ? t('cohorts.counted', { units, done, day })
    : t('spans.counted', { tasks, units, done, day });
};

/** How many are overdue, counted likewise. */
export const countedOverdue = (t: TFunction, { units, tasks, overdue }: Counts): string =>
  t(tasks === units ? 'cohorts.overdue' : 'spans.overdue', { overdue });
