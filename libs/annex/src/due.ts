import type { AnnexFinding, LocalDate, PeriodKind, Term } from '#contracts';
import { addDays } from '#domain';
import { pointIn } from './point.ts';
import { folded } from './words.ts';

/** By what an item is timed. */
export type Timed =
  | { dueOn: LocalDate }
  | { dueIn: Term }
  | { urgent: true }
  | { standing: true; reportEvery: PeriodKind[] }
  | { undated: true };

export type DueRead = { timed: Timed; finding?: AnnexFinding } | { finding: AnnexFinding };

const urgent =
  /^(thuc hien |trien khai |lam |hoan thanh )?(rat )?(khan truong|ngay|ngay lap tuc|gap|hoa toc)$/;
const undated = /^(khong (co |xac dinh |an dinh |quy dinh )?thoi han|khong quy dinh)$/;
const standing = /^(thuc hien )?(thuong xuyen|lien tuc|dinh ky|hang (nam|quy|thang|tuan))\b/;
const every: [RegExp, PeriodKind][] = [
  [/(hang|dinh ky) thang/, 'month'],
  [/(hang|dinh ky) quy/, 'quarter'],
  [/06 thang|\b6 thang/, 'half_year'],
  [/(hang|dinh ky) nam/, 'year'],
];

const standingIn = (said: string): Timed | undefined => {
  if (!standing.test(said) || /\d/.test(said.replace(/\b0?6 thang( mot lan)?/g, ''))) return undefined;
  return { standing: true, reportEvery: every.flatMap(([words, kind]) => (words.test(said) ? [kind] : [])) };
};

const counted: Record<string, (length: number) => Term> = {
  'ngay lam viec': (length) => ({ by: 'working_days', length }),
  ngay: (length) => ({ by: 'days', length }),
  tuan: (length) => ({ by: 'days', length: 7 * length }),
  thang: (length) => ({ by: 'months', length }),
  nam: (length) => ({ by: 'years', length }),
};

const term =
  /^(?:trong |vong |thoi han )*0?(\d{1,3}) (ngay lam viec|ngay|tuan|thang|nam)(?: (?:ke )?tu (?:khi|ngay) .*)?$/;

const termIn = (said: string): Timed | undefined => {
  const [, length, by] = term.exec(said) ?? [];
  const counting = by === undefined ? undefined : counted[by];
  const dueIn = counting?.(Number(length));
  return dueIn && dueIn.length >= 1 && dueIn.length <= 400 ? { dueIn } : undefined;
};

/** What leads up to a day and says nothing of which. */
const leadIn =
  /^(khan truong|hoan thanh|thuc hien|trinh|bao cao|gui|xong|thoi han|thoi gian|han|cham nhat|muon nhat|khong qua|la|vao|trong|den|het|moc|ngay(?= \d)|:|,)\s*/;

/** The day meant, without what leads up to it; whether the work is to be done before it. */
const withoutLeadIn = (said: string): { point: string; before: boolean } => {
  if (/^truoc( khi)?\b/.test(said)) {
    return { point: withoutLeadIn(said.replace(/^truoc( khi)?\s*/, '')).point, before: true };
  }
  const rest = said.replace(leadIn, '');
  return rest === said ? { point: said, before: false } : withoutLeadIn(rest);
};

/** Of a time from here to there, there. */
const endOf = (said: string): { point: string; isEnd: boolean } => {
  const [, end] =
    /^(?:giai doan |tu )\D*.*?(?:\bden\b|[-–])\s*(.+)$/.exec(said) ??
    /^\d{4}\s*[-–]\s*(\d{4})$/.exec(said) ??
    [];
  return end === undefined ? { point: said, isEnd: false } : { point: end, isEnd: true };
};

/**
 * What a column of dates says, as people write it. A date without a year is the next one from the date of the paper on; a month,
 * quarter or year means its last day; before a day means the day before.
 */
export const dueIn = (text: string, paperOn: LocalDate): DueRead => {
  const written = text.replace(/\s+/g, ' ').trim();
  const said = folded(text).replace(/[.;,]+$/, '');
  if (/^[-–—.…/]*$/.test(said)) return { finding: { code: 'due-missing' } };
  if (urgent.test(said)) return { timed: { urgent: true } };
  if (undated.test(said)) return { timed: { undated: true } };
  const timed = standingIn(said) ?? termIn(said);
  if (timed) return { timed };
  const { point: last, isEnd } = endOf(said);
  const { point, before } = withoutLeadIn(last);
  const meant = pointIn(point, paperOn);
  if (meant === 'impossible') return { finding: { code: 'no-such-day', written } };
  if (!meant) return { finding: { code: 'due-not-understood', written } };
  const on = before ? addDays(meant.first, -1) : meant.last;
  if (before) return { timed: { dueOn: on }, finding: { code: 'due-before', written, on } };
  return {
    timed: { dueOn: on },
    ...(meant.exact && !isEnd ? {} : { finding: { code: 'due-understood', written, on } }),
  };
};
