import type { Actor, Directory, HandoverToReceive, Tenure } from '#contracts';
import { local } from './time.ts';
import { theDirectory, theUnitId } from './units.ts';
import type { HandoverStep } from './units.ts';

const tenure = (personId: string, postId: string, from: string, to: string | null): Tenure => ({
  ...{ personId, postId, from: local(from), to: to === null ? null : local(to), inCharge: false },
});

/** The head’s post of the unit of the stories, which is what goes over in them. */
export const headPost = 'tp-y-te';
/** When each of the stories’ heads began. */
export const began = { cuc: local('2026-01-05 08:00'), hanh: local('2026-03-10 00:00') };

/** Cúc heads the unit until 02/03. Giang, her deputy, is in charge until Hạnh follows on 10/03. Cúc then is a leader of the authority. */
export const withHeads: Directory = {
  ...theDirectory,
  units: [...theDirectory.units, { unitId: theUnitId, parentId: 'ubnd', name: 'Phòng Y tế', tree: 'state' }],
  posts: [
    ...theDirectory.posts,
    { postId: headPost, unitId: theUnitId, role: 'head', title: 'Trưởng phòng' },
    { postId: 'ptp-y-te', unitId: theUnitId, role: 'deputy', title: 'Phó Trưởng phòng' },
  ],
  tenures: [
    ...theDirectory.tenures,
    tenure('cuc', headPost, '2026-01-05 08:00', '2026-03-02 00:00'),
    tenure('giang', 'ptp-y-te', '2026-01-05 08:00', '2026-03-02 00:00'),
    { ...tenure('giang', 'ptp-y-te', '2026-03-02 00:00', '2026-03-10 00:00'), inCharge: true },
    tenure('giang', 'ptp-y-te', '2026-03-10 00:00', null),
    tenure('hanh', headPost, '2026-03-10 00:00', null),
  ],
};

const of = (personId: string, postId: string): Actor => ({ personId, postId, capacity: 'holder' });
/** Who hands over and who receives, each in the post that they hold by then. */
export const cucAsHead = of('cuc', headPost);
export const cucAsLeader = of('cuc', 'pct-2');
export const giangInCharge = of('giang', 'ptp-y-te');
export const hanhAsHead = of('hanh', headPost);

export const firstList = 'a1'.repeat(32);
export const laterList = 'b2'.repeat(32);

export const signs = (by: Actor, at: string, list = firstList): HandoverStep => ({
  ...{ at, by, directory: withHeads, act: { type: 'SignHandover', postId: headPost, list } },
});
export const receives = (
  by: Actor,
  at: string,
  { personId = 'cuc', list = firstList, ...more }: Partial<HandoverToReceive> = {},
): HandoverStep => ({
  ...{ at, by, directory: withHeads },
  act: { type: 'ReceiveHandover', postId: headPost, personId, list, ...more },
});
