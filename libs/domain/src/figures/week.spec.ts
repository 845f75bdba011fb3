import { describe, expect, it } from '@jest/globals';
import { local } from '../../../../test/support/domain/index.ts';
import { countsOf, standingIn } from './week.ts';

const week = { from: '2026-03-16', to: '2026-03-22' };
const beginsAt = local('2026-03-16 00:00');
const open = { group: 'in_term', onTime: false, dueOn: '2026-03-18', closedAt: null } as const;
const done = { ...open, group: 'done', onTime: true, closedAt: local('2026-03-19 10:00') } as const;
const standing = (task: Parameters<typeof standingIn>[2]) => standingIn(week, beginsAt, task);

describe('how a task stands in a week', () => {
  it.each([
    ['open until its day has passed', open, { outcome: 'open', carried: false }],
    ['on time', done, { outcome: 'on_time', carried: false }],
    ['late', { ...done, onTime: false }, { outcome: 'late', carried: false }],
    ['overdue', { ...open, group: 'overdue' }, { outcome: 'overdue', carried: false }],
  ] as const)('%s', (_, task, stands) => {
    expect(standing(task)).toStrictEqual(stands);
  });

  it('counts what falls due on its first and on its last day, however early it was done', () => {
    const early = { ...done, closedAt: local('2026-03-02 10:00') };
    for (const dueOn of ['2026-03-16', '2026-03-22'])
      expect(standing({ ...early, dueOn })).toStrictEqual({ outcome: 'on_time', carried: false });
  });

  it('is carried from before unless it was over when the week began', () => {
    const before = { ...done, dueOn: '2026-03-15' };
    expect(standing({ ...before, closedAt: beginsAt })).toMatchObject({ carried: true });
    expect(standing({ ...before, closedAt: local('2026-03-15 23:59') })).toBeNull();
    expect(standing({ ...open, group: 'overdue', dueOn: '2025-12-31' })).toMatchObject({ carried: true });
  });

  it('leaves out what falls due later, and what counts in no rate', () => {
    expect(standing({ ...open, dueOn: '2026-03-23' })).toBeNull();
    expect(standing({ ...open, dueOn: null })).toBeNull();
    for (const group of ['undated', 'suspended', 'withdrawn'] as const)
      expect(standing({ ...open, group })).toBeNull();
  });
});

describe('the counts of a week', () => {
  it('add up both ways', () => {
    const stands = (outcome: 'on_time' | 'late' | 'overdue' | 'open', carried: boolean) => ({
      outcome,
      carried,
    });
    expect(
      countsOf([
        ...[
          stands('on_time', false),
          stands('on_time', false),
          stands('late', true),
          stands('overdue', true),
        ],
        ...[stands('overdue', false), stands('open', false), stands('open', true)],
      ]),
    ).toStrictEqual({ total: 7, carried: 3, fallingDue: 4, onTime: 2, late: 1, overdue: 2, open: 2 });
  });
});
