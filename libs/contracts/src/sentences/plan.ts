import { filesNote } from '../evidence-words.ts';
import { dueNote } from '../timings.ts';
import { count } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

export const planSentences: SentencesOf<'PlanSubmitted' | 'PlanReturned' | 'PlanApproved'> = {
  PlanSubmitted: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} gửi kế hoạch lần ${data.plan}, gồm ${data.lines.length} đầu việc${filesNote(data.files).vi}`,
    en: `${names.unit(data.unitId)} sent plan no. ${data.plan}, of ${count(data.lines.length, 'line')}${filesNote(data.files).en}`,
  }),
  PlanReturned: decision<'PlanReturned'>(({ plan }) => ({
    vi: `trả lại kế hoạch lần ${plan}, yêu cầu làm lại`,
    en: `returned plan no. ${plan} to be redone`,
  })),
  PlanApproved: decision<'PlanApproved'>(({ plan, dueOn }) => ({
    vi: `phê duyệt kế hoạch lần ${plan}${dueNote(dueOn).vi}`,
    en: `approved plan no. ${plan}${dueNote(dueOn).en}`,
  })),
};
