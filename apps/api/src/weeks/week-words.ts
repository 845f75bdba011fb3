import { inDate, originNames } from '#contracts';
import type { Instant, LocalDate, WeekCounts, WeekOrigin, WeekOutcome, WeekTable } from '#contracts';
import { isLateBefore } from '#domain';

export type WeekUnit = WeekTable['units'][number];
export type ListedTask = WeekUnit['tasks'][number];
export type DayOf = (instant: Instant) => LocalDate;

/** What is counted, in the order in which it stands in every form of the table. */
export const countNames: readonly (readonly [keyof WeekCounts, string])[] = [
  ['total', 'Tổng số phải thực hiện'],
  ['carried', 'Kỳ trước chuyển sang'],
  ['fallingDue', 'Đến hạn trong tuần'],
  ['onTime', 'Hoàn thành đúng hạn'],
  ['late', 'Hoàn thành quá hạn'],
  ['overdue', 'Quá hạn chưa hoàn thành'],
  ['open', 'Chưa hoàn thành, trong hạn'],
];

const outcomes: Record<WeekOutcome, string> = {
  on_time: 'Hoàn thành đúng hạn',
  late: 'Hoàn thành quá hạn',
  overdue: 'Quá hạn chưa hoàn thành',
  open: 'Chưa hoàn thành, trong hạn',
};

const overdueFor = ({ daysOverdue, origin }: ListedTask): string => {
  const days = `${daysOverdue ?? 0} ngày làm việc`;
  const before = origin?.as === 'inherited' ? (origin.daysOverdue ?? 0) : 0;
  return before === 0 ? days : `${days}, trong đó ${before} ngày trước khi kế thừa`;
};

/** What became of a task, in words. */
export const outcomeOf = (task: ListedTask): string => {
  const { outcome, sentAt } = task;
  if (outcome === 'overdue') return `${outcomes.overdue} (${overdueFor(task)})`;
  if (outcome === 'late' && isLateBefore(task)) return `${outcomes.late} (từ trước khi kế thừa)`;
  return outcome === 'open' && sentAt !== null ? 'Đã gửi kết quả, chờ xác nhận' : outcomes[outcome];
};

/** How the unit came to have a task; nothing where it is its own. */
export const originOf = ({ origin }: ListedTask): string => {
  if (!origin) return '';
  return origin.as === 'inherited' ? `Kế thừa từ ${origin.from.name}` : 'Chuyển tiếp';
};

/** Which part of the tasks above is counted. */
export const partOf = ({ origin, from, lateBefore }: WeekOrigin): string => {
  const units = from.length === 0 ? '' : ` từ ${from.map(({ name }) => name).join(', ')}`;
  const late = lateBefore === 0 ? '' : ` (${lateBefore} nhiệm vụ quá hạn từ trước khi kế thừa)`;
  return `Trong đó ${originNames[origin].vi}${units}${late}`;
};

/** What somebody wrote, or that it was erased. */
export const titleOf = ({ title }: ListedTask): string => title.text ?? '(nội dung đã được xóa)';

const endedWords = ({ ended }: WeekUnit, dayOf: DayOf): string[] => {
  if (!ended) return [];
  const heirs = ended.successors.map(({ name }) => name).join(', ');
  return [
    `Kết thúc hoạt động từ ngày ${inDate(dayOf(ended.at))}${heirs === '' ? '' : `, đơn vị kế thừa: ${heirs}`}`,
  ];
};

/** Who heads a unit; of one that has ended, that it has and who succeeded it. */
export const headOf = (unit: WeekUnit, dayOf: DayOf): string => {
  const { head, ended } = unit;
  const said = head ? [`${head.postTitle}: ${head.name}`] : ended ? [] : ['Khuyết'];
  return [...said, ...endedWords(unit, dayOf)].join('. ');
};

export const weekName = ({ number, from, to }: WeekTable['week']): string =>
  `tuần ${number} (từ ngày ${inDate(from)} đến ngày ${inDate(to)})`;
