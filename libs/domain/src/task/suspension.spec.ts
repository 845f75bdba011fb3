import { describe, expect, it } from '@jest/globals';
import type { Counting, Schedule } from '#contracts';
import type { IssuedTask } from '#domain';
import {
  anotherLeader,
  but,
  due,
  effective,
  ended,
  enteredFromPaper,
  given,
  nobodyActsUntil,
  seal,
  spellClosed,
  theChair,
  theCompletionSubmitted,
  theExtensionRequested,
  theHead,
  theLeader,
  thePaper,
  thePlanSubmitted,
  theProgressReported,
  theSupervisor,
  theTaskIssued,
  theTaskResumed,
  theTaskSuspended,
  theTaskWithdrawn,
  theWorkInHand,
  to,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';
import type { Order } from '../../../../test/support/domain/acts.ts';
import { local } from '../../../../test/support/domain/time.ts';

const replanned = (obligationId: string, before: string, counting: Counting, schedule: Schedule) => ({
  ...{ obligationId, before, counting, schedule },
});

const suspended = (data: object = {}): Expected =>
  ({
    type: 'TaskSuspended',
    told: [to(theHead)],
    data: {
      ...{ stay: 1, from: '2026-03-12', through: '2026-03-18', resumesAt: local('2026-03-18 24:00') },
      ...{ reason: seal('flood'), ...data },
    },
  }) as Expected;

const resumed = (data: object = {}): Expected => ({
  type: 'TaskResumed',
  told: [to(theHead)],
  data: {
    ...{ stay: 1, from: '2026-03-12', through: '2026-03-16', how: 'decided', reason: seal('dry again') },
    ...data,
  },
});

const theResult = (obligations: IssuedTask['obligations']) =>
  obligations.find(({ kind }) => kind === 'completion');

/** The named day, 31/03/2026, and what was given back for each stay. */
const givenBack = (...stays: { from: string; through: string; days: number }[]): Counting => ({
  ...{ by: 'named', on: '2026-03-31' },
  stays,
});

// 12, 13, 16, 17 and 18/03 are given back: after Tue 31/03 come 01, 02, 03, 06 and Tue 07/04.
// Three days before is Sat 04/04. Levels: 08/04; 09, 10, 13: 14/04; 15, 16, 17, 20, 21: 22/04.
const on7April = replanned(
  'completion-1',
  '2026-03-31',
  givenBack({ from: '2026-03-12', through: '2026-03-18', days: 5 }),
  due('2026-04-07', {
    remind: ['2026-03-31', '2026-04-03', '2026-04-06', '2026-04-07'],
    levels: ['2026-04-08', '2026-04-14', '2026-04-22'],
  }),
);

// 12, 13 and 16/03: 01, 02 and Fri 03/04. Levels: Mon 06/04; 07, 08, 09: 10/04; 13–17: Mon 20/04.
const on3April = replanned(
  'completion-1',
  '2026-04-07',
  givenBack({ from: '2026-03-12', through: '2026-03-16', days: 3 }),
  due('2026-04-03', {
    remind: ['2026-03-27', '2026-03-31', '2026-04-02', '2026-04-03'],
    levels: ['2026-04-06', '2026-04-10', '2026-04-20'],
  }),
);

describe('the leader suspends a task', () => {
  it('gives each date back the working days of the stay, its first and last day included', () => {
    given(...theWorkInHand)
      .when(theTaskSuspended)
      .then(suspended({ replanned: [on7April] }));
  });

  it('keeps the first, the present and every past date', () => {
    expect(given(...theWorkInHand, theTaskSuspended).task().due).toStrictEqual({
      first: '2026-03-31',
      current: '2026-04-07',
      past: ['2026-03-31'],
    });
  });

  it('does not count the stay into terms of working days, as it does not count a weekend', () => {
    const early = but(theTaskSuspended, { at: '2026-03-03 10:00', until: '2026-03-06' });
    const stay = { from: '2026-03-03', through: '2026-03-06', because: 'suspended' } as const;
    const weekend = { from: '2026-03-07', through: '2026-03-08', because: 'weekend' } as const;
    const [acknowledge, plan] = [workingDays(2, '2026-03-02'), workingDays(10, '2026-03-02', '2026-03-14')];
    given(theTaskIssued)
      .when(early)
      .then(
        suspended({
          ...{ from: '2026-03-03', through: '2026-03-06', resumesAt: local('2026-03-06 24:00') },
          replanned: [
            replanned(
              'acknowledge-1',
              '2026-03-04',
              { ...acknowledge, notCounted: [stay, weekend] },
              // Mon 09 and Tue 10/03. Levels: 11/03; 12, 13, 16: 17/03; 18, 19, 20, 23, 24: 25/03.
              due('2026-03-10', {
                remind: ['2026-03-09'],
                levels: ['2026-03-11', '2026-03-17', '2026-03-25'],
              }),
            ),
            replanned(
              'plan-1',
              '2026-03-16',
              {
                ...plan,
                notCounted: [
                  stay,
                  weekend,
                  { from: '2026-03-14', through: '2026-03-15', because: 'weekend' },
                ],
              },
              // 09–13 (5), 16–20/03 (10). Levels: Mon 23/03; 24, 25, 26: 27/03; 30, 31, 01, 02, 03: Mon 06/04.
              due('2026-03-20', {
                remind: ['2026-03-17', '2026-03-19'],
                levels: ['2026-03-23', '2026-03-27', '2026-04-06'],
              }),
            ),
            replanned(
              'completion-1',
              '2026-03-31',
              givenBack({ from: '2026-03-03', through: '2026-03-06', days: 4 }),
              // 01, 02, 03 and Mon 06/04; one day before is Sunday. Levels: 07/04; 08, 09, 10: 13/04; 14–17, 20: 21/04.
              due('2026-04-06', {
                remind: ['2026-03-30', '2026-04-03', '2026-04-06'],
                levels: ['2026-04-07', '2026-04-13', '2026-04-21'],
              }),
            ),
          ],
        }),
      );
  });

  it('leaves a day of report where it is, unless it lies in the stay', () => {
    const reportOn = ['2026-03-16', '2026-03-25'];
    const story = [but(theTaskIssued, { reportOn }), ...theWorkInHand.slice(1)];
    given(...story)
      .when(theTaskSuspended)
      .then(
        suspended({
          replanned: [
            replanned(
              'report-1',
              '2026-03-16',
              {
                ...{ by: 'named', on: '2026-03-16' },
                notCounted: [{ from: '2026-03-16', through: '2026-03-18', because: 'suspended' }],
              },
              // Thu 19/03; the day before is in the stay. Levels: 20/03; 23, 24, 25: 26/03; 27, 30, 31, 01, 02: 03/04.
              due('2026-03-19', { remind: [], levels: ['2026-03-20', '2026-03-26', '2026-04-03'] }),
            ),
            on7April,
          ],
        }),
      );
  });

  it('never leaves a date in the stay, not even where a weekend is all that it touches', () => {
    const onSaturday = [but(theTaskIssued, { dueOn: '2026-03-14' }), ...theWorkInHand.slice(1)];
    const { due: dates } = given(...onSaturday, but(theTaskSuspended, { at: '2026-03-14 10:00' })).task();
    // 16, 17 and 18/03 are lost; the third working day after Sat 14/03 would be the 18th itself.
    expect(dates.current).toBe('2026-03-19');
  });

  it('is asked for no longer than the policy allows: 30 working days where it says nothing', () => {
    // 12, 13 (2), 16–20 (7), 23–27 (12), 30/03–03/04 (17), 06–10 (22), 13–17 (27), 20, 21 and 22/04.
    given(...theWorkInHand)
      .when(but(theTaskSuspended, { until: '2026-04-23' }))
      .thenRejected('stay-too-long', { days: 30, latest: '2026-04-22' });
    expect(
      given(...theWorkInHand, but(theTaskSuspended, { until: '2026-04-22' })).task().suspension.stays,
    ).toStrictEqual([{ from: '2026-03-12', through: '2026-04-22' }]);
  });

  it('ends today at the earliest', () => {
    given(...theWorkInHand)
      .when(but(theTaskSuspended, { until: '2026-03-11' }))
      .thenRejected('stay-not-ahead', { earliest: '2026-03-12' });
  });

  it('is no act of another leader or of the unit', () => {
    for (const by of [anotherLeader, theHead])
      given(...theWorkInHand)
        .when(but(theTaskSuspended, { by }))
        .thenRejected('not-permitted', {});
  });
});

describe('while a task is suspended', () => {
  it('nothing falls due: no reminder, no spell, no level', () => {
    // Nobody has answered: late to acknowledge since 04/03, and the plan would be due on 16/03.
    given(theTaskIssued, nobodyActsUntil('2026-03-12 09:00'), theTaskSuspended)
      .at('2026-03-18 23:59')
      .clock();
  });

  it('it goes on by itself when the stay has run out, and says so to the unit and its leader', () => {
    given(...theWorkInHand, theTaskSuspended)
      .at('2026-03-19 07:00')
      .clock({
        type: 'TaskResumed',
        told: [to(theHead), to(theLeader)],
        effectiveAt: local('2026-03-18 24:00'),
        recordedAt: local('2026-03-18 24:00'),
        data: {
          ...{ stay: 1, from: '2026-03-12', through: '2026-03-18', how: 'run_out', processedLate: false },
        },
      });
  });

  it('nothing can be done with it until it goes on, but to withdraw it', () => {
    for (const act of [theCompletionSubmitted, theExtensionRequested, theProgressReported])
      given(...theWorkInHand, theTaskSuspended)
        .when(but(act as typeof theProgressReported, { at: '2026-03-13 09:00' }))
        .thenRejected('task-suspended', {
          ...{ stage: 'in_progress', lastAct: 'TaskSuspended', lastActBy: 'binh' },
          ...{ lastActAt: local('2026-03-12 10:00'), until: '2026-03-18' },
        });
    given(...theWorkInHand, theTaskSuspended)
      .when(but(theTaskWithdrawn, { at: '2026-03-13 09:00' }))
      .then(
        { type: 'TaskWithdrawn', told: [to(theHead)], data: { reason: seal('reason') } },
        ended('completion-1', 'released'),
      );
  });

  it('it can be prolonged, up to the longest stay from its beginning', () => {
    const prolonged = but(theTaskSuspended, { at: '2026-03-17 09:00', until: '2026-03-20' });
    given(...theWorkInHand, theTaskSuspended)
      .when(prolonged)
      .then(
        suspended({
          ...{ through: '2026-03-20', before: '2026-03-18', resumesAt: local('2026-03-20 24:00') },
          replanned: [
            replanned(
              'completion-1',
              '2026-04-07',
              givenBack({ from: '2026-03-12', through: '2026-03-20', days: 7 }),
              // 01, 02, 03, 06, 07, 08 and Thu 09/04. Levels: 10/04; 13, 14, 15: 16/04; 17, 20–23: 24/04.
              due('2026-04-09', {
                remind: ['2026-04-02', '2026-04-06', '2026-04-08', '2026-04-09'],
                levels: ['2026-04-10', '2026-04-16', '2026-04-24'],
              }),
            ),
          ],
        }),
      );
    given(...theWorkInHand, theTaskSuspended)
      .when(but(prolonged, { until: '2026-04-23' }))
      .thenRejected('stay-too-long', { days: 30, latest: '2026-04-22' });
  });

  it('to the same day is nothing new, and to an earlier one is to resume', () => {
    const again = but(theTaskSuspended, { at: '2026-03-13 09:00' });
    given(...theWorkInHand, theTaskSuspended)
      .when(again)
      .thenNothing();
    given(...theWorkInHand, theTaskSuspended)
      .when(but(again, { until: '2026-03-17' }))
      .thenRejected('suspended-for-longer', { until: '2026-03-18' });
  });
});

describe('the leader has a suspended task go on', () => {
  it('gives back only the days up to and with that of the act', () => {
    given(...theWorkInHand, theTaskSuspended)
      .when(theTaskResumed)
      .then(resumed({ replanned: [on3April] }));
  });

  it('by paper, entered by the monitoring office, from when the paper counts', () => {
    given(...theWorkInHand, theTaskSuspended)
      .when(
        but(enteredFromPaper(theTaskResumed), {
          at: '2026-03-17 09:00',
          effectiveAt: '2026-03-16T07:00:00.000Z',
        }),
      )
      .then(
        ...effective('2026-03-16 14:00', {
          ...resumed({ replanned: [on3April], paper: thePaper }),
          told: [to(theHead), to(theLeader)],
        }),
      );
  });

  it('and suspends it again: no day is given back twice', () => {
    const again = but(theTaskSuspended, { at: '2026-03-16 15:00', until: '2026-03-20' });
    const { obligations, due: dates } = given(
      ...theWorkInHand,
      theTaskSuspended,
      theTaskResumed,
      again,
    ).task();
    // 17, 18, 19 and 20/03 after Fri 03/04: 06, 07, 08 and 09/04.
    expect(dates.current).toBe('2026-04-09');
    expect(theResult(obligations)?.counting).toStrictEqual(
      givenBack(
        { from: '2026-03-12', through: '2026-03-16', days: 3 },
        { from: '2026-03-17', through: '2026-03-20', days: 4 },
      ),
    );
  });

  it('cannot do so twice, nor with a task that was not suspended', () => {
    given(...theWorkInHand)
      .when(theTaskResumed)
      .thenRejected('not-suspended');
    given(...theWorkInHand, theTaskSuspended, theTaskResumed)
      .when(but(theTaskResumed, { at: '2026-03-16 15:00' }))
      .thenRejected('not-suspended');
    given(...theWorkInHand, theTaskSuspended, nobodyActsUntil('2026-03-19 08:00'))
      .when(but(theTaskResumed, { at: '2026-03-19 09:00', by: theChair }))
      .thenRejected('not-suspended');
  });
});

describe('a task that is late when it is suspended', () => {
  // Late since 24:00 of Tue 31/03; level 1 on 01/04. Suspended on Thu 02/04, until Wed 08/04.
  const lateAndSuspended = [
    ...theWorkInHand,
    nobodyActsUntil('2026-04-02 09:00'),
    but(theTaskSuspended, { at: '2026-04-02 10:00', until: '2026-04-08' }),
  ];

  it('stays late: its spell goes on, its date stays, and the levels to come wait', () => {
    const { obligations, due: dates } = given(...lateAndSuspended).task();
    const completion = theResult(obligations);
    expect(dates).toStrictEqual({ first: '2026-03-31', current: '2026-03-31', past: [] });
    expect(completion?.spells).toMatchObject([{ spell: 1, closedAt: null }]);
    // After 01/04: 09, 10, 13: 14/04. Then 15, 16, 17, 20, 21: 22/04.
    expect(completion?.schedule.levelAt).toStrictEqual(
      ['2026-04-01', '2026-04-14', '2026-04-22'].map((day) => local(`${day} 08:00`)),
    );
  });

  it('is not charged with the days of the stay', () => {
    given(...lateAndSuspended, nobodyActsUntil('2026-04-10 08:00'))
      .when(but(theCompletionSubmitted, { at: '2026-04-10 09:00' }))
      .then(
        ...given(...theWorkInHand)
          .when(but(theCompletionSubmitted, { at: '2026-04-10 09:00' }))
          .expected()
          .map((event) =>
            // Without the stay 01, 02, 03, 06–10/04; with it 01, 09 and 10/04.
            event.type === 'SpellClosed' ? spellClosed('completion-1', 3) : event,
          ),
      );
  });
});

describe('what was opened before a stay is planned by it, whoever owes it', () => {
  it('a decision of the leader waits too', () => {
    const decision = given(theTaskIssued, thePlanSubmitted, theTaskSuspended)
      .task()
      .obligations.find(({ kind }) => kind === 'decide-plan');
    // From Mon 09/03: 10 and 11, then 19, 20 and Mon 23/03.
    expect(decision?.schedule.dueOn).toBe('2026-03-23');
    expect(decision?.owner).toStrictEqual(theSupervisor);
  });
});

describe('a decision that suspends many tasks', () => {
  const decisionId = '0d000000-0000-4000-8000-000000000001';
  const until = '2026-03-18';
  const suspends = (by = theChair, at = '2026-03-12 10:00'): Order => ({
    ...{ by, at },
    body: { type: 'SuspendByDecision', decisionId, until, reason: seal('flood'), paper: thePaper },
  });
  const resumes = (suspensionId = decisionId): Order => ({
    ...{ by: theChair, at: '2026-03-16 14:00' },
    body: {
      ...{ type: 'ResumeByDecision', decisionId: '0d000000-0000-4000-8000-000000000002', suspensionId },
      reason: seal('dry again'),
    },
  });

  it('suspends each as if it alone were suspended, and is named', () => {
    given(...theWorkInHand)
      .when(suspends())
      .then({
        ...suspended({ replanned: [on7April], decisionId, paper: thePaper }),
        told: [to(theHead), to(theLeader)],
      });
  });

  it('is refused by a task that whoever decides may not suspend', () => {
    given(...theWorkInHand)
      .when({ ...suspends(anotherLeader), body: { ...suspends().body, paper: undefined } as Order['body'] })
      .thenRejected('not-permitted', {});
  });

  it('changes nothing where the task stands still for as long already', () => {
    given(...theWorkInHand, but(theTaskSuspended, { until: '2026-03-20' }))
      .when(suspends(theChair, '2026-03-13 09:00'))
      .thenNothing();
  });

  it('prolongs a shorter stay', () => {
    const shorter = but(theTaskSuspended, { until: '2026-03-13' });
    const { suspension } = given(...theWorkInHand, shorter, suspends(theChair, '2026-03-12 11:00')).task();
    expect(suspension).toMatchObject({
      stays: [{ from: '2026-03-12', through: until }],
      running: { stay: 1, decisionId },
    });
  });

  it('has the tasks go on that it suspended, and no others', () => {
    given(...theWorkInHand, suspends())
      .when(resumes())
      .then({
        ...resumed({
          decisionId: '0d000000-0000-4000-8000-000000000002',
          replanned: [on3April],
        }),
        told: [to(theHead), to(theLeader)],
      });
    given(...theWorkInHand, theTaskSuspended)
      .when(resumes())
      .thenNothing();
    given(...theWorkInHand, suspends())
      .when(resumes('0d000000-0000-4000-8000-000000000003'))
      .thenNothing();
  });

  it('comes too late for a task that is closed', () => {
    given(...theWorkInHand, but(theTaskWithdrawn, { at: '2026-03-12 09:00' }))
      .when(suspends())
      .thenRejected('task-closed');
  });
});
