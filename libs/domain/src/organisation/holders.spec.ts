import { describe, expect, it } from '@jest/globals';
import { givenUnit, paper, step, theUnit } from '../../../../test/support/domain/units.ts';
import type { UnitStep } from '../../../../test/support/domain/units.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { isFounded } from './unit.ts';

const appointed = (personId: string, postId = 'tp-y-te', inPlaceOf?: string): UnitStep['act'] => ({
  ...{ type: 'AppointPerson', postId, personId, paper },
  ...(inPlaceOf ? { inPlaceOf } : {}),
});
const relieved = (personId: string, postId = 'tp-y-te'): UnitStep['act'] => ({
  ...{ type: 'RelievePerson', postId, personId, paper },
});
const charge = (personId: string): UnitStep['act'] => ({
  ...{ type: 'GiveCharge', postId: 'ptp-y-te', personId, paper },
});

/** Who holds which post from when to when, as the story leaves it. */
const tenures = (...story: UnitStep[]) => {
  const unit = givenUnit(...theUnit, ...story).unit();
  return isFounded(unit)
    ? unit.tenures.map(({ postId, personId, from, to, inCharge }) => [
        ...[postId, personId, from, to],
        ...(inCharge ? ['in charge'] : []),
      ])
    : [];
};

describe('a person is appointed', () => {
  it('to a vacant post, as long as nobody else is known to follow', () => {
    givenUnit(...theUnit)
      .when(step('2026-03-02 08:00', appointed('giang')))
      .then({ type: 'PersonAppointed', data: { postId: 'tp-y-te', personId: 'giang', until: null } });
    givenUnit(...theUnit, step('2026-03-02 08:00', appointed('giang'), '2026-05-01 00:00'))
      .when(step('2026-03-03 08:00', appointed('an')))
      .then({
        type: 'PersonAppointed',
        data: { postId: 'tp-y-te', personId: 'an', until: local('2026-05-01 00:00') },
      });
  });

  it('in the place of the holder, by one decision, also when it is recorded three days later', () => {
    const giang = step('2026-01-06 08:00', appointed('giang'));
    const replaced = step('2026-04-03 09:00', appointed('an', 'tp-y-te', 'giang'), '2026-03-31 17:00');
    givenUnit(...theUnit, giang)
      .when(replaced)
      .then(
        {
          type: 'PersonRelieved',
          data: { postId: 'tp-y-te', personId: 'giang' },
          effectiveAt: local('2026-03-31 17:00'),
        },
        {
          type: 'PersonAppointed',
          data: { postId: 'tp-y-te', personId: 'an', until: null },
          effectiveAt: local('2026-03-31 17:00'),
        },
      );
    expect(tenures(giang, replaced)).toEqual([
      ['tp-y-te', 'giang', local('2026-01-06 08:00'), local('2026-03-31 17:00')],
      ['tp-y-te', 'an', local('2026-03-31 17:00'), null],
    ]);
  });

  it('not while somebody else holds the post, unless the decision relieves just that person', () => {
    const giang = step('2026-01-06 08:00', appointed('giang'));
    givenUnit(...theUnit, giang)
      .when(step('2026-03-02 08:00', appointed('an')))
      .thenRejected('post-still-held', { postId: 'tp-y-te', personId: 'giang' });
    givenUnit(...theUnit, giang)
      .when(step('2026-03-02 08:00', appointed('an', 'tp-y-te', 'hanh')))
      .thenRejected('not-the-holder', { postId: 'tp-y-te', personId: 'hanh' });
    givenUnit(...theUnit, giang)
      .when(step('2026-03-02 08:00', appointed('giang')))
      .thenNothing();
  });

  it('only if the directory knows the person, and the unit has the post by then', () => {
    const when = (act: UnitStep['act'], effectiveAt?: string) =>
      givenUnit(...theUnit).when(step('2026-03-02 08:00', act, effectiveAt));
    when(appointed('nguoi-la')).thenRejected('person-not-registered', { personId: 'nguoi-la' });
    when(appointed('an', 'tp-noi-vu')).thenRejected('unknown-post', { postId: 'tp-noi-vu' });
    when(appointed('an'), '2026-01-01 00:00').thenRejected('effective-too-early', {
      earliest: local('2026-01-05 08:00'),
    });
  });
});

describe('a person is relieved', () => {
  const giang = step('2026-01-06 08:00', appointed('giang'));

  it('to the instant, and may come back', () => {
    expect(
      tenures(
        giang,
        step('2026-03-02 08:00', relieved('giang')),
        step('2026-05-04 08:00', appointed('giang')),
      ),
    ).toEqual([
      ['tp-y-te', 'giang', local('2026-01-06 08:00'), local('2026-03-02 08:00')],
      ['tp-y-te', 'giang', local('2026-05-04 08:00'), null],
    ]);
  });

  it('from when the tenure began, if it was recorded by mistake: the post was never held', () => {
    const mistaken = step('2026-01-07 08:00', relieved('giang'), '2026-01-06 08:00');
    expect(tenures(giang, mistaken)).toEqual([]);
  });

  it('once, and only of a post that they hold then', () => {
    const over = step('2026-03-02 08:00', relieved('giang'));
    givenUnit(...theUnit, giang, over)
      .when(step('2026-03-03 08:00', relieved('giang'), '2026-03-02 08:00'))
      .thenNothing();
    givenUnit(...theUnit, giang, over)
      .when(step('2026-03-03 08:00', relieved('giang')))
      .thenRejected('not-the-holder', { postId: 'tp-y-te', personId: 'giang' });
  });
});

describe('a deputy in charge', () => {
  const hanh = step('2026-01-06 08:00', appointed('hanh', 'ptp-y-te'));
  const inCharge = step('2026-02-02 08:00', charge('hanh'));
  const over = step('2026-03-02 08:00', { type: 'EndCharge', postId: 'ptp-y-te', personId: 'hanh' });

  it('goes on holding their post, in charge from one instant to another', () => {
    expect(tenures(hanh, inCharge, over)).toEqual([
      ['ptp-y-te', 'hanh', local('2026-01-06 08:00'), local('2026-02-02 08:00')],
      ['ptp-y-te', 'hanh', local('2026-02-02 08:00'), local('2026-03-02 08:00'), 'in charge'],
      ['ptp-y-te', 'hanh', local('2026-03-02 08:00'), null],
    ]);
  });

  it('is relieved of the post and of the charge at once', () => {
    expect(tenures(hanh, inCharge, step('2026-02-10 08:00', relieved('hanh', 'ptp-y-te')))).toEqual([
      ['ptp-y-te', 'hanh', local('2026-01-06 08:00'), local('2026-02-02 08:00')],
      ['ptp-y-te', 'hanh', local('2026-02-02 08:00'), local('2026-02-10 08:00'), 'in charge'],
    ]);
    expect(
      tenures(hanh, inCharge, step('2026-02-10 08:00', relieved('hanh', 'ptp-y-te'), '2026-01-10 00:00')),
    ).toEqual([['ptp-y-te', 'hanh', local('2026-01-06 08:00'), local('2026-01-10 00:00')]]);
  });

  it('holds a deputy’s post, and is the only one', () => {
    const giang = step('2026-01-06 08:00', appointed('giang'));
    givenUnit(...theUnit, giang)
      .when(step('2026-02-02 08:00', { ...charge('giang'), postId: 'tp-y-te' } as UnitStep['act']))
      .thenRejected('not-a-deputy-post');
    const second = step('2026-01-05 08:00', {
      ...{ type: 'EstablishPost', postId: 'ptp-2', role: 'deputy', name: 'Phó Trưởng phòng' },
    });
    givenUnit(...theUnit, second, hanh, step('2026-01-06 08:00', appointed('cuc', 'ptp-2')), inCharge)
      .when(step('2026-02-03 08:00', { ...charge('cuc'), postId: 'ptp-2' } as UnitStep['act']))
      .thenRejected('charge-given', { personId: 'hanh' });
    givenUnit(...theUnit, hanh, inCharge)
      .when(step('2026-02-03 08:00', charge('hanh')))
      .thenNothing();
    givenUnit(...theUnit, hanh)
      .when(over)
      .thenNothing();
    givenUnit(...theUnit)
      .when(over)
      .thenRejected('not-the-holder');
  });
});
