import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FigureTask } from '#contracts';
import { figuresOf, rateOf } from './figures.ts';

const of = (task: Partial<FigureTask>): FigureTask => ({
  taskId: '0f000000-0000-4000-8000-000000000001',
  code: '15/KH',
  version: 4,
  unitId: 'phong-noi-vu',
  ...{ execution: 'in_progress', timeliness: 'in_term', group: 'in_term' },
  ...{ onTime: false, byFirstDate: false, spells: 0, daysOverdue: null, causes: [] },
  ...task,
});
const onTime = of({
  execution: 'done',
  timeliness: 'on_time',
  group: 'done',
  onTime: true,
  byFirstDate: true,
});
const late = of({ execution: 'done', timeliness: 'late', group: 'done', spells: 1 });
const overdue = of({ timeliness: 'overdue', group: 'overdue', spells: 1, daysOverdue: 7 });
const apart = [
  of({}),
  of({ timeliness: 'no_term', group: 'undated' }),
  of({ execution: 'suspended', timeliness: null, group: 'suspended' }),
  of({ execution: 'withdrawn', timeliness: null, group: 'withdrawn' }),
];
const times = (count: number, task: FigureTask) => Array<FigureTask>(count).fill(task);

describe('the rates', () => {
  // 1270/BC-TCTTTg of 2017, which prints 98.62 % and not the other.
  it('of 14 068 done on time, 1 983 late and 223 overdue are 98.63 % and 86.44 %', () => {
    const tasks = [...times(14_068, onTime), ...times(1_983, late), ...times(223, overdue)];
    const inTerm = times(5_640, of({}));
    expect(figuresOf([...tasks, ...inTerm])).toMatchObject({
      tasks: 21_914,
      groups: { done: 16_051, overdue: 223, in_term: 5_640 },
      rates: {
        completion: { numerator: 16_051, denominator: 16_274, percent: 98.63 },
        onTime: { numerator: 14_068, denominator: 16_274, percent: 86.44 },
      },
    });
  });

  it('leave out what is withdrawn, suspended, without a date or still in term', () => {
    expect(figuresOf([onTime, overdue, ...apart]).rates).toEqual({
      completion: { numerator: 1, denominator: 2, percent: 50 },
      onTime: { numerator: 1, denominator: 2, percent: 50 },
      firstDate: { numerator: 1, denominator: 2, percent: 50 },
    });
  });

  it('of nothing are no data, neither 0 nor 100 %', () => {
    const none = { numerator: 0, denominator: 0, percent: null };
    expect(figuresOf(apart).rates).toEqual({ completion: none, onTime: none, firstDate: none });
    expect(rateOf(0, 3).percent).toBe(0);
  });
});

describe('the age bands', () => {
  it('part what is overdue by 5, 20, 60 and 120 working days', () => {
    const aged = [0, 5, 6, 20, 21, 60, 61, 120, 121, 400].map((daysOverdue) => ({ ...overdue, daysOverdue }));
    expect(figuresOf([...aged, late, ...apart]).ages).toEqual([
      { from: 0, to: 5, count: 2 },
      { from: 6, to: 20, count: 2 },
      { from: 21, to: 60, count: 2 },
      { from: 61, to: 120, count: 2 },
      { from: 121, to: null, count: 2 },
    ]);
  });
});

describe('the causes of lateness', () => {
  it('are counted as leaders have found them, the most frequent first, and what nobody has ruled on apart', () => {
    const found = (...causes: FigureTask['causes']) => ({ ...late, spells: 2, causes });
    const slow = { cause: 'slow-execution', outcome: 'subjective' } as const;
    const tasks = [
      found(slow),
      found({ cause: 'disaster', outcome: 'objective' }, slow),
      found({ cause: 'legal-obstacle', outcome: 'partly' }),
      overdue,
    ];
    expect(figuresOf(tasks)).toMatchObject({
      causes: [
        { cause: 'slow-execution', count: 2, objective: 0, partly: 0, subjective: 2 },
        { cause: 'disaster', count: 1, objective: 1, partly: 0, subjective: 0 },
        { cause: 'legal-obstacle', count: 1, objective: 0, partly: 1, subjective: 0 },
      ],
      // Seven stretches, of which four were ruled on.
      unruled: 3,
    });
  });
});

describe('what units did not begin', () => {
  const from = (fromUnitId: string, spells: number) =>
    ({ as: 'inherited', fromUnitId, since: '2026-03-15T17:00:00.000Z', spells, daysOverdue: null }) as const;
  const tasks = [
    onTime,
    { ...onTime, origin: from('dak-tram', 0) },
    // Late before it came, and once more since; late only before; overdue since before; overdue only since.
    { ...late, spells: 2, origin: from('dak-tram', 1) },
    { ...late, origin: from('van-lem', 1) },
    { ...overdue, origin: from('dak-tram', 1) },
    { ...overdue, origin: from('dak-tram', 0) },
    { ...overdue, origin: { as: 'taken_over' } as const },
  ];

  it('is told apart, with its own rates and how much of it was late before', () => {
    const { origins = [], ...figures } = figuresOf(tasks);
    expect(figures.rates.onTime).toEqual({ numerator: 2, denominator: 7, percent: 28.57 });
    expect(
      origins.map(({ origin, tasks: count, rates, lateBefore, from: units }) => [
        ...[origin, count, lateBefore, units],
        [rates.onTime.numerator, rates.completion.numerator, rates.onTime.denominator],
      ]),
    ).toEqual([
      ['own', 1, 0, [], [1, 1, 1]],
      [
        ...['inherited', 5, 2],
        [
          { unitId: 'dak-tram', tasks: 4 },
          { unitId: 'van-lem', tasks: 1 },
        ],
        [1, 3, 5],
      ],
      ['taken_over', 1, 0, [], [0, 0, 1]],
    ]);
  });

  it('is not mentioned where there is none', () => {
    expect(figuresOf([onTime, late, overdue, ...apart])).not.toHaveProperty('origins');
  });
});

describe('any figures', () => {
  const samples = [onTime, late, overdue, of({ timeliness: 'due_soon' }), ...apart];
  const tasks = fc.array(fc.constantFrom(...samples), { maxLength: 60 });
  const sum = (all: readonly { count: number }[]) => all.reduce((soFar, { count }) => soFar + count, 0);

  it('have each task once in the groups and once in the matrix, and each overdue one in one band', () => {
    const holds = (all: FigureTask[]) => {
      const { tasks: count, groups, matrix, ages, rates } = figuresOf(all);
      expect(count).toBe(all.length);
      expect(Object.values(groups).reduce((a, b) => a + b, 0)).toBe(count);
      expect(sum(matrix)).toBe(count);
      expect(sum(ages)).toBe(groups.overdue);
      for (const { numerator, denominator, percent } of Object.values(rates)) {
        expect(numerator).toBeLessThanOrEqual(denominator);
        expect(denominator).toBe(groups.done + groups.overdue);
        expect(percent === null).toBe(denominator === 0);
      }
    };
    fc.assert(fc.property(tasks, holds), { seed: 20260331 });
  });

  it('of two halves add up to those of the whole', () => {
    const holds = (some: FigureTask[], others: FigureTask[]) => {
      const parts = [figuresOf(some), figuresOf(others)];
      const whole = figuresOf([...some, ...others]);
      const added = parts.reduce((soFar, { rates }) => soFar + rates.onTime.numerator, 0);
      expect(added).toBe(whole.rates.onTime.numerator);
      expect(whole.matrix.map(({ count }) => count)).toEqual(
        whole.matrix.map((_, cell) => sum(parts.map(({ matrix }) => matrix[cell]!))),
      );
    };
    fc.assert(fc.property(tasks, tasks, holds), { seed: 20260331 });
  });
});
