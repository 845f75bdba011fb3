import type { Period, PeriodKind } from './periods.ts';
import type { Both } from './phrases.ts';
import { inDate } from './words.ts';

/** How often, as it stands in a decision. */
const everyPeriod: Record<PeriodKind, Both> = {
  month: { vi: 'hằng tháng', en: 'every month' },
  quarter: { vi: 'hằng quý', en: 'every quarter' },
  half_year: { vi: '6 tháng', en: 'every half-year' },
  year: { vi: 'hằng năm', en: 'every year' },
};

const joined = (parts: readonly Both[]): Both => ({
  vi: parts.map(({ vi }) => vi).join(', '),
  en: parts.map(({ en }) => en).join(', '),
});

/** Which periodic reports are owed: hằng tháng, hằng quý. */
export const reportsOwed = (kinds: readonly PeriodKind[]): Both =>
  kinds.length === 0
    ? { vi: 'không báo cáo định kỳ', en: 'no periodic reports' }
    : joined(kinds.map((kind) => everyPeriod[kind]));

const quarters = ['I', 'II', 'III', 'IV'];

/** How a period is called: tháng 6/2026, quý II/2026, 6 tháng đầu năm 2026, năm 2026. */
export const periodName = ({ kind, year, number }: Period): Both => {
  switch (kind) {
    case 'month':
      return { vi: `tháng ${number}/${year}`, en: `month ${number} of ${year}` };
    case 'quarter':
      return { vi: `quý ${quarters[number - 1] ?? number}/${year}`, en: `quarter ${number} of ${year}` };
    case 'half_year':
      return number === 1
        ? { vi: `6 tháng đầu năm ${year}`, en: `the first half of ${year}` }
        : { vi: `6 tháng cuối năm ${year}`, en: `the second half of ${year}` };
    case 'year':
      return { vi: `năm ${year}`, en: `the year ${year}` };
  }
};

/** Several periods in one sentence. */
export const periodNames = (periods: readonly Period[]): Both => joined(periods.map(periodName));

/** A period with the days of its data. */
export const periodWithDays = (period: Period): Both => {
  const { vi, en } = periodName(period);
  const from = inDate(period.from);
  const through = inDate(period.through);
  return {
    vi: `${vi} (số liệu từ ngày ${from} đến hết ngày ${through})`,
    en: `${en} (data from ${from} to the end of ${through})`,
  };
};
