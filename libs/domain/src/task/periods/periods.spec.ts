import { describe, expect, it } from '@jest/globals';
import type { Counting, DataOf, Period, PeriodKind, Schedule } from '#contracts';
import { defaultPolicy } from '#domain';
import {
  but,
  due,
  ended,
  given,
  local,
  nobodyActsUntil,
  escalated,
  reminded,
  seal,
  spellClosed,
  spellOpened,
  theCalendarApplied,
  theCompletionReturned,
  theCompletionSubmitted,
  theEngineIsAwayUntil,
  theExtensionGranted,
  theExtensionRequested,
  theHead,
  theLeader,
  thePlanApproved,
  thePlanSubmitted,
  theProgressReported,
  theStandingTaskIssued,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskIssued,
  theTaskReassigned,
  theTaskSuspended,
  theTaskReviewed,
  theTaskWithdrawn,
  theUndatedTaskIssued,
  theUnit,
  theUrgentTaskIssued,
  to,
  underThePolicy,
  withTheCalendar,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';
import { vietnamCalendar } from '../../calendar/index.ts';

const period = (kind: PeriodKind, number: number, from: string, through: string, year = 2026): Period => ({
  ...{ kind, year, number, from, through },
});
const march = period('month', 3, '2026-02-15', '2026-03-14');
const april = period('month', 4, '2026-03-15', '2026-04-14');
const june = period('month', 6, '2026-05-15', '2026-06-14');
const secondQuarter = period('quarter', 2, '2026-03-15', '2026-06-14');
const firstHalf = period('half_year', 1, '2025-12-15', '2026-06-14');

/** Three working days after a cut-off, and the day of a weekend that they passed over. */
const threeDays = (from: string, weekend?: string): Counting => ({
  ...{ by: 'working_days', days: 3, from, makeUp: [] },
  notCounted: weekend ? [{ from: weekend, through: weekend, because: 'weekend' as const }] : [],
});

/** Cut off on Sat 14/03; 16, 17, 18/03. Levels: 19/03; 20, 23, 24: 25/03; 26, 27, 30, 31/03, 01/04: 02/04. Next one by 17/04. */
const byMarch18 = due('2026-03-18', {
  remind: ['2026-03-17'],
  levels: ['2026-03-19', '2026-03-25', '2026-04-02'],
  ...{ closesAt: local('2026-03-14 24:00'), missedAt: local('2026-04-17 24:00') },
});
const countedInMarch = threeDays('2026-03-14', '2026-03-15');

/**
 * Cut off on Tue 14/04; 15, 16, 17/04. Levels: Mon 20/04; 21, 22, 23: 24/04; then 28, 29/04, 04, 05, 06/05 (27/04 is off in lieu, 30/04
 * and 01/05 are holidays): 07/05. Next one: cut off on Thu 14/05; 15, 18, 19/05.
 */
const byApril17 = due('2026-04-17', {
  remind: ['2026-04-16'],
  levels: ['2026-04-20', '2026-04-24', '2026-05-07'],
  ...{ closesAt: local('2026-04-14 24:00'), missedAt: local('2026-05-19 24:00') },
});

const next = (
  obligationId: string,
  of: Period,
  counting: Counting,
  schedule: Schedule,
): DataOf<'ObligationOpened'> => ({
  ...{ obligationId, kind: 'periodic-report', owner: theUnit, counting, schedule, period: of },
});

const closed = (
  at: string,
  obligationId: string,
  of: Period,
  opens?: DataOf<'ObligationOpened'>,
): Expected => ({
  type: 'PeriodCutOff',
  ...{ effectiveAt: local(at), recordedAt: local(at) },
  data: { obligationId, period: of, ...(opens ? { next: opens } : {}), processedLate: false },
});

const missed = (at: string, obligationId: string, of: Period, daysLate: number): Expected => ({
  type: 'PeriodMissed',
  ...{ effectiveAt: local(at), recordedAt: local(at) },
  data: {
    obligationId,
    owner: theUnit,
    period: of,
    spell: 1,
    daysLate,
    answerable: to(theHead),
    processedLate: false,
  },
});

const reported = (report: number, ...periods: Period[]): Expected => ({
  type: 'ProgressReported',
  told: [to(theLeader)],
  data: {
    ...{ unitId: 'phong-noi-vu', report, percent: 40, summary: seal('so far') },
    ...(periods.length === 0 ? {} : { periods }),
  },
});

const reportedAt = (at: string) => but(theProgressReported, { at });

/** Monthly reports on a task that is due on Thu 31/12/2026, with its plan approved on Wed 11/03. */
const theMonthlyTask = but(theTaskIssued, { dueOn: '2026-12-31', reportEvery: ['month'] });
const underway = [theTaskAcknowledged, thePlanSubmitted, thePlanApproved];
const monthly = [theMonthlyTask, ...underway];
const allFour: PeriodKind[] = ['year', 'half_year', 'quarter', 'month'];

type Story = Parameters<typeof given>;

/** The periodic reports of a story as it stands: id, kind and number of the period, by when, and how it ended. */
const periodic = (...story: Story) =>
  given(...story)
    .task()
    .obligations.flatMap(({ obligationId, period: of, schedule, ended: end, owner }) =>
      of
        ? [
            [
              ...[obligationId, `${of.kind} ${of.number}`, schedule.dueOn, end?.how ?? 'open'],
              ...(owner.side === 'unit' && owner.unitId !== 'phong-noi-vu' ? [owner.unitId] : []),
            ].join(' '),
          ]
        : [],
    );
const open = (...story: Story) => periodic(...story).filter((one) => one.includes(' open'));

describe('a task with monthly reports', () => {
  it('opens the first period at issue: Mon 02/03 leaves twelve days until the cut-off on Sat 14/03', () => {
    const { when } = given();
    const events = when(theMonthlyTask).expected();
    expect(events).toContainEqual({
      type: 'ObligationOpened',
      data: next('periodic-report-1', march, countedInMarch, byMarch18),
      told: [],
    });
    expect(events[0]).toMatchObject({ type: 'TaskIssued', data: { reportEvery: ['month'] } });
  });

  it('asks for no report of a period that is cut off within seven days of the issue', () => {
    // 07/03 and seven days are 14/03; from 08/03 on it is the period of April.
    expect(open(but(theMonthlyTask, { at: '2026-03-07 09:00' }))).toEqual([
      'periodic-report-1 month 3 2026-03-18 open',
    ]);
    expect(open(but(theMonthlyTask, { at: '2026-03-08 09:00' }))).toEqual([
      'periodic-report-1 month 4 2026-04-17 open',
    ]);
  });

  it('opens the next when the data are cut off, at 24:00 of the 14th', () => {
    given(...monthly)
      .at('2026-03-15 00:00')
      .clock(
        closed(
          '2026-03-14 24:00',
          'periodic-report-1',
          march,
          next('periodic-report-2', april, threeDays('2026-04-14'), byApril17),
        ),
      );
  });

  it('is reminded, late and escalated like anything that is owed', () => {
    given(...monthly, nobodyActsUntil('2026-03-15 08:00'))
      .at('2026-03-25 08:00')
      .clock(
        reminded('2026-03-17 08:00', 'periodic-report-1', { dueOn: '2026-03-18', told: [to(theHead)] }),
        spellOpened('2026-03-18 24:00', 'periodic-report-1', { owner: theUnit, dueOn: '2026-03-18' }),
        escalated('2026-03-19 08:00', 'periodic-report-1', {
          ...{ level: 1, rung: 'head', about: theUnit, told: [to(theHead)] },
        }),
        escalated('2026-03-25 08:00', 'periodic-report-1', {
          ...{ level: 2, rung: 'leader', about: theUnit, told: [to(theLeader)] },
        }),
      );
  });

  it('is met by a report that comes from the cut-off on, and says which period it is of', () => {
    given(...monthly)
      .when(reportedAt('2026-03-15 00:00'))
      .then(reported(1, march), ended('periodic-report-1'));
    given(...monthly)
      .when(reportedAt('2026-03-18 23:59'))
      .then(reported(1, march), ended('periodic-report-1'));
  });

  it('is met by none that comes before: the figures of the period can still change', () => {
    given(...monthly)
      .when(reportedAt('2026-03-14 23:59'))
      .then(reported(1));
  });

  it('is late by working days', () => {
    given(...monthly)
      .when(reportedAt('2026-03-20 09:00'))
      // 19 and 20/03.
      .then(reported(1, march), spellClosed('periodic-report-1', 2), ended('periodic-report-1'));
  });

  it('is still owed after the next cut-off: one report is that of both periods', () => {
    given(...monthly)
      .when(reportedAt('2026-04-16 09:00'))
      // 19, 20; 23–27; 30/03–03/04; 06–10; 13–16/04: 2 + 5 + 5 + 5 + 4.
      .then(
        reported(1, march, april),
        spellClosed('periodic-report-1', 21),
        ended('periodic-report-1'),
        ended('periodic-report-2'),
      );
  });
});

describe('a report that does not come before the next one is owed', () => {
  const beforeMissed = [...monthly, nobodyActsUntil('2026-04-17 08:00')];

  it('is missed, once, at 24:00 of the day by which the next one is sent; its lateness ends there', () => {
    given(...beforeMissed)
      .at('2026-04-18 00:00')
      .clock(
        // 19, 20; 23–27; 30/03–03/04; 06–10; 13–17/04: 2 + 5 + 5 + 5 + 5.
        missed('2026-04-17 24:00', 'periodic-report-1', march, 22),
        spellOpened('2026-04-17 24:00', 'periodic-report-2', { owner: theUnit, dueOn: '2026-04-17' }),
      );
    const [first] = given(...beforeMissed, nobodyActsUntil('2026-04-18 00:00'))
      .task()
      .obligations.filter((one) => one.period);
    expect(first).toMatchObject({
      ended: { how: 'missed', at: local('2026-04-17 24:00') },
      spells: [{ daysLate: 22, closedAt: local('2026-04-17 24:00') }],
    });
  });

  it('stays missed: what comes then is the report of later periods', () => {
    given(...monthly)
      .when(reportedAt('2026-04-18 09:00'))
      // Saturday: not a working day after Fri 17/04.
      .then(reported(1, april), spellClosed('periodic-report-2', 0), ended('periodic-report-2'));
  });

  it('twice is missed twice', () => {
    expect(periodic(...monthly, nobodyActsUntil('2026-05-20 00:00'))).toEqual([
      'periodic-report-1 month 3 2026-03-18 missed',
      'periodic-report-2 month 4 2026-04-17 missed',
      'periodic-report-3 month 5 2026-05-19 open',
      'periodic-report-4 month 6 2026-06-17 open',
    ]);
    const events = given(...monthly, nobodyActsUntil('2026-05-20 00:00')).stream().events;
    expect(
      events.flatMap((event) =>
        event.type === 'PeriodMissed' ? [[event.eventId, event.data.daysLate]] : [],
      ),
    ).toEqual([
      ['0f000000-0000-4000-8000-000000000001/periodic-report-1/missed', 22],
      // 20–24, 28, 29/04; 04–08, 11–15, 18, 19/05: 5 + 2 + 5 + 5 + 2.
      ['0f000000-0000-4000-8000-000000000001/periodic-report-2/missed', 19],
    ]);
  });

  it('is missed as of its day, also when the engine was away, and the next periods are opened as of theirs', () => {
    const away = given(...monthly, theEngineIsAwayUntil('2026-05-20 09:00')).stream();
    const said = away.events.flatMap((event) =>
      event.type === 'PeriodCutOff' || event.type === 'PeriodMissed'
        ? [[event.type, event.data.period.number, event.effectiveAt, event.data.processedLate]]
        : [],
    );
    expect(said).toEqual([
      ['PeriodCutOff', 3, local('2026-03-14 24:00'), true],
      ['PeriodCutOff', 4, local('2026-04-14 24:00'), true],
      ['PeriodMissed', 3, local('2026-04-17 24:00'), true],
      ['PeriodCutOff', 5, local('2026-05-14 24:00'), true],
      ['PeriodMissed', 4, local('2026-05-19 24:00'), true],
    ]);
  });
});

describe('periods that close together on 14/06', () => {
  const story = [
    but(theTaskIssued, { dueOn: '2026-12-31', reportEvery: allFour }),
    ...[theTaskAcknowledged, thePlanSubmitted, thePlanApproved],
    ...[reportedAt('2026-03-16 09:00'), reportedAt('2026-04-15 09:00'), reportedAt('2026-05-15 09:00')],
  ];

  it('begin each with its own: the year is open all the time', () => {
    expect(open(...story)).toEqual([
      'periodic-report-3 half_year 1 2026-06-17 open',
      'periodic-report-4 year 1 2026-12-17 open',
      'periodic-report-6 quarter 2 2026-06-17 open',
      'periodic-report-8 month 6 2026-06-17 open',
    ]);
  });

  it('are met by one report: month, quarter and half-year, and not the year', () => {
    given(...story)
      .when(reportedAt('2026-06-16 09:00'))
      .then(
        reported(4, firstHalf, secondQuarter, june),
        ended('periodic-report-3'),
        ended('periodic-report-6'),
        ended('periodic-report-8'),
      );
  });

  it('are missed one by one: the month by 17/07, the quarter with the next quarter', () => {
    const missedBy = (time: string) =>
      periodic(...story, nobodyActsUntil(time)).filter((one) => one.endsWith('missed'));
    expect(missedBy('2026-07-17 23:59')).toEqual([]);
    expect(missedBy('2026-07-18 00:00')).toEqual(['periodic-report-8 month 6 2026-06-17 missed']);
    // The third quarter is cut off on Mon 14/09: 15, 16, 17/09.
    expect(missedBy('2026-09-18 00:00')).toContain('periodic-report-6 quarter 2 2026-06-17 missed');
    expect(missedBy('2026-09-18 00:00')).not.toContain('periodic-report-3 half_year 1 2026-06-17 missed');
  });

  it('are named from the shortest, whatever order they were asked for in, and each once', () => {
    const twice = but(theTaskIssued, { dueOn: '2026-12-31', reportEvery: ['year', 'month', 'year'] });
    expect(given(twice).task().reportEvery).toEqual(['month', 'year']);
  });
});

describe('reports on named days beside periodic ones', () => {
  const story = [but(theMonthlyTask, { reportOn: ['2026-03-25'] }), ...underway];

  it('are not met ahead of their day by the report of a period', () => {
    given(...story)
      .when(reportedAt('2026-03-16 09:00'))
      .then(reported(1, march), ended('periodic-report-1'));
  });

  it('are met with it on their day, and ahead of it by a report of no period', () => {
    given(...story)
      .when(reportedAt('2026-03-25 09:00'))
      // 19, 20, 23, 24, 25/03.
      .then(
        reported(1, march),
        ended('report-1'),
        spellClosed('periodic-report-1', 5),
        ended('periodic-report-1'),
      );
    given(...story)
      .when(reportedAt('2026-03-12 09:00'))
      .then(reported(1), ended('report-1'));
  });
});

describe('the end of the periods', () => {
  const dueOn = (day: string) => [but(theMonthlyTask, { dueOn: day }), ...underway];

  it('is the due date: no report of a period that is cut off less than seven days before it', () => {
    expect(open(...dueOn('2026-04-20'), nobodyActsUntil('2026-03-16 09:00'))).toEqual([
      'periodic-report-1 month 3 2026-03-18 open',
    ]);
    given(...dueOn('2026-04-20'))
      .at('2026-03-15 00:00')
      .clock(closed('2026-03-14 24:00', 'periodic-report-1', march));
    expect(open(...dueOn('2026-04-21'), nobodyActsUntil('2026-03-16 09:00'))).toHaveLength(2);
    expect(open(but(theMonthlyTask, { dueOn: '2026-03-20' }))).toEqual([]);
  });

  it('is not the day of a review, nor anything where no date is named', () => {
    const every = { reportEvery: ['month' as const] };
    for (const issue of [
      but(theStandingTaskIssued, every),
      but(theUndatedTaskIssued, every),
      but(theUrgentTaskIssued, every),
    ])
      expect(open(issue)).toEqual(['periodic-report-1 month 3 2026-03-18 open']);
    const standing = [but(theStandingTaskIssued, { reportEvery: ['month'] }), ...underway, theTaskReviewed];
    expect(open(...standing, nobodyActsUntil('2027-01-01 00:00')).at(-1)).toBe(
      'periodic-report-11 month 1 2027-01-19 open',
    );
  });

  it('is the report of completion; a result that is sent back is reported on again', () => {
    const story = [...monthly, theCompletionSubmitted];
    expect(periodic(...story)).toEqual([
      'periodic-report-1 month 3 2026-03-18 released',
      'periodic-report-2 month 4 2026-04-17 released',
    ]);
    expect(open(...story, theCompletionReturned)).toEqual(['periodic-report-3 month 4 2026-04-17 open']);
    expect(periodic(...story, nobodyActsUntil('2026-06-01 00:00'))).toHaveLength(2);
  });

  it('is the withdrawal', () => {
    expect(periodic(...monthly, theTaskWithdrawn)).toEqual(['periodic-report-1 month 3 2026-03-18 released']);
  });
});

describe('another due date', () => {
  const short = [but(theMonthlyTask, { dueOn: '2026-03-31' }), ...underway, reportedAt('2026-03-16 09:00')];

  it('opens the period that runs then, if the periods had come to their end', () => {
    // Until 15/04 the period of April, cut off on 14/04, is too near; until 30/06 it is not.
    expect(open(...short, theExtensionRequested, theExtensionGranted)).toEqual([]);
    expect(open(...short, theExtensionRequested, but(theExtensionGranted, { dueOn: '2026-06-30' }))).toEqual([
      'periodic-report-2 month 4 2026-04-17 open',
    ]);
    // On Tue 12/05 that of May is cut off within seven days: the first is that of June.
    expect(open(...short, but(theTaskAmended, { at: '2026-05-12 10:00', dueOn: '2026-12-31' }))).toEqual([
      'periodic-report-2 month 6 2026-06-17 open',
    ]);
  });

  it('keeps the period that runs, if it stays in time', () => {
    expect(open(...monthly, but(theTaskAmended, { dueOn: '2026-06-30' }))).toEqual([
      'periodic-report-1 month 3 2026-03-18 open',
    ]);
  });

  it('that is earlier releases what would be cut off too near it, and leaves what is owed', () => {
    const inApril = but(theTaskAmended, { at: '2026-03-24 10:00', dueOn: '2026-04-10' });
    expect(periodic(...monthly, inApril)).toEqual([
      'periodic-report-1 month 3 2026-03-18 open',
      'periodic-report-2 month 4 2026-04-17 released',
    ]);
  });

  it('may come of the plan of an urgent task', () => {
    // The plan runs to 30/03: nothing of April is asked for.
    const urgent = [but(theUrgentTaskIssued, { reportEvery: ['month', 'quarter'] }), theTaskAcknowledged];
    expect(
      periodic(
        ...urgent,
        but(thePlanSubmitted, { at: '2026-03-16 09:00' }),
        but(thePlanApproved, { at: '2026-03-16 14:00' }),
      ),
    ).toEqual([
      'periodic-report-1 month 3 2026-03-18 open',
      'periodic-report-2 quarter 1 2026-03-18 open',
      'periodic-report-3 month 4 2026-04-17 released',
      'periodic-report-4 quarter 2 2026-06-17 released',
    ]);
  });
});

describe('another choice of reports', () => {
  it('opens what is new and releases what is not asked for any more', () => {
    const amended = but(theTaskAmended, { reportEvery: ['quarter'] });
    // On Thu 12/03 the first quarter is cut off within seven days.
    expect(periodic(...monthly, amended)).toEqual([
      'periodic-report-1 month 3 2026-03-18 released',
      'periodic-report-2 quarter 2 2026-06-17 open',
    ]);
    expect(given(...monthly, amended).task().reportEvery).toEqual(['quarter']);
  });

  it('says what it was before, and changes nothing where it is the same', () => {
    const { title: _, ...untitled } = theTaskAmended.body;
    const same = {
      ...theTaskAmended,
      body: { ...untitled, reportEvery: ['month' as const, 'month' as const] },
    };
    given(...monthly)
      .when(same)
      .thenNothing();
    const none = { ...same, body: { ...same.body, reportEvery: [] } };
    const [event] = given(...monthly)
      .when(none)
      .expected();
    expect(event?.data).toMatchObject({ before: { reportEvery: ['month'] }, after: { reportEvery: [] } });
    expect(open(...monthly, none)).toEqual([]);
  });
});

describe('a task with monthly reports that moves to another unit', () => {
  it('begins there with the first period that leaves the unit seven days; the sender owes none any more', () => {
    expect(periodic(...monthly, theTaskReassigned)).toEqual([
      'periodic-report-1 month 3 2026-03-18 transferred',
      'periodic-report-2 month 4 2026-04-17 open xa-kon-dao',
    ]);
  });
});

describe('another calendar', () => {
  const holiday = {
    ...vietnamCalendar,
    version: 'vn-2026.2',
    days: [
      ...vietnamCalendar.days,
      { date: '2026-03-17', kind: 'holiday' as const, name: 'Ngày nghỉ', basis: 'thử' },
      { date: '2026-04-16', kind: 'holiday' as const, name: 'Ngày nghỉ', basis: 'thử' },
    ],
  };

  it('counts the days for sending again, and when the report is missed', () => {
    const story = [...monthly, withTheCalendar(holiday), theCalendarApplied('2026-03-12 09:00', 'vn-2026.2')];
    // 16, 18, 19/03; the next one 15, 17, 20/04.
    const [one] = given(...story)
      .task()
      .obligations.filter((each) => each.period);
    expect(one?.schedule).toMatchObject({
      dueOn: '2026-03-19',
      closesAt: local('2026-03-14 24:00'),
      missedAt: local('2026-04-20 24:00'),
    });
    expect(periodic(...story, nobodyActsUntil('2026-03-16 00:00')).at(-1)).toBe(
      'periodic-report-2 month 4 2026-04-20 open',
    );
  });

  it('moves only the miss of a report that is late already', () => {
    const story = [...monthly, withTheCalendar(holiday), theCalendarApplied('2026-03-20 09:00', 'vn-2026.2')];
    const [one] = given(...story)
      .task()
      .obligations.filter((each) => each.period);
    expect(one?.schedule).toMatchObject({ dueOn: '2026-03-18', missedAt: local('2026-04-20 24:00') });
  });
});

describe('a task with monthly reports that is suspended', () => {
  // From Thu 12/03 to the end of Fri 20/03: the cut-off of 14/03 lies in it.
  const suspended = [...monthly, but(theTaskSuspended, { at: '2026-03-12 09:00', until: '2026-03-20' })];

  it('is to report once it goes on, and the days for sending pass over the stay', () => {
    const [one] = given(...suspended)
      .task()
      .obligations.filter((each) => each.period);
    // 23, 24, 25/03.
    expect(one?.schedule).toMatchObject({
      ...{ dueOn: '2026-03-25', closesAt: local('2026-03-20 24:00'), missedAt: local('2026-04-17 24:00') },
    });
    const said = given(...suspended, nobodyActsUntil('2026-03-23 00:00'))
      .stream()
      .events.slice(-2);
    expect(said.map(({ type, effectiveAt }) => [type, effectiveAt])).toEqual([
      ['TaskResumed', local('2026-03-20 24:00')],
      ['PeriodCutOff', local('2026-03-20 24:00')],
    ]);
    given(...suspended)
      .when(reportedAt('2026-03-21 09:00'))
      .then(reported(1, march), ended('periodic-report-1'));
  });

  it('has both periods to report on that were cut off in a long stay', () => {
    // Thu 12/03 to Thu 16/04: 26 working days. 17, 20, 21/04 for both.
    const long = [...monthly, but(theTaskSuspended, { at: '2026-03-12 09:00', until: '2026-04-16' })];
    expect(open(...long, nobodyActsUntil('2026-04-17 00:00'))).toEqual([
      'periodic-report-1 month 3 2026-04-21 open',
      'periodic-report-2 month 4 2026-04-21 open',
      'periodic-report-3 month 5 2026-05-19 open',
    ]);
    given(...long)
      .when(reportedAt('2026-04-17 09:00'))
      .then(reported(1, march, april), ended('periodic-report-1'), ended('periodic-report-2'));
  });
});

describe('an authority that has settled its periods itself', () => {
  it('has its own windows, days for sending and shortest time', () => {
    const policy = {
      ...defaultPolicy,
      reports: {
        periods: {
          month: { closes: { day: 31 }, sendBy: { day: 5, monthsAfter: 1 } },
          year: { closes: { day: 24, monthsBefore: 1 }, sendBy: { by: 'days' as const, length: 10 } },
        },
        shortestDays: 0,
      },
      namedDates: 'roll' as const,
    };
    const story = [underThePolicy(policy), but(theTaskIssued, { dueOn: '2027-06-30', reportEvery: allFour })];
    expect(periodic(...story)).toEqual([
      // Sun 05/04 is off: Mon 06/04.
      'periodic-report-1 month 3 2026-04-06 open',
      'periodic-report-2 quarter 1 2026-03-18 open',
      'periodic-report-3 half_year 1 2026-06-17 open',
      // Tue 24/11 and ten days are Fri 04/12.
      'periodic-report-4 year 1 2026-12-04 open',
    ]);
  });
});
