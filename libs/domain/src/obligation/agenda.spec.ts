import { describe, expect, it } from '@jest/globals';
import { nextDue, taskDecider } from '#domain';
import {
  at8,
  but,
  given,
  local,
  nobodyActsUntil,
  theCompletionReturned,
  theCompletionSubmitted,
  theEngineIsAwayUntil,
  theTaskAmended,
  theTaskIssued,
  theTaskSignedOff,
  theTaskWithdrawn,
  theWorkInHand,
} from '../../../../test/support/domain/index.ts';

type Story = Parameters<typeof given>;

const agendaAfter = (...story: Story) => taskDecider.agenda(given(...story).stream().task);

/** `plan-1 level 2 of spell 1 at …`, to read an agenda at a glance. */
const inWords = (...story: Story) =>
  agendaAfter(...story).map((item) =>
    [
      item.at,
      'obligationId' in item ? item.obligationId : 'task',
      item.act,
      ...('spell' in item ? [`spell ${item.spell}`] : []),
      ...('level' in item ? [`level ${item.level}`] : []),
    ].join(' '),
  );

const theEndOf31March = '2026-03-31T17:00:00.000Z';

describe('the agenda of a task', () => {
  it('names everything that falls due if nobody acts, in order', () => {
    expect(inWords(theTaskIssued)).toStrictEqual([
      `${at8('2026-03-03')} acknowledge-1 Remind`,
      `${local('2026-03-04 24:00')} acknowledge-1 OpenSpell spell 1`,
      `${at8('2026-03-05')} acknowledge-1 Escalate spell 1 level 1`,
      `${at8('2026-03-11')} acknowledge-1 Escalate spell 1 level 2`,
      `${at8('2026-03-13')} plan-1 Remind`,
      `${local('2026-03-16 24:00')} plan-1 OpenSpell spell 1`,
      `${at8('2026-03-17')} plan-1 Escalate spell 1 level 1`,
      `${at8('2026-03-19')} acknowledge-1 Escalate spell 1 level 3`,
      `${at8('2026-03-23')} plan-1 Escalate spell 1 level 2`,
      `${at8('2026-03-24')} completion-1 Remind`,
      `${at8('2026-03-27')} completion-1 Remind`,
      `${at8('2026-03-30')} completion-1 Remind`,
      // At the same instant a reminder comes before an escalation.
      `${at8('2026-03-31')} completion-1 Remind`,
      `${at8('2026-03-31')} plan-1 Escalate spell 1 level 3`,
      `${theEndOf31March} completion-1 OpenSpell spell 1`,
      `${at8('2026-04-01')} completion-1 Escalate spell 1 level 1`,
      `${at8('2026-04-07')} completion-1 Escalate spell 1 level 2`,
      `${at8('2026-04-15')} completion-1 Escalate spell 1 level 3`,
    ]);
  });

  it('orders what falls due at one instant by the name of the obligation', () => {
    const sameTime = agendaAfter(
      but(theTaskIssued, { reportOn: ['2026-03-05', '2026-03-06'], dueOn: '2026-03-06' }),
    ).filter(({ at }) => at === at8('2026-03-05'));
    expect(sameTime.slice(0, 2)).toMatchObject([
      { obligationId: 'completion-1' },
      { obligationId: 'report-2' },
    ]);
  });

  it('forgets what has been done', () => {
    expect(inWords(...theWorkInHand, nobodyActsUntil('2026-04-01 08:00'))).toStrictEqual([
      `${at8('2026-04-07')} completion-1 Escalate spell 1 level 2`,
      `${at8('2026-04-15')} completion-1 Escalate spell 1 level 3`,
    ]);
  });

  it('is empty once every level has been reached, though the task is still owed', () => {
    expect(inWords(...theWorkInHand, nobodyActsUntil('2026-04-15 08:00'))).toStrictEqual([]);
  });

  it('starts anew with a new date', () => {
    const newDate = but(theTaskAmended, { at: '2026-04-20 10:00', dueOn: '2026-04-22' });
    expect(inWords(...theWorkInHand, newDate)).toStrictEqual([
      // Seven and three days before are past. Levels: 23/04; 24, (27 off), 28, 29: 04/05; 05, 06, 07, 08, 11: 12/05.
      `${at8('2026-04-21')} completion-1 Remind`,
      `${at8('2026-04-22')} completion-1 Remind`,
      `${local('2026-04-22 24:00')} completion-1 OpenSpell spell 2`,
      `${at8('2026-04-23')} completion-1 Escalate spell 2 level 1`,
      `${at8('2026-05-04')} completion-1 Escalate spell 2 level 2`,
      `${at8('2026-05-12')} completion-1 Escalate spell 2 level 3`,
    ]);
  });

  it('opens the lateness of a result returned late at once, before its reminder', () => {
    const returnedLate = but(theCompletionReturned, { at: '2026-04-01 10:00' });
    expect(inWords(...theWorkInHand, theCompletionSubmitted, returnedLate).slice(0, 3)).toStrictEqual([
      `${local('2026-04-01 10:00')} completion-2 OpenSpell spell 1`,
      `${at8('2026-04-03')} completion-2 Remind`,
      `${at8('2026-04-07')} completion-2 Escalate spell 1 level 1`,
    ]);
  });

  it('is empty for a closed task and for one that was never issued', () => {
    expect(agendaAfter(...theWorkInHand, theTaskWithdrawn)).toStrictEqual([]);
    expect(agendaAfter(...theWorkInHand, theCompletionSubmitted, theTaskSignedOff)).toStrictEqual([]);
    expect(agendaAfter()).toStrictEqual([]);
  });
});

describe('what is due next', () => {
  const agenda = agendaAfter(...theWorkInHand);

  it('is nothing before its instant', () => {
    expect(nextDue(agenda, '2026-03-24T00:59:59.999Z')).toBeUndefined();
    expect(nextDue([], '2030-01-01T00:00:00.000Z')).toBeUndefined();
  });

  it('is the first item from its instant on', () => {
    expect(nextDue(agenda, at8('2026-03-24'))).toStrictEqual({
      act: 'Remind',
      obligationId: 'completion-1',
      at: at8('2026-03-24'),
    });
  });

  it('is the last of several reminders of one obligation that were missed', () => {
    expect(nextDue(agenda, local('2026-03-30 12:00'))).toStrictEqual({
      act: 'Remind',
      obligationId: 'completion-1',
      at: at8('2026-03-30'),
    });
  });

  it('leaves the reminders of other obligations alone', () => {
    const both = agendaAfter(theTaskIssued);
    expect(nextDue(both, local('2026-03-30 12:00'))).toStrictEqual({
      act: 'Remind',
      obligationId: 'acknowledge-1',
      at: at8('2026-03-03'),
    });
  });

  it('is a stretch of lateness before its levels, however late it is noticed', () => {
    const { task } = given(...theWorkInHand, nobodyActsUntil('2026-03-31 12:00')).stream();
    expect(nextDue(taskDecider.agenda(task), local('2026-12-31 24:00'))).toStrictEqual({
      act: 'OpenSpell',
      obligationId: 'completion-1',
      at: theEndOf31March,
      spell: 1,
    });
  });

  it('does not bring back a reminder that was passed over', () => {
    expect(inWords(...theWorkInHand, theEngineIsAwayUntil('2026-03-30 12:00'))[0]).toBe(
      `${at8('2026-03-31')} completion-1 Remind`,
    );
  });
});
