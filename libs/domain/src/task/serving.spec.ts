import { describe, expect, it } from '@jest/globals';
import { known } from '../../../../test/support/domain/directives.ts';
import { servedOnce, servesRefusal } from './serving.ts';

const [one, other] = ['0d000000-0000-4000-8000-000000000001', '0d000000-0000-4000-8000-000000000002'];
const clause = (directiveId: string, number: number) => ({ directiveId, part: 'clause' as const, number });
const now = '2026-03-02T02:00:00.000Z';
const directives = [
  known({ directiveId: one, parts: { clause: 27, target: 2, group: 0 } }),
  known({ directiveId: other, parts: { clause: 1, target: 0, group: 0 } }),
];

describe('what a task serves', () => {
  it('may be several things, of several directives', () => {
    const serves = [clause(one, 27), clause(other, 1), { ...clause(one, 2), part: 'target' as const }];
    expect(servesRefusal(serves, 'ubnd', now, directives)).toBeUndefined();
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
    expect(servesRefusal([clause(one, 1), serving], 'ubnd', now, directives)).toEqual({ rejection });
  });

  it('is on record with the authority of the task', () => {
    expect(servesRefusal([clause(one, 1)], 'dang-uy', now, directives)).toMatchObject({
      rejection: { code: 'unknown-directive' },
    });
    expect(servesRefusal([clause(one, 1)], 'ubnd', now)).toMatchObject({
      rejection: { code: 'unknown-directive' },
    });
  });

  describe('has not ended', () => {
    const by = { directiveId: other, number: '02/KH-UBND' };
    const end = { part: 'clause' as const, number: 1, from: '2026-03-02', countsFrom: now };
    const ending = (given: object) => [
      known({
        directiveId: one,
        number: '01/KH-UBND',
        parts: { clause: 2, target: 0, group: 0 },
        ends: [{ ...end, by, ...given }],
      }),
    ];

    it('by the instant of record, and the directive in its place is named', () => {
      expect(servesRefusal([clause(one, 1)], 'ubnd', now, ending({}))).toEqual({
        rejection: {
          code: 'ground-replaced',
          details: { number: '01/KH-UBND', from: '2026-03-02', by: '02/KH-UBND' },
        },
      });
      expect(servesRefusal([clause(one, 1)], 'ubnd', now, ending({ by: null }))).toMatchObject({
        rejection: { code: 'ground-over' },
      });
    });

    it('until then, and in the parts that stay', () => {
      const before = '2026-03-02T01:59:59.999Z';
      expect(servesRefusal([clause(one, 1)], 'ubnd', before, ending({}))).toBeUndefined();
      expect(servesRefusal([clause(one, 2)], 'ubnd', now, ending({}))).toBeUndefined();
    });
  });

  it('is said once', () => {
    expect(servedOnce([clause(one, 1), clause(one, 2), clause(one, 1)])).toEqual([
      clause(one, 1),
      clause(one, 2),
    ]);
  });
});
