import type { Paper } from './actor.ts';
import type { Changed } from './events.ts';
import type { DataOf, StreamEvent, TaskEvent, TaskEventType, UnitEvent } from './stream-events.ts';
import { calendarApplied, workingOf } from './dates.ts';
import {
  conclusions,
  duties,
  dutyOf,
  endings,
  grades,
  nothing,
  rulings,
  signedActs,
  spellEnds,
} from './phrases.ts';
import { signing } from './signing.ts';
import type { Both } from './phrases.ts';
import { dueNote, newDate, timedBy } from './timings.ts';
import { unitEventData } from './unit-events.ts';
import { unitSentence } from './unit-sentences.ts';
import {
  answerableNote,
  escalated,
  inPost,
  lateNote,
  noticesCorrected,
  ownerOf,
  toldWhom,
  vacantNote,
} from './who-is-told.ts';
import { inDate } from './words.ts';
import type { Language, Names } from './words.ts';

type Sentences = { [Type in TaskEventType]: (event: TaskEvent<Type>, names: Names) => Both };

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Whose decision it is: the signer of its paper, else whoever acted; with the capacity, as it stands above a signature. */
const decider = (event: TaskEvent, names: Names): Both => {
  const paper = paperOf(event);
  const who = paper?.signer ?? event.actor;
  return who === 'clock' ? { vi: '', en: '' } : signing(who, names);
};

const paperOf = (event: TaskEvent): Paper | undefined =>
  'paper' in event.data ? event.data.paper : undefined;

/** Which paper carries the decision, and who entered it if not the signer. */
const paperNote = (event: TaskEvent, names: Names): Both => {
  const paper = paperOf(event);
  if (!paper) return nothing;
  const vi = `, theo văn bản số ${paper.number} ngày ${inDate(paper.issuedOn)}`;
  const en = `, by paper ${paper.number} of ${inDate(paper.issuedOn)}`;
  if (event.actor === 'clock' || event.actor.personId === paper.signer.personId) return { vi, en };
  const clerk = inPost(event.actor, names);
  return { vi: `${vi} (${clerk} nhập)`, en: `${en} (entered by ${clerk})` };
};

/** A decision of a leader, with its paper. */
const decision =
  <Type extends TaskEventType>(say: (data: DataOf<Type>, names: Names) => Both) =>
  (decided: TaskEvent<Type>, names: Names): Both => {
    const event = decided as unknown as TaskEvent;
    const who = decider(event, names);
    const note = paperNote(event, names);
    const said = say(event.data as DataOf<Type>, names);
    return { vi: `${who.vi} ${said.vi}${note.vi}`, en: `${who.en} ${said.en}${note.en}` };
  };

const changesOf = (before: Changed, after: Changed, names: Names): Both => {
  const parts: Both[] = [];
  if (after.title) parts.push({ vi: 'tên nhiệm vụ', en: 'its title' });
  if (after.content) parts.push({ vi: 'nội dung', en: 'its content' });
  if (after.dueOn) {
    parts.push(newDate(before.dueOn, after.dueOn));
  }
  if (after.reviewOn) {
    const from = before.reviewOn ? inDate(before.reviewOn) : '–';
    const to = inDate(after.reviewOn);
    parts.push({ vi: `ngày rà soát từ ${from} thành ${to}`, en: `the day of review from ${from} to ${to}` });
  }
  if (after.leaderPostId) {
    const from = before.leaderPostId ? names.post(before.leaderPostId) : '–';
    const to = names.post(after.leaderPostId);
    parts.push({
      vi: `lãnh đạo phụ trách từ ${from} sang ${to}`,
      en: `the supervising leader from ${from} to ${to}`,
    });
  }
  return { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
};

const notReminded = (obligationId: string, dueOn: string): Both => ({
  vi: `Không gửi lần nhắc ${dutyOf(obligationId).vi}, hạn ngày ${inDate(dueOn)}: khi xử lý đã đến lần nhắc sau`,
  en: `A reminder to ${dutyOf(obligationId).en} by ${inDate(dueOn)} was not sent: when it was processed, the next one was due`,
});

const opened = ({ data }: TaskEvent<'ObligationOpened'>, names: Names): Both => {
  const owner = ownerOf(data.owner, names);
  const due = inDate(data.schedule.dueOn);
  const duty = duties[data.kind];
  const note = workingOf(data.counting);
  return {
    vi: `${owner} phải ${duty.vi} chậm nhất hết ngày ${due}${note.vi}`,
    en: `${owner} is to ${duty.en} by the end of ${due}${note.en}`,
  };
};

/** One sentence for each kind of event, as an administration would put it. The only place where they are worded. */
const sentences: Sentences = {
  TaskIssued: decision<'TaskIssued'>((data, names) => ({
    vi: `giao ${names.unit(data.unitId)} nhiệm vụ ${data.code}${timedBy(data).vi}`,
    en: `assigned task ${data.code} to ${names.unit(data.unitId)}${timedBy(data).en}`,
  })),
  TaskAmended: decision<'TaskAmended'>(({ before, after }, names) => {
    const changes = changesOf(before, after, names);
    return { vi: `điều chỉnh ${changes.vi}`, en: `amended ${changes.en}` };
  }),
  EntryCorrected: decision<'EntryCorrected'>(({ corrects, before, after }, names) => {
    const changes = changesOf(before, after, names);
    return {
      vi: `sửa lỗi nhập ở mục số ${corrects}: ${changes.vi}`,
      en: `corrected a slip in entry ${corrects}: ${changes.en}`,
    };
  }),
  TaskReassigned: decision<'TaskReassigned'>((data, names) => ({
    vi: `chuyển nhiệm vụ từ ${names.unit(data.fromUnitId)} sang ${names.unit(data.unitId)}${dueNote(data.dueOn).vi}`,
    en: `reassigned the task from ${names.unit(data.fromUnitId)} to ${names.unit(data.unitId)}${dueNote(data.dueOn).en}`,
  })),
  TaskWithdrawn: decision<'TaskWithdrawn'>(() => ({ vi: 'thu hồi nhiệm vụ', en: 'withdrew the task' })),
  TaskAcknowledged: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} tiếp nhận nhiệm vụ`,
    en: `${names.unit(data.unitId)} acknowledged the task`,
  }),
  TaskDeclined: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} từ chối nhận nhiệm vụ, chờ lãnh đạo kết luận`,
    en: `${names.unit(data.unitId)} declined the task; the leader’s ruling is awaited`,
  }),
  DeclineRuled: decision<'DeclineRuled'>(({ outcome }) => rulings[outcome]),
  PlanSubmitted: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} gửi kế hoạch lần ${data.plan}, gồm ${data.lines.length} đầu việc`,
    en: `${names.unit(data.unitId)} sent plan no. ${data.plan}, of ${count(data.lines.length, 'line')}`,
  }),
  PlanReturned: decision<'PlanReturned'>(({ plan }) => ({
    vi: `trả lại kế hoạch lần ${plan}, yêu cầu làm lại`,
    en: `returned plan no. ${plan} to be redone`,
  })),
  PlanApproved: decision<'PlanApproved'>(({ plan, dueOn }) => ({
    vi: `phê duyệt kế hoạch lần ${plan}${dueNote(dueOn).vi}`,
    en: `approved plan no. ${plan}${dueNote(dueOn).en}`,
  })),
  ProgressReported: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} báo cáo tiến độ lần ${data.report}: đạt ${data.percent}%`,
    en: `${names.unit(data.unitId)} sent progress report no. ${data.report}: ${data.percent}%`,
  }),
  ProgressReviewed: decision<'ProgressReviewed'>(({ report }) => ({
    vi: `cho ý kiến về báo cáo tiến độ lần ${report}`,
    en: `remarked on progress report no. ${report}`,
  })),
  TaskReviewed: decision<'TaskReviewed'>(({ review, outcome, reviewOn }) => {
    const came = conclusions[outcome];
    const next = reviewOn === undefined ? undefined : inDate(reviewOn);
    return {
      vi: `rà soát nhiệm vụ lần ${review}: ${came.vi}${next ? `, rà soát lần sau ngày ${next}` : ''}`,
      en: `reviewed the task (no. ${review}): ${came.en}${next ? `, next review on ${next}` : ''}`,
    };
  }),
  ExtensionRequested: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} đề nghị gia hạn lần ${data.request} đến ngày ${inDate(data.dueOn)}${data.late ? ' (đề nghị khi đã quá hạn)' : ''}`,
    en: `${names.unit(data.unitId)} asked for extension no. ${data.request} until ${inDate(data.dueOn)}${data.late ? ' (when already overdue)' : ''}`,
  }),
  ExtensionGranted: decision<'ExtensionGranted'>(({ before, dueOn }) => ({
    vi: `đồng ý gia hạn từ ngày ${inDate(before)} đến ngày ${inDate(dueOn)}`,
    en: `granted an extension from ${inDate(before)} to ${inDate(dueOn)}`,
  })),
  ExtensionRefused: decision<'ExtensionRefused'>(({ request }) => ({
    vi: `không đồng ý gia hạn (đề nghị lần ${request})`,
    en: `refused extension no. ${request}`,
  })),
  CompletionSubmitted: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} báo cáo hoàn thành lần ${data.completion}`,
    en: `${names.unit(data.unitId)} reported completion no. ${data.completion}`,
  }),
  CompletionReturned: decision<'CompletionReturned'>(({ completion }) => ({
    vi: `trả lại báo cáo hoàn thành lần ${completion}, yêu cầu thực hiện lại`,
    en: `returned completion no. ${completion} to be redone`,
  })),
  TaskSignedOff: decision<'TaskSignedOff'>(({ grade }) => ({
    vi: `xác nhận hoàn thành, đánh giá: ${grades[grade].vi}`,
    en: `signed the task off, grade: ${grades[grade].en}`,
  })),
  SignatureGiven: decision<'SignatureGiven'>(({ act, signature, awaited }, names) => {
    const { vi, en } = signedActs[act];
    const posts = awaited.map(names.post).join(', ');
    return {
      vi: `ký ${vi} (chữ ký thứ ${signature})${posts ? `, còn chờ chữ ký của ${posts}` : ''}`,
      en: `signed ${en} (signature no. ${signature})${posts ? `; awaited: ${posts}` : ''}`,
    };
  }),
  SignaturesVoided: ({ data }) => ({
    vi: `Nội dung đã thay đổi: ${data.signatures} chữ ký đã có về việc ${signedActs[data.act].vi} không còn giá trị`,
    en: `What was to be signed has changed: ${count(data.signatures, 'signature')} on ${signedActs[data.act].en} no longer ${data.signatures === 1 ? 'counts' : 'count'}`,
  }),
  ObligationOpened: opened,
  ObligationMoved: ({ data }) => {
    const note = workingOf(data.counting);
    return {
      vi: `Thời hạn ${dutyOf(data.obligationId).vi} chuyển từ ngày ${inDate(data.before)} sang ngày ${inDate(data.schedule.dueOn)}${note.vi}`,
      en: `The date to ${dutyOf(data.obligationId).en} moved from ${inDate(data.before)} to ${inDate(data.schedule.dueOn)}${note.en}`,
    };
  },
  CalendarApplied: calendarApplied,
  ObligationEnded: ({ data }) => ({
    vi: `Việc ${dutyOf(data.obligationId).vi}: ${endings[data.how].vi}`,
    en: `The duty to ${dutyOf(data.obligationId).en}: ${endings[data.how].en}`,
  }),
  SpellOpened: ({ data }, names) => {
    const owner = ownerOf(data.owner, names);
    const duty = dutyOf(data.obligationId);
    const due = inDate(data.dueOn);
    const late = lateNote(data.processedLate);
    const who = answerableNote(data.answerable, names);
    return {
      vi: `${owner} quá hạn ${duty.vi} (hạn ngày ${due}), lần quá hạn thứ ${data.spell}${late.vi}${who.vi}`,
      en: `${owner} is late to ${duty.en} (due on ${due}), spell no. ${data.spell}${late.en}${who.en}`,
    };
  },
  SpellClosed: ({ data }) => ({
    vi: `Kết thúc lần quá hạn thứ ${data.spell} về việc ${dutyOf(data.obligationId).vi} ${spellEnds[data.how].vi}: chậm ${data.daysLate} ngày làm việc`,
    en: `Spell no. ${data.spell} of being late to ${dutyOf(data.obligationId).en} ended ${spellEnds[data.how].en}: ${count(data.daysLate, 'working day')} late`,
  }),
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
  NoticesCorrected: noticesCorrected,
};

const isOfUnit = (event: StreamEvent): event is UnitEvent => event.type in unitEventData;

const taskSentence = (event: TaskEvent, names: Names): Both => {
  const say = sentences[event.type] as (event: TaskEvent, names: Names) => Both;
  return say(event, names);
};

/** Says in one sentence what an event means. */
export const sentenceFor = (event: StreamEvent, names: Names, language: Language): string =>
  (isOfUnit(event) ? unitSentence(event, names) : taskSentence(event, names))[language];
