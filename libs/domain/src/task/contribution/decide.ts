import type { LocalDate, Rejection, UnitId } from '#contracts';
import { addDays } from '../../calendar/index.ts';
import { accept, reject } from '../../decision.ts';
import type { Fact, Verdict } from '../../decision.ts';
import { numberedAs, endObligation, openObligation } from '../../obligation/facts.ts';
import { namedDay, scheduleFor, term } from '../../obligation/schedule.ts';
import { paperIn, planningOf } from '../act.ts';
import type { Case } from '../act.ts';
import { openDecision } from '../duties.ts';
import { leader, once, unitHead } from '../recipients.ts';
import { openObligationOf } from '../task.ts';
import { unitRefusal } from '../unit.ts';
import { contributionOf } from './contribution.ts';
import { agreedBySilence } from './owed.ts';

type Asking = Case<'RequestContribution'> | Case<'RuleOnContribution'>;

const notPending = (request: number) => reject('contribution-not-pending', { request });

/** A coordinating unit is given a day at least, or as many working days as the policy says. */
const tooSoon = (dueOn: LocalDate, { task, at, today, facts }: Asking) => {
  const least = task.policy.coordination?.leastDays;
  const earliest = least === undefined ? addDays(today, 1) : term(at, least, facts.calendar).dueOn;
  return dueOn < earliest ? reject('contribution-too-soon', { earliest }) : undefined;
};

/** A unit owes a contribution by a day. Once the leader has ruled that it is owed, silence is no answer. */
const owe = (the: Asking, request: number, unitId: UnitId, dueOn: LocalDate): Fact => {
  const { task } = the;
  const planning = planningOf(the);
  const due = namedDay(dueOn, planning);
  const schedule = scheduleFor('contribution', 'unit', due.dueOn, planning);
  const silent =
    task.policy.coordination?.silence === 'agrees' && contributionOf(task, request) === undefined;
  const opened = openObligation(
    task.obligations,
    'contribution',
    { side: 'unit', unitId },
    due.counting,
    silent ? agreedBySilence(schedule) : schedule,
  );
  return numberedAs(opened, request);
};

type Asked = { unitId: UnitId; question: string; dueOn: LocalDate; insteadOf?: number };

/** A unit is asked, and owes an answer by the day. */
const ask = (the: Asking, asked: Asked): Fact[] => {
  const { task, at, facts } = the;
  const request = task.contributions.length + 1;
  return [
    {
      type: 'ContributionRequested',
      told: unitHead(asked.unitId, at, facts.directory),
      data: { request, fromUnitId: task.unitId, ...asked },
    },
    owe(the, request, asked.unitId, asked.dueOn),
  ];
};

const cannotBeAsked = (the: Asking, unitId: UnitId, dueOn: LocalDate): { rejection: Rejection } | undefined =>
  unitRefusal(unitId, the.task.authorityId, the.at, the.facts.directory) ?? tooSoon(dueOn, the);

/** The unit that has the task asks a coordinating unit; it stays answerable for the task itself. */
export const requestContribution = (the: Case<'RequestContribution'>): Verdict => {
  const { unitId, question, dueOn } = the.body;
  if (!the.task.coordinatingUnitIds.includes(unitId)) return reject('not-coordinating', { unitId });
  return cannotBeAsked(the, unitId, dueOn) ?? accept(...ask(the, { unitId, question, dueOn }));
};

export const giveContribution = ({ body, task, at, facts }: Case<'GiveContribution'>): Verdict => {
  const { request, content } = body;
  const owed = openObligationOf(task, 'contribution', request);
  const asked = contributionOf(task, request);
  if (!owed || !asked) return notPending(request);
  return accept(
    {
      type: 'ContributionGiven',
      told: unitHead(task.unitId, at, facts.directory),
      data: { request, unitId: asked.unitId, content },
    },
    ...endObligation(owed, 'met', at, facts.calendar),
  );
};

/** The coordinating unit asks not to have to contribute. It owes nothing until the leader has ruled. */
export const declineContribution = (the: Case<'DeclineContribution'>): Verdict => {
  const { body, task, at, facts } = the;
  const { request, reason } = body;
  const owed = openObligationOf(task, 'contribution', request);
  const asked = contributionOf(task, request);
  if (!owed || !asked) return notPending(request);
  if (asked.required) return reject('contribution-required', { request });
  const { directory } = facts;
  return accept(
    {
      type: 'ContributionDeclined',
      told: once([...leader(task, at, directory), ...unitHead(task.unitId, at, directory)]),
      data: { request, unitId: asked.unitId, reason },
    },
    ...endObligation(owed, 'released', at, facts.calendar),
    numberedAs(openDecision(task, 'decide-contribution', at, planningOf(the)), request),
  );
};

/** The leader rules: the unit has to contribute by another day, or is released and another may be asked the same. */
export const ruleOnContribution = (the: Case<'RuleOnContribution'>): Verdict => {
  const { body, task, at, facts } = the;
  const { request, ruling, reason } = body;
  const owed = openObligationOf(task, 'decide-contribution', request);
  const asked = contributionOf(task, request);
  if (!owed || !asked) return notPending(request);
  const { unitId, question } = asked;
  const { directory } = facts;
  const ruled = (dueOn?: LocalDate): Fact[] => [
    {
      type: 'ContributionRuled',
      told: once([...unitHead(unitId, at, directory), ...unitHead(task.unitId, at, directory)]),
      data: {
        ...{ request, unitId, outcome: ruling.outcome },
        ...(dueOn === undefined ? {} : { dueOn }),
        ...{ reason, ...paperIn(body) },
      },
    },
    ...endObligation(owed, 'met', at, facts.calendar),
  ];
  if (ruling.outcome === 'required') {
    const { dueOn } = ruling;
    return tooSoon(dueOn, the) ?? accept(...ruled(dueOn), owe(the, request, unitId, dueOn));
  }
  const { instead } = ruling;
  if (!instead) return accept(...ruled());
  if (instead.unitId === unitId) return reject('same-unit', { unitId });
  if (instead.unitId === task.unitId) return reject('coordinator-is-lead', { unitId: task.unitId });
  const refused = cannotBeAsked(the, instead.unitId, instead.dueOn);
  return refused ?? accept(...ruled(), ...ask(the, { ...instead, question, insteadOf: request }));
};

/** The unit that has the task needs the contribution no more; whatever was owed about it ends. */
export const withdrawContributionRequest = (the: Case<'WithdrawContributionRequest'>): Verdict => {
  const { body, task, at, facts } = the;
  const { request, reason } = body;
  const contribution = openObligationOf(task, 'contribution', request);
  const ruling = openObligationOf(task, 'decide-contribution', request);
  const owed = contribution ?? ruling;
  const asked = contributionOf(task, request);
  if (!owed || !asked) return notPending(request);
  const { directory } = facts;
  return accept(
    {
      type: 'ContributionRequestWithdrawn',
      told: once([...unitHead(asked.unitId, at, directory), ...(ruling ? leader(task, at, directory) : [])]),
      data: { request, unitId: asked.unitId, reason },
    },
    ...endObligation(owed, 'released', at, facts.calendar),
  );
};
