import type { Actor, Directory, KnownParent } from '#contracts';
import { but, seal, theTaskAcknowledged, theTaskIssued } from './acts.ts';
import type { Order } from './acts.ts';
import { organisation, theHead, theLeader } from './organisation.ts';
import { inTheFamily, inTheOrganisation } from './stream.ts';
import { local } from './time.ts';

export const parentId = '0f000000-0000-4000-8000-000000000099';

/** Of trung-tam, which is below phong-noi-vu. */
export const theCentresHead: Actor = { personId: 'quy', postId: 'gd-trung-tam', capacity: 'holder' };

export const withCentre: Directory = {
  ...organisation,
  units: [
    ...organisation.units,
    { unitId: 'trung-tam', parentId: 'phong-noi-vu', name: 'Trung tâm', tree: 'state' },
  ],
  posts: [
    ...organisation.posts,
    { postId: 'gd-trung-tam', unitId: 'trung-tam', role: 'head', title: 'Giám đốc' },
  ],
  tenures: [
    ...organisation.tenures,
    {
      ...{ postId: 'gd-trung-tam', personId: 'quy', from: local('2025-01-01 00:00'), to: null },
      inCharge: false,
    },
  ],
};

export const inTheCentresOrganisation = inTheOrganisation(withCentre);

/** phong-noi-vu has the parent in hand; it is due on Tue 31/03/2026. */
export const theParent: KnownParent = {
  ...{ taskId: parentId, version: 4, authorityId: 'ubnd', unitId: 'phong-noi-vu', standing: 'in-hand' },
  ...{ dueOn: '2026-03-31', depth: 0, rules: { depth: 2, margin: 2 }, left: null },
};

export const theFamily = (parent: Partial<KnownParent> = {}) =>
  inTheFamily({ parent: { ...theParent, ...parent } });

/** The organisation, and the parent as it stands. */
export const under = (parent: Partial<KnownParent> = {}) =>
  [inTheCentresOrganisation, theFamily(parent)] as const;

/** Mon 02/03/2026 09:00: phong-noi-vu has trung-tam do a part of it by Fri 27/03/2026. */
export const theSubTaskIssued = but(theTaskIssued, {
  ...{ by: theHead, unitId: 'trung-tam', leaderPostId: 'tp-noi-vu' },
  ...{ dueOn: '2026-03-27', parentTaskId: parentId },
});

export const theSubTaskAcknowledged = but(theTaskAcknowledged, { by: theCentresHead });

export const theSubTaskWithdrawn: Order = {
  by: theLeader,
  at: '2026-03-12 10:01',
  body: { type: 'WithdrawSubTask', parentTaskId: parentId },
};

export const theParentWithdrawn = { left: { version: 9, reason: seal('no money') } };
