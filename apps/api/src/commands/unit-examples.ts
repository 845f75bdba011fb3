import type { z } from 'zod';
import type { UnitAct } from '#contracts';

type Example = { summary: string; value: z.input<typeof UnitAct> };

const paper = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện Đăk Tô' };
const person = 'nguyen-van-binh';

/** One example of every act on a unit, as an administrator would send it. */
export const unitExamples: Record<UnitAct['type'], Example> = {
  FoundUnit: {
    summary: 'A new unit, from 1 July',
    value: {
      ...{
        type: 'FoundUnit',
        parentId: 'ubnd-dak-to',
        tree: 'state',
        name: 'Trung tâm Phục vụ hành chính công',
      },
      ...{ effectiveAt: '2026-06-30T17:00:00.000Z', paper },
    },
  },
  RenameUnit: {
    summary: 'Another name; the earlier one stays on record',
    value: { type: 'RenameUnit', name: 'Phòng Nội vụ và Lao động', paper },
  },
  MoveUnit: {
    summary: 'Under another unit',
    value: { type: 'MoveUnit', parentId: 'ubnd-dak-to', paper },
  },
  EndUnit: { summary: 'Dissolved', value: { type: 'EndUnit', paper } },
  EstablishPost: {
    summary: 'A post that heads the unit',
    value: { type: 'EstablishPost', postId: 'giam-doc-hcc', role: 'head', name: 'Giám đốc' },
  },
  RenamePost: {
    summary: 'Another name of a post',
    value: { type: 'RenamePost', postId: 'giam-doc-hcc', name: 'Giám đốc Trung tâm' },
  },
  EndPost: { summary: 'A post is abolished', value: { type: 'EndPost', postId: 'pho-giam-doc-2' } },
  AppointPerson: {
    summary: 'A successor, by a decision that took effect three days ago',
    value: {
      ...{ type: 'AppointPerson', postId: 'giam-doc-hcc', personId: person, inPlaceOf: 'tran-thi-lan' },
      ...{ effectiveAt: '2026-02-26T17:00:00.000Z', paper },
    },
  },
  RelievePerson: {
    summary: 'Relieved of a post',
    value: { type: 'RelievePerson', postId: 'giam-doc-hcc', personId: person, paper },
  },
  GiveCharge: {
    summary: 'A deputy in charge while the head’s post is vacant',
    value: { type: 'GiveCharge', postId: 'pho-giam-doc-1', personId: person, paper },
  },
  EndCharge: {
    summary: 'No longer in charge',
    value: { type: 'EndCharge', postId: 'pho-giam-doc-1', personId: person },
  },
  GiveField: {
    summary: 'What a deputy sees to',
    value: {
      ...{ type: 'GiveField', postId: 'ubnd-dak-to-leader-1', name: 'Kinh tế' },
      ...{ unitIds: ['tai-chinh-ke-hoach'], paper },
    },
  },
  EndField: {
    summary: 'No longer',
    value: { type: 'EndField', postId: 'ubnd-dak-to-leader-1', name: 'Kinh tế', paper },
  },
  GiveMandate: {
    summary: 'The chair authorises the head of a unit to sign off, until the end of March',
    value: {
      ...{ type: 'GiveMandate', postId: 'ubnd-dak-to-chair', toPostId: 'noi-vu-head', acts: ['SignOff'] },
      ...{ until: '2026-03-31T17:00:00.000Z', paper },
    },
  },
  EndMandate: {
    summary: 'Taken back before its time',
    value: { type: 'EndMandate', mandateId: '7d9f7b1e-9a4e-4c6e-8f43-0a8f2d1c5b10', paper },
  },
  BeginCollective: {
    summary: 'The authority takes tasks back as a body',
    value: { type: 'BeginCollective', acts: ['WithdrawTask'], paper },
  },
  EndCollective: { summary: 'No longer', value: { type: 'EndCollective', paper } },
};
