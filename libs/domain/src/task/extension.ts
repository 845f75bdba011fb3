import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { moveCompletion } from './change.ts';
import { meet, openDecision } from './duties.ts';
import { leader, unitHead } from './recipients.ts';

const refusal = ({ body, task, today }: Case<'RequestExtension'> | Case<'GrantExtension'>) => {
  if (body.dueOn < today) return reject('due-date-passed', { today });
  if (body.dueOn <= task.due.current) return reject('date-not-later', { dueOn: task.due.current });
  return undefined;
};

/** The unit asks for a later date; asked after the due day it is marked late. */
export const requestExtension = (the: Case<'RequestExtension'>): Verdict => {
  const { body, task, at, today, facts } = the;
  const refused = refusal(the);
  if (refused) return refused;
  const { dueOn, reason } = body;
  const late = today > task.due.current;
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
  const refused = refusal(the);
  if (refused) return refused;
  const { dueOn, reason } = body;
  return accept(
    {
      type: 'ExtensionGranted',
      told: unitHead(task.unitId, at, facts.directory),
      data: { request: task.extension.number, before: task.due.current, dueOn, reason, ...paperIn(body) },
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
