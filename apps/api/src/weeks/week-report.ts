import { inDate, inInstant } from '#contracts';
import type { WeekCounts, WeekOrigin, WeekTable } from '#contracts';
import type { Report, ReportRow } from '#letters';
import { countNames, headOf, originOf, outcomeOf, partOf, titleOf, weekName } from './week-words.ts';
import type { DayOf, ListedTask, WeekUnit } from './week-words.ts';

/** Who reports, and in which capacity it is signed. */
export type ReportFrom = Pick<Report, 'issuer' | 'above' | 'place' | 'signedAs' | 'signer'>;

const countsIn = (counts: WeekCounts): string[] => countNames.map(([name]) => `${counts[name]}`);

const parts = (origins: readonly WeekOrigin[]): ReportRow[] =>
  origins.map((one) => ({ cells: ['', partOf(one), '', ...countsIn(one.counts)] }));

const summary = ({ units, total, origins }: WeekTable, dayOf: DayOf): ReportRow[] => [
  ...units.flatMap((one, index) => [
    { cells: [`${index + 1}`, one.unit.name, headOf(one, dayOf), ...countsIn(one.counts)] },
    ...parts(one.origins),
  ]),
  { cells: ['', 'Tổng cộng', '', ...countsIn(total)], bold: true },
  ...parts(origins),
];

/** What a task is, and how its unit came to have it. */
const wordsOf = (task: ListedTask): string =>
  [titleOf(task), originOf(task)].filter((words) => words !== '').join('. ');

const ofUnit =
  (dayOf: DayOf) =>
  ({ unit, tasks }: WeekUnit): ReportRow[] => [
    { cells: [unit.name], bold: true },
    ...tasks.map((task, index) => ({
      cells: [
        `${index + 1}`,
        task.code,
        wordsOf(task),
        task.leader.title,
        inDate(task.dueOn),
        task.sentAt === null ? '' : inDate(dayOf(task.sentAt)),
        outcomeOf(task),
      ],
    })),
  ];

const counted = ({ total }: WeekTable): string =>
  `Tổng số nhiệm vụ phải thực hiện: ${total.total}; trong đó kỳ trước chuyển sang ${total.carried}, đến hạn trong tuần ${total.fallingDue}. ` +
  `Kết quả: hoàn thành đúng hạn ${total.onTime}, hoàn thành quá hạn ${total.late}, quá hạn chưa hoàn thành ${total.overdue}, ` +
  `chưa hoàn thành nhưng còn trong hạn ${total.open}.`;

/** The table of a week as a report that is signed. */
export const weekReport = (table: WeekTable, dayOf: DayOf, from: ReportFrom): Report => ({
  ...from,
  issuer: from.issuer.toLocaleUpperCase('vi'),
  above: from.above?.toLocaleUpperCase('vi') ?? null,
  number: null,
  issuedOn: dayOf(table.asOf),
  kind: 'BÁO CÁO',
  about: `Tình hình thực hiện nhiệm vụ ${weekName(table.week)}`,
  paragraphs: [counted(table), `Số liệu tính đến ${inInstant(table.asOf, 'vi')}.`],
  tables: [
    {
      title: 'I. Tổng hợp theo đơn vị',
      columns: [
        { name: 'STT', percent: 5, side: 'center' },
        { name: 'Đơn vị', percent: 20, side: 'left' },
        { name: 'Người đứng đầu', percent: 19, side: 'left' },
        ...countNames.map(([, name]) => ({ name, percent: 8, side: 'center' as const })),
      ],
      rows: summary(table, dayOf),
    },
    {
      title: 'II. Danh mục nhiệm vụ',
      columns: [
        { name: 'STT', percent: 5, side: 'center' },
        { name: 'Số hiệu', percent: 11, side: 'left' },
        { name: 'Nhiệm vụ', percent: 31, side: 'left' },
        { name: 'Lãnh đạo phụ trách', percent: 15, side: 'left' },
        { name: 'Thời hạn', percent: 11, side: 'center' },
        { name: 'Ngày gửi kết quả', percent: 11, side: 'center' },
        { name: 'Kết quả', percent: 16, side: 'left' },
      ],
      rows: table.units.flatMap(ofUnit(dayOf)),
    },
  ],
  recipients: ['Lãnh đạo cơ quan (báo cáo);', 'Các đơn vị;', 'Lưu: VT.'],
});
