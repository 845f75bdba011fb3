import { describe, expect, it } from '@jest/globals';
import {
  commandIdOf,
  givenUnit,
  paper,
  step,
  theDirectory,
  theUnit,
  theUnitId,
} from '../../../../test/support/domain/units.ts';
import type { UnitStep } from '../../../../test/support/domain/units.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { isFounded } from './unit.ts';

const field = (unitIds = ['xa-kon-dao'], postId = 'ptp-y-te'): UnitStep['act'] => ({
  ...{ type: 'GiveField', postId, name: 'Y tế dự phòng', unitIds, paper },
});
const fieldEnds: UnitStep['act'] = {
  ...{ type: 'EndField', postId: 'ptp-y-te', name: 'Y tế dự phòng', paper },
};
const until = local('2026-03-31 17:00');
const mandate = (more: object): UnitStep['act'] => ({
  ...{ type: 'GiveMandate', postId: 'tp-y-te', until, paper },
  ...more,
});
const toTheDeputy = mandate({ toPostId: 'ct-kon-dao', acts: ['SubmitPlan'] });
const unitAfter = (...story: UnitStep[]) => {
  const unit = givenUnit(...theUnit, ...story).unit();
  if (!isFounded(unit)) throw new Error('the unit is founded');
  return unit;
};

describe('a deputy’s field', () => {
  it('is given from the day of the decision, and ends by another', () => {
    givenUnit(...theUnit)
      .when(step('2026-03-02 08:00', field()))
      .then({
        type: 'FieldGiven',
        data: { postId: 'ptp-y-te', name: 'Y tế dự phòng', unitIds: ['xa-kon-dao'] },
      });
    const { fields } = unitAfter(
      step('2026-03-02 08:00', field()),
      step('2026-04-03 08:00', fieldEnds, '2026-03-31 17:00'),
      step('2026-04-03 08:01', field(['ubnd']), '2026-03-31 17:00'),
    );
    expect(fields.map(({ unitIds, from, to }) => [unitIds, from, to])).toStrictEqual([
      [['xa-kon-dao'], local('2026-03-02 08:00'), local('2026-03-31 17:00')],
      [['ubnd'], local('2026-03-31 17:00'), null],
    ]);
  });

  it('is no field of a head, of unknown units, or twice the same', () => {
    const given = givenUnit(...theUnit);
    given
      .when(step('2026-03-02 08:00', field(['xa-kon-dao'], 'tp-y-te')))
      .thenRejected('not-a-deputys-field');
    given
      .when(step('2026-03-02 08:00', field(['khong-co'])))
      .thenRejected('unknown-unit', { unitId: 'khong-co' });
    givenUnit(...theUnit, step('2026-03-02 08:00', field()))
      .when(step('2026-03-03 08:00', field(['ubnd'])))
      .thenRejected('field-given', { name: 'Y tế dự phòng', from: local('2026-03-02 08:00') });
  });

  it('that ends where it began has never been; one that nobody has cannot end', () => {
    const given = step('2026-03-02 08:00', field());
    expect(unitAfter(given, step('2026-03-04 08:00', fieldEnds, '2026-03-02 08:00')).fields).toStrictEqual(
      [],
    );
    givenUnit(...theUnit)
      .when(step('2026-03-02 08:00', fieldEnds))
      .thenRejected('no-such-field');
    givenUnit(...theUnit, given, step('2026-03-03 08:00', fieldEnds))
      .when(step('2026-03-04 08:00', fieldEnds, '2026-03-03 08:00'))
      .thenNothing();
  });

  it('ends with its post', () => {
    const { fields } = unitAfter(
      step('2026-03-02 08:00', field()),
      step('2026-03-31 17:00', { type: 'EndPost', postId: 'ptp-y-te' }),
    );
    expect(fields.map(({ to }) => to)).toStrictEqual([local('2026-03-31 17:00')]);
  });
});

describe('a written mandate', () => {
  it('names acts or units, runs to its instant, and is known by the command that gave it', () => {
    givenUnit(...theUnit)
      .when(step('2026-03-02 08:00', toTheDeputy))
      .then({
        type: 'MandateGiven',
        data: {
          ...{ postId: 'tp-y-te', mandateId: commandIdOf(4), until },
          ...{ toPostId: 'ct-kon-dao', acts: ['SubmitPlan'] },
        } as never,
      });
    expect(unitAfter(step('2026-03-02 08:00', toTheDeputy)).mandates).toStrictEqual([
      {
        ...{ mandateId: commandIdOf(4), fromPostId: 'tp-y-te', toPostId: 'ct-kon-dao', acts: ['SubmitPlan'] },
        ...{ from: local('2026-03-02 08:00'), to: until, paper },
      },
    ]);
  });

  it('is refused without a scope, without one receiver, after its end, and to nobody known', () => {
    const given = givenUnit(...theUnit);
    const refused = (
      act: UnitStep['act'],
      code: Parameters<ReturnType<typeof given.when>['thenRejected']>[0],
    ) => given.when(step('2026-03-02 08:00', act)).thenRejected(code);
    refused(mandate({ toPostId: 'ct-kon-dao' }), 'mandate-without-scope');
    refused(mandate({ acts: ['SubmitPlan'] }), 'mandate-to-one');
    refused(mandate({ toPostId: 'ct-kon-dao', toPersonId: 'an', acts: ['SubmitPlan'] }), 'mandate-to-one');
    refused(mandate({ toPostId: 'khong-co', acts: ['SubmitPlan'] }), 'unknown-post');
    refused(mandate({ toPersonId: 'nguoi-la', acts: ['SubmitPlan'] }), 'person-not-registered');
    refused(mandate({ toPersonId: 'an', unitIds: ['khong-co'] }), 'unknown-unit');
    given.when(step('2026-04-01 08:00', toTheDeputy)).thenRejected('mandate-over-already', { until });
  });

  it('is taken back before its time, to the instant', () => {
    const given = step('2026-03-02 08:00', toTheDeputy);
    const ends: UnitStep['act'] = { type: 'EndMandate', mandateId: commandIdOf(4), paper };
    const { mandates } = unitAfter(given, step('2026-03-20 09:30', ends));
    expect(mandates.map(({ to }) => to)).toStrictEqual([local('2026-03-20 09:30')]);
    givenUnit(...theUnit, given)
      .when(step('2026-03-31 17:00', ends))
      .thenNothing();
    givenUnit(...theUnit, given)
      .when(step('2026-03-31 17:01', ends))
      .thenRejected('no-such-mandate', { mandateId: commandIdOf(4) });
  });
});

describe('a unit that decides as a body', () => {
  const begins: UnitStep['act'] = { type: 'BeginCollective', acts: ['WithdrawTask'], paper };
  const ends: UnitStep['act'] = { type: 'EndCollective', paper };

  it('does so from one decision to another, and not twice at once', () => {
    const begun = step('2026-03-02 08:00', begins);
    expect(unitAfter(begun, step('2026-03-20 08:00', ends)).collectives).toStrictEqual([
      {
        ...{ unitId: theUnitId, acts: ['WithdrawTask'] },
        ...{ from: local('2026-03-02 08:00'), to: local('2026-03-20 08:00') },
      },
    ]);
    givenUnit(...theUnit, begun)
      .when(step('2026-03-03 08:00', { type: 'BeginCollective', paper }))
      .thenRejected('collective-begun', { from: local('2026-03-02 08:00') });
    givenUnit(...theUnit)
      .when(step('2026-03-03 08:00', ends))
      .thenNothing();
  });

  it('is for administrators to record', () => {
    const [chair] = theDirectory.tenures;
    const by = { personId: chair?.personId ?? '', postId: chair?.postId ?? '', capacity: 'holder' as const };
    givenUnit(...theUnit)
      .when({ ...step('2026-03-02 08:00', begins), by })
      .thenRejected('not-permitted');
  });
});
