import { causeNames, originNames } from '#contracts';
import type { FigureGroup, Figures, FiguresView, Language, OriginFigures, Rate } from '#contracts';
import type { Behind, OverviewQuery } from './figure-query.ts';

/** Of which tasks figures are said, and in which words. */
export type Said = {
  scope: OverviewQuery;
  language: Language;
  named: (unitId: string) => { unitId: string; name: string };
};
type Link = (behind: Behind) => string;

/** Where the tasks behind a number of a scope are listed. */
export const linkTo =
  (scope: OverviewQuery): Link =>
  (behind) => {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries<string | number | boolean | undefined>({
      ...scope,
      ...behind,
    }))
      if (value !== undefined) asked.set(name, String(value));
    return `/api/overview/tasks?${asked.toString()}`;
  };

const noData = { vi: 'không có số liệu', en: 'no data' };

/** Written by hand, so that it is the same on every machine: thousands by full stops and a decimal comma, or the English way. */
const inNumber = (value: number, decimals: number, language: Language): string => {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return rest === undefined ? grouped : `${grouped}${decimal}${rest}`;
};

/** A rate as it is printed: never without its counts. */
export const inRate = ({ numerator, denominator, percent }: Rate, language: Language): string =>
  percent === null
    ? noData[language]
    : `${inNumber(percent, 2, language)} % (${inNumber(numerator, 0, language)}/${inNumber(denominator, 0, language)})`;

const formulas = {
  completion: {
    vi: 'đã hoàn thành ÷ (đã hoàn thành + quá hạn chưa hoàn thành)',
    en: 'done ÷ (done + overdue and not done)',
  },
  onTime: {
    vi: 'hoàn thành, không lần nào quá hạn ÷ (đã hoàn thành + quá hạn chưa hoàn thành)',
    en: 'done and never late ÷ (done + overdue and not done)',
  },
  firstDate: {
    vi: 'hoàn thành theo hạn giao lần đầu ÷ (đã hoàn thành + quá hạn chưa hoàn thành)',
    en: 'done by the first date ÷ (done + overdue and not done)',
  },
};

const numerators: Record<keyof Figures['rates'], Behind> = {
  completion: { group: 'done' },
  onTime: { onTime: 'true' },
  firstDate: { byFirstDate: 'true' },
};

const ratesView = (
  rates: Figures['rates'],
  link: Link,
  language: Language,
  of: Behind = {},
): FiguresView['rates'] => {
  const rate = (name: keyof Figures['rates']) => ({
    ...rates[name],
    text: inRate(rates[name], language),
    formula: formulas[name][language],
    numeratorTasks: link({ ...of, ...numerators[name] }),
    denominatorTasks: link({ ...of, owed: 'true' }),
  });
  return { completion: rate('completion'), onTime: rate('onTime'), firstDate: rate('firstDate') };
};

const originView = (
  { origin, tasks, rates, lateBefore, from }: OriginFigures,
  link: Link,
  { language, named }: Said,
): FiguresView['origins'][number] => ({
  ...{ origin, text: originNames[origin][language], count: tasks, tasks: link({ origin }) },
  rates: ratesView(rates, link, language, { origin }),
  lateBefore: { count: lateBefore, tasks: link({ origin, lateBefore: 'true' }) },
  from: from.map((one) => ({
    ...{ unit: named(one.unitId), count: one.tasks, tasks: link({ fromUnit: one.unitId }) },
  })),
});

/** Figures with the tasks behind each number. */
export const figuresView = (figures: Figures, said: Said): FiguresView => {
  const { language } = said;
  const link = linkTo(said.scope);
  return {
    tasks: { count: figures.tasks, tasks: link({}) },
    groups: (Object.entries(figures.groups) as [FigureGroup, number][]).map(([group, count]) => ({
      ...{ group, count },
      tasks: link({ group }),
    })),
    rates: ratesView(figures.rates, link, language),
    matrix: figures.matrix.map((cell) => ({
      ...cell,
      tasks: link({ execution: cell.execution, timeliness: cell.timeliness ?? undefined }),
    })),
    causes: figures.causes.map((counted) => ({
      ...counted,
      text: causeNames[counted.cause][language],
      tasks: link({ cause: counted.cause }),
    })),
    unruled: figures.unruled,
    ages: figures.ages.map((band) => ({
      ...band,
      tasks: link({ group: 'overdue', daysFrom: band.from, daysTo: band.to ?? undefined }),
    })),
    origins: (figures.origins ?? []).map((one) => originView(one, link, said)),
  };
};
