import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { moveCompletion } from './change.ts';
import { withDue } from './due-date.ts';
import { meet, openDecision } from './duties.ts';
import { entryOf } from './entry.ts';
import type { Folds } from './folds.ts';
import { leader, unitHead } from './recipients.ts';

/** The date as it stands, which is to be a later one; or why that cannot be. */
const present = ({ body, task, today }: Case<'RequestExtension'> | Case<'GrantExtension'>) => {
  const { current } = task.due;
  if (current === null) return reject('no-due-date');
  if (body.dueOn < today) return reject('due-date-passed', { today });
  if (body.dueOn <= current) return reject('date-not-later', { dueOn: current });
  return { current };
};

/** The unit asks for a later date; asked after the due day it is marked late. */
export const requestExtension = (the: Case<'RequestExtension'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const stands = present(the);
  if ('rejection' in stands) return stands;
  const { dueOn, reason } = body;
  const late = today > stands.current;
  return accept(
    {
      type: 'ExtensionRequested',
      told: leader(task, at, facts.directory),
      data: { unitId: task.unitId, request: task.extension.number + 1, dueOn, late, reason },
    },
    openDecision(task, 'decide-extension', at, planningOf(the)),
  );
};

/** The leader gives a later date, not always the one asked for. */
export const grantExtension = (the: Case<'GrantExtension'>): Verdict => {
  const { body, task, at, facts } = the;
  const stands = present(the);
  if ('rejection' in stands) return stands;
  const { dueOn, reason } = body;
  return accept(
    {
      type: 'ExtensionGranted',
      told: unitHead(task.unitId, at, facts.directory),
      data: { request: task.extension.number, before: stands.current, dueOn, reason, ...paperIn(body) },
    },
    ...meet(task, 'decide-extension', at, planningOf(the)),
    ...moveCompletion(the, dueOn),
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
  ExtensionRequested: (task, { data: { request, dueOn }, effectiveAt }) => ({
    ...task,
    extension: { number: request, pending: { dueOn, requestedAt: effectiveAt } },
  }),
  ExtensionGranted: (task, event) => ({
    ...withDue(task, event.data.dueOn),
    extension: { ...task.extension, pending: null },
    entry: entryOf(event, 'extension', ['dueOn']),
  }),
  ExtensionRefused: (task) => ({ ...task, extension: { ...task.extension, pending: null } }),
};
