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
