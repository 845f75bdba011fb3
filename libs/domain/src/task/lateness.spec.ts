import { describe, expect, it } from '@jest/globals';
import { everLate } from '#contracts';
import { daysLateBy, latenessOf, vietnamCalendar } from '#domain';
import type { IssuedTask } from '#domain';
import {
  but,
  enteredFromPaper,
  given,
  nobodyActsUntil,
  seal,
  theChair,
  theChairsPaper,
  theCompletionSubmitted,
  theExtensionGranted,
  theExtensionRequested,
  theHead,
  theLeader,
  theMonitor,
  thePaper,
  theSpellVoided,
  theTaskIssued,
  theTaskSignedOff,
  theWorkInHand,
  to,
} from '../../../../test/support/domain/index.ts';

/** Late since 24:00 of Tue 31/03, sent on Thu 09/04: 01, 02, 03, 06, 07, 08 and 09/04. */
const sentLate = [...theWorkInHand, but(theCompletionSubmitted, { at: '2026-04-09 09:00' })];

const daysOn = (task: IssuedTask, today: string) => daysLateBy(latenessOf(task), today, vietnamCalendar);

describe('what is said for ever of a task that was late', () => {
  it('is nothing of one that never was', () => {
    const task = given(...theWorkInHand, theCompletionSubmitted).task();
    expect(latenessOf(task)).toStrictEqual({ spells: 0, days: 0, since: null, voided: 0 });
    expect(everLate({ spells: 0, days: 0 })).toBeUndefined();
  });

  it('is how often, and for how many working days; those of a stretch that runs up to today', () => {
    const running = given(...theWorkInHand, nobodyActsUntil('2026-04-03 09:00')).task();
    expect(latenessOf(running)).toStrictEqual({ spells: 1, days: 0, since: '2026-03-31', voided: 0 });
    // 01, 02 and Fri 03/04; the weekend adds nothing.
    expect(daysOn(running, '2026-04-05')).toBe(3);
    expect(latenessOf(given(...sentLate).task())).toMatchObject({ spells: 1, days: 7, since: null });
  });

  it('adds up, whatever dates were given later', () => {
    const extended = [
      ...theWorkInHand,
      but(theExtensionRequested, { at: '2026-04-02 09:00' }),
      but(theExtensionGranted, { at: '2026-04-03 09:00' }),
      // Late for 01, 02 and 03/04; then, due Wed 15/04, for 16 and 17/04.
      but(theCompletionSubmitted, { at: '2026-04-17 09:00' }),
      but(theTaskSignedOff, { at: '2026-04-20 09:00' }),
    ];
    const { spells, days } = latenessOf(given(...extended).task());
    expect(everLate({ spells, days })).toStrictEqual({
      vi: 'đã từng quá hạn 2 lần, tổng 5 ngày làm việc',
      en: 'was overdue 2 times, 5 working days in all',
    });
    expect(everLate({ spells: 1, days: 1 })?.en).toBe('was overdue once, 1 working day in all');
  });
});

describe('a stretch of lateness that a paper of the chair makes void', () => {
  const voided = {
    type: 'SpellVoided' as const,
    told: [to(theHead), to(theLeader)],
    data: {
      ...{ obligationId: 'completion-1', spell: 1 },
      ...{ reason: seal('sent in time by post'), paper: theChairsPaper },
    },
  };

  it('stays on record with the paper, and is not counted', () => {
    given(...sentLate)
      .when(theSpellVoided)
      .then(voided);
    const task = given(...sentLate, theSpellVoided).task();
    expect(latenessOf(task)).toStrictEqual({ spells: 0, days: 0, since: null, voided: 1 });
    expect(task.obligations.find(({ kind }) => kind === 'completion')?.spells).toMatchObject([
      { spell: 1, daysLate: 7, voided: { number: '21/KL-UBND', issuedOn: '2026-04-10' } },
    ]);
  });

  it('while it runs climbs no further', () => {
    const running = [...theWorkInHand, nobodyActsUntil('2026-04-10 09:00'), theSpellVoided];
    given(...running)
      .at('2026-06-01 00:00')
      .clock();
    expect(latenessOf(given(...running).task())).toMatchObject({ spells: 0, since: null, voided: 1 });
  });

  it('can be made so when the task is closed', () => {
    given(...sentLate, but(theTaskSignedOff, { at: '2026-04-10 09:00' }))
      .when(theSpellVoided)
      .then(voided);
  });

  it('is entered by the monitoring office from the paper', () => {
    given(...sentLate)
      .when(but(theSpellVoided, { by: theMonitor }))
      .then({ ...voided, told: [to(theHead), to(theLeader)] });
    given(...sentLate)
      .when(but(enteredFromPaper(theSpellVoided), { paper: thePaper }))
      .thenRejected('signer-not-entitled', {});
  });

  it('is not made so twice', () => {
    given(...sentLate, theSpellVoided)
      .when(but(theSpellVoided, { at: '2026-04-10 11:00' }))
      .thenRejected('no-spell');
  });

  it('has to be there', () => {
    given(...sentLate)
      .when(but(theSpellVoided, { spell: 2 }))
      .thenRejected('unknown-spell', { obligationId: 'completion-1' });
    given(...sentLate)
      .when(but(theSpellVoided, { obligationId: 'report-7' }))
      .thenRejected('unknown-spell', { obligationId: 'report-7' });
  });

  it('is not one’s own', () => {
    const ofTheChair = [
      but(theTaskIssued, { leaderPostId: 'ct-ubnd' }),
      ...theWorkInHand.slice(1, 3),
      // The plan of Mon 09/03 was to be decided by Mon 16/03.
      nobodyActsUntil('2026-04-10 09:00'),
    ];
    given(...ofTheChair)
      .when(but(theSpellVoided, { obligationId: 'decide-plan-1' }))
      .thenRejected('own-spell');
    expect(theChair.postId).toBe('ct-ubnd');
  });
});
