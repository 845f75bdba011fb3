import { describe, expect, it } from '@jest/globals';
import { ledgerOf, ofUnit, resultOf, scoreOf, vietnamCalendar } from '#domain';
import type { Formula } from '#domain';
import {
  but,
  given,
  local,
  nobodyActsUntil,
  organisation,
  theCompletionSubmitted,
  theExplanationRuled,
  theExplanationSubmitted,
  theExtensionGranted,
  theExtensionRequested,
  theTaskSignedOff,
  theWorkInHand,
} from '../../../../test/support/domain/index.ts';

type Story = Parameters<typeof given>;

/** Decree 335/2025/NĐ-CP: a quarter of the points for progress for each late occurrence. */
const formula: Formula = { basis: '335/2025/NĐ-CP', points: 100, perSpell: 25 };
const calendars = { [vietnamCalendar.version]: vietnamCalendar };
const secondQuarter = { from: '2026-04-01', to: '2026-06-30' };
const firstQuarter = { from: '2026-01-01', to: '2026-03-31' };

const result = (period: typeof firstQuarter, ...story: Story) => {
  const { events, task } = given(...story, nobodyActsUntil('2026-07-15 00:00')).stream();
  if (task.stage === 'none') throw new Error('no task');
  const entries = ledgerOf(events, local('2026-07-15 00:00'), { directory: organisation, calendars });
  return resultOf(task, entries, ofUnit('phong-noi-vu'), period, formula, vietnamCalendar);
};

const done = (at: string) => [
  but(theCompletionSubmitted, { at }),
  but(theTaskSignedOff, { at: at.replace(/ .*/, ' 17:00') }),
];

describe('the points of a result due on 31/03/2026', () => {
  it('are whole when it came in time', () => {
    expect(result(firstQuarter, ...theWorkInHand, ...done('2026-03-30 10:00'))).toMatchObject({
      points: 100,
      counted: [],
    });
  });

  it('lose a quarter for a spell, in the period in which it began', () => {
    const late = [...theWorkInHand, ...done('2026-04-10 15:00')];
    expect(result(firstQuarter, ...late)).toMatchObject({ points: 100, counted: [] });
    expect(result(secondQuarter, ...late)).toMatchObject({
      points: 75,
      counted: [{ obligationId: 'completion-1', spell: 1 }],
    });
  });

  it('lose it twice for two spells, and never fall below nothing', () => {
    const twice = [
      ...theWorkInHand,
      but(theExtensionRequested, { at: '2026-04-08 09:00', dueOn: '2026-04-20' }),
      but(theExtensionGranted, { at: '2026-04-08 10:00', dueOn: '2026-04-20' }),
    ];
    expect(result(secondQuarter, ...twice)).toMatchObject({ points: 50 });
    const harsh = { ...formula, perSpell: 60 };
    const { events, task } = given(...twice, nobodyActsUntil('2026-07-15 00:00')).stream();
    if (task.stage === 'none') throw new Error('no task');
    const entries = ledgerOf(events, local('2026-07-15 00:00'), { directory: organisation, calendars });
    expect(
      resultOf(task, entries, ofUnit('phong-noi-vu'), secondQuarter, harsh, vietnamCalendar),
    ).toMatchObject({
      points: 0,
    });
  });

  it('lose nothing where the cause was objective on all days, and lose it where it was on some', () => {
    const explained = [...theWorkInHand, but(theExplanationSubmitted, { cause: 'disaster' })];
    const whole = but(theExplanationRuled, { at: '2026-04-13 10:00', objective: { extent: 'all' } });
    const partly = but(theExplanationRuled, { at: '2026-04-13 10:00' });
    const completed = but(theCompletionSubmitted, { at: '2026-04-10 15:00' });
    expect(result(secondQuarter, ...explained, completed, whole)).toMatchObject({
      points: 100,
      counted: [],
      excused: [{ obligationId: 'completion-1', spell: 1 }],
    });
    expect(result(secondQuarter, ...explained, completed, partly)).toMatchObject({ points: 75 });
    // Ruled while it ran: the days after the ruling are the unit’s.
    expect(
      result(secondQuarter, ...explained, but(whole, { at: '2026-04-09 10:00' }), completed),
    ).toMatchObject({
      points: 75,
    });
  });

  it('are none of another unit, nor of a period in which nothing fell due', () => {
    expect(
      result({ from: '2026-07-01', to: '2026-09-30' }, ...theWorkInHand, ...done('2026-03-30 10:00')),
    ).toBe(undefined);
  });
});

describe('the score of a unit', () => {
  const points = (n: number) => ({ taskId: `t${n}`, counted: [], excused: [], points: n });

  it('is the mean of its results, to two places', () => {
    expect(scoreOf([points(100), points(75), points(75)]).points).toBe(83.33);
  });

  it('is none where there was no result', () => {
    expect(scoreOf([]).points).toBeNull();
  });
});
