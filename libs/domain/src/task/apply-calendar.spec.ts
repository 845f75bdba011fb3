import { describe, expect, it } from '@jest/globals';
import type { Calendar, CalendarDay } from '#contracts';
import { vietnamCalendar } from '#domain';
import {
  at8,
  but,
  due,
  given,
  named,
  nobodyActsUntil,
  theAdministrator,
  theCalendarApplied,
  theCompletionReturned,
  theCompletionSubmitted,
  theHead,
  theLeader,
  theMonitor,
  theTaskAcknowledged,
  thePlanSubmitted,
  theTaskIssued,
  theTaskReassigned,
  theTaskWithdrawn,
  theWorkInHand,
  to,
  underThePolicy,
  withTheCalendar,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';
import { default1 } from '../policy/default-policy.ts';

const calendar = (version: string, ...days: Omit<CalendarDay, 'name' | 'basis'>[]): Calendar => ({
  ...vietnamCalendar,
  version,
  days: [...vietnamCalendar.days, ...days.map((day) => ({ ...day, name: 'Ngày thử', basis: 'thử' }))],
});

// Thu 12/03/2026 is off in addition.
const longer = calendar('vn-2026.2', { date: '2026-03-12', kind: 'holiday' });
// Sat 07/03/2026 is worked.
const shorter = calendar('vn-2026.3', { date: '2026-03-07', kind: 'swap_worked' });

const applied = (
  to_: string,
  replanned: Extract<Expected, { type: 'CalendarApplied' }>['data']['replanned'],
  { told = [], ...data }: { told?: ReturnType<typeof to>[]; application?: number; from?: string } = {},
): Expected => ({
  type: 'CalendarApplied',
  told,
  data: { application: 1, from: 'vn-2026.1', to: to_, replanned, ...data },
});

// Mon 02/03: 2 working days to 04/03, 10 to Mon 16/03; a term of 20 to Mon 30/03 (03–06: 4, 09–13: 9, 16–20: 14, 23–27: 19, 30: 20).
const byTerm = but(theTaskIssued, { dueOn: undefined, dueIn: { by: 'working_days', length: 20 } } as never);

describe('a calendar with one more day off', () => {
  const story = [withTheCalendar(longer), byTerm, theTaskAcknowledged];

  it('makes every term longer that has the day in it, and plans reminders and levels anew', () => {
    given(...story)
      .when(theCalendarApplied('2026-03-04 09:00', 'vn-2026.2'))
      .then(
        applied(
          'vn-2026.2',
          [
            {
              obligationId: 'plan-1',
              before: '2026-03-16',
              counting: {
                ...workingDays(10, '2026-03-02'),
                notCounted: [
                  { from: '2026-03-07', through: '2026-03-08', because: 'weekend' },
                  { from: '2026-03-12', through: '2026-03-12', because: 'holiday' },
                  { from: '2026-03-14', through: '2026-03-15', because: 'weekend' },
                ],
              },
              // Tue 17/03; three days before Sat 14/03, so Fri 13/03. Levels: 18/03; 19, 20, 23: 24/03; 25, 26, 27, 30, 31: 01/04.
              schedule: due('2026-03-17', {
                remind: ['2026-03-13', '2026-03-16'],
                levels: ['2026-03-18', '2026-03-24', '2026-04-01'],
              }),
            },
            {
              obligationId: 'completion-1',
              before: '2026-03-30',
              counting: {
                ...workingDays(20, '2026-03-02'),
                notCounted: [
                  { from: '2026-03-07', through: '2026-03-08', because: 'weekend' },
                  { from: '2026-03-12', through: '2026-03-12', because: 'holiday' },
                  { from: '2026-03-14', through: '2026-03-15', because: 'weekend' },
                  { from: '2026-03-21', through: '2026-03-22', because: 'weekend' },
                  { from: '2026-03-28', through: '2026-03-29', because: 'weekend' },
                ],
              },
              // Tue 31/03, as in the other stories.
              schedule: due('2026-03-31', {
                remind: ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'],
                levels: ['2026-04-01', '2026-04-07', '2026-04-15'],
              }),
            },
          ],
          { told: [to(theHead), to(theLeader)] },
        ),
      );
  });

  it('moves the date of the task, and keeps the one before', () => {
    const task = given(...story, theCalendarApplied('2026-03-04 09:00', 'vn-2026.2')).task();
    expect(task.due).toStrictEqual({ first: '2026-03-30', current: '2026-03-31', past: ['2026-03-30'] });
    expect(task).toMatchObject({ calendarVersion: 'vn-2026.2', calendarApplication: 1 });
    expect(task.lastAct.type).toBe('TaskAcknowledged');
  });

  it('counts what is owed later as well', () => {
    // The plan of Mon 09/03: the leader has 10, 11, 13, 16 and Tue 17/03.
    const { obligations } = given(
      ...story,
      theCalendarApplied('2026-03-04 09:00', 'vn-2026.2'),
      thePlanSubmitted,
    ).task();
    expect(obligations.at(-1)).toMatchObject({
      obligationId: 'decide-plan-1',
      schedule: { dueOn: '2026-03-17' },
    });
  });

  it('leaves a named date, and tells nobody', () => {
    // The plan is approved: the completion by 31/03 is all that is owed, and no day of its ladder changes.
    given(withTheCalendar(longer), ...theWorkInHand)
      .when(theCalendarApplied('2026-03-11 15:00', 'vn-2026.2'))
      .then(applied('vn-2026.2', []));
  });

  it('moves a named date that would fall on the day, where the policy rolls it', () => {
    const { obligations, due: dates } = given(
      withTheCalendar(longer),
      underThePolicy({ ...default1, namedDates: 'roll' }),
      but(theTaskIssued, { dueOn: '2026-03-12' }),
      theCalendarApplied('2026-03-10 09:00', 'vn-2026.2'),
    ).task();
    const completion = obligations.find(({ kind }) => kind === 'completion');
    expect(completion).toMatchObject({
      counting: {
        by: 'named',
        on: '2026-03-12',
        notCounted: [{ from: '2026-03-12', through: '2026-03-12', because: 'holiday' }],
      },
      schedule: { dueOn: '2026-03-13' },
    });
    // The day that was named is still the one that was named.
    expect(dates).toStrictEqual({ first: '2026-03-12', current: '2026-03-12', past: [] });
  });

  it('sends nothing twice and nothing that has passed', () => {
    // The plan was due Mon 16/03: reminded of on 13/03. Now it is due on the 17th: 13/03 has passed, 16/03 is to come.
    const late = [withTheCalendar(longer), byTerm, theTaskAcknowledged, nobodyActsUntil('2026-03-13 09:00')];
    const { obligations } = given(...late, theCalendarApplied('2026-03-13 10:00', 'vn-2026.2')).task();
    expect(obligations.find(({ kind }) => kind === 'plan')?.schedule).toMatchObject({
      dueOn: '2026-03-17',
      remindAt: [at8('2026-03-16')],
    });
  });
});

describe('a calendar with a make-up day', () => {
  const story = [withTheCalendar(shorter), byTerm, theTaskAcknowledged];

  it('makes every term shorter that has the day in it', () => {
    const task = given(...story, theCalendarApplied('2026-03-04 09:00', 'vn-2026.3')).task();
    // 03–07: 5, 09–13: 10; 16–20: 15; 23–27: 20.
    expect(task.due.current).toBe('2026-03-27');
    expect(task.obligations.find(({ kind }) => kind === 'plan')).toMatchObject({
      counting: { makeUp: ['2026-03-07'] },
      schedule: { dueOn: '2026-03-13' },
    });
  });

  it('never moves a date into the past: what would have run out stays', () => {
    // On Mon 16/03 the plan is due that day; counted again it would have been due on Fri 13/03.
    const task = given(...story, theCalendarApplied('2026-03-16 09:00', 'vn-2026.3')).task();
    expect(task.obligations.find(({ kind }) => kind === 'plan')).toMatchObject({
      counting: { makeUp: [] },
      schedule: { dueOn: '2026-03-16' },
      spells: [],
    });
    expect(task.due.current).toBe('2026-03-27');
  });

  it('takes a date on the day itself: it ends tonight', () => {
    const task = given(...story, theCalendarApplied('2026-03-13 09:00', 'vn-2026.3')).task();
    expect(task.obligations.find(({ kind }) => kind === 'plan')?.schedule.dueOn).toBe('2026-03-13');
  });
});

describe('a running stretch of lateness', () => {
  // Late since 24:00 on Tue 31/03: level 1 on 01/04; 02, 03, 06: level 2 on 07/04; level 3 on 15/04.
  const late = [...theWorkInHand, nobodyActsUntil('2026-04-02 09:00')];
  const withFriday = calendar('vn-2026.2', { date: '2026-04-03', kind: 'holiday' });

  it('keeps its day and what was said; the levels to come are counted from the one that was', () => {
    const { obligations } = given(
      withTheCalendar(withFriday),
      ...late,
      theCalendarApplied('2026-04-02 10:00', 'vn-2026.2'),
    ).task();
    const completion = obligations.find(({ kind }) => kind === 'completion');
    // Level 1 on 01/04; 02, 06, 07: level 2 on 08/04; 09, 10, 13, 14, 15: level 3 on 16/04.
    expect(completion).toMatchObject({
      schedule: { dueOn: '2026-03-31', levelAt: ['2026-04-01', '2026-04-08', '2026-04-16'].map(at8) },
      spells: [{ spell: 1, levels: ['giang'], closedAt: null }],
    });
  });

  it('runs on, though its term would end only today by the new calendar', () => {
    // The plan was due Mon 16/03; with 12/03 off it would be due today. Level 1 on 17/03; 18, 19, 20: 23/03; 24–27, 30: 31/03.
    const { obligations } = given(
      withTheCalendar(longer),
      theTaskIssued,
      theTaskAcknowledged,
      theCalendarApplied('2026-03-17 09:00', 'vn-2026.2'),
    ).task();
    expect(obligations.find(({ kind }) => kind === 'plan')).toMatchObject({
      schedule: { dueOn: '2026-03-16', levelAt: ['2026-03-17', '2026-03-23', '2026-03-31'].map(at8) },
      spells: [{ spell: 1, levels: ['giang'], closedAt: null }],
    });
  });

  it('counts no day as late that has become a day off', () => {
    const { obligations } = given(
      withTheCalendar(withFriday),
      ...late,
      theCalendarApplied('2026-04-02 10:00', 'vn-2026.2'),
      but(theCompletionSubmitted, { at: '2026-04-06 15:00' }),
    ).task();
    // Due 31/03: 01, 02 and Mon 06/04.
    expect(obligations.find(({ kind }) => kind === 'completion')?.spells[0]).toMatchObject({ daysLate: 3 });
  });

  it('brings no level back into the past', () => {
    // Sat 04/04 is worked: level 2 would be due on Mon 06/04 08:00. At 09:00 it stays on the 7th; then 08–10, 13, 14: 15/04.
    const { obligations } = given(
      withTheCalendar(calendar('vn-2026.3', { date: '2026-04-04', kind: 'swap_worked' })),
      ...theWorkInHand,
      nobodyActsUntil('2026-04-06 08:30'),
      theCalendarApplied('2026-04-06 09:00', 'vn-2026.3'),
    ).task();
    expect(obligations.find(({ kind }) => kind === 'completion')?.schedule.levelAt).toStrictEqual(
      ['2026-04-01', '2026-04-07', '2026-04-15'].map(at8),
    );
  });
});

describe('a result that was sent back', () => {
  // Returned Mon 30/03, due 31/03: sending again 31/03, 01/04, Thu 02/04; level 1 on 03/04.
  const returned = [...theWorkInHand, theCompletionSubmitted, theCompletionReturned];

  it('has its term for sending again counted again: escalation waits for it', () => {
    const { obligations } = given(
      withTheCalendar(calendar('vn-2026.2', { date: '2026-04-02', kind: 'holiday' })),
      ...returned,
      theCalendarApplied('2026-03-30 11:00', 'vn-2026.2'),
    ).task();
    // Sending again: 31, 01, Fri 03/04; level 1 Mon 06/04; 07, 08, 09: 10/04; 13–17: Mon 20/04.
    expect(obligations.at(-1)).toMatchObject({
      obligationId: 'completion-2',
      counting: named,
      schedule: { dueOn: '2026-03-31', levelAt: ['2026-04-06', '2026-04-10', '2026-04-20'].map(at8) },
    });
  });

  it('late, gets the longer term in its reminders too', () => {
    // Due 31/03, sent in on 27/03, returned Wed 01/04: sending again 02, 03, Mon 06/04. With Fri 03/04 off: 02, 06, Tue 07/04.
    const { obligations } = given(
      withTheCalendar(calendar('vn-2026.2', { date: '2026-04-03', kind: 'holiday' })),
      ...theWorkInHand,
      theCompletionSubmitted,
      but(theCompletionReturned, { at: '2026-04-01 10:00' }),
      theCalendarApplied('2026-04-01 11:00', 'vn-2026.2'),
    ).task();
    expect(obligations.at(-1)?.schedule).toMatchObject({
      ...{ dueOn: '2026-03-31', resendOn: '2026-04-07', remindAt: [at8('2026-04-06')] },
      // 08/04; 09, 10, 13: 14/04; 15, 16, 17, 20, 21: 22/04.
      levelAt: ['2026-04-08', '2026-04-14', '2026-04-22'].map(at8),
    });
  });
});

describe('applying a calendar', () => {
  const order = theCalendarApplied('2026-03-13 09:00', 'vn-2026.2');

  it('changes nothing the second time', () => {
    given(withTheCalendar(longer), theTaskIssued, order)
      .when(theCalendarApplied('2026-03-16 09:00', 'vn-2026.2', 2))
      .thenNothing();
  });

  it('changes nothing after a later one', () => {
    given(
      withTheCalendar(longer),
      withTheCalendar(shorter),
      theTaskIssued,
      theCalendarApplied('2026-03-04 09:00', 'vn-2026.3', 2),
    )
      .when(order)
      .thenNothing();
  });

  it('is refused by a closed task, which keeps what it has', () => {
    given(withTheCalendar(longer), theTaskIssued, theTaskWithdrawn).when(order).thenRejected('task-closed');
  });

  it('is refused where nothing was issued, and for a version that nobody entered', () => {
    given().when(order).thenRejected('not-issued');
    given(theTaskIssued).when(order).thenRejected('unknown-calendar', { version: 'vn-2026.2' });
  });

  it('is for an administrator, who need not hold the post any more when it reaches the task', () => {
    for (const by of [theLeader, theMonitor, theHead])
      given(withTheCalendar(longer), theTaskIssued)
        .when({ ...order, by })
        .thenRejected('not-permitted');
    const left = { ...theAdministrator, personId: 'nobody' };
    given(withTheCalendar(longer), theTaskIssued)
      .when({ ...order, by: left })
      .thenRejected('not-permitted');
  });

  it('reaches the unit that has the task now', () => {
    const { obligations } = given(
      withTheCalendar(longer),
      theTaskIssued,
      but(theTaskReassigned, { at: '2026-03-10 10:00' }),
      theCalendarApplied('2026-03-11 09:00', 'vn-2026.2'),
    ).task();
    expect(obligations.filter(({ ended: end }) => end).map(({ schedule }) => schedule.dueOn)).toStrictEqual([
      ...['2026-03-04', '2026-03-16', '2026-03-31'],
    ]);
    // From Tue 10/03: 11, 13.
    expect(obligations.find(({ obligationId }) => obligationId === 'acknowledge-2')).toMatchObject({
      owner: { side: 'unit', unitId: 'xa-kon-dao' },
      schedule: { dueOn: '2026-03-13' },
    });
  });
});

describe('a year that is not decided yet', () => {
  // Mon 21/12/2026: 10 working days by weekdays alone: 22–25 (4), 28–31 (8), Fri 01/01 and Mon 04/01/2027.
  const issued = but(theTaskIssued, {
    at: '2026-12-21 09:00',
    dueOn: undefined,
    dueIn: { by: 'working_days', length: 10 },
  } as never);
  const decided: Calendar = {
    ...vietnamCalendar,
    version: 'vn-2027.1',
    through: '2027-12-31',
    days: [
      ...vietnamCalendar.days,
      { date: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch', basis: 'thử' },
    ],
  };
  const completionOf = ({ obligations }: { obligations: { kind: string }[] }) =>
    obligations.find(({ kind }) => kind === 'completion');

  it('is counted by weekdays, and the date says so', () => {
    expect(completionOf(given(issued).task())).toMatchObject({
      counting: { provisionalYear: 2027 },
      schedule: { dueOn: '2027-01-04' },
    });
  });

  it('is counted again once it is', () => {
    const task = given(
      withTheCalendar(decided),
      issued,
      theCalendarApplied('2026-12-28 09:00', 'vn-2027.1'),
    ).task();
    expect(completionOf(task)).toMatchObject({ schedule: { dueOn: '2027-01-05' } });
    expect(completionOf(task)).not.toMatchObject({ counting: { provisionalYear: 2027 } });
  });
});
