import { describe, expect, it } from '@jest/globals';
import { default1, vietnamCalendar } from '#domain';
import {
  but,
  due,
  ended,
  given,
  konDaoHead,
  named,
  nobodyActsUntil,
  opened,
  seal,
  spellClosed,
  theExtensionGranted,
  theExtensionRequested,
  theHead,
  theLeader,
  thePlanApproved,
  thePlanSubmitted,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theSupervisor,
  theTaskReassigned,
  theUndatedTaskIssued,
  theUnit,
  theUnitKeepsIt,
  theUrgentTaskIssued,
  to,
  underThePolicy,
  unit,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected, Step } from '../../../../test/support/domain/index.ts';

/** Issued on Mon 02/03/2026: acknowledged by Tue 03/03, planned by Thu 05/03 (03, 04, 05). */
const acknowledgeBy3March = opened(
  'acknowledge-1',
  theUnit,
  workingDays(1, '2026-03-02'),
  // Levels: 04/03; 05, 06, 09: 10/03; 11, 12, 13, 16, 17: 18/03. One day before is the morning of the issue, which is over.
  due('2026-03-03', { remind: [], levels: ['2026-03-04', '2026-03-10', '2026-03-18'] }),
);
const planBy5March = opened(
  'plan-1',
  theUnit,
  workingDays(3, '2026-03-02'),
  // Levels: 06/03; 09, 10, 11: 12/03; 13, 16, 17, 18, 19: 20/03.
  due('2026-03-05', { remind: ['2026-03-04'], levels: ['2026-03-06', '2026-03-12', '2026-03-20'] }),
);

const issuedAs = (
  said: Partial<Extract<Expected, { type: 'TaskIssued' }>['data']>,
  policy = default1,
): Expected => ({
  type: 'TaskIssued',
  told: [to(theHead)],
  data: {
    ...{ code: '15/KH', title: seal('title'), unitId: 'phong-noi-vu', authorityId: 'ubnd' },
    ...{ leaderPostId: 'pct-1', timing: 'urgent', ...said, reportOn: [], policy },
    calendarVersion: vietnamCalendar.version,
  },
});

/** The plan of the stories ends on Mon 30/03/2026. Seven days before: 23/03; three: Fri 27/03; one is Sun 29/03, so again Fri 27/03. */
const completionBy30March = opened(
  'completion-1',
  theUnit,
  { by: 'named', plan: 1 },
  // Levels: 31/03; 01, 02, 03: 06/04; 07, 08, 09, 10, 13: 14/04.
  due('2026-03-30', {
    remind: ['2026-03-23', '2026-03-27', '2026-03-30'],
    levels: ['2026-03-31', '2026-04-06', '2026-04-14'],
  }),
);

const amended = (body: { dueOn: string }, at = theTaskAmended.at) => ({
  ...theTaskAmended,
  at,
  body: { type: 'AmendTask' as const, reason: seal('reason'), ...body },
});

const planWithin = (from: string, day: string) => {
  const [line] = thePlanSubmitted.body.lines;
  return { lines: [{ ...line!, from, to: day }] };
};
const planUntil = (day: string) => planWithin('2026-03-02', day);

describe('a task without delay (khẩn trương)', () => {
  it('is to be acknowledged and planned within the short terms; nothing is owed yet by a date of its own', () => {
    given().when(theUrgentTaskIssued).then(issuedAs({}), acknowledgeBy3March, planBy5March);
  });

  it('counts its terms across Tết', () => {
    // From Thu 12/02/2026: Fri 13/02 (1); 14–22/02 are off; Mon 23/02 (2), Tue 24/02 (3). Levels: 25/02; 26, 27, 02/03: 03/03; 04, 05, 06,
    // 09, 10: 11/03. Three days before is Sat 21/02, so Fri 13/02; one is 23/02.
    const { events, task } = given(but(theUrgentTaskIssued, { at: '2026-02-12 10:00' })).stream();
    expect(task).toMatchObject({ obligations: [{ schedule: { dueOn: '2026-02-13' } }, { kind: 'plan' }] });
    const plan = events.find(({ data }) => 'obligationId' in data && data.obligationId === 'plan-1');
    expect(plan?.data).toMatchObject({
      counting: { by: 'working_days', days: 3, from: '2026-02-12', makeUp: [] },
      schedule: due('2026-02-24', {
        remind: ['2026-02-13', '2026-02-23'],
        levels: ['2026-02-25', '2026-03-03', '2026-03-11'],
      }),
    });
  });

  it('can owe its plan on a make-up Saturday', () => {
    // From Wed 07/01/2026: 08 (1), 09 (2), Sat 10/01 is worked (3).
    const { events } = given(but(theUrgentTaskIssued, { at: '2026-01-07 10:00' })).stream();
    const plan = events.find(({ data }) => 'obligationId' in data && data.obligationId === 'plan-1');
    expect(plan?.data).toMatchObject({
      counting: { days: 3, from: '2026-01-07', notCounted: [], makeUp: ['2026-01-10'] },
      schedule: { dueOn: '2026-01-10' },
    });
  });

  it('is due on the last day of its plan once that is approved', () => {
    given(theUrgentTaskIssued, theTaskAcknowledged, thePlanSubmitted)
      .when(thePlanApproved)
      .then(
        { type: 'PlanApproved', told: [to(theHead)], data: { plan: 1, dueOn: '2026-03-30' } },
        ended('decide-plan-1'),
        completionBy30March,
      );
  });

  it('moves that day off a day off where the policy says so', () => {
    const rolling = underThePolicy({ ...default1, namedDates: 'roll' });
    const plan = but(thePlanSubmitted, planUntil('2026-03-28'));
    const { task } = given(rolling, theUrgentTaskIssued, plan, thePlanApproved).stream();
    expect(task).toMatchObject({ timing: 'urgent', due: { first: '2026-03-28', current: '2026-03-28' } });
    const completion = given(rolling, theUrgentTaskIssued, plan, thePlanApproved)
      .task()
      .obligations.find(({ kind }) => kind === 'completion');
    expect(completion).toMatchObject({
      counting: { by: 'named', on: '2026-03-28', plan: 1 },
      schedule: { dueOn: '2026-03-30' },
    });
  });

  it('releases the reports that were named for days after that', () => {
    const reports = but(theUrgentTaskIssued, { reportOn: ['2026-03-20', '2026-04-20'] });
    given(reports, thePlanSubmitted)
      .when(thePlanApproved)
      .then(
        { type: 'PlanApproved', told: [to(theHead)], data: { plan: 1, dueOn: '2026-03-30' } },
        ended('decide-plan-1'),
        completionBy30March,
        ended('report-2', 'released'),
      );
  });

  it('takes no plan that is over, and approves none that has come to its end meanwhile', () => {
    given(theUrgentTaskIssued)
      .when(but(thePlanSubmitted, planUntil('2026-03-08')))
      .thenRejected('plan-days-passed', { until: '2026-03-08' });
    given(theUrgentTaskIssued, but(thePlanSubmitted, planUntil('2026-03-10')))
      .when(thePlanApproved)
      .thenRejected('plan-days-passed', { until: '2026-03-10' });
  });

  it('takes any plan if a date has been named', () => {
    const dated = amended({ dueOn: '2026-04-30' }, '2026-03-04 10:00');
    given(theUrgentTaskIssued, dated, but(thePlanSubmitted, planUntil('2026-03-08')))
      .when(thePlanApproved)
      .then({ type: 'PlanApproved', told: [to(theHead)], data: { plan: 1 } }, ended('decide-plan-1'));
  });

  it('is due by the term of the policy where there is one, and then not by its plan', () => {
    const policy = { ...default1, urgent: { acknowledge: 0, plan: 1, completion: 5 } };
    // 03, 04, 05, 06 and 09/03.
    const story = [underThePolicy(policy), theUrgentTaskIssued] as const;
    expect(given(...story).task()).toMatchObject({
      timing: 'urgent',
      due: { first: '2026-03-09', current: '2026-03-09', past: [] },
    });
    given(...story, but(thePlanSubmitted, { at: '2026-03-02 10:00' }))
      .when(but(thePlanApproved, { at: '2026-03-02 11:00' }))
      .then({ type: 'PlanApproved', told: [to(theHead)], data: { plan: 1 } }, ended('decide-plan-1'));
  });

  it('has nothing to extend before it has a date, and can be extended once it has', () => {
    given(theUrgentTaskIssued, theTaskAcknowledged).when(theExtensionRequested).thenRejected('no-due-date');
    const inHand = [theUrgentTaskIssued, thePlanSubmitted, thePlanApproved];
    expect(given(...inHand, theExtensionRequested, theExtensionGranted).task()).toMatchObject({
      timing: 'urgent',
      due: { first: '2026-03-30', current: '2026-04-15', past: ['2026-03-30'] },
    });
  });

  it('gives a unit that must keep it the short term again', () => {
    // Kept on Thu 05/03/2026: 06, 09, 10/03; three days before is a Saturday. Levels: 11/03; 12, 13, 16: 17/03; 18, 19, 20, 23, 24: 25/03.
    const kept = given(theUrgentTaskIssued, theTaskDeclined, theUnitKeepsIt).task().obligations.at(-1);
    expect(kept).toMatchObject({
      obligationId: 'plan-2',
      schedule: due('2026-03-10', {
        remind: ['2026-03-06', '2026-03-09'],
        levels: ['2026-03-11', '2026-03-17', '2026-03-25'],
      }),
    });
  });

  it('lets a unit that gets it plan anew: the sender’s plan gave the date', () => {
    // Reassigned on Thu 12/03/2026: 13/03; 13, 16, 17/03.
    given(theUrgentTaskIssued, thePlanSubmitted, thePlanApproved)
      .when(theTaskReassigned)
      .then(
        {
          type: 'TaskReassigned',
          told: [to(theHead), to(konDaoHead)],
          data: { fromUnitId: 'phong-noi-vu', unitId: 'xa-kon-dao', reason: seal('reason') },
        },
        ended('completion-1', 'transferred'),
        opened(
          'acknowledge-2',
          unit('xa-kon-dao'),
          workingDays(1, '2026-03-12'),
          // Levels: 16/03; 17, 18, 19: 20/03; 23, 24, 25, 26, 27: 30/03.
          due('2026-03-13', { remind: [], levels: ['2026-03-16', '2026-03-20', '2026-03-30'] }),
        ),
        opened(
          'plan-2',
          unit('xa-kon-dao'),
          workingDays(3, '2026-03-12', '2026-03-14'),
          // Three days before is Sat 14/03, so Fri 13/03; one is 16/03. Levels: 18/03; 19, 20, 23: 24/03; 25, 26, 27, 30, 31: 01/04.
          due('2026-03-17', {
            remind: ['2026-03-13', '2026-03-16'],
            levels: ['2026-03-18', '2026-03-24', '2026-04-01'],
          }),
        ),
      );
    const story = [theUrgentTaskIssued, thePlanSubmitted, thePlanApproved, theTaskReassigned];
    expect(given(...story).task().due).toStrictEqual({
      first: '2026-03-30',
      current: null,
      past: ['2026-03-30'],
    });
  });

  it('keeps a date that a leader named when it is handed on', () => {
    const named = amended({ dueOn: '2026-04-30' }, '2026-03-11 15:00');
    const story = [theUrgentTaskIssued, thePlanSubmitted, thePlanApproved, named, theTaskReassigned];
    expect(given(...story).task()).toMatchObject({ timing: 'urgent', due: { current: '2026-04-30' } });
  });
});

describe('a task with no due date (không thời hạn)', () => {
  const inHand: Step[] = [theUndatedTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanApproved];
  const done = {
    by: theHead,
    at: '2026-06-01 09:00',
    body: { type: 'SubmitCompletion' as const, summary: seal('done') },
  };
  const submitted: Expected = {
    type: 'CompletionSubmitted',
    told: [to(theLeader)],
    data: { unitId: 'phong-noi-vu', completion: 1, summary: seal('done') },
  };
  const returned = {
    by: theLeader,
    at: '2026-06-02 09:00',
    body: { type: 'ReturnCompletion' as const, reason: seal('not yet') },
  };

  it('is acknowledged and planned within the usual terms', () => {
    expect(given(theUndatedTaskIssued).task().obligations).toMatchObject([
      { obligationId: 'acknowledge-1', schedule: { dueOn: '2026-03-04' } },
      { obligationId: 'plan-1', schedule: { dueOn: '2026-03-16' } },
    ]);
  });

  it('is asked about by nobody once its plan is approved', () => {
    given(...inHand)
      .at('2027-03-31 08:00')
      .clock();
  });

  it('is completed at any time, and can be returned without a date', () => {
    given(...inHand)
      .when(done)
      .then(
        submitted,
        // 02, 03, 04, 05 and 08/06; one day before is a Sunday. Levels: 09/06; 10, 11, 12: 15/06.
        opened(
          'decide-completion-1',
          theSupervisor,
          workingDays(5, '2026-06-01', '2026-06-06'),
          due('2026-06-08', { remind: ['2026-06-05'], levels: ['2026-06-09', '2026-06-15'] }),
        ),
      );
    given(...inHand, done)
      .when(returned)
      .then(
        {
          type: 'CompletionReturned',
          told: [to(theHead)],
          data: { completion: 1, reason: seal('not yet') },
        },
        ended('decide-completion-1'),
      );
  });

  it('has nothing to extend', () => {
    given(...inHand)
      .when(theExtensionRequested)
      .thenRejected('no-due-date');
  });

  it('is a task with a date from the day an amendment names one', () => {
    given(...inHand)
      .when(amended({ dueOn: '2026-03-31' }))
      .then(
        {
          type: 'TaskAmended',
          told: [to(theHead)],
          data: { before: {}, after: { dueOn: '2026-03-31' }, reason: seal('reason') },
        },
        opened(
          'completion-1',
          theUnit,
          named,
          due('2026-03-31', {
            remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
            levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
          }),
        ),
      );
    expect(given(...inHand, amended({ dueOn: '2026-03-31' })).task()).toMatchObject({
      timing: 'dated',
      due: { first: '2026-03-31', current: '2026-03-31', past: [] },
    });
  });

  it('is late from then on like any other', () => {
    // 01, 02, 03 and 06/04.
    given(...inHand, amended({ dueOn: '2026-03-31' }), nobodyActsUntil('2026-04-06 09:00'))
      .when({ ...done, at: '2026-04-06 09:00' })
      .then(
        submitted,
        spellClosed('completion-1', 4),
        ended('completion-1'),
        // 07, 08, 09, 10 and 13/04. Levels: 14/04; 15, 16, 17: 20/04.
        opened(
          'decide-completion-1',
          theSupervisor,
          workingDays(5, '2026-04-06', '2026-04-11'),
          due('2026-04-13', { remind: ['2026-04-10'], levels: ['2026-04-14', '2026-04-20'] }),
        ),
      );
  });

  it('is not given its first date while its result lies with the leader', () => {
    given(...inHand, done)
      .when(amended({ dueOn: '2026-10-30' }, '2026-06-02 10:00'))
      .thenRejected('completion-awaits-decision');
  });

  it('is handed on as it is, unless a date is named with it', () => {
    expect(given(...inHand, theTaskReassigned).task()).toMatchObject({
      ...{ timing: 'undated', unitId: 'xa-kon-dao', due: { first: null, current: null, past: [] } },
    });
    expect(given(...inHand, but(theTaskReassigned, { dueOn: '2026-04-30' })).task()).toMatchObject({
      ...{ timing: 'dated', due: { first: '2026-04-30', current: '2026-04-30', past: [] } },
    });
  });
});
