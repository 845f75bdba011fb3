import { describe, expect, it } from '@jest/globals';
import type { Calendar, CalendarDay, ChangedCalendar } from '#contracts';
import { changedFrom, differenceOf, faultyDays } from './versions.ts';
import { vietnamCalendar } from './vietnam-2020-2026.ts';

const day = (date: string, kind: CalendarDay['kind'], more: Partial<CalendarDay> = {}): CalendarDay => ({
  ...{ date, kind, name: 'Ngày thử', basis: '1/QĐ' },
  ...more,
});
const of = (...days: CalendarDay[]): Calendar => ({
  ...{ version: 'v', utcOffsetMinutes: 420, from: '2026-01-01', through: '2026-12-31' },
  days,
});
const changes = (other: Partial<ChangedCalendar>): ChangedCalendar => ({
  version: 'v-2',
  paper: { number: '1/QĐ', issuedOn: '2026-03-01', issuedBy: 'Chính phủ' },
  base: 'v',
  ...{ add: [], change: [], remove: [] },
  ...other,
});

describe('a calendar', () => {
  it('that the product came with has no faulty day', () => {
    expect(faultyDays(vietnamCalendar)).toStrictEqual([]);
  });

  it.each<[string, Calendar, string, string]>([
    ['a day of another year', of(day('2027-01-01', 'holiday')), '2027-01-01', 'outside'],
    [
      'a make-up day on a Tuesday',
      of(day('2026-03-03', 'swap_worked', { unpaired: 'x' })),
      '2026-03-03',
      'make-up-on-working-day',
    ],
    ['a day in lieu on a Saturday', of(day('2026-03-07', 'compensatory')), '2026-03-07', 'off-already'],
    [
      'a swapped day off on a Sunday',
      of(day('2026-03-08', 'swap_off', { unpaired: 'x' })),
      '2026-03-08',
      'off-already',
    ],
    ['a day off that nobody makes up for', of(day('2026-03-03', 'swap_off')), '2026-03-03', 'swap-unpaired'],
    ['half a year', { ...of(), through: '2026-06-30' }, '2026-06-30', 'not-whole-years'],
    ['a beginning in the middle of a year', { ...of(), from: '2026-02-01' }, '2026-02-01', 'not-whole-years'],
    ['an end before its beginning', { ...of(), through: '2025-12-31' }, '2025-12-31', 'not-whole-years'],
  ])('cannot have %s', (_, calendar, date, fault) => {
    expect(faultyDays(calendar)).toContainEqual({ date, fault });
  });

  it('lists no day twice', () => {
    const twice = of(day('2026-03-03', 'holiday'), day('2026-03-03', 'compensatory'));
    expect(faultyDays(twice)).toStrictEqual([
      { date: '2026-03-03', fault: 'twice' },
      { date: '2026-03-03', fault: 'twice' },
    ]);
  });

  it('may swap a Friday for a Saturday by one paper, and a day by itself if it is said why', () => {
    expect(faultyDays(of(day('2026-01-02', 'swap_off'), day('2026-01-10', 'swap_worked')))).toStrictEqual([]);
    expect(faultyDays(of(day('2026-01-02', 'swap_off', { unpaired: 'làm bù năm 2027' })))).toStrictEqual([]);
    const byTwoPapers = of(
      day('2026-01-02', 'swap_off'),
      day('2026-01-10', 'swap_worked', { basis: '2/QĐ' }),
    );
    expect(faultyDays(byTwoPapers).map(({ fault }) => fault)).toStrictEqual([
      'swap-unpaired',
      'swap-unpaired',
    ]);
  });
});

describe('a calendar as changes to another', () => {
  const base = of(day('2026-03-03', 'holiday'), day('2026-03-05', 'holiday'));

  it('has days added, changed and taken away, in order, and stays otherwise as it was', () => {
    const { calendar, faults } = changedFrom(
      base,
      changes({
        add: [day('2026-03-04', 'holiday')],
        change: [day('2026-03-05', 'compensatory')],
        remove: ['2026-03-03'],
        through: '2027-12-31',
      }),
    );
    expect(faults).toStrictEqual([]);
    expect(calendar).toStrictEqual({
      ...{ version: 'v-2', utcOffsetMinutes: 420, from: '2026-01-01', through: '2027-12-31' },
      days: [day('2026-03-04', 'holiday'), day('2026-03-05', 'compensatory')],
    });
  });

  it('can change and take away only what is there, and add only what is not', () => {
    const { faults } = changedFrom(
      base,
      changes({
        add: [day('2026-03-03', 'holiday')],
        change: [day('2026-03-06', 'holiday')],
        remove: ['2026-03-07'],
      }),
    );
    expect(faults).toStrictEqual([
      { date: '2026-03-03', fault: 'there-already' },
      { date: '2026-03-07', fault: 'not-there' },
      { date: '2026-03-06', fault: 'not-there' },
    ]);
  });

  it('differs from it on those days', () => {
    const { calendar } = changedFrom(
      base,
      changes({ add: [day('2026-03-04', 'holiday')], remove: ['2026-03-03'] }),
    );
    expect(differenceOf(base, calendar)).toStrictEqual([
      { date: '2026-03-03', before: day('2026-03-03', 'holiday'), after: null },
      { date: '2026-03-04', before: null, after: day('2026-03-04', 'holiday') },
    ]);
    expect(differenceOf(base, base)).toStrictEqual([]);
  });
});
