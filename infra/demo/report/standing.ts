import type { Review } from '../play.ts';
import { inLocal, instantOf } from '../local-time.ts';
import { table } from './table.ts';

type Line = Review['tasks'][number];

const executions: [Line['execution'], string][] = [
  ['not_started', 'Chưa thực hiện'],
  ['in_progress', 'Đang thực hiện'],
  ['awaiting_sign_off', 'Chờ xác nhận'],
  ['done', 'Hoàn thành'],
  ['suspended', 'Tạm dừng'],
  ['withdrawn', 'Thu hồi'],
];

/** What is done is on time or late; what is open is in term, due soon or overdue. */
const columns: [string, (line: Line) => boolean][] = [
  ['Trong hạn', ({ timeliness }) => timeliness === 'in_term'],
  ['Sắp đến hạn', ({ timeliness }) => timeliness === 'due_soon'],
  ['Đúng hạn', ({ timeliness }) => timeliness === 'on_time'],
  ['Quá hạn', ({ timeliness }) => timeliness === 'overdue' || timeliness === 'late'],
  ['Cộng', () => true],
];

const counts = (lines: Line[]): string[] =>
  columns.map(([, belongs]) => String(lines.filter(belongs).length).replace(/^0$/, '–'));

/** How all tasks stood at a review: execution × timeliness. */
export const standing = ({ at, tasks }: Review): string[] => [
  `Lúc ${inLocal(instantOf(at))}`,
  ...table([
    ['', ...columns.map(([name]) => name)],
    ...executions
      .map(([execution, name]) => ({ name, lines: tasks.filter((line) => line.execution === execution) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ name, lines }) => [name, ...counts(lines)]),
    ['Cộng', ...counts(tasks)],
  ]),
];
