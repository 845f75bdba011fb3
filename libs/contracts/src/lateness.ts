import type { Both } from './phrases.ts';

/** What is said for ever of a task that was late, in words; nothing of one that never was. */
export const everLate = ({ spells, days }: { spells: number; days: number }): Both | undefined =>
  spells === 0
    ? undefined
    : {
        vi: `đã từng quá hạn ${spells} lần, tổng ${days} ngày làm việc`,
        en: `was overdue ${spells === 1 ? 'once' : `${spells} times`}, ${days} working ${days === 1 ? 'day' : 'days'} in all`,
      };
