import { describe, expect, it } from '@jest/globals';
import { countableOf, countedAt, fold, isIssued, notIssued, vietnamCalendar } from '#domain';
import type { IssuedTask } from '#domain';
import {
  but,
  given,
  inTheOrganisation,
  nobodyActsUntil,
  theTaskReassigned,
  theTaskTakenOver,
  theWorkInHand,
  withFinance,
} from '../../../../test/support/domain/index.ts';
import { succeeded, theTaskSucceeded } from '../../../../test/support/domain/succession.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { originOf } from './origin.ts';

const merged = inTheOrganisation(succeeded('phong-noi-vu', ['xa-kon-dao']));
/** Due Tue 31/03/2026 and not sent by Fri 03/04; the unit is succeeded, and it counts from an instant. */
const lateAndSucceeded = (from: string): IssuedTask => {
  const { events } = given(
    ...[...theWorkInHand, nobodyActsUntil('2026-04-03 09:00')],
    ...[merged, theTaskSucceeded([], '2026-04-03 10:00')],
  ).stream();
  const task = fold(
    notIssued(''),
    events.map((event) => (event.type === 'TaskSucceeded' ? { ...event, effectiveAt: local(from) } : event)),
  );
  if (!isIssued(task)) throw new Error('not issued');
  return task;
};
const countedOn = (task: IssuedTask, at: string) => countedAt(countableOf(task), local(at), vietnamCalendar);

describe('how a unit came to have a task', () => {
  it('is not said of what it was given here, newly or by reassignment', () => {
    expect(originOf(given(...theWorkInHand).task())).toBeNull();
    expect(countedOn(given(...theWorkInHand).task(), '2026-03-16 09:00')).not.toHaveProperty('origin');
    expect(
      originOf(given(...theWorkInHand, inTheOrganisation(withFinance), theTaskReassigned).task()),
    ).toBeNull();
  });

  it('is by succession, and lateness that begins later is its own', () => {
    const story = [...theWorkInHand, merged, theTaskSucceeded()];
    const inherited = {
      as: 'inherited',
      fromUnitId: 'phong-noi-vu',
      since: local('2026-03-16 00:00'),
      spells: 0,
    };
    expect(originOf(given(...story).task())).toStrictEqual(inherited);
    const late = given(...story, nobodyActsUntil('2026-04-03 09:00')).task();
    expect(countedOn(late, '2026-04-03 09:00')).toMatchObject({
      ...{ group: 'overdue', spells: 1, daysOverdue: 3 },
      origin: { ...inherited, daysOverdue: 0 },
    });
  });

  it('leaves the stretch that had begun, and its days, with the unit before', () => {
    // 01 and 02/04 are of the unit before; 03, 06, 07 and 08/04 of the one that has it.
    expect(countedOn(lateAndSucceeded('2026-04-03 00:00'), '2026-04-08 12:00')).toMatchObject({
      ...{ group: 'overdue', spells: 1, daysOverdue: 6 },
      origin: { as: 'inherited', spells: 1, daysOverdue: 2 },
    });
    // In the middle of a day: that day ends with the successor.
    expect(countedOn(lateAndSucceeded('2026-04-02 12:00'), '2026-04-08 12:00').origin).toMatchObject({
      daysOverdue: 1,
    });
  });

  it('leaves with the unit before what falls due in the very instant of its end', () => {
    expect(countedOn(lateAndSucceeded('2026-04-01 00:00'), '2026-04-08 12:00').origin).toMatchObject({
      ...{ spells: 1, daysOverdue: 0 },
    });
  });

  it('is from before dondoc as long as the unit has it that had it then', () => {
    expect(originOf(given(theTaskTakenOver).task())).toStrictEqual({ as: 'taken_over' });
    const reassigned = but(theTaskReassigned, { at: '2026-03-30 09:00', dueOn: '2026-06-30' });
    expect(originOf(given(theTaskTakenOver, inTheOrganisation(withFinance), reassigned).task())).toBeNull();
    expect(
      originOf(given(theTaskTakenOver, merged, theTaskSucceeded([], '2026-03-30 09:00')).task()),
    ).toMatchObject({ as: 'inherited', spells: 1 });
  });
});
