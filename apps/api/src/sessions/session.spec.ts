import { describe, expect, it } from '@jest/globals';
import type { Capacity, Role } from '#contracts';
import { capacityOf } from './session.ts';

const cases: [Role, boolean, Capacity][] = [
  ['chair', false, 'holder'],
  ['head', false, 'holder'],
  ['leader', false, 'KT'],
  ['deputy', false, 'KT'],
  ['leader', true, 'Q'],
  ['deputy', true, 'Q'],
  ['monitor', false, 'TL'],
  ['staff', false, 'TL'],
  ['auditor', false, 'TL'],
  ['administrator', false, 'TL'],
];

describe('the capacity in which a post acts', () => {
  it.each(cases)('%s (in charge: %s) acts as %s', (role, inCharge, capacity) => {
    expect(capacityOf({ role, inCharge })).toBe(capacity);
  });
});
