import { inDate } from '#contracts';
import type { Instant, LocalDate, WeekCounts, WeekOutcome, WeekTable } from '#contracts';

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

/** What became of a task, in words. */
export const outcomeOf = ({ outcome, daysOverdue, sentAt }: ListedTask): string => {
  if (outcome === 'overdue') return `${outcomes.overdue} (${daysOverdue ?? 0} ngày làm việc)`;
  return outcome === 'open' && sentAt !== null ? 'Đã gửi kết quả, chờ xác nhận' : outcomes[outcome];
};

/** What somebody wrote, or that it was erased. */
export const titleOf = ({ title }: ListedTask): string => title.text ?? '(nội dung đã được xóa)';

export const headOf = ({ head }: WeekUnit): string => (head ? `${head.postTitle}: ${head.name}` : 'Khuyết');

export const weekName = ({ number, from, to }: WeekTable['week']): string =>
  `tuần ${number} (từ ngày ${inDate(from)} đến ngày ${inDate(to)})`;
