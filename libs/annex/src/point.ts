import type { LocalDate } from '#contracts';

/** A day, month, quarter or year: its first and last day; exact if a day was named with its year. */
export type Point = { first: LocalDate; last: LocalDate; exact: boolean };

type Found = Point | 'impossible' | undefined;
type Span = (year: number) => Pick<Point, 'first' | 'last'> | undefined;

const two = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const day =
  (of: number, month: number): Span =>
  (year) => {
    if (month < 1 || month > 12 || of < 1 || of > lastDay(year, month)) return undefined;
    const on = `${year}-${two(month)}-${two(of)}`;
    return { first: on, last: on };
  };

/** From the first day of one month to the last of another. */
const months =
  (from: number, to: number): Span =>
  (year) =>
    from < 1 || to > 12
      ? undefined
      : { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${two(lastDay(year, to))}` };

const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const quarter = (name: string): Span => {
  const n = quarters[name] ?? 0;
  return months(3 * n - 2, 3 * n);
};

const year = '(?:\\s*[/.-]\\s*|\\s+nam\\s+|\\s+)';
const forms: [RegExp, (...parts: string[]) => [Span, string | undefined]][] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, (y, m, d) => [day(Number(d), Number(m)), y]],
  [
    /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?$/,
    (d, m, y) => [day(Number(d), Number(m)), y],
  ],
  [
    new RegExp(`^(\\d{1,2}) thang (\\d{1,2})(?:${year}(\\d{4}))?$`),
    (d, m, y) => [day(Number(d), Number(m)), y],
  ],
  [
    new RegExp(`^(?:cuoi )?(?:thang )?(\\d{1,2})${year}(\\d{4})$`),
    (m, y) => [months(Number(m), Number(m)), y],
  ],
  [/^(?:cuoi )?thang (\d{1,2})$/, (m) => [months(Number(m), Number(m)), undefined]],
  [
    new RegExp(`^(?:cuoi )?quy (iv|i{1,3}|[1-4])(?:${year}(\\d{4}))?$`),
    (name, y) => [quarter(name ?? ''), y],
  ],
  [/^0?([369]) thang dau(?: nam)?(?: (\d{4}))?$/, (to, y) => [months(1, Number(to)), y]],
  [/^0?6 thang cuoi(?: nam)?(?: (\d{4}))?$/, (y) => [months(7, 12), y]],
  [/^(?:cuoi )?(?:nam )?(\d{4})$/, (y) => [months(1, 12), y]],
  [/^(?:cuoi nam|nam|nam nay)$/, () => [months(1, 12), undefined]],
];

const spelledOut = (said: string) => (said.length === 2 ? `20${said}` : said);

/** Without a year it is the first such time that does not end before a day. */
const from = (span: Span, since: LocalDate): Found => {
  const own = Number(since.slice(0, 4));
  const found = [own, own + 1].map(span).find((one) => one && one.last >= since);
  return found ? { ...found, exact: false } : 'impossible';
};

/** The time that is named, without accents or words around it; undefined if none is, `impossible` for the 31st of June. */
export const pointIn = (said: string, since: LocalDate): Found => {
  for (const [form, parts] of forms) {
    const match = form.exec(said);
    if (!match) continue;
    const [span, named] = parts(...match.slice(1));
    if (named === undefined) return from(span, since);
    const found = span(Number(spelledOut(named)));
    return found ? { ...found, exact: found.first === found.last } : 'impossible';
  }
  return undefined;
};
