import { filesNote } from '../evidence-words.ts';
import { nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import { refusedWords } from '../refused-words.ts';
import type { DataOf } from '../stream-events.ts';
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

const milestonesNote = ({ lines }: DataOf<'PlanSubmitted'>): Both => {
  const milestones = lines.filter(({ milestone }) => milestone).length;
  return milestones === 0
    ? nothing
    : { vi: `, trong đó có ${milestones} cột mốc`, en: `, with ${count(milestones, 'milestone')}` };
};

const subTasksNote = ({ lines }: DataOf<'PlanSubmitted'>): Both => {
  const subTasks = lines.filter(({ subTask }) => subTask).length;
  return subTasks === 0
    ? nothing
    : {
        vi: `, đề xuất giao ${subTasks} nhiệm vụ con`,
        en: `, ${count(subTasks, 'line')} of it to be issued as sub-tasks`,
      };
};

const inUnitPlan = (one: object | undefined) =>
  one ? { vi: ' (phần trong kế hoạch chung)', en: ' (a part of a plan for many tasks)' } : { vi: '', en: '' };

export const planSentences: SentencesOf<
  'PlanSubmitted' | 'PlanReturned' | 'PlanApproved' | 'MilestoneReached' | 'SubTaskNotIssued'
> = {
  PlanSubmitted: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} gửi kế hoạch lần ${data.plan}, gồm ${data.lines.length} đầu việc${milestonesNote(data).vi}${subTasksNote(data).vi}${unitPlanNote(data.unitPlan).vi}${filesNote(data.files).vi}`,
    en: `${names.unit(data.unitId)} sent plan no. ${data.plan}, of ${count(data.lines.length, 'line')}${milestonesNote(data).en}${subTasksNote(data).en}${unitPlanNote(data.unitPlan).en}${filesNote(data.files).en}`,
  }),
  PlanReturned: decision<'PlanReturned'>(({ plan, decision: one }) => ({
    vi: `trả lại kế hoạch lần ${plan}${inUnitPlan(one).vi}, yêu cầu làm lại`,
    en: `returned plan no. ${plan}${inUnitPlan(one).en} to be redone`,
  })),
  PlanApproved: decision<'PlanApproved'>(({ plan, dueOn, decision: one }) => ({
    vi: `phê duyệt kế hoạch lần ${plan}${inUnitPlan(one).vi}${dueNote(dueOn).vi}`,
    en: `approved plan no. ${plan}${inUnitPlan(one).en}${dueNote(dueOn).en}`,
  })),
  MilestoneReached: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} báo cáo đã đạt cột mốc ở đầu việc ${data.line} của kế hoạch lần ${data.plan}${filesNote(data.files).vi}`,
    en: `${names.unit(data.unitId)} reported that it reached the milestone in line ${data.line} of plan no. ${data.plan}${filesNote(data.files).en}`,
  }),
  SubTaskNotIssued: ({ data: { line, plan, toUnitId, refusal } }, names) => {
    const why = refusedWords(refusal, names);
    return {
      vi: `Đầu việc ${line} của kế hoạch lần ${plan} chưa giao được cho ${names.unit(toUnitId)} thành nhiệm vụ con. ${why.vi}`,
      en: `Line ${line} of plan no. ${plan} could not be issued to ${names.unit(toUnitId)} as a sub-task. ${why.en}`,
    };
  },
};
