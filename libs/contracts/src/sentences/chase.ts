import { dutyOf, nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import { toldWhom } from '../who-is-told.ts';
import { count, inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

const lateBy = (days: number): Both =>
  days === 0
    ? nothing
    : { vi: `, đã quá hạn ${days} ngày làm việc`, en: `, ${count(days, 'working day')} late by then` };

export const chaseSentences: SentencesOf<'UnitChased'> = {
  UnitChased: (event, names) => {
    const { obligationId, time, unitId, dueOn, daysLate } = event.data;
    const told = toldWhom(event, names);
    const duty = dutyOf(obligationId);
    const late = lateBy(daysLate);
    return decision<'UnitChased'>(() => ({
      vi: `đôn đốc ${names.unit(unitId)} (${told || 'không có người nhận'}) ${duty.vi}, hạn ngày ${inDate(dueOn)}${late.vi}; lần thứ ${time}`,
      en: `chased ${names.unit(unitId)} (${told || 'nobody was there'}) to ${duty.en} by ${inDate(dueOn)}${late.en}; time no. ${time}`,
    }))(event, names);
  },
};
