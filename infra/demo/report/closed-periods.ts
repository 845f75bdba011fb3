import { inDate } from '#contracts';
import type { FigureTask, Rate } from '#contracts';
import type { Account } from '../account.ts';

type Closed = Account['closed'][number];

const groups: Record<FigureTask['group'], string> = {
  done: 'hoàn thành',
  overdue: 'quá hạn chưa hoàn thành',
  in_term: 'trong hạn',
  undated: 'không thời hạn',
  suspended: 'tạm dừng',
  withdrawn: 'thu hồi',
};

const done = ({ onTime, byFirstDate }: FigureTask): string =>
  `${onTime ? 'đúng hạn' : 'quá hạn'}, ${byFirstDate ? '' : 'không '}theo hạn giao lần đầu`;

const counted = (task: FigureTask | null): string => {
  if (!task) return 'không có trong kỳ';
  return task.group === 'done' ? `${groups.done} ${done(task)}` : groups[task.group];
};

const inCounts = ({ completion, onTime, firstDate }: Closed['frozen']): string =>
  [
    `hoàn thành ${counts(completion)}`,
    `đúng hạn ${counts(onTime)}`,
    `theo hạn giao lần đầu ${counts(firstDate)}`,
  ].join(', ');

const counts = ({ numerator, denominator }: Rate): string => `${numerator}/${denominator}`;

/** A closed period: the figures stay as they were frozen; what has changed since stands apart, with the act that changed it. */
export const closedPeriod = ({ from, to, frozen, corrected, items }: Closed): string[] => [
  `  Kỳ ${inDate(from)} – ${inDate(to)}: ${inCounts(frozen)}`,
  `  Sau điều chỉnh: ${inCounts(corrected)}`,
  ...items.map(
    ({ code, before, after, act }) =>
      `    ${code}: đã chốt là ${counted(before)}; nay là ${counted(after)}${act ? `, vì ${act.sentence}` : ''}`,
  ),
];
