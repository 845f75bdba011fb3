import type { Directory, Instant, Policy } from '#contracts';
import { addWorkingDays, workingDaysAfter } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { headPostOf } from '../organisation/directory.ts';
import { ledBy } from './family/leader.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { moveCompletion } from './change.ts';
import { withDue } from './due-date.ts';
import { meet, openDecision } from './duties.ts';
import { entryOf } from './entry.ts';
import type { Folds } from './folds.ts';
import { replanPeriods } from './periods/open.ts';
import { leader, once, unitHead } from './recipients.ts';
import type { IssuedTask } from './task.ts';

type Extension = IssuedTask['extension'];

/** Whether the policy lets no more be granted. */
export const isUsedUp = ({ granted, days }: Extension, { extensions }: Policy): boolean =>
  (extensions?.most !== undefined && granted >= extensions.most) ||
  (extensions?.days !== undefined && days >= extensions.days);

/** The date as it stands, which is to be a later one; or why that cannot be. */
const present = ({ body, task, today, facts }: Case<'RequestExtension'> | Case<'GrantExtension'>) => {
  const { current } = task.due;
  if (current === null) return reject('no-due-date');
  if (body.dueOn < today) return reject('due-date-passed', { today });
  if (body.dueOn <= current) return reject('date-not-later', { dueOn: current });
  const days = task.policy.extensions?.days;
  if (days === undefined) return { current };
  const latest = addWorkingDays(current, days - task.extension.days, facts.calendar);
  return body.dueOn > latest ? reject('extension-too-long', { days, latest }) : { current };
};

/** One level above the supervising leader, where the policy wants a late request decided there: the chair. */
const deciderAbove = (task: IssuedTask, late: boolean, at: Instant, directory: Directory) => {
  if (!late || !task.policy.extensions) return undefined;
  const chair = headPostOf(directory, ledBy(task), at)?.postId;
  return chair === task.leaderPostId ? undefined : chair;
};

/** The unit asks for a later date; asked after the due day it is marked late, and decided one level higher. */
export const requestExtension = (the: Case<'RequestExtension'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const stands = present(the);
  if ('rejection' in stands) return stands;
  const { dueOn, reason } = body;
  const late = today > stands.current;
  const above = deciderAbove(task, late, at, facts.directory);
  const decidedBy = above === undefined ? {} : { decidedBy: above };
  const told = [
    ...(above === undefined ? [] : leader({ leaderPostId: above }, at, facts.directory)),
    ...leader(task, at, facts.directory),
  ];
  return accept(
    {
      type: 'ExtensionRequested',
      told: once(told),
      data: { unitId: task.unitId, request: task.extension.number + 1, dueOn, late, ...decidedBy, reason },
    },
    openDecision(task, 'decide-extension', at, planningOf(the), above),
  );
};

/** The leader gives a later date, not always the one asked for. */
export const grantExtension = (the: Case<'GrantExtension'>): Verdict => {
  const { body, task, at, facts } = the;
  const stands = present(the);
  if ('rejection' in stands) return stands;
  const { dueOn, reason } = body;
  const before = stands.current;
  const days = task.policy.extensions ? { days: workingDaysAfter(before, dueOn, facts.calendar) } : {};
  return accept(
    {
      type: 'ExtensionGranted',
      told: unitHead(task.unitId, at, facts.directory),
      data: { request: task.extension.number, before, dueOn, ...days, reason, ...paperIn(body) },
    },
    ...meet(task, 'decide-extension', at, planningOf(the)),
    ...moveCompletion(the, dueOn),
    ...replanPeriods(task, { reportEvery: task.reportEvery, dueOn }, at, planningOf(the)),
  );
};

export const refuseExtension = (the: Case<'RefuseExtension'>): Verdict => {
  const { body, task, at, facts } = the;
  return accept(
    {
      type: 'ExtensionRefused',
      told: unitHead(task.unitId, at, facts.directory),
      data: { request: task.extension.number, reason: body.reason, ...paperIn(body) },
    },
    ...meet(task, 'decide-extension', at, planningOf(the)),
  );
};

export const extensionFolds: Folds = {
  ExtensionRequested: (task, { data: { request, dueOn, decidedBy = null }, effectiveAt }) => ({
    ...task,
    extension: {
      ...task.extension,
      ...{ number: request, pending: { dueOn, requestedAt: effectiveAt, decidedBy } },
    },
  }),
  ExtensionGranted: (task, event) => ({
    ...withDue(task, event.data.dueOn),
    extension: {
      ...task.extension,
      pending: null,
      granted: task.extension.granted + 1,
      days: task.extension.days + (event.data.days ?? 0),
    },
    entry: entryOf(event, 'extension', ['dueOn']),
  }),
  ExtensionRefused: (task) => ({ ...task, extension: { ...task.extension, pending: null } }),
};
