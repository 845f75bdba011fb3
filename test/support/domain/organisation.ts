import type { Actor, Directory, Post, Recipient, Role, Tenure } from '#contracts';
import { local } from './time.ts';

const holder = (personId: string, postId: string): Actor => ({ personId, postId, capacity: 'holder' });
const deputy = (personId: string, postId: string, forPostId: string): Actor => ({
  ...{ personId, postId, capacity: 'KT', forPostId },
});
const byOrder = (personId: string, postId: string): Actor => ({ personId, postId, capacity: 'TL' });

export const theChair = holder('an', 'ct-ubnd');
/** Supervises the task. */
export const theLeader = deputy('binh', 'pct-1', 'ct-ubnd');
export const anotherLeader = deputy('cuc', 'pct-2', 'ct-ubnd');
export const theMonitor = byOrder('dung', 'theo-doi');
/** The three of phong-noi-vu, which has the task. */
export const theHead = holder('giang', 'tp-noi-vu');
export const theDeputy = deputy('hanh', 'ptp-noi-vu', 'tp-noi-vu');
export const theStaff = byOrder('khoa', 'cv-noi-vu');
/** The three of xa-kon-dao, which has not. */
export const konDaoHead = holder('lan', 'ct-kon-dao');
export const konDaoDeputy = deputy('minh', 'pct-kon-dao', 'ct-kon-dao');
export const konDaoStaff = byOrder('nga', 'cv-kon-dao');
/** Of another authority. */
export const aStranger = holder('oanh', 'bt-dang-uy');

/** Enters calendars, and acts on no task. */
export const theAdministrator = holder('phong', 'quan-tri');

export const everybody = [
  ...[theChair, theLeader, anotherLeader, theMonitor, theHead, theDeputy, theStaff],
  ...[konDaoHead, konDaoDeputy, konDaoStaff, aStranger],
];

const post = (unitId: string, postId: string, role: Role): Post => ({ postId, unitId, role, title: postId });

const since2025 = ({ personId, postId }: Actor): Tenure => ({
  ...{ personId, postId },
  from: local('2025-01-01 00:00'),
  to: null,
  inCharge: false,
});

/** An authority with two units; `to-chua-co-truong` has no post of head; `dang-uy` is another authority. */
export const organisation: Directory = {
  version: 1,
  units: [
    { unitId: 'ubnd', parentId: null, name: 'UBND huyện', tree: 'state' },
    { unitId: 'phong-noi-vu', parentId: 'ubnd', name: 'Phòng Nội vụ', tree: 'state' },
    { unitId: 'xa-kon-dao', parentId: 'ubnd', name: 'UBND xã Kon Đào', tree: 'state' },
    { unitId: 'to-chua-co-truong', parentId: 'ubnd', name: 'Tổ giúp việc', tree: 'state' },
    { unitId: 'dang-uy', parentId: null, name: 'Huyện ủy', tree: 'party' },
  ],
  posts: [
    post('ubnd', 'ct-ubnd', 'chair'),
    post('ubnd', 'pct-1', 'leader'),
    post('ubnd', 'pct-2', 'leader'),
    post('ubnd', 'theo-doi', 'monitor'),
    post('ubnd', 'quan-tri', 'administrator'),
    post('phong-noi-vu', 'tp-noi-vu', 'head'),
    post('phong-noi-vu', 'ptp-noi-vu', 'deputy'),
    post('phong-noi-vu', 'cv-noi-vu', 'staff'),
    post('xa-kon-dao', 'ct-kon-dao', 'head'),
    post('xa-kon-dao', 'pct-kon-dao', 'deputy'),
    post('xa-kon-dao', 'cv-kon-dao', 'staff'),
    post('dang-uy', 'bt-dang-uy', 'chair'),
  ],
  tenures: [...everybody, theAdministrator].map(since2025),
};

/** The same organisation, in which these people left their posts at a local time. */
export const vacated = (when: string, ...actors: Actor[]) => ({
  from: (directory: Directory): Directory => ({
    ...directory,
    tenures: directory.tenures.map((tenure) =>
      actors.some(({ personId, postId }) => tenure.personId === personId && tenure.postId === postId)
        ? { ...tenure, to: local(when) }
        : tenure,
    ),
  }),
});

/** The same organisation, in which one more person holds a post from a local time on. */
export const appointed = (when: string, { personId, postId }: Actor, inCharge = false) => ({
  to: (directory: Directory): Directory => ({
    ...directory,
    tenures: [...directory.tenures, { personId, postId, from: local(when), to: null, inCharge }],
  }),
});

/** The same organisation, in which a deputy has been in charge since the beginning. */
export const withInCharge = (deputy: Actor, directory: Directory): Directory => ({
  ...directory,
  tenures: directory.tenures.map((tenure) =>
    tenure.personId === deputy.personId ? { ...tenure, inCharge: true } : tenure,
  ),
});

/** Somebody told as the holder of the post. */
export const to = ({ personId, postId }: Actor): Recipient => ({ personId, postId, by: 'holder' });

/** Somebody told in place of a vacant head. */
export const toInCharge = ({ personId, postId }: Actor): Recipient => ({
  personId,
  postId,
  by: 'in_charge',
});

export const theOfficeHead = holder('quang', 'chanh-van-phong');

/** The same organisation, in which the monitoring office is a unit of its own. */
export const withOffice = (directory: Directory): Directory => ({
  ...directory,
  units: [
    ...directory.units,
    { unitId: 'van-phong', parentId: 'ubnd', name: 'Văn phòng HĐND và UBND', tree: 'state' },
  ],
  posts: [
    ...directory.posts.map((one) => (one.postId === 'theo-doi' ? { ...one, unitId: 'van-phong' } : one)),
    post('van-phong', 'chanh-van-phong', 'head'),
  ],
  tenures: [...directory.tenures, since2025(theOfficeHead)],
});
