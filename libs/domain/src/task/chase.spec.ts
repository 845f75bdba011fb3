import { describe, expect, it } from '@jest/globals';
import { chasable, obligationOf } from '#domain';
import {
  but,
  given,
  seal,
  theCompletionSubmitted,
  theHead,
  theLeader,
  theTaskSuspended,
  theUnitChased,
  theWorkInHand,
  theTaskIssued,
  to,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const chased = (data: object = {}): Expected => ({
  type: 'UnitChased',
  told: [to(theHead)],
  data: {
    ...{ obligationId: 'completion-1', time: 1, unitId: 'phong-noi-vu', dueOn: '2026-03-31', daysLate: 6 },
    ...data,
  },
});

describe('chasing a unit', () => {
  it('tells its head how late it is: on Wed 08/04, six working days (01, 02, 03, 06, 07, 08/04)', () => {
    given(...theWorkInHand)
      .when(theUnitChased)
      .then(chased());
    given(...theWorkInHand)
      .when(but(theUnitChased, { by: theLeader, remark: seal('today') }))
      .then(chased({ remark: seal('today') }));
  });

  it('is possible before anything is late', () => {
    given(...theWorkInHand)
      .when(but(theUnitChased, { at: '2026-03-30 10:00' }))
      .then(chased({ daysLate: 0 }));
    given(...theWorkInHand)
      .when(but(theUnitChased, { at: '2026-03-31 23:59' }))
      .then(chased({ daysLate: 0 }));
  });

  it('is done once a day for each thing owed, whoever does it', () => {
    const again = but(theUnitChased, { by: theLeader, at: '2026-04-08 23:59' });
    given(...theWorkInHand, theUnitChased)
      .when(again)
      .thenRejected('chased-today', { chasedAt: '2026-04-08T03:00:00.000Z' });
    given(...theWorkInHand, theUnitChased)
      .when(but(theUnitChased, { at: '2026-04-09 00:00' }))
      .then(chased({ time: 2, daysLate: 7 }));
    given(theTaskIssued, but(theUnitChased, { at: '2026-03-03 09:00', obligationId: 'acknowledge-1' }))
      .when(but(theUnitChased, { at: '2026-03-03 09:00', obligationId: 'plan-1' }))
      .then(chased({ obligationId: 'plan-1', dueOn: '2026-03-16', daysLate: 0 }));
  });

  it('is about what a unit still owes', () => {
    given(...theWorkInHand)
      .when(but(theUnitChased, { obligationId: 'plan-1' }))
      .thenRejected('not-owed-by-unit', { obligationId: 'plan-1' });
    given(...theWorkInHand, theCompletionSubmitted)
      .when(theUnitChased)
      .thenRejected('nothing-to-chase');
    given(...theWorkInHand, theTaskSuspended)
      .when(but(theUnitChased, { at: '2026-03-17 10:00' }))
      .thenRejected('task-suspended');
  });

  it('moves no date, no reminder and no level', () => {
    const without = given(...theWorkInHand).task();
    const { task } = given(...theWorkInHand, but(theUnitChased, { at: '2026-03-30 10:00' })).stream();
    const before = obligationOf(without, 'completion-1');
    const after = obligationOf(task as typeof without, 'completion-1');
    expect(after).toStrictEqual({
      ...before,
      chasedAt: ['2026-03-30T03:00:00.000Z'],
      remindedAt: after?.remindedAt,
    });
    expect(chasable(without).map(({ obligationId }) => obligationId)).toContain('completion-1');
  });
});
