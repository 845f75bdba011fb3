import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addDays, isProvisional, isWorkingDay, vietnamCalendar } from '#domain';

type Oracle = { from: string; through: string; days: Record<string, 'off' | 'worked'> };

const oracle = JSON.parse(readFileSync(new URL('./holidays-0.109.json', import.meta.url), 'utf8')) as Oracle;
const byWeekdays = { ...vietnamCalendar, days: [] };

const dates: string[] = [];
for (let day = oracle.from; day <= oracle.through; day = addDays(day, 1)) dates.push(day);

const inOracle = (date: string) =>
  date in oracle.days ? oracle.days[date] === 'worked' : isWorkingDay(date, byWeekdays);
const differing = dates.filter((date) => isWorkingDay(date, vietnamCalendar) !== inOracle(date));

/** Where the product knows better, or does not follow yet, and by which source. docs/lich-lam-viec.md tells people. */
const known: Record<string, string> = {
  '2026-01-02': '12729/VPCP-KGVX, 25/12/2025: nghỉ hoán đổi',
  '2026-01-10': '12729/VPCP-KGVX, 25/12/2025: làm bù',
  '2026-11-24': 'Nghị quyết 80-NQ/TW (01/2026), Ngày Văn hóa Việt Nam: chưa có trong lịch vn-2026.1',
};

describe('the product’s calendar beside the package holidays 0.109, 2021–2027', () => {
  it('differs on the days that are known, and on no other', () => {
    expect(differing.filter((date) => !isProvisional(date, vietnamCalendar))).toEqual(Object.keys(known));
  });

  it('has nothing of 2027, which was not decided: every day off there that is no weekend is the package’s guess', () => {
    const guessed = dates.filter((date) => isProvisional(date, vietnamCalendar) && !inOracle(date));
    expect(
      new Set(dates.filter((date) => isProvisional(date, vietnamCalendar)).map((date) => date.slice(0, 4))),
    ).toEqual(new Set(['2027']));
    expect(differing.filter((date) => date.startsWith('2027'))).toEqual(
      guessed.filter((date) => isWorkingDay(date, byWeekdays)),
    );
  });

  it('is told to people with each difference', () => {
    const page = readFileSync(new URL('../../docs/lich-lam-viec.md', import.meta.url), 'utf8');
    for (const date of Object.keys(known)) expect(page).toContain(date.split('-').reverse().join('/'));
  });
});
