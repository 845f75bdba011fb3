import { describe, expect, it } from '@jest/globals';
import type { Actor } from './actor.ts';
import { signing } from './signing.ts';

const called: Record<string, string> = {
  ubnd: 'UBND huyện',
  ct: 'Chủ tịch',
  pct: 'Phó Chủ tịch',
  tp: 'Trưởng phòng Nội vụ',
  cv: 'Chuyên viên',
};
const name = (id: string) => called[id] ?? id;
const names = { unit: name, post: name, person: () => 'Trần Thanh Bình' };
const person = { personId: 'binh' };

const cases: [Actor, vi: string, en?: string][] = [
  [{ ...person, postId: 'ct', capacity: 'holder' }, 'Chủ tịch Trần Thanh Bình'],
  [
    { ...person, postId: 'pct', capacity: 'KT', forPostId: 'ct' },
    'KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình',
  ],
  [
    { ...person, postId: 'tp', capacity: 'TL', forPostId: 'ct' },
    'TL. Chủ tịch, Trưởng phòng Nội vụ Trần Thanh Bình',
  ],
  [
    { ...person, postId: 'tp', capacity: 'TUQ', forPostId: 'ct', mandateId: 'uq-1' },
    'TUQ. Chủ tịch, Trưởng phòng Nội vụ Trần Thanh Bình',
  ],
  [
    { ...person, postId: 'ct', capacity: 'TM', forUnitId: 'ubnd' },
    'TM. UBND huyện, Chủ tịch Trần Thanh Bình',
  ],
  [
    { ...person, postId: 'pct', capacity: 'TM', forUnitId: 'ubnd', forPostId: 'ct' },
    'TM. UBND huyện, KT. Chủ tịch, Phó Chủ tịch Trần Thanh Bình',
  ],
  [
    { ...person, postId: 'ct', capacity: 'TM', forUnitId: 'ubnd', forPostId: 'ct' },
    'TM. UBND huyện, Q. Chủ tịch Trần Thanh Bình',
  ],
  [{ ...person, postId: 'ct', capacity: 'Q', forPostId: 'ct' }, 'Q. Chủ tịch Trần Thanh Bình'],
  [
    { ...person, postId: 'pct', capacity: 'Q', forPostId: 'ct' },
    'Phó Chủ tịch phụ trách Trần Thanh Bình',
    'Phó Chủ tịch in charge Trần Thanh Bình',
  ],
  // What 0.1.0 wrote says no more than person, post and capacity.
  [{ ...person, postId: 'pct', capacity: 'KT' }, 'Phó Chủ tịch Trần Thanh Bình'],
  [{ ...person, postId: 'cv', capacity: 'TL' }, 'Chuyên viên Trần Thanh Bình'],
];

describe('who acts, as papers put it', () => {
  it.each(cases)('%j', (actor, vi, en = vi) => {
    expect(signing(actor, names)).toStrictEqual({ vi, en });
  });
});
