import { describe, expect, it } from '@jest/globals';
import { default1, inTime, inTimeByFirst, taskDecider, vietnamCalendar } from '#domain';
import {
  but,
  due,
  ended,
  given,
  local,
  named,
  opened,
  seal,
  spellClosed,
  theCalendarApplied,
  theCompletionReturned,
  theCompletionSubmitted,
  theHead,
  theTaskAmended,
  theTaskSignedOff,
  theUndatedTaskIssued,
  theUnit,
  theWorkInHand,
  to,
  underThePolicy,
  withTheCalendar,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

const givenBack = underThePolicy({ ...default1, daysUnderReview: 'given_back' });

/** Due Tue 31/03, sent on Fri 27/03: two working days were left, 30 and 31/03. Returned on Mon 06/04. */
const sentEarly = [...theWorkInHand, theCompletionSubmitted];
const returnedLate = but(theCompletionReturned, { at: '2026-04-06 10:00' });

const theReturn: Expected = {
  type: 'CompletionReturned',
  told: [to(theHead)],
  data: { completion: 1, reason: seal('not yet') },
};
/** The leader had until Fri 03/04 and was late on Mon 06/04. */
const theLeaderWasLate = [spellClosed('decide-completion-1', 1), ended('decide-completion-1')];

// Two working days from Mon 06/04: 07, Wed 08/04. Sending again: 07, 08, Thu 09/04. Levels from there: 10/04; 13, 14, 15: 16/04;
// 17, 20–23: Fri 24/04.
const twoDaysLeft = opened(
  'completion-2',
  theUnit,
  workingDays(2, '2026-04-06'),
  due('2026-04-08', {
    remind: ['2026-04-07', '2026-04-08'],
    levels: ['2026-04-10', '2026-04-16', '2026-04-24'],
  }),
);

describe('the days on which a result lay with the reviewer', () => {
  it('are given back: what the unit had left runs on from the return', () => {
    given(givenBack, ...sentEarly)
      .when(returnedLate)
      .then(theReturn, ...theLeaderWasLate, twoDaysLeft);
  });

  it('are lost where the policy says nothing: it is late from the return', () => {
    given(...sentEarly)
      .when(returnedLate)
      .then(
        theReturn,
        ...theLeaderWasLate,
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', {
            ...{ overdueAt: local('2026-04-06 10:00'), lateFrom: '2026-04-06', resendOn: '2026-04-09' },
            remind: ['2026-04-08'],
            levels: ['2026-04-10', '2026-04-16', '2026-04-24'],
          }),
        ),
      );
  });

  it('leave the date of the task as it is', () => {
    expect(given(givenBack, ...sentEarly, returnedLate).task().due).toStrictEqual({
      ...{ first: '2026-03-31', current: '2026-03-31', past: [] },
    });
  });

  it('give nothing back to a unit that sent it on the last day, or late', () => {
    for (const at of ['2026-03-31 23:59', '2026-04-01 09:00']) {
      const { obligations } = given(
        ...[givenBack, ...theWorkInHand, but(theCompletionSubmitted, { at })],
        returnedLate,
      ).task();
      expect(obligations.at(-1)?.schedule).toMatchObject({
        ...{ dueOn: '2026-03-31', overdueAt: local('2026-04-06 10:00') },
      });
    }
  });

  it('are given back before the date, too, and after a second return from what was left then', () => {
    // Returned on Mon 30/03: 31/03 and Wed 01/04 are left.
    const first = [givenBack, ...sentEarly, theCompletionReturned];
    expect(
      given(...first)
        .task()
        .obligations.at(-1)?.schedule.dueOn,
    ).toBe('2026-04-01');
    // Sent on Tue 31/03 with one day left, returned on Fri 03/04: Mon 06/04.
    const second = [
      ...[...first, but(theCompletionSubmitted, { at: '2026-03-31 15:00' })],
      but(theCompletionReturned, { at: '2026-04-03 10:00' }),
    ];
    expect(
      given(...second)
        .task()
        .obligations.at(-1)?.schedule.dueOn,
    ).toBe('2026-04-06');
  });

  it('are given back by the date that the leader has named meanwhile', () => {
    const amended = but(theTaskAmended, { at: '2026-03-30 09:00', title: undefined, dueOn: '2026-04-30' });
    const { obligations } = given(givenBack, ...sentEarly, amended, returnedLate).task();
    // Left on Fri 27/03 until 30/04: 30, 31; 01–03, 06–10, 13–17, 20–24, 28, 29/04 (27 and 30 are off): 22. From Mon 06/04 on: 07–10,
    // 13–17, 20–24, 28, 29/04; 04–08, Mon 11/05.
    expect(obligations.at(-1)?.schedule.dueOn).toBe('2026-05-11');
  });

  it('are counted again by another calendar, and the task keeps its date', () => {
    const calendar = {
      ...vietnamCalendar,
      version: 'vn-2026.2',
      days: [
        ...vietnamCalendar.days,
        { date: '2026-04-08', kind: 'holiday' as const, name: 'Ngày thử', basis: 'thử' },
      ],
    };
    const task = given(
      ...[givenBack, ...sentEarly, returnedLate, withTheCalendar(calendar)],
      theCalendarApplied('2026-04-06 15:00', 'vn-2026.2'),
    ).task();
    expect(task.obligations.at(-1)?.schedule.dueOn).toBe('2026-04-09');
    expect(task.due.current).toBe('2026-03-31');
  });

  it('are no question for a task without a date', () => {
    const task = given(
      ...[givenBack, theUndatedTaskIssued, ...theWorkInHand.slice(1), theCompletionSubmitted, returnedLate],
    ).task();
    expect(taskDecider.agenda(task)).toStrictEqual([]);
    expect(task.completions.map(inTime)).toStrictEqual([null]);
  });
});

describe('the completion that is accepted', () => {
  const answers = (...story: Parameters<typeof given>) => {
    const task = given(...story).task();
    return task.completions.map((one) => [inTime(one), inTimeByFirst(one, task, vietnamCalendar)]);
  };
  const again = (at: string) => [
    but(theCompletionSubmitted, { at }),
    but(theTaskSignedOff, { at: '2026-04-20 10:00' }),
  ];

  it('decides: in time within the days that were given back, though not by the first date', () => {
    expect(answers(givenBack, ...sentEarly, returnedLate, ...again('2026-04-08 23:59'))).toStrictEqual([
      [true, true],
      [true, false],
    ]);
  });

  it('is late from 24:00 of the last of them', () => {
    expect(answers(givenBack, ...sentEarly, returnedLate, ...again('2026-04-09 00:00'))).toStrictEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('is late where one sent in the last minute was returned', () => {
    const lastMinute = but(theCompletionSubmitted, { at: '2026-03-31 23:59' });
    expect(answers(...theWorkInHand, lastMinute, returnedLate, ...again('2026-04-06 11:00'))).toStrictEqual([
      [true, true],
      [false, false],
    ]);
  });
});
