import type { OrganisationData } from '#organisation';
import { partyOfDakrong } from '../dakrong-party.ts';
import {
  communesOfDakrong,
  communesOfDakTo,
  mergedOn,
  newCommunesOfDakrong,
  newCommunesOfDakTo,
} from '../mergers.ts';
import type { Commune, NewCommune } from '../mergers.ts';
import { officeOf, together } from '../office.ts';
import type { Staffed } from '../office.ts';
import { instantOf } from '../../local-time.ts';

const since = '2020-06-30T17:00:00.000Z';

export const district = 'ubnd-dakrong';
export const province = 'ubnd-quang-tri';
export const department = 'so-nong-nghiep';
export const villageOf = ({ unitId }: Pick<Commune, 'unitId'>): string => `${unitId}-thon-1`;
export const headOf = (unitId: string): string => `${unitId}-head`;

const head = (unitId: string, title: string): Staffed['seats'] => [{ role: 'head', title, login: unitId }];
const village = ({ place }: Commune) => (place.startsWith('thị trấn') ? 'Tổ dân phố 1' : 'Thôn 1');

/** One group of people’s homes in each commune of Đăk Tô, made up: somebody to give parts of the work to. */
const villages = officeOf(
  communesOfDakTo.map((commune): Staffed => ({
    ...{ unitId: villageOf(commune), parentId: commune.unitId, tree: 'state' },
    name: `${village(commune)}, ${commune.place}`,
    seats: head(villageOf(commune), `Trưởng ${village(commune).toLowerCase()}`),
  })),
  'thon',
  since,
);

/** The State side of Quảng Trị as far as Đakrông needs it: province, one department, the district and its communes. */
const quangTri = officeOf(
  [
    {
      ...{ unitId: province, parentId: null, tree: 'state', name: 'Ủy ban nhân dân tỉnh Quảng Trị' },
      seats: [
        { role: 'chair', title: 'Chủ tịch UBND tỉnh', login: 'chutich-quangtri' },
        { role: 'leader', title: 'Phó Chủ tịch UBND tỉnh', login: 'phochutich-quangtri' },
        { role: 'administrator', title: 'Quản trị hệ thống', login: 'quantri-quangtri' },
      ],
    },
    {
      ...{ unitId: department, parentId: province, tree: 'state' },
      name: 'Sở Nông nghiệp và Môi trường tỉnh Quảng Trị',
      seats: head(department, 'Giám đốc Sở Nông nghiệp và Môi trường'),
    },
    {
      ...{ unitId: district, parentId: province, tree: 'state', name: 'Ủy ban nhân dân huyện Đakrông' },
      seats: head(district, 'Chủ tịch UBND huyện Đakrông'),
    },
    ...communesOfDakrong.map(({ unitId, place }): Staffed => ({
      ...{ unitId, parentId: district, tree: 'state', name: `UBND ${place}` },
      seats: head(unitId, `Chủ tịch UBND ${place}`),
    })),
  ],
  'qtr',
  since,
);

/** Everybody in 2025, before the mergers. */
export const before = (dakTo: OrganisationData): OrganisationData =>
  together(dakTo, villages, partyOfDakrong, quangTri);

/** Who heads a new commune, made up: whoever headed the first of those it was made of. */
export const firstHead = (old: OrganisationData, { outOf }: NewCommune): string =>
  old.tenures.find(({ postId, to }) => postId === headOf(outOf[0] ?? '') && to === null)?.personId ?? '';

/** With those who hold the posts of the new communes, to act in their posts. */
export const withSuccessors = (old: OrganisationData): OrganisationData => ({
  ...old,
  tenures: [
    ...old.tenures,
    ...[...newCommunesOfDakTo, ...newCommunesOfDakrong].map((commune) => ({
      ...{ postId: headOf(commune.unitId), personId: firstHead(old, commune) },
      ...{ from: instantOf(mergedOn), to: null, inCharge: false },
    })),
  ],
});
