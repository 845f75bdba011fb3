import writeWorkbook from 'write-excel-file/node';
import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import type { LocalDate, WeekCounts, WeekOrigin, WeekTable } from '#contracts';
import { countNames, headOf, originOf, outcomeOf, partOf, titleOf, weekName } from './week-words.ts';
import type { DayOf } from './week-words.ts';

const ruled = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;

/** Words stay words: what begins like a formula is none. */
const text = (value: string): CellObject => ({ ...ruled, type: String, value });
const number = (value: number | null): CellObject | null =>
  value === null ? { ...ruled } : { ...ruled, type: Number, value, align: 'center' };

/** A day as a spreadsheet has it: it can be sorted and counted with. */
const date = (value: LocalDate | null): CellObject =>
  value === null
    ? { ...ruled }
    : { ...ruled, type: Date, value: new Date(value), format: 'dd/mm/yyyy', align: 'center' };

const headings = (names: readonly string[]): Row =>
  names.map((value) => ({
    ...{ ...ruled, type: String, value, align: 'center' as const },
    ...{ fontWeight: 'bold' as const, backgroundColor: '#E9ECEF' },
  }));

const titled = (title: string, names: readonly string[], rows: Row[]): Row[] => [
  [{ type: String, value: title, fontWeight: 'bold', fontSize: 14 }],
  headings(names),
  ...rows,
];

const bold = (row: Row): Row =>
  row.map((one) => (one ? { ...(one as CellObject), fontWeight: 'bold' as const } : one));

/** The title and the headings stay in sight. */
const layout = { stickyRowsCount: 2, orientation: 'landscape' } as const;

const countsIn = (counts: WeekCounts): Row => countNames.map(([name]) => number(counts[name]));

const parts = (origins: readonly WeekOrigin[]): Row[] =>
  origins.map((one) => [number(null), text(partOf(one)), text(''), ...countsIn(one.counts)]);

const summary = ({ week, units, total, origins }: WeekTable, dayOf: DayOf): Sheet<never> => ({
  ...layout,
  sheet: 'Tổng hợp',
  columns: [5, 36, 40, ...countNames.map(() => 14)].map((width) => ({ width })),
  data: titled(
    `Tình hình thực hiện nhiệm vụ ${weekName(week)}`,
    ['STT', 'Đơn vị', 'Người đứng đầu', ...countNames.map(([, name]) => name)],
    [
      ...units.flatMap((one, index) => [
        [...[number(index + 1), text(one.unit.name), text(headOf(one, dayOf))], ...countsIn(one.counts)],
        ...parts(one.origins),
      ]),
      bold([number(null), text('Tổng cộng'), text(''), ...countsIn(total)]),
      ...parts(origins),
    ],
  ),
});

const tasks = ({ week, units }: WeekTable, dayOf: DayOf): Sheet<never> => ({
  ...layout,
  sheet: 'Danh mục nhiệm vụ',
  columns: [5, 32, 16, 60, 28, 14, 14, 14, 34, 16, 32].map((width) => ({ width })),
  data: titled(
    `Danh mục nhiệm vụ ${weekName(week)}`,
    [
      ...['STT', 'Đơn vị', 'Số hiệu', 'Nhiệm vụ', 'Lãnh đạo phụ trách', 'Hạn giao đầu', 'Thời hạn'],
      ...['Ngày gửi kết quả', 'Kết quả', 'Số ngày làm việc quá hạn', 'Nguồn nhiệm vụ'],
    ],
    units
      .flatMap((one) => one.tasks)
      .map((task, index) => [
        ...[number(index + 1), text(task.unit.name), text(task.code), text(titleOf(task))],
        ...[text(task.leader.title), date(task.firstDueOn), date(task.dueOn)],
        ...[date(task.sentAt && dayOf(task.sentAt)), text(outcomeOf(task)), number(task.daysOverdue)],
        text(originOf(task)),
      ]),
  ),
});

/** The table of a week as a workbook: a sheet of counts and a sheet of tasks. */
export const weekWorkbook = (table: WeekTable, dayOf: DayOf): Promise<Uint8Array> =>
  writeWorkbook([summary(table, dayOf), tasks(table, dayOf)], { fontFamily: 'Times New Roman' }).toBuffer();
