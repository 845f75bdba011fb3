import type { Directory, Instant, PersonId, PostId, Recipient } from '#contracts';
import { answersFor, postOf } from './directory.ts';

/** A stretch in which one person answered for a post: as its holder, or in charge while it was vacant. It lasts from `from` to before `to`. */
export type Turn = Recipient & { from: Instant; to: Instant | null };

const goesOn = (before: Turn | undefined, next: Turn): before is Turn =>
  before !== undefined &&
  before.to === next.from &&
  before.personId === next.personId &&
  before.postId === next.postId;

/** Everybody who answered, answers or will answer for a post, one after the other. */
export const turnsOf = (directory: Directory, postId: PostId): Turn[] => {
  const unitId = postOf(directory, postId)?.unitId;
  const changes = directory.tenures
    .filter((tenure) => postOf(directory, tenure.postId)?.unitId === unitId)
    .flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const instants = [...new Set(changes)].sort();
  return instants
    .flatMap((from, index): Turn[] => {
      const who = answersFor(directory, postId, from);
      return who ? [{ ...who, from, to: instants[index + 1] ?? null }] : [];
    })
    .reduce<Turn[]>((turns, next) => {
      const before = turns.at(-1);
      return goesOn(before, next) ? [...turns.slice(0, -1), { ...before, to: next.to }] : [...turns, next];
    }, []);
};

/** The latest time, begun by an instant, in which a person answered for a post. */
export const turnOf = (turns: readonly Turn[], personId: PersonId, at: Instant): Turn | undefined =>
  turns.findLast((turn) => turn.personId === personId && turn.from <= at);
