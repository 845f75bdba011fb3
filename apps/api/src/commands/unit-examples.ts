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
};
