import { inDate } from '#contracts';
import type { LedgerEntry } from '../account.ts';

type Slice = LedgerEntry['slices'][number];

const days = (count: number): string => `${count} ngày làm việc`;

const sliceLine = ({ from, to, daysLate, head, inherited }: Slice): string => {
  const person = head ? `${head.name} (${head.postTitle})` : 'không có ai phụ trách';
  return `    ${inDate(from)} – ${inDate(to)}: ${person}, ${days(daysLate)}${inherited ? ', tiếp nhận khi đã quá hạn' : ''}`;
};

/** One stretch of lateness: who held the post on which days, and what was found of the cause. */
export const accountability = ({ code, unit, ...entry }: LedgerEntry): string[] => [
  `  ${code}  ${unit.name}, hạn ${inDate(entry.dueOn)}: chậm ${days(entry.daysLate)}`,
  ...entry.slices.map(sliceLine),
  ...(entry.explanation?.ruling
    ? [
        `    Kết luận nguyên nhân: ${entry.explanation.ruling.causeName}, ${entry.explanation.ruling.outcomeName}`,
      ]
    : []),
];
