import type { Actor, Recipient } from './actor.ts';
import type { Owner } from './obligations.ts';
import { dutyOf, lateProcessing, nobodyAnswered, nothing } from './phrases.ts';
import type { Both } from './phrases.ts';
import type { StreamEvent, TaskEvent } from './stream-events.ts';
import { inInstant } from './words.ts';
import type { Names } from './words.ts';

export const inPost = (who: Pick<Actor, 'personId' | 'postId'>, names: Names): string =>
  `${names.post(who.postId)} ${names.person(who.personId)}`;

export const toldWhom = (event: Pick<StreamEvent, 'told'>, names: Names): string =>
  event.told.map((one) => inPost(one, names)).join(', ');

export const vacantNote = (vacant: string[], names: Names): Both => {
  if (vacant.length === 0) return nothing;
  const posts = vacant.map(names.post).join(', ');
  return { vi: ` (khuyết chức vụ: ${posts})`, en: ` (vacant: ${posts})` };
};

export const lateNote = (late: boolean | undefined): Both => (late ? lateProcessing : nothing);

/** Who answered for the post at the due instant; nothing about events that do not say. */
export const answerableNote = (answerable: Recipient | null | undefined, names: Names): Both => {
  if (answerable === undefined) return nothing;
  if (!answerable) return nobodyAnswered;
  const who = inPost(answerable, names);
  return { vi: `; người phụ trách khi đến hạn: ${who}`, en: `; ${who} answered for it when it fell due` };
};

/** An escalation says it only where, for being late, it tells somebody else. */
const otherAnswerable = ({ told: [now], data }: TaskEvent<'Escalated'>, names: Names): Both => {
  const other = data.processedLate && now && data.answerable?.personId !== now.personId;
  return answerableNote(other ? data.answerable : undefined, names);
};

/** Whoever should have been told is told, once a decision that was recorded later shows it. */
export const noticesCorrected = (event: TaskEvent<'NoticesCorrected'>, names: Names): Both => {
  const { unitId, from, corrected } = event.data;
  const told = toldWhom(event, names);
  const entries = corrected.map(({ version }) => version).join(', ');
  return {
    vi: `Thông báo đính chính gửi ${told}: theo quyết định về ${names.unit(unitId)} có hiệu lực từ ${inInstant(from, 'vi')}, ghi nhận sau, thông báo ở mục số ${entries} đã gửi đến người khác`,
    en: `Corrective notice to ${told}: by a decision on ${names.unit(unitId)} that counts from ${inInstant(from, 'en')} and was recorded later, the notice of entry ${entries} had gone to somebody else`,
  };
};

export const ownerOf = (owner: Owner, names: Names): string =>
  owner.side === 'unit' ? names.unit(owner.unitId) : names.post(owner.postId);

/** Whom a level told: nobody again who was told at one before. */
export const whomTold = (told: string, mergedInto: number | undefined): Both => {
  if (mergedInto)
    return {
      vi: `người nhận đã được báo ở cấp ${mergedInto}, không gửi lại`,
      en: `already told at level ${mergedInto}`,
    };
  return told
    ? { vi: `báo ${told}`, en: `${told} was told` }
    : { vi: 'không có người nhận', en: 'nobody was there to be told' };
};

/** A level of the ladder: whom it told, and why nobody else. */
export const escalated = (event: TaskEvent<'Escalated'>, names: Names): Both => {
  const { level, obligationId, about, vacant, mergedInto, processedLate } = event.data;
  const owner = ownerOf(about, names);
  const duty = dutyOf(obligationId);
  const said = whomTold(toldWhom(event, names), mergedInto);
  const empty = vacantNote(vacant, names);
  const late = lateNote(processedLate);
  const before = otherAnswerable(event, names);
  return {
    vi: `Báo cáo lên cấp trên, cấp ${level}: ${owner} quá hạn ${duty.vi}; ${said.vi}${empty.vi}${late.vi}${before.vi}`,
    en: `Escalated to level ${level}: ${owner} is late to ${duty.en}; ${said.en}${empty.en}${late.en}${before.en}`,
  };
};
