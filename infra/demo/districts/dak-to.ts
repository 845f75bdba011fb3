import type { Serving } from '#contracts';
import type { DemoTask } from '../data-schema.ts';
import type { OnRecord, Paper } from './papers.ts';
import { targetsOfDakTo } from './targets.ts';

const party = { tree: 'party' } as const;
const state = { tree: 'state' } as const;
const wholeTerm = { from: '2020-07-01', to: '2025-12-31' };

/** What the paper does not say is made up, and says so. */
const madeUp = '(số và ngày của văn bản là minh họa)';

const districtParty = {
  name: 'Huyện ủy Đăk Tô',
  unitId: 'huyen-uy-dak-to',
  ...party,
  level: 'district',
} as const;

/** In whose post the office of Đăk Tô enters papers. */
export const clerkOfDakTo = 'van-phong-monitor-1';

/** What the 27 contents and tasks are contents of. */
export const actionPlan = 'action-plan';

/** The contents of the action plan: eleven in the words of the conference of 22/01/2021, the others made up. */
const contentOf = ({ asWritten, title }: Pick<DemoTask, 'asWritten' | 'title'>) =>
  asWritten ?? `Minh họa: ${title}`;

/** What Đăk Tô’s 27 contents and tasks flow from: two resolutions, of the district and of the province, that meet in the action plan. */
export const papersOfDakTo = (tasks: readonly Pick<DemoTask, 'asWritten' | 'title'>[]): Paper[] => [
  {
    key: 'district-resolution',
    carriesOut: [],
    act: {
      ...{ kind: 'resolution', number: 'không số', issuer: districtParty, issuedOn: '2020-08-14' },
      title: `Nghị quyết Đại hội Đảng bộ huyện Đăk Tô lần thứ XVII, nhiệm kỳ 2020 - 2025 ${madeUp}`,
      term: wholeTerm,
    },
  },
  {
    key: 'action-programme',
    carriesOut: ['district-resolution'],
    act: {
      ...{ kind: 'programme', number: 'không số', issuer: districtParty, issuedOn: '2020-10-09' },
      title: `Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XVII ${madeUp}`,
    },
  },
  {
    key: 'whole-term-programme',
    carriesOut: ['district-resolution'],
    act: {
      ...{ kind: 'programme', number: 'không số', issuer: districtParty, issuedOn: '2021-01-08' },
      title: `Chương trình toàn khóa của Huyện ủy, nhiệm kỳ 2020 - 2025 ${madeUp}`,
      term: wholeTerm,
    },
  },
  {
    key: 'province-resolution',
    carriesOut: [],
    act: {
      ...{ kind: 'resolution', number: 'không số', issuedOn: '2020-10-23' },
      issuer: { name: 'Đại hội Đảng bộ tỉnh Kon Tum lần thứ XVI', ...party, level: 'province' },
      title: `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025 ${madeUp}`,
    },
  },
  {
    key: 'province-plan',
    carriesOut: ['province-resolution'],
    act: {
      ...{ kind: 'plan', number: 'không số', issuedOn: '2020-12-18' },
      issuer: { name: 'Ủy ban nhân dân tỉnh Kon Tum', ...state, level: 'province' },
      title: `Kế hoạch thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI ${madeUp}`,
    },
  },
  {
    key: actionPlan,
    carriesOut: ['district-resolution', 'action-programme', 'whole-term-programme', 'province-plan'],
    act: {
      ...{ kind: 'plan', number: 'không số', issuedOn: '2021-01-22', declaredCount: 27 },
      issuer: { name: 'Ủy ban nhân dân huyện Đăk Tô', unitId: 'ubnd-dak-to', ...state, level: 'district' },
      signer: { personId: 'p-001', postId: 'ubnd-dak-to-chair', capacity: 'holder' },
      title: 'Kế hoạch hành động của huyện Đăk Tô: 27 nội dung, nhiệm vụ (số của văn bản là minh họa)',
      clauses: tasks.map((task, at) => ({ label: String(at + 1), content: contentOf(task) })),
      targets: targetsOfDakTo.map((target, at) => ({ ...target, clause: at + 1 })),
    },
  },
];

/** What a task out of the action plan serves: its content and, of the first eleven, the target in it. */
export const servedBy = (onRecord: OnRecord, at: number): Serving[] => {
  const directiveId = onRecord.get(actionPlan) ?? '';
  const number = at + 1;
  return [
    { directiveId, part: 'clause', number },
    ...(at < targetsOfDakTo.length ? [{ directiveId, part: 'target' as const, number }] : []),
  ];
};
