import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { default1, vietnamCalendar, workingDaysAfter, localDateOf } from '#domain';
import {
  but,
  local,
  theCompletionReturned,
  theCompletionSubmitted,
  theCompletionVerified,
  theContributionDeclined,
  theContributionGiven,
  theContributionRequested,
  theContributionRequired,
  theCoordinatedTaskIssued,
  theExtensionRequested,
  theExtensionRefused,
  theTaskReassigned,
  theTaskReopened,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theUndatedTaskIssued,
  underThePolicy,
  theWorkInHand,
} from '../../../../test/support/domain/index.ts';
import { playAll, stories } from '../../../../test/support/domain/random.ts';
import { emptyStream, play, runClock } from '../../../../test/support/domain/stream.ts';
import { timeSplit } from './time-split.ts';

type Part = Parameters<typeof play>[1];

const splitOf = (story: readonly Part[], until = '2026-04-30 17:00') => {
  const { events } = runClock(story.reduce(play, emptyStream()), local(until));
  const { total, holders, units } = timeSplit(events, local(until), vietnamCalendar);
  return { total, holders, units };
};
const nobody = { unit: 0, coordinator: 0, reviewer: 0, leader: 0, nobody: 0 };

describe('the time of a task', () => {
  it('is the reviewer’s while a plan or a result lies with the leader', () => {
    // Issued Mon 02/03. Unit: 03–06 and 09/03 (5). The plan came on 09/03, was approved on the 11th: 10 and 11/03 (2). Unit again: 12, 13,
    // 16–20 and 23–27/03 (12). The result came on Fri 27/03 and was signed on Mon 30/03: 30/03 (1).
    expect(splitOf([...theWorkInHand, theCompletionSubmitted, theTaskSignedOff])).toEqual({
      total: 20,
      holders: { ...nobody, unit: 17, reviewer: 3 },
      units: [{ unitId: 'phong-noi-vu', days: 17 }],
    });
  });

  it('is the unit’s again from the day after a result was returned', () => {
    // As above up to Mon 30/03 (19 + 1); then 31/03 and 01–03/04 (4).
    expect(
      splitOf([...theWorkInHand, theCompletionSubmitted, theCompletionReturned], '2026-04-03 17:00'),
    ).toMatchObject({ total: 24, holders: { unit: 21, reviewer: 3 } });
  });

  it('is the leader’s while a request waits for an answer', () => {
    // Asked Wed 25/03, refused Thu 26/03: one day, the 26th. Unit: 5 + 10 (12, 13, 16–20, 23–25/03) + 27/03.
    expect(
      splitOf([...theWorkInHand, theExtensionRequested, theExtensionRefused], '2026-03-27 17:00'),
    ).toMatchObject({ total: 19, holders: { unit: 16, reviewer: 2, leader: 1 } });
  });

  it('is the coordinating unit’s while it is asked, and the leader’s while a refusal waits for a ruling', () => {
    const asked = [theCoordinatedTaskIssued, ...theWorkInHand.slice(1), theContributionRequested];
    // Asked Thu 12/03, given Tue 17/03: 13, 16 and 17/03. Unit: 5 + 12/03, then 18, 19 and 20/03.
    expect(splitOf([...asked, theContributionGiven], '2026-03-20 17:00')).toEqual({
      total: 14,
      holders: { ...nobody, unit: 9, reviewer: 2, coordinator: 3 },
      units: [{ unitId: 'phong-noi-vu', days: 9 }],
    });
    // Declined Fri 13/03, ruled on Mon 16/03: that Monday is the leader’s.
    const declined = [...asked, theContributionDeclined, theContributionRequired, theContributionGiven];
    expect(splitOf(declined, '2026-03-20 17:00').holders).toEqual({
      ...{ ...nobody, unit: 9, reviewer: 2 },
      ...{ coordinator: 2, leader: 1 },
    });
  });

  it('is the reviewer’s while the office verifies a result, and not counted while the task is signed off', () => {
    const verified = [
      underThePolicy({ ...default1, verification: { unitId: 'ubnd', term: 3 } }),
      ...[...theWorkInHand, theCompletionSubmitted, theCompletionVerified],
      but(theTaskSignedOff, { at: '2026-03-31 10:00' }),
    ];
    // 30/03 with the office, 31/03 with the leader.
    expect(splitOf(verified)).toMatchObject({ total: 21, holders: { unit: 17, reviewer: 4 } });
    // Reopened Mon 20/04: the unit has it again on 21, 22, 23 and 24/04.
    expect(splitOf([...verified, theTaskReopened], '2026-04-24 17:00')).toMatchObject({
      ...{ total: 25, holders: { unit: 21, reviewer: 4, nobody: 0 } },
    });
  });

  it('is each unit’s own where the task was moved', () => {
    // To Kon Đào on Thu 12/03: 12/03 is still the first unit’s (6), then 13/03 and 16–20/03 (6).
    expect(splitOf([...theWorkInHand, theTaskReassigned], '2026-03-20 17:00')).toEqual({
      total: 14,
      holders: { ...nobody, unit: 12, reviewer: 2 },
      units: [
        { unitId: 'phong-noi-vu', days: 6 },
        { unitId: 'xa-kon-dao', days: 6 },
      ],
    });
  });

  it('is nobody’s while the task is suspended', () => {
    // Suspended on Thu 12/03 until the end of Wed 18/03: 13, 16, 17 and 18/03 (4). Then the unit has 19 and 20/03, after 5 + 12/03.
    const days = splitOf([...theWorkInHand, theTaskSuspended], '2026-03-20 17:00');
    expect(days).toMatchObject({ total: 14, holders: { unit: 8, reviewer: 2, nobody: 4 } });
  });

  it('ends when the task is withdrawn, and is counted without a date as well', () => {
    // Mon 02/03 to Thu 12/03: 03–06 and 09–12/03.
    const issued = [theUndatedTaskIssued, but(theTaskWithdrawn, { at: '2026-03-12 10:00' })];
    expect(splitOf(issued)).toMatchObject({ total: 8, holders: { unit: 8 } });
  });
});

describe('the time of any task', () => {
  it('adds up to the working days from its issue, and units’ days to those of the unit', () => {
    const holds = (story: Parameters<typeof playAll>[0]) => {
      const { events, now } = playAll(story);
      const [first] = events;
      const { total, holders, units } = timeSplit(events, now, vietnamCalendar);
      expect(units.reduce((sum, { days }) => sum + days, 0)).toBe(holders.unit);
      expect(Object.values(holders).every((days) => days >= 0)).toBe(true);
      const closedAt = events.find(
        ({ type }) => type === 'TaskSignedOff' || type === 'TaskWithdrawn',
      )?.effectiveAt;
      const latest =
        events
          .map(({ effectiveAt }) => effectiveAt)
          .sort()
          .at(-1) ?? now;
      if (!first || (closedAt !== undefined && closedAt < latest)) return;
      const [from, through] = [first.effectiveAt, closedAt ?? now].map((at) =>
        localDateOf(at, vietnamCalendar),
      );
      expect(total).toBe(workingDaysAfter(from!, through!, vietnamCalendar));
    };
    fc.assert(fc.property(stories, holds), { seed: 20260331, numRuns: 60 });
  });
});
