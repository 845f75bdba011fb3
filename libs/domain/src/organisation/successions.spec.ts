import { describe, expect, it } from '@jest/globals';
import type { DecideSuccession, Directory, RejectionCode } from '#contracts';
import {
  aStranger,
  givenUnit,
  paper,
  step,
  theDirectory,
  theUnit,
  theUnitId,
} from '../../../../test/support/domain/units.ts';
import type { UnitStep } from '../../../../test/support/domain/units.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { successionRefusal } from './successions.ts';
import { isFounded } from './unit.ts';

const decisionId = '0d000000-0000-4000-8000-000000000024';
const merger = local('2026-07-01 00:00');
const succeeded = (
  successorIds: string[],
  more: { restTo?: string; effectiveAt?: string } = {},
): UnitStep => ({
  at: '2026-06-20 08:00',
  act: { type: 'SucceedUnit', decisionId, successorIds, effectiveAt: merger, paper, ...more },
});
const named = (successorIds: string[]) =>
  ({
    type: 'SuccessorsNamed',
    data: { successionId: decisionId, successorIds },
    effectiveAt: merger,
  }) as const;
const headAppointed = step('2026-02-02 10:00', {
  ...{ type: 'AppointPerson', postId: 'tp-y-te', personId: 'giang', paper },
});

describe('a unit is succeeded', () => {
  it('and ends with its posts; who holds one is relieved by the same decision', () => {
    givenUnit(...theUnit, headAppointed)
      .when(succeeded(['phong-noi-vu']))
      .then(
        named(['phong-noi-vu']),
        {
          ...{ type: 'PersonRelieved', effectiveAt: merger },
          data: { postId: 'tp-y-te', personId: 'giang' },
        },
        { type: 'UnitEnded', data: {}, effectiveAt: merger },
      );
    const unit = givenUnit(...theUnit, headAppointed, succeeded(['phong-noi-vu'])).unit();
    expect(isFounded(unit) && [unit.to, unit.tenures.map(({ to }) => to), unit.successions]).toEqual([
      merger,
      [merger],
      [{ successionId: decisionId, from: merger, successorIds: ['phong-noi-vu'], restTo: 'phong-noi-vu' }],
    ]);
  });

  it('and goes on where it is among its successors', () => {
    const own = { unitId: theUnitId, parentId: 'ubnd', name: 'Phòng Y tế', tree: 'state' } as const;
    const directory = { ...theDirectory, units: [...theDirectory.units, own] };
    givenUnit(...theUnit)
      .when({ ...succeeded([theUnitId, 'phong-noi-vu'], { restTo: theUnitId }), directory })
      .then({
        ...named([theUnitId, 'phong-noi-vu']),
        data: { ...named([theUnitId, 'phong-noi-vu']).data, restTo: theUnitId },
      });
  });

  it('and may have ended before', () => {
    const over = step('2026-06-01 08:00', { type: 'EndUnit', paper });
    givenUnit(...theUnit, over)
      .when(succeeded(['phong-noi-vu']))
      .then(named(['phong-noi-vu']));
  });

  it('by units that are there, of the same authority, and by an administrator', () => {
    const refused = (one: UnitStep, code: RejectionCode) =>
      givenUnit(...theUnit)
        .when(one)
        .thenRejected(code);
    refused(succeeded(['dang-uy']), 'not-permitted');
    refused(succeeded(['khong-co']), 'unknown-unit');
    refused(succeeded(['phong-noi-vu'], { restTo: 'xa-kon-dao' }), 'not-a-successor');
    refused({ ...succeeded(['phong-noi-vu']), by: aStranger }, 'not-permitted');
    const gone = withUnit('phong-noi-vu', { to: local('2026-03-01 00:00') });
    refused({ ...succeeded(['phong-noi-vu']), directory: gone }, 'unit-ended');
    const below = { unitId: 'to-tiem-chung', parentId: theUnitId, name: 'Tổ', tree: 'state' } as const;
    const above = { ...theDirectory, units: [...theDirectory.units, below] };
    refused({ ...succeeded(['phong-noi-vu']), directory: above }, 'unit-has-units');
  });
});

const withUnit = (unitId: string, change: object): Directory => ({
  ...theDirectory,
  units: theDirectory.units.map((one) => (one.unitId === unitId ? { ...one, ...change } : one)),
});

describe('a decision on the succession of many units', () => {
  const now = local('2026-06-20 08:00');
  const line = (unitId: string, ...successorIds: string[]) => ({ unitId, successorIds });
  const decision = (...units: DecideSuccession['units']) => ({ effectiveAt: merger, units, tasks: [] });
  const code = (decided: Parameters<typeof successionRefusal>[0], directory = theDirectory) =>
    successionRefusal(decided, 'ubnd', now, directory)?.rejection.code;

  it('can be carried out where units and successors are there, and these have somebody to head them', () => {
    expect(code(decision(line('phong-noi-vu', 'xa-kon-dao')))).toBeUndefined();
    expect(code(decision(line('phong-noi-vu', 'to-chua-co-truong')))).toBe('unit-has-no-head');
    expect(code(decision(line('phong-noi-vu', 'khong-co')))).toBe('unknown-unit');
    expect(code(decision(line('khong-co', 'xa-kon-dao')))).toBe('unknown-unit');
  });

  it('can have no successor that ends by it, and leaves no unit behind under one that ends', () => {
    const both = decision(line('phong-noi-vu', 'xa-kon-dao'), line('xa-kon-dao', 'phong-noi-vu'));
    expect(code(both)).toBe('unit-ended');
    const under = withUnit('to-chua-co-truong', { parentId: 'phong-noi-vu' });
    expect(code(decision(line('phong-noi-vu', 'xa-kon-dao')), under)).toBe('unit-has-units');
    const together = decision(line('phong-noi-vu', 'xa-kon-dao'), line('to-chua-co-truong', 'xa-kon-dao'));
    expect(code(together, under)).toBeUndefined();
  });

  it('stays within one authority, and does not take its top from above the units', () => {
    const refusal = (...units: DecideSuccession['units']) =>
      successionRefusal(decision(...units), 'ubnd', now, theDirectory)?.rejection;
    const strange = { code: 'another-authority', details: { unitId: 'dang-uy' } };
    expect(refusal(line('dang-uy', 'xa-kon-dao'))).toEqual(strange);
    expect(refusal(line('phong-noi-vu', 'dang-uy'))).toEqual(strange);
    const below = theDirectory.units
      .filter(({ parentId }) => parentId === 'ubnd')
      .map(({ unitId }) => unitId);
    expect(refusal(line('ubnd', 'dang-uy'))).toEqual({
      ...{ code: 'authority-has-units', details: { unitId: below[0] } },
    });
    expect(refusal(line('ubnd', 'dang-uy'), ...below.map((unitId) => line(unitId, 'dang-uy')))).toEqual(
      strange,
    );
  });

  it('says ahead of its time who gets what comes up until then', () => {
    const split = line('phong-noi-vu', 'phong-noi-vu', 'xa-kon-dao');
    expect(code(decision(split))).toBe('rest-needed');
    expect(code(decision({ ...split, restTo: 'xa-kon-dao' }))).toBeUndefined();
    expect(code({ ...decision(split), effectiveAt: local('2026-06-01 00:00') })).toBeUndefined();
  });

  it('hands tasks to units that succeed', () => {
    const taskId = '0f000000-0000-4000-8000-000000000001';
    const handed = (unitId: string) => ({
      ...decision(line('phong-noi-vu', 'xa-kon-dao')),
      tasks: [{ taskId, fromUnitId: 'phong-noi-vu', unitId }],
    });
    expect(code(handed('xa-kon-dao'))).toBeUndefined();
    expect(code(handed('ubnd'))).toBe('not-a-successor');
  });
});
