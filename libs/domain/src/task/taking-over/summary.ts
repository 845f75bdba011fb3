import type { DataOf, Instant, Recipient } from '#contracts';
import { localDateOf, workingDaysAfter } from '../../calendar/index.ts';
import type { AgendaItem } from '../../obligation/agenda.ts';
import { openSpell } from '../../obligation/obligation.ts';
import type { Facts } from '../act.ts';
import { headsOf } from '../contribution/coordinators.ts';
import type { Folds } from '../folds.ts';
import { climb } from '../ladder.ts';
import { leader, once, unitHead } from '../recipients.ts';
import { isClosed, openObligationOf } from '../task.ts';
import type { IssuedTask } from '../task.ts';

/** The summary, as long as it is to come. Of a task that was closed before, nobody needs to be told any more. */
export const summaryOf = (task: IssuedTask): AgendaItem[] => {
  const { takenOver } = task;
  return takenOver === null || takenOver.summarised || isClosed(task)
    ? []
    : [{ act: 'Summarise', at: takenOver.summaryAt }];
};

/** Whether it was late before the task came on record. */
export const wasLateBefore = ({ takenOver }: IssuedTask, at: Instant): boolean =>
  takenOver !== null && at <= takenOver.recordedAt;

type Summarised = {
  id: string;
  type: 'TakeoverSummarised';
  data: DataOf<'TakeoverSummarised'>;
  told: Recipient[];
};

/** Whoever is concerned is told that the task was taken over, by when it is due, and how late it is: those whom level 1 leads to as well. */
export const summarise = (
  task: IssuedTask,
  { at, sentAt }: { at: Instant; sentAt: Instant },
  processedLate: boolean,
  { calendar, directory }: Facts,
): Summarised => {
  const completion = openObligationOf(task, 'completion');
  const isLate = completion !== undefined && openSpell(completion) !== undefined;
  const atLevel1 = isLate ? climb(1, completion.owner, sentAt, task, directory).told : undefined;
  const lateFrom = isLate ? completion.schedule.lateFrom : undefined;
  const told = [
    ...(atLevel1 ? [atLevel1] : []),
    ...unitHead(task.unitId, sentAt, directory),
    ...leader(task, sentAt, directory),
    ...headsOf(task.coordinatingUnitIds, sentAt, directory),
  ];
  return {
    id: 'summary',
    type: 'TakeoverSummarised',
    data: {
      ...(completion ? { obligationId: completion.obligationId, dueOn: completion.schedule.dueOn } : {}),
      daysLate: lateFrom === undefined ? 0 : workingDaysAfter(lateFrom, localDateOf(at, calendar), calendar),
      processedLate,
    },
    told: once(told),
  };
};

export const takingOverFolds: Folds = {
  TakeoverSummarised: (task) => ({
    ...task,
    takenOver: task.takenOver && { ...task.takenOver, summarised: true },
  }),
};
