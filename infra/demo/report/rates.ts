import type { FiguresView, Overview } from '#contracts';
import { table } from './table.ts';

const names: [keyof FiguresView['rates'], string][] = [
  ['completion', 'Hoàn thành'],
  ['onTime', 'Đúng hạn'],
  ['firstDate', 'Theo hạn giao lần đầu'],
];

const nature = ({ objective, partly, subjective }: FiguresView['causes'][number]): string =>
  [
    ...(objective ? [`khách quan ${objective}`] : []),
    ...(partly ? [`khách quan một phần ${partly}`] : []),
    ...(subjective ? [`chủ quan ${subjective}`] : []),
  ].join(', ');

const causes = ({ causes, unruled }: FiguresView): string =>
  [
    ...causes.map((one) => `${one.text} ${one.count} (${nature(one)})`),
    ...(unruled ? [`chưa có kết luận ${unruled}`] : []),
  ].join('; ');

/** Each rate with its counts, and why tasks were late, as leaders have ruled. */
export const rates = ({ total }: Overview): string[] => [
  ...table(names.map(([rate, name]) => [name, total.rates[rate].text])),
  `  Mẫu số: đã hoàn thành + quá hạn chưa hoàn thành.`,
  `  Nguyên nhân các lần quá hạn: ${causes(total)}.`,
];
