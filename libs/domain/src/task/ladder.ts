import type { DataOf, Directory, Instant, Owner, Recipient } from '#contracts';
import { answersFor, headPostOf } from '../organisation/directory.ts';
import { ledBy } from './family/leader.ts';
import type { IssuedTask } from './task.ts';

type Rung = DataOf<'Escalated'>['rung'];

/** Who is told at level 1, 2, 3. What a leader owes climbs to the chair and no further. */
const rungs: Record<Owner['side'], Rung[]> = {
  unit: ['head', 'leader', 'chair'],
  leader: ['leader', 'chair'],
};

const postAt = (
  rung: Rung,
  task: IssuedTask,
  owner: Owner,
  at: Instant,
  directory: Directory,
): string | undefined => {
  if (rung === 'chair') return headPostOf(directory, ledBy(task), at)?.postId;
  if (owner.side === 'leader') return owner.postId;
  return rung === 'leader' ? task.leaderPostId : headPostOf(directory, owner.unitId, at)?.postId;
};

/** Whom a level leads to, and which posts on the way had no holder. */
export type Climb = { rung: Rung; told: Recipient | undefined; vacant: string[] };

/**
 * Settles, by date, who is told at a level: the post’s holder; if it is vacant the deputy in charge; if there is none, the next rung.
 */
export const climb = (
  level: number,
  owner: Owner,
  at: Instant,
  task: IssuedTask,
  directory: Directory,
): Climb => {
  const all = rungs[owner.side];
  const first = Math.min(level, all.length) - 1;
  const rung = all[first] ?? 'chair';
  const vacant: string[] = [];
  for (const next of all.slice(first)) {
    const postId = postAt(next, task, owner, at, directory);
    const told = postId === undefined ? undefined : answersFor(directory, postId, at);
    if (postId !== undefined && told?.by !== 'holder') vacant.push(postId);
    if (told) return { rung, told, vacant };
  }
  return { rung, told: undefined, vacant };
};
