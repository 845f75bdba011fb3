import { describe, expect, it } from '@jest/globals';
import { default1, planAnswers, timesReturned, vietnamCalendar } from '#domain';
import type { Policy } from '#contracts';
import {
  but,
  due,
  ended,
  given,
  konDaoHead,
  local,
  opened,
  seal,
  theChair,
  theHead,
  theLeader,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theTaskIssued,
  theTaskReassigned,
  theUnit,
  to,
  underThePolicy,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const sent = (at: string) => but(thePlanSubmitted, { at });
const returned = (at: string) => but(thePlanReturned, { at });
const approved = (at: string) => but(thePlanApproved, { at });

const atTheThird = (act: NonNullable<Policy['planReturns']>['act']) =>
  underThePolicy({ ...default1, planReturns: { times: 3, act } });

/** Owed by Mon 16/03; sent on Mon 09/03, returned on Wed 11/03, sent on Fri 13/03, returned on Tue 17/03, sent on Fri 20/03. */
const theThirdVersion = [
  theTaskIssued,
  ...[sent('2026-03-09 09:00'), returned('2026-03-11 14:00')],
  ...[sent('2026-03-13 09:00'), returned('2026-03-17 14:00'), sent('2026-03-20 09:00')],
];

const theReturn: Expected = {
  type: 'PlanReturned',
  told: [to(theHead)],
  data: { plan: 3, reason: seal('too thin') },
};

// Sending again within 3 days from Mon 23/03: 24, 25, 26. Levels: 27/03; 30, 31/03, 01/04: 02/04; 03, 06, 07, 08, 09: 10/04.
const owedAgain = opened(
  'plan-4',
  theUnit,
  workingDays(3, '2026-03-23'),
  due('2026-03-26', {
    remind: ['2026-03-25'],
    levels: ['2026-03-27', '2026-04-02', '2026-04-10'],
  }),
);

describe('a plan that is returned for the third time', () => {
  it('is reported to the chair, where the policy says so', () => {
    given(atTheThird('tell_chair'), ...theThirdVersion)
      .when(returned('2026-03-23 14:00'))
      .then(theReturn, ended('decide-plan-3'), owedAgain, {
        type: 'PlanReturnedRepeatedly',
        told: [to(theChair)],
        data: { unitId: 'phong-noi-vu', returns: 3, act: 'tell_chair' },
      });
  });

  it('has it proposed to chair and leader to give the task to another unit, where the policy says that', () => {
    given(atTheThird('propose_reassignment'), ...theThirdVersion)
      .when(but(returned('2026-03-23 14:00'), { by: theChair }))
      .then(theReturn, ended('decide-plan-3'), owedAgain, {
        type: 'PlanReturnedRepeatedly',
        told: [to(theLeader)],
        data: { unitId: 'phong-noi-vu', returns: 3, act: 'propose_reassignment' },
      });
  });

  it('has no consequence where the policy names none, nor at the second return', () => {
    given(...theThirdVersion)
      .when(returned('2026-03-23 14:00'))
      .then(theReturn, ended('decide-plan-3'), owedAgain);
    const { events } = given(atTheThird('tell_chair'), ...theThirdVersion).stream();
    expect(events.map(({ type }) => type)).not.toContain('PlanReturnedRepeatedly');
  });

  it('is no affair of the next unit: its returns are counted from when it got the task', () => {
    const moved = but(theTaskReassigned, { at: '2026-03-23 10:00' });
    const byTheNext = but(sent('2026-03-24 09:00'), { by: konDaoHead });
    const task = given(
      ...[atTheThird('tell_chair'), ...theThirdVersion, moved, byTheNext, returned('2026-03-25 09:00')],
    ).task();
    expect(timesReturned(task)).toBe(1);
    expect(task.plans.map(({ unitId, outcome }) => [unitId, outcome?.how])).toStrictEqual([
      ['phong-noi-vu', 'returned'],
      ['phong-noi-vu', 'returned'],
      ['phong-noi-vu', 'overtaken'],
      ['xa-kon-dao', 'returned'],
    ]);
  });
});

describe('every version of a plan', () => {
  it('is kept, with by when it was owed, when it was sent, and why it came back', () => {
    const { plans } = given(...theThirdVersion, approved('2026-03-23 09:00')).task();
    const version = (number: number, sentAt: string, dueOn: string) => ({
      ...{ number, unitId: 'phong-noi-vu', submittedAt: local(sentAt), dueOn },
    });
    const sentBack = (at: string) => ({ how: 'returned', at: local(at), reason: seal('too thin') });
    expect(plans).toStrictEqual([
      { ...version(1, '2026-03-09 09:00', '2026-03-16'), outcome: sentBack('2026-03-11 14:00') },
      // Within 3 days from Wed 11/03: 12, 13, 16.
      { ...version(2, '2026-03-13 09:00', '2026-03-16'), outcome: sentBack('2026-03-17 14:00') },
      // Within 3 days from Tue 17/03: 18, 19, 20.
      {
        ...version(3, '2026-03-20 09:00', '2026-03-20'),
        outcome: { how: 'approved', at: local('2026-03-23 09:00'), reason: null },
      },
    ]);
  });
});

describe('whether a plan was filed and approved in time', () => {
  const answers = (...story: Parameters<typeof given>) =>
    planAnswers(given(...story).task(), vietnamCalendar);

  it('has no answer while nothing was sent, and one while the leader thinks', () => {
    expect(answers(theTaskIssued)).toStrictEqual({ filedInTime: null, approvedInTime: null });
    expect(answers(theTaskIssued, thePlanSubmitted)).toStrictEqual({
      filedInTime: true,
      approvedInTime: null,
    });
  });

  it('is answered by the first version and by the one approved, without the days it lay with the leader', () => {
    // Owed by 16/03. With the leader: 10, 11; 16, 17: four days; the day moves to 17, 18, 19, Fri 20/03.
    expect(answers(...theThirdVersion, approved('2026-04-10 09:00'))).toStrictEqual({
      filedInTime: true,
      approvedInTime: true,
    });
    // Sent after 24:00 of Fri 20/03.
    const late = [...theThirdVersion.slice(0, -1), sent('2026-03-21 00:00'), approved('2026-03-23 09:00')];
    expect(answers(...late)).toStrictEqual({ filedInTime: true, approvedInTime: false });
  });

  it('is twice no for a plan that was late from the start', () => {
    expect(answers(theTaskIssued, sent('2026-03-17 00:00'), approved('2026-03-18 09:00'))).toStrictEqual({
      filedInTime: false,
      approvedInTime: false,
    });
  });
});
