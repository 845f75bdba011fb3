import type { Both } from '../phrases.ts';
import { dutyOf, onRecordLater } from '../phrases.ts';
import { answerableNote, escalated, lateNote, ownerOf, toldWhom, vacantNote } from '../who-is-told.ts';
import { inDate } from '../words.ts';
import type { SentencesOf } from './sentence.ts';

const notReminded = (obligationId: string, dueOn: string): Both => ({
  vi: `Không gửi lần nhắc ${dutyOf(obligationId).vi}, hạn ngày ${inDate(dueOn)}: khi xử lý đã đến lần nhắc sau`,
  en: `A reminder to ${dutyOf(obligationId).en} by ${inDate(dueOn)} was not sent: when it was processed, the next one was due`,
});

export const clockSentences: SentencesOf<'SpellOpened' | 'Reminded' | 'Escalated'> = {
  SpellOpened: ({ data }, names) => {
    const owner = ownerOf(data.owner, names);
    const duty = dutyOf(data.obligationId);
    const due = inDate(data.dueOn);
    const late = data.takenOver ? onRecordLater : lateNote(data.processedLate);
    const who = answerableNote(data.answerable, names);
    return {
      vi: `${owner} quá hạn ${duty.vi} (hạn ngày ${due}), lần quá hạn thứ ${data.spell}${late.vi}${who.vi}`,
      en: `${owner} is late to ${duty.en} (due on ${due}), spell no. ${data.spell}${late.en}${who.en}`,
    };
  },
  Reminded: (event, names) => {
    const { obligationId, dueOn, vacant, processedLate, passedOver } = event.data;
    if (passedOver) return notReminded(obligationId, dueOn);
    const told = toldWhom(event, names);
    const empty = vacantNote(vacant, names);
    const late = lateNote(processedLate);
    return {
      vi: `Nhắc ${told || '(không có người nhận)'} ${dutyOf(obligationId).vi}, hạn ngày ${inDate(dueOn)}${empty.vi}${late.vi}`,
      en: `Reminded ${told || '(nobody was there)'} to ${dutyOf(obligationId).en} by ${inDate(dueOn)}${empty.en}${late.en}`,
    };
  },
  Escalated: escalated,
};
