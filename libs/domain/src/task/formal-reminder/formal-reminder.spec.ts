import { describe, expect, it } from '@jest/globals';
import { default1, isSettled, obligationOf, proposed } from '#domain';
import {
  but,
  due,
  ended,
  enteredFromPaper,
  given,
  nobodyActsUntil,
  opened,
  seal,
  theCompletionSubmitted,
  theFormalReminderAnswered,
  theFormalReminderIssued,
  theHead,
  theLeader,
  thePaper,
  theTaskReassigned,
  theTaskSignedOff,
  theUnit,
  theWorkInHand,
  to,
  underThePolicy,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

const about = { obligationId: 'completion-1', spell: 1 };
const policy = underThePolicy({ ...default1, formalReminder: { fromLevel: 2, answer: 3 } });

/** Signed on Wed 08/04: the sixth working day late (01, 02, 03, 06, 07, 08/04); answered by Mon 13/04 (09, 10, 13/04). */
const issued = (data: object = {}): Expected => ({
  type: 'FormalReminderIssued',
  told: [to(theHead)],
  data: {
    ...{ reminder: 1, ...about, unitId: 'phong-noi-vu', dueOn: '2026-03-31', daysLate: 6 },
    ...{ answerBy: '2026-04-13', paper: theFormalReminderIssued.body.paper, ...data },
  },
});

const answerOwed = (): Expected => {
  // Mon 13/04: 15, 16, 17/04; then 21, 22, 23, 24 and 28/04, for Mon 27/04 is off.
  const owed = opened(
    'answer-reminder-1',
    theUnit,
    workingDays(3, '2026-04-08', '2026-04-11'),
    due('2026-04-13', { remind: ['2026-04-10'], levels: ['2026-04-14', '2026-04-20', '2026-04-29'] }),
  );
  return { ...owed, data: { ...owed.data, about } } as Expected;
};

describe('a formal reminder', () => {
  it('is proposed from the level on that the policy names, until one is signed', () => {
    const at = (time: string) => proposed(given(policy, ...theWorkInHand, nobodyActsUntil(time)).task());
    expect(at('2026-04-07 07:59')).toStrictEqual([]);
    expect(at('2026-04-07 08:00')).toStrictEqual([{ ...about, unitId: 'phong-noi-vu', levels: 2 }]);
    expect(proposed(given(policy, ...theWorkInHand, theFormalReminderIssued).task())).toStrictEqual([]);
    expect(proposed(given(...theWorkInHand, nobodyActsUntil('2026-05-30 00:00')).task())).toStrictEqual([]);
  });

  it('is signed with its number and date, and the unit owes an answer', () => {
    given(policy, ...theWorkInHand)
      .when(theFormalReminderIssued)
      .then(issued(), answerOwed());
    given(policy, ...theWorkInHand)
      .when(but(theFormalReminderIssued, { remark: seal('by Friday') }))
      .then(issued({ remark: seal('by Friday') }), answerOwed());
  });

  it('is entered by the monitoring office when it has been signed', () => {
    given(policy, ...theWorkInHand)
      .when(enteredFromPaper(theFormalReminderIssued))
      .then(issued({ paper: thePaper }), answerOwed());
  });

  it('is about something overdue now, and each has a number of its own', () => {
    given(policy, ...theWorkInHand)
      .when(but(theFormalReminderIssued, { spell: 2 }))
      .thenRejected('spell-not-running', { obligationId: 'completion-1', spell: 2 });
    given(policy, ...theWorkInHand)
      .when(but(theFormalReminderIssued, { at: '2026-03-31 10:00' }))
      .thenRejected('nothing-overdue');
    given(policy, ...theWorkInHand, theFormalReminderIssued)
      .when(but(theFormalReminderIssued, { at: '2026-04-10 10:00' }))
      .thenRejected('paper-number-used', { number: '7/UBND-VP' });
    const second = { ...theFormalReminderIssued.body.paper, number: '9/UBND-VP' };
    const task = given(
      ...[policy, ...theWorkInHand, theFormalReminderIssued],
      but(theFormalReminderIssued, { at: '2026-04-10 10:00', paper: second }),
    ).task();
    expect(task.formalReminders.map(({ reminder, paper }) => [reminder, paper.number])).toStrictEqual([
      [1, '7/UBND-VP'],
      [2, '9/UBND-VP'],
    ]);
  });

  it('is answered by the unit, and the answer is kept with it', () => {
    given(policy, ...theWorkInHand, theFormalReminderIssued)
      .when(theFormalReminderAnswered)
      .then(
        {
          type: 'FormalReminderAnswered',
          told: [to(theLeader)],
          data: { reminder: 1, unitId: 'phong-noi-vu', summary: seal('by the end of April') },
        },
        ended('answer-reminder-1'),
      );
    const { formalReminders } = given(
      ...[policy, ...theWorkInHand, theFormalReminderIssued, theFormalReminderAnswered],
    ).task();
    expect(formalReminders[0]?.answer).toMatchObject({ summary: seal('by the end of April') });
    given(policy, ...theWorkInHand, theFormalReminderIssued, theFormalReminderAnswered)
      .when(but(theFormalReminderAnswered, { at: '2026-04-10 09:00' }))
      .thenRejected('no-reminder-to-answer');
    given(policy, ...theWorkInHand, theFormalReminderIssued)
      .when(but(theFormalReminderAnswered, { reminder: 2 }))
      .thenRejected('reminder-answered');
  });

  it('needs no answer any more once the task is done, or is another unit’s', () => {
    const done = [
      but(theCompletionSubmitted, { at: '2026-04-09 09:00' }),
      but(theTaskSignedOff, { at: '2026-04-09 15:00' }),
    ];
    const signedOff = given(policy, ...theWorkInHand, theFormalReminderIssued, ...done).task();
    expect(obligationOf(signedOff, 'answer-reminder-1')?.ended?.how).toBe('released');
    expect(isSettled(signedOff)).toBe(true);
    const moved = but(theTaskReassigned, { at: '2026-04-09 09:00', dueOn: '2026-05-15' });
    const handedOn = given(policy, ...theWorkInHand, theFormalReminderIssued, moved).task();
    expect(obligationOf(handedOn, 'answer-reminder-1')?.ended?.how).toBe('transferred');
  });
});
