import { describe, expect, it } from '@jest/globals';
import { default1, vietnamCalendar } from '#domain';
import {
  anotherLeader,
  appointed,
  aStranger,
  but,
  due,
  effective,
  enteredFromPaper,
  given,
  inTheOrganisation,
  named,
  opened,
  organisation,
  seal,
  theChair,
  theDeputy,
  theHead,
  theLeader,
  theMonitor,
  thePaper,
  thePlanSubmitted,
  theStaff,
  theSupervisor,
  theTaskIssued,
  theUnit,
  to,
  toInCharge,
  underThePolicy,
  vacated,
  withInCharge,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const issuedData = {
  code: '15/KH',
  title: seal('title'),
  unitId: 'phong-noi-vu',
  authorityId: 'ubnd',
  leaderPostId: 'pct-1',
  dueOn: '2026-03-31',
  reportOn: [],
  policy: default1,
  calendarVersion: vietnamCalendar.version,
};

/** Issued by the supervising leader, who knows: told to the head alone. */
const issued: Expected = { type: 'TaskIssued', told: [to(theHead)], data: issuedData };

/** Issued by somebody else: the supervising leader is told as well. */
const issuedByAnother: Expected = { ...issued, told: [to(theHead), to(theLeader)] };

const byTheChair = but(theTaskIssued, { by: theChair });

// From Mon 02/03, which does not count: 03, 04. Reminded the day before. Grace 0: 05/03. Then 06, 09, 10 run out: 11/03.
// Then 12, 13, 16, 17, 18 run out: 19/03.
const acknowledgementOwed = opened(
  'acknowledge-1',
  theUnit,
  workingDays(2, '2026-03-02'),
  due('2026-03-04', { remind: ['2026-03-03'], levels: ['2026-03-05', '2026-03-11', '2026-03-19'] }),
);

// 03–06 (4), 09–13 (9), 16 (10). Three days before is Fri 13/03; one day before is Sun 15/03, so Fri 13/03 too: one reminder.
// Grace 0: 17/03. Then 18, 19, 20: Mon 23/03. Then 24, 25, 26, 27, 30: 31/03.
const planOwed = opened(
  'plan-1',
  theUnit,
  workingDays(10, '2026-03-02', '2026-03-07', '2026-03-14'),
  due('2026-03-16', { remind: ['2026-03-13'], levels: ['2026-03-17', '2026-03-23', '2026-03-31'] }),
);

// Seven days before: Tue 24/03. Three: Sat 28/03, so Fri 27/03. One: Mon 30/03. The day itself. Levels as the rules name them.
const completionOwed = opened(
  'completion-1',
  theUnit,
  named,
  due('2026-03-31', {
    remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
    levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
  }),
);

describe('a leader issues a task', () => {
  it('is told to the unit head; the unit owes receipt, a plan and the result', () => {
    given().when(theTaskIssued).then(issued, acknowledgementOwed, planOwed, completionOwed);
  });

  it('is told to the unit head and the supervising leader, but never to whoever issues it', () => {
    given().when(byTheChair).then(issuedByAnother, acknowledgementOwed, planOwed, completionOwed);
    given()
      .when(but(byTheChair, { leaderPostId: 'ct-ubnd' }))
      .then(
        { ...issued, told: [to(theHead)], data: { ...issuedData, leaderPostId: 'ct-ubnd' } },
        ...[acknowledgementOwed, planOwed, completionOwed],
      );
  });

  it('may be done by the chair and by a leader who will not supervise it', () => {
    for (const by of [theChair, anotherLeader])
      given()
        .when(but(theTaskIssued, { by }))
        .then(issuedByAnother, acknowledgementOwed, planOwed, completionOwed);
  });

  it('keeps what the leader wrote about content, product and background', () => {
    const words = { content: seal('content'), product: seal('product'), note: seal('note') };
    given()
      .when(but(theTaskIssued, words))
      .then(
        { ...issued, data: { ...issuedData, ...words } },
        ...[acknowledgementOwed, planOwed, completionOwed],
      );
  });

  it('owes a report on each named date once, in order of date', () => {
    given()
      .when(but(theTaskIssued, { reportOn: ['2026-03-20', '2026-03-10', '2026-03-20'] }))
      .then(
        { ...issued, data: { ...issuedData, reportOn: ['2026-03-10', '2026-03-20'] } },
        acknowledgementOwed,
        planOwed,
        // Tue 10/03. Levels: 11/03; 12, 13, 16: 17/03; 18, 19, 20, 23, 24: 25/03.
        opened(
          'report-1',
          theUnit,
          named,
          due('2026-03-10', { remind: ['2026-03-09'], levels: ['2026-03-11', '2026-03-17', '2026-03-25'] }),
        ),
        // Fri 20/03. Levels: Mon 23/03; 24, 25, 26: 27/03; 30, 31, 01, 02, 03: Mon 06/04.
        opened(
          'report-2',
          theUnit,
          named,
          due('2026-03-20', { remind: ['2026-03-19'], levels: ['2026-03-23', '2026-03-27', '2026-04-06'] }),
        ),
        completionOwed,
      );
  });

  it('may give a term instead of a date: three months from Mon 02/03 end on Tue 02/06', () => {
    const dueIn = { by: 'months', length: 3 } as const;
    given()
      .when(but(theTaskIssued, { dueOn: undefined, dueIn }))
      .then(
        { ...issued, data: { ...issuedData, dueOn: '2026-06-02' } },
        acknowledgementOwed,
        planOwed,
        // Seven days before: Tue 26/05. Three: Sat 30/05, so Fri 29/05. One: Mon 01/06. Levels: 03/06; 04, 05, 08: 09/06; 10, 11, 12, 15, 16: 17/06.
        opened(
          'completion-1',
          theUnit,
          { by: 'months', length: 3, from: '2026-03-02', nominal: '2026-06-02', notCounted: [] },
          due('2026-06-02', {
            remind: ['2026-05-26', '2026-05-29', '2026-06-01', '2026-06-02'],
            levels: ['2026-06-03', '2026-06-09', '2026-06-17'],
          }),
        ),
      );
  });

  it('named on a Saturday counts on Monday where the policy lets named dates roll, and keeps the date on the paper', () => {
    const rolling = { ...default1, namedDates: 'roll' } as const;
    const saturday = { from: '2026-03-28', through: '2026-03-29', because: 'weekend' } as const;
    given(underThePolicy(rolling))
      .when(but(theTaskIssued, { dueOn: '2026-03-28' }))
      .then(
        { ...issued, data: { ...issuedData, policy: rolling, dueOn: '2026-03-28' } },
        acknowledgementOwed,
        planOwed,
        // Mon 30/03. Seven days before: 23/03. Three: 27/03. One: Sun 29/03, so Fri 27/03. Levels: 31/03; 01, 02, 03: 06/04; 07–10, 13: 14/04.
        opened(
          'completion-1',
          theUnit,
          { by: 'named', on: '2026-03-28', notCounted: [saturday] },
          due('2026-03-30', {
            remind: ['2026-03-23', '2026-03-27', '2026-03-30'],
            levels: ['2026-03-31', '2026-04-06', '2026-04-14'],
          }),
        ),
      );
  });

  it('needs a date or a term, and not both', () => {
    const dueIn = { by: 'days', length: 30 } as const;
    given()
      .when(but(theTaskIssued, { dueOn: undefined }))
      .thenRejected('due-date-or-term');
    given().when(but(theTaskIssued, { dueIn })).thenRejected('due-date-or-term');
  });

  it('may be due on the very day: until 24:00, with no reminder left to send', () => {
    given()
      .when(but(theTaskIssued, { dueOn: '2026-03-02' }))
      .then(
        { ...issued, data: { ...issuedData, dueOn: '2026-03-02' } },
        acknowledgementOwed,
        planOwed,
        // 08:00 of 02/03 is before the issue at 09:00. Levels: 03/03; 04, 05, 06: 09/03; 10, 11, 12, 13, 16: 17/03.
        opened(
          'completion-1',
          theUnit,
          named,
          due('2026-03-02', { remind: [], levels: ['2026-03-03', '2026-03-09', '2026-03-17'] }),
        ),
      );
  });

  it('is not reminded of what lies before the issue', () => {
    given()
      .when(but(theTaskIssued, { dueOn: '2026-03-05' }))
      .then(
        { ...issued, data: { ...issuedData, dueOn: '2026-03-05' } },
        acknowledgementOwed,
        planOwed,
        // Thu 05/03: 26/02 and 08:00 of 02/03 are past. Levels: 06/03; 09, 10, 11: 12/03; 13, 16, 17, 18, 19: 20/03.
        opened(
          'completion-1',
          theUnit,
          named,
          due('2026-03-05', {
            remind: ['2026-03-04', '2026-03-05'],
            levels: ['2026-03-06', '2026-03-12', '2026-03-20'],
          }),
        ),
      );
  });

  it('counts terms over Tết: two working days from Thu 12/02 end on Mon 23/02', () => {
    const task = given(but(theTaskIssued, { at: '2026-02-12 09:00' })).task();
    const [acknowledge, plan] = task.obligations;
    expect(acknowledge?.schedule).toStrictEqual(
      // 13/02, then off from 14/02 to 22/02, 23/02. The day before is Sun 22/02: back to Fri 13/02.
      // Levels: 24/02; 25, 26, 27: Mon 02/03; 03, 04, 05, 06, 09: 10/03.
      due('2026-02-23', { remind: ['2026-02-13'], levels: ['2026-02-24', '2026-03-02', '2026-03-10'] }),
    );
    // 13/02 (1), 23–27/02 (6), 02–05/03 (10).
    expect(plan?.schedule.dueOn).toBe('2026-03-05');
  });
});

describe('a task that cannot be issued', () => {
  it('is due before today', () => {
    given()
      .when(but(theTaskIssued, { dueOn: '2026-03-01' }))
      .thenRejected('due-date-passed', { today: '2026-03-02' });
  });

  it('has a report date on the day of issue, or after the due date', () => {
    for (const day of ['2026-03-02', '2026-04-01'])
      given()
        .when(but(theTaskIssued, { reportOn: ['2026-03-10', day] }))
        .thenRejected('report-date-out-of-range', {});
  });

  it('goes to a unit that does not exist', () => {
    given()
      .when(but(theTaskIssued, { unitId: 'phong-khong-co' }))
      .thenRejected('unknown-unit', { unitId: 'phong-khong-co' });
  });

  it('goes to a unit of another authority', () => {
    given()
      .when(but(theTaskIssued, { unitId: 'dang-uy' }))
      .thenRejected('not-permitted', {});
  });

  it('goes to a unit without a post of head', () => {
    given()
      .when(but(theTaskIssued, { unitId: 'to-chua-co-truong' }))
      .thenRejected('unit-has-no-head', { unitId: 'to-chua-co-truong' });
  });

  it('is to be supervised by a post that does not lead the authority', () => {
    for (const leaderPostId of ['theo-doi', 'tp-noi-vu', 'bt-dang-uy', 'khong-co'])
      given()
        .when(but(theTaskIssued, { leaderPostId }))
        .thenRejected('not-a-leader-post', { postId: leaderPostId });
  });

  it('is issued by somebody who does not lead the authority', () => {
    for (const by of [theHead, theStaff, aStranger])
      given().when(but(theTaskIssued, { by })).thenRejected('not-permitted', {});
  });

  it('exists already: whoever comes second learns who was first', () => {
    given(theTaskIssued)
      .when(but(theTaskIssued, { at: '2026-03-02 09:30' }))
      .thenRejected('already-issued', {
        stage: 'issued',
        lastAct: 'TaskIssued',
        lastActBy: 'binh',
        lastActAt: '2026-03-02T02:00:00.000Z',
      });
  });
});

describe('the monitoring office enters an issue from its paper', () => {
  it('counts from the day of the paper, with reminders only from now on', () => {
    // Signed Fri 27/02 10:00, entered Mon 02/03 09:00. Receipt: 02, 03/03. Plan: 02–06 (5), 09–13 (10).
    const entered = but(enteredFromPaper(theTaskIssued), { effectiveAt: '2026-02-27T03:00:00.000Z' });
    given()
      .when(entered)
      .then(
        ...effective(
          '2026-02-27 10:00',
          { ...issuedByAnother, data: { ...issuedData, paper: thePaper } },
          // The reminder of 02/03 08:00 lies before the entry. Levels: 04/03; 05, 06, 09: 10/03; 11, 12, 13, 16, 17: 18/03.
          opened(
            'acknowledge-1',
            theUnit,
            workingDays(2, '2026-02-27', '2026-02-28'),
            due('2026-03-03', { remind: [], levels: ['2026-03-04', '2026-03-10', '2026-03-18'] }),
          ),
          // Fri 13/03. 10/03, 12/03. Levels: Mon 16/03; 17, 18, 19: 20/03; 23–27: Mon 30/03.
          opened(
            'plan-1',
            theUnit,
            workingDays(10, '2026-02-27', '2026-02-28', '2026-03-07'),
            due('2026-03-13', {
              remind: ['2026-03-10', '2026-03-12'],
              levels: ['2026-03-16', '2026-03-20', '2026-03-30'],
            }),
          ),
          completionOwed,
        ),
      );
  });
});

describe('a task issued while the post of the unit head is vacant', () => {
  const vacant = vacated('2026-02-01 00:00', theHead).from(organisation);

  it('is told to the deputy in charge', () => {
    given(inTheOrganisation(withInCharge(theDeputy, vacant)))
      .when(byTheChair)
      .then(
        { ...issued, told: [toInCharge(theDeputy), to(theLeader)] },
        ...[acknowledgementOwed, planOwed, completionOwed],
      );
  });

  it('is told to the supervising leader alone if nobody is in charge', () => {
    given(inTheOrganisation(vacant))
      .when(byTheChair)
      .then({ ...issued, told: [to(theLeader)] }, acknowledgementOwed, planOwed, completionOwed);
  });

  it('is told once to a leader who heads the unit as well, and not at all if that leader issues it', () => {
    const both = appointed('2026-02-01 00:00', { ...theLeader, postId: 'tp-noi-vu' }).to(vacant);
    given(inTheOrganisation(both))
      .when(byTheChair)
      .then(
        { ...issued, told: [to({ ...theLeader, postId: 'tp-noi-vu' })] },
        ...[acknowledgementOwed, planOwed, completionOwed],
      );
    given(inTheOrganisation(both))
      .when(theTaskIssued)
      .then({ ...issued, told: [] }, acknowledgementOwed, planOwed, completionOwed);
  });
});

describe('a policy that changes after the issue', () => {
  it('does not reach the task: it goes by the policy of its issue', () => {
    const hasty = { ...default1, version: 'hasty', terms: { ...default1.terms, decision: 1 } };
    given(underThePolicy(hasty), theTaskIssued, underThePolicy(default1))
      .when(thePlanSubmitted)
      .then(
        {
          type: 'PlanSubmitted',
          told: [to(theLeader)],
          data: { unitId: 'phong-noi-vu', plan: 1, lines: thePlanSubmitted.body.lines },
        },
        // Sent on Mon 09/03: the receipt was due on Wed 04/03, so it is late on 05, 06 and 09.
        {
          type: 'SpellClosed',
          data: { obligationId: 'acknowledge-1', spell: 1, daysLate: 3, how: 'met' },
        },
        { type: 'ObligationEnded', data: { obligationId: 'acknowledge-1', how: 'met' } },
        { type: 'ObligationEnded', data: { obligationId: 'plan-1', how: 'met' } },
        // One working day: 10/03. Levels for a leader: 11/03; 12, 13, 16: 17/03.
        opened(
          'decide-plan-1',
          theSupervisor,
          workingDays(1, '2026-03-09'),
          due('2026-03-10', { remind: [], levels: ['2026-03-11', '2026-03-17'] }),
        ),
      );
  });

  it('holds for tasks issued from then on', () => {
    const newer = { ...default1, version: 'newer' };
    expect(given(underThePolicy(newer), theTaskIssued).task().policy).toStrictEqual(newer);
  });
});

describe('who holds the post when the task is issued', () => {
  it('is asked of the day: a leader who has left may issue nothing', () => {
    given(inTheOrganisation(vacated('2026-03-01 00:00', theLeader).from(organisation)))
      .when(theTaskIssued)
      .thenRejected('not-holding-post', {});
  });

  it('is not asked of the monitoring office, which has to bring the paper', () => {
    given()
      .when(but(theTaskIssued, { by: theMonitor }))
      .thenRejected('paper-required', {});
  });
});
