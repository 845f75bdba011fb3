import type { Directory, Instant, LocalDate, NewEvent, Policy, Recipient, Stay, TaskEvent } from '#contracts';
import { addDays, endOfDay, longestUntil } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { paperIn } from './act.ts';
import type { Case } from './act.ts';
import type { Folds } from './folds.ts';
import { leader, once, unitHead } from './recipients.ts';
import { replannedBy, withReplanned } from './replanned.ts';
import { isClosed } from './task.ts';
import type { IssuedTask, Suspension } from './task.ts';

/** Working days, under a policy that says nothing of suspending; default-2 says the same. */
const ownLongest = 30;

export const longestStay = ({ suspension }: Policy): number => suspension?.longest ?? ownLongest;

export const neverSuspended: Suspension = { stays: [], running: null, endedAt: null };

/** The days of the stay that runs, if one does. */
export const runningStay = (task: IssuedTask): Stay | undefined =>
  task.suspension.running && !isClosed(task) ? task.suspension.stays.at(-1) : undefined;

/** A stay that is prolonged keeps its beginning; a new one has no day in common with the one before. */
const firstDay = (task: IssuedTask, today: LocalDate): LocalDate => {
  const running = runningStay(task);
  if (running) return running.from;
  const last = task.suspension.stays.at(-1)?.through;
  return last !== undefined && last >= today ? addDays(last, 1) : today;
};

const stayFor = ({ body, task, today, facts }: Case<'SuspendTask'>) => {
  const { until } = body;
  const running = runningStay(task);
  if (running && until < running.through) return reject('suspended-for-longer', { until: running.through });
  const from = firstDay(task, today);
  if (until < from) return reject('stay-not-ahead', { earliest: from });
  const days = longestStay(task.policy);
  const latest = longestUntil(from, days, facts.calendar);
  return until > latest ? reject('stay-too-long', { days, latest }) : { from, through: until };
};

const told = (task: IssuedTask, at: Instant, directory: Directory): Recipient[] =>
  once([...unitHead(task.unitId, at, directory), ...leader(task, at, directory)]);

/**
 * The clocks of a task stand still from the day of the act to the end of a named one. What is owed is planned for that at once, so that
 * nothing falls due meanwhile; what is late stays late, and its days are not counted on.
 */
export const suspendTask = (the: Case<'SuspendTask'>): Verdict => {
  const { body, command, task, at, facts } = the;
  const stay = stayFor(the);
  if ('rejection' in stay) return stay;
  const running = runningStay(task);
  if (running?.through === stay.through) return accept();
  const number = task.suspension.running?.stay ?? task.suspension.stays.length + 1;
  const { calendar, directory } = facts;
  return accept({
    type: 'TaskSuspended',
    told: told(task, at, directory),
    data: {
      ...{ stay: number, ...stay, ...(running ? { before: running.through } : {}) },
      resumesAt: endOfDay(stay.through, calendar),
      reason: body.reason,
      replanned: replannedBy(task, { calendar, plannedAt: command.receivedAt, stay }),
      ...paperIn(body),
    },
  });
};

/** A suspended task goes on before its time: only the days up to and with this one are given back. */
export const resumeTask = (the: Case<'ResumeTask'>): Verdict => {
  const { body, command, task, at, today, facts } = the;
  const running = runningStay(task);
  if (!running || !task.suspension.running) return reject('not-suspended');
  const stay = { from: running.from, through: today };
  const { calendar, directory } = facts;
  return accept({
    type: 'TaskResumed',
    told: told(task, at, directory),
    data: {
      ...{ stay: task.suspension.running.stay, ...stay, how: 'decided' },
      reason: body.reason,
      replanned: replannedBy(task, { calendar, plannedAt: command.receivedAt, stay }),
      ...paperIn(body),
    },
  });
};

/** The stay has run out: what is owed was planned for that when it began. */
export const runOut = (task: IssuedTask, sentAt: Instant, processedLate: boolean, directory: Directory) => {
  const stay = runningStay(task);
  const { running } = task.suspension;
  if (!stay || !running) return undefined;
  return {
    id: `stay-${running.stay}/resumed`,
    type: 'TaskResumed',
    told: told(task, sentAt, directory),
    data: { stay: running.stay, ...stay, how: 'run_out', processedLate },
  } as const satisfies Pick<NewEvent<'TaskResumed'>, 'type' | 'told' | 'data'> & { id: string };
};

const suspended = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'TaskSuspended'>): IssuedTask => {
  const { stay, from, through, resumesAt, decisionId = null, replanned } = data;
  const { stays, running } = task.suspension;
  const since = running?.since ?? effectiveAt;
  return {
    ...withReplanned(task, replanned),
    suspension: {
      ...task.suspension,
      stays: [...stays.slice(0, stay - 1), { from, through }],
      running: { stay, since, resumesAt, decisionId },
    },
  };
};

const resumed = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'TaskResumed'>): IssuedTask => {
  const { stay, from, through, replanned = [] } = data;
  const stays = [...task.suspension.stays.slice(0, stay - 1), { from, through }];
  return {
    ...withReplanned(task, replanned),
    suspension: { stays, running: null, endedAt: effectiveAt },
  };
};

export const suspensionFolds: Folds = { TaskSuspended: suspended, TaskResumed: resumed };
