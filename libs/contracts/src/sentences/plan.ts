import { filesNote } from '../evidence-words.ts';
import { dueNote } from '../timings.ts';
import type { PlanOfUnit } from '../unit-plans.ts';
import { count } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

const unitPlanNote = (plan: PlanOfUnit | undefined) => {
  if (!plan) return { vi: '', en: '' };
  const number = plan.paper ? ` ${plan.paper.number}` : '';
  return {
    vi: `, thuộc kế hoạch chung${number} cho ${plan.parts} nhiệm vụ`,
    en: `, as a part of the plan${number} for ${count(plan.parts, 'task')}`,
  };
};

const inUnitPlan = (one: object | undefined) =>
  one ? { vi: ' (phần trong kế hoạch chung)', en: ' (a part of a plan for many tasks)' } : { vi: '', en: '' };

export const planSentences: SentencesOf<'PlanSubmitted' | 'PlanReturned' | 'PlanApproved'> = {
  PlanSubmitted: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} gửi kế hoạch lần ${data.plan}, gồm ${data.lines.length} đầu việc${unitPlanNote(data.unitPlan).vi}${filesNote(data.files).vi}`,
    en: `${names.unit(data.unitId)} sent plan no. ${data.plan}, of ${count(data.lines.length, 'line')}${unitPlanNote(data.unitPlan).en}${filesNote(data.files).en}`,
  }),
  PlanReturned: decision<'PlanReturned'>(({ plan, decision: one }) => ({
    vi: `trả lại kế hoạch lần ${plan}${inUnitPlan(one).vi}, yêu cầu làm lại`,
    en: `returned plan no. ${plan}${inUnitPlan(one).en} to be redone`,
  })),
  PlanApproved: decision<'PlanApproved'>(({ plan, dueOn, decision: one }) => ({
    vi: `phê duyệt kế hoạch lần ${plan}${inUnitPlan(one).vi}${dueNote(dueOn).vi}`,
    en: `approved plan no. ${plan}${inUnitPlan(one).en}${dueNote(dueOn).en}`,
  })),
};
