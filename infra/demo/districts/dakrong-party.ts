import { communesOfDakrong } from './mergers.ts';
import { officeOf } from './office.ts';
import type { Staffed } from './office.ts';

const top = 'huyen-uy-dakrong';

const unit = (unitId: string, name: string, headed: string, seats: Staffed['seats'] = []): Staffed => ({
  ...{ unitId, name, parentId: top, tree: 'party' },
  seats: [{ role: 'head', title: headed, login: unitId }, ...seats],
});

/** The collectives that sign a commitment every year: Party commissions, office, political centre, Front, mass organisations, committees below. */
const collectives: Staffed[] = [
  unit('van-phong-huyen-uy', 'Văn phòng Huyện ủy Đakrông', 'Chánh Văn phòng Huyện ủy', [
    { role: 'monitor', title: 'Chuyên viên tổng hợp Văn phòng Huyện ủy', login: 'vanphong-dakrong' },
    { role: 'administrator', title: 'Quản trị hệ thống', login: 'quantri-dakrong' },
  ]),
  unit('ban-to-chuc', 'Ban Tổ chức Huyện ủy Đakrông', 'Trưởng Ban Tổ chức'),
  unit('ban-tuyen-giao', 'Ban Tuyên giáo Huyện ủy Đakrông', 'Trưởng Ban Tuyên giáo'),
  unit('ban-dan-van', 'Ban Dân vận Huyện ủy Đakrông', 'Trưởng Ban Dân vận'),
  unit('uy-ban-kiem-tra', 'Uỷ ban Kiểm tra Huyện ủy Đakrông', 'Chủ nhiệm Uỷ ban Kiểm tra'),
  unit('trung-tam-chinh-tri', 'Trung tâm chính trị huyện Đakrông', 'Giám đốc Trung tâm chính trị'),
  unit('mat-tran', 'Uỷ ban Mặt trận Tổ quốc huyện Đakrông', 'Chủ tịch Uỷ ban Mặt trận Tổ quốc'),
  unit('doan-thanh-nien', 'Đoàn Thanh niên huyện Đakrông', 'Bí thư Huyện đoàn'),
  unit('hoi-phu-nu', 'Hội Phụ nữ huyện Đakrông', 'Chủ tịch Hội Phụ nữ'),
  unit('hoi-nong-dan', 'Hội Nông dân huyện Đakrông', 'Chủ tịch Hội Nông dân'),
  unit('hoi-cuu-chien-binh', 'Hội Cựu chiến binh huyện Đakrông', 'Chủ tịch Hội Cựu chiến binh'),
  unit('lien-doan-lao-dong', 'Liên đoàn Lao động huyện Đakrông', 'Chủ tịch Liên đoàn Lao động'),
  ...communesOfDakrong.map(({ unitId, place }) =>
    unit(`dang-bo-${unitId}`, `Đảng bộ ${place}`, `Bí thư Đảng ủy ${place}`),
  ),
];

export const collectivesOfDakrong = collectives.map(({ unitId }) => unitId);

/** The Party and Front side of Đakrông. */
export const partyOfDakrong = officeOf(
  [
    {
      ...{ unitId: top, name: 'Huyện ủy Đakrông', parentId: null, tree: 'party' },
      seats: [
        { role: 'chair', title: 'Bí thư Huyện ủy', login: 'bithu-dakrong' },
        { role: 'leader', title: 'Phó Bí thư Thường trực Huyện ủy', login: 'phobithu-dakrong' },
      ],
    },
    ...collectives,
  ],
  'dkr',
  '2020-06-30T17:00:00.000Z',
);
