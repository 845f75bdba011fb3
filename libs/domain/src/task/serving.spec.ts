import { describe, expect, it } from '@jest/globals';
import { known } from '../../../../test/support/domain/directives.ts';
import { servedOnce, servesRefusal } from './serving.ts';

const [one, other] = ['0d000000-0000-4000-8000-000000000001', '0d000000-0000-4000-8000-000000000002'];
const clause = (directiveId: string, number: number) => ({ directiveId, part: 'clause' as const, number });
const directives = [
  known({ directiveId: one, parts: { clause: 27, target: 2, group: 0 } }),
  known({ directiveId: other, parts: { clause: 1, target: 0, group: 0 } }),
];

describe('what a task serves', () => {
  it('may be several things, of several directives', () => {
    const serves = [clause(one, 27), clause(other, 1), { ...clause(one, 2), part: 'target' as const }];
    expect(servesRefusal(serves, 'ubnd', directives)).toBeUndefined();
  });

  it.each([
    ['a clause that is not there', clause(one, 28), { code: 'unknown-clause', details: { clause: 28 } }],
    [
      'a target that is not there',
      { ...clause(other, 1), part: 'target' as const },
      { code: 'unknown-target', details: { target: 1 } },
    ],
    [
      'a group that is not there',
      { ...clause(one, 1), part: 'group' as const },
      { code: 'unknown-group', details: { group: 1 } },
    ],
  ])('is not %s', (_, serving, rejection) => {
    expect(servesRefusal([clause(one, 1), serving], 'ubnd', directives)).toEqual({ rejection });
  });

  it('is on record with the authority of the task', () => {
    expect(servesRefusal([clause(one, 1)], 'dang-uy', directives)).toMatchObject({
      rejection: { code: 'unknown-directive' },
    });
    expect(servesRefusal([clause(one, 1)], 'ubnd')).toMatchObject({
      rejection: { code: 'unknown-directive' },
    });
  });

  it('is said once', () => {
    expect(servedOnce([clause(one, 1), clause(one, 2), clause(one, 1)])).toEqual([
      clause(one, 1),
      clause(one, 2),
    ]);
  });
});
