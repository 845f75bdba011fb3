import { causeNames } from '#contracts';
import type { FigureGroup, Figures, FiguresView, Language, Rate } from '#contracts';
import type { Behind, OverviewQuery } from './figure-query.ts';

/** Where the tasks behind a number of a scope are listed. */
export const linkTo =
  (scope: OverviewQuery) =>
  (behind: Behind): string => {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries<string | number | undefined>({ ...scope, ...behind }))
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

/** Figures with the tasks behind each number. */
export const figuresView = (figures: Figures, scope: OverviewQuery, language: Language): FiguresView => {
  const link = linkTo(scope);
  const rate = (name: keyof Figures['rates']) => ({
    ...figures.rates[name],
    text: inRate(figures.rates[name], language),
    formula: formulas[name][language],
    numeratorTasks: link(numerators[name]),
    denominatorTasks: link({ owed: 'true' }),
  });
  return {
    tasks: { count: figures.tasks, tasks: link({}) },
    groups: (Object.entries(figures.groups) as [FigureGroup, number][]).map(([group, count]) => ({
      ...{ group, count },
      tasks: link({ group }),
    })),
    rates: { completion: rate('completion'), onTime: rate('onTime'), firstDate: rate('firstDate') },
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
  };
};
