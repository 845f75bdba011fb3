import type { Post, Role } from '#contracts';
import type { OrganisationData } from '#organisation';

const since = '2020-01-01T00:00:00.000Z';

const post = (unitId: string, name: string, role: Role): Post => ({
  postId: `${unitId}-${name}`,
  unitId,
  role,
  title: name,
});

const unit = (unitId: string) => [
  post(unitId, 'head', 'head'),
  post(unitId, 'deputy', 'deputy'),
  post(unitId, 'staff', 'staff'),
];

const posts: Post[] = [
  post('ubnd', 'chair', 'chair'),
  post('ubnd', 'leader', 'leader'),
  post('ubnd', 'second-leader', 'leader'),
  post('ubnd', 'monitor', 'monitor'),
  post('ubnd', 'auditor', 'auditor'),
  post('ubnd', 'administrator', 'administrator'),
  ...unit('noi-vu'),
  ...unit('kon-dao'),
  ...unit('tai-chinh'),
];

const officeOf = (units: OrganisationData['units'], all: Post[]): OrganisationData => ({
  units,
  posts: all,
  people: all.map(({ postId }) => ({
    personId: `p-${postId}`,
    name: `Người giữ ${postId}`,
    login: postId,
  })),
  tenures: all.map(({ postId }) => ({
    postId,
    personId: `p-${postId}`,
    from: since,
    to: null,
    inCharge: false,
  })),
});

/** A small authority: a chair, two leaders, an office that monitors, three units. Person `p-x` holds post `x` and signs in as `x`. */
export const organisation: OrganisationData = officeOf(
  [
    { unitId: 'ubnd', parentId: null, name: 'UBND huyện', tree: 'state' },
    { unitId: 'noi-vu', parentId: 'ubnd', name: 'Phòng Nội vụ', tree: 'state' },
    { unitId: 'kon-dao', parentId: 'ubnd', name: 'UBND xã Kon Đào', tree: 'state' },
    { unitId: 'tai-chinh', parentId: 'ubnd', name: 'Phòng Tài chính', tree: 'state' },
  ],
  posts,
);

/** The same with a second commune, `van-lem`. */
export const withVanLem: OrganisationData = officeOf(
  [...organisation.units, { unitId: 'van-lem', parentId: 'ubnd', name: 'UBND xã Văn Lem', tree: 'state' }],
  [...posts, ...unit('van-lem')],
);

/** Communes of Đăk Tô that were merged on 01/07/2025 (resolution 1677/NQ-UBTVQH15), by the new one; a name is not an identity. */
export const mergedCommunes = {
  'dak-to-2025': ['tt-dak-to', 'tan-canh', 'dien-binh', 'po-ko'],
  'kon-dao-2025': ['kon-dao', 'dak-tram', 'van-lem'],
  'ngok-tu-2025': ['ngok-tu', 'dak-ro-nga'],
} as const;

const communeNames: Record<string, string> = {
  ...{
    'dak-to-2025': 'UBND xã Đăk Tô',
    'kon-dao-2025': 'UBND xã Kon Đào',
    'ngok-tu-2025': 'UBND xã Ngọk Tụ',
  },
  ...{
    'tt-dak-to': 'UBND thị trấn Đăk Tô',
    'tan-canh': 'UBND xã Tân Cảnh',
    'dien-binh': 'UBND xã Diên Bình',
  },
  ...{ 'po-ko': 'UBND xã Pô Kô', 'kon-dao': 'UBND xã Kon Đào', 'dak-tram': 'UBND xã Đăk Trăm' },
  ...{ 'van-lem': 'UBND xã Văn Lem', 'ngok-tu': 'UBND xã Ngọk Tụ', 'dak-ro-nga': 'UBND xã Đăk Rơ Nga' },
};

/** The small authority with the nine communes of Đăk Tô, and the three that succeeded them. */
export const beforeTheMerger: OrganisationData = officeOf(
  [
    ...organisation.units.filter(({ unitId }) => unitId !== 'kon-dao'),
    ...Object.entries(communeNames).map(
      ([unitId, name]) => ({ unitId, parentId: 'ubnd', name, tree: 'state' }) as const,
    ),
  ],
  [
    ...posts.filter(({ unitId }) => unitId !== 'kon-dao'),
    ...Object.keys(communeNames).flatMap((unitId) => unit(unitId)),
  ],
);

/** The same, with two villages of the old Kon Đào, and the one that succeeded them in the new one. */
export const beforeTheMergerWithVillages: OrganisationData = officeOf(
  [
    ...beforeTheMerger.units,
    { unitId: 'thon-1', parentId: 'kon-dao', name: 'Thôn 1', tree: 'state' },
    { unitId: 'thon-2', parentId: 'kon-dao', name: 'Thôn 2', tree: 'state' },
    { unitId: 'thon-2025', parentId: 'kon-dao-2025', name: 'Thôn Kon Đào', tree: 'state' },
  ],
  [...beforeTheMerger.posts, ...unit('thon-1'), ...unit('thon-2'), ...unit('thon-2025')],
);

/** The small authority, where two villages are below the commune of Kon Đào, and a group below one of them. */
export const withVillages: OrganisationData = officeOf(
  [
    ...organisation.units,
    { unitId: 'thon-1', parentId: 'kon-dao', name: 'Thôn 1', tree: 'state' },
    { unitId: 'thon-2', parentId: 'kon-dao', name: 'Thôn 2', tree: 'state' },
    { unitId: 'to-1', parentId: 'thon-1', name: 'Tổ 1', tree: 'state' },
  ],
  [...posts, ...unit('thon-1'), ...unit('thon-2'), ...unit('to-1')],
);

/** The small authority beside a province’s, in a tree of its own: `tinh`, with a chair, a leader, an office that monitors, and a department. */
export const besideTheProvince: OrganisationData = officeOf(
  [
    ...organisation.units,
    { unitId: 'tinh', parentId: null, name: 'UBND tỉnh', tree: 'state' },
    { unitId: 'so-noi-vu', parentId: 'tinh', name: 'Sở Nội vụ', tree: 'state' },
  ],
  [
    ...posts,
    ...(['chair', 'leader', 'monitor', 'administrator'] as const).map((role) => post('tinh', role, role)),
    ...unit('so-noi-vu'),
  ],
);
