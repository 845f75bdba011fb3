import type { DatedPost, DatedUnit, Directory, Instant, PostId, Recipient, Tenure, UnitId } from '#contracts';

/** Whether something is so at an instant or will be later: it is not over by then. */
export const endsAfter = ({ to }: { to: Instant | null }, at: Instant): boolean => to === null || at < to;

/** Whether what is dated so counts at the instant: from its first instant on, and no longer at its last. */
export const covers = (period: { from: Instant; to: Instant | null }, at: Instant): boolean =>
  period.from <= at && endsAfter(period, at);

/** The tenure by which the person holds the post at the instant, if they do. */
export const tenureOf = (
  directory: Directory,
  personId: string,
  postId: PostId,
  at: Instant,
): Tenure | undefined =>
  directory.tenures.find((t) => t.postId === postId && t.personId === personId && covers(t, at));

/** Whether the person holds the post at the instant. */
export const holds = (directory: Directory, personId: string, postId: PostId, at: Instant): boolean =>
  tenureOf(directory, personId, postId, at) !== undefined;

export const postOf = (directory: Directory, postId: PostId): DatedPost | undefined =>
  directory.posts.find((post) => post.postId === postId);

export const unitOf = (directory: Directory, unitId: UnitId): DatedUnit | undefined =>
  directory.units.find((unit) => unit.unitId === unitId);

/** Whether a unit or post has not ended by an instant, or at all if none is named. What is not dated has always been there. */
export const stands = ({ to }: Pick<DatedUnit, 'to'>, at?: Instant): boolean =>
  to === undefined || (at !== undefined && at < to);

/** The post that heads a unit at an instant, or for good if none is named: the chair of an authority, the head of any other unit. */
export const headPostOf = (directory: Directory, unitId: UnitId, at?: Instant): DatedPost | undefined =>
  directory.posts.find(
    (post) => post.unitId === unitId && (post.role === 'head' || post.role === 'chair') && stands(post, at),
  );

/** Whether a post is one of those that lead an authority: its chair or a deputy chair. */
export const isLeaderPost = (directory: Directory, postId: PostId, authorityId: UnitId): boolean => {
  const post = postOf(directory, postId);
  return post?.unitId === authorityId && (post.role === 'chair' || post.role === 'leader');
};

/** Whether nobody holds the post at the instant. */
export const isVacant = (directory: Directory, postId: PostId, at: Instant): boolean =>
  !directory.tenures.some((tenure) => tenure.postId === postId && covers(tenure, at));

/** Whether a unit of the directory has ended by an instant. */
export const hasEnded = (directory: Directory, unitId: UnitId, at: Instant): boolean => {
  const unit = unitOf(directory, unitId);
  return unit !== undefined && !stands(unit, at);
};

/** The unit right above at an instant; before it was under any, the first one. */
export const parentOf = ({ parentId, parents = [] }: DatedUnit, at: Instant): UnitId | null =>
  (parents.findLast(({ from }) => from <= at) ?? parents[0] ?? { parentId }).parentId;

/** Deeper than any tree of units; a forged one might have no top. */
const deepest = 20;

/** A unit and everything above it at an instant, from below. */
export const lineOf = (directory: Directory, unitId: UnitId, at: Instant): DatedUnit[] => {
  const line: DatedUnit[] = [];
  let next: UnitId | null = unitId;
  while (next !== null && line.length <= deepest) {
    const unit = unitOf(directory, next);
    if (!unit) return line;
    line.push(unit);
    next = parentOf(unit, at);
  }
  return line;
};

/** Whether a unit is one of those named, or below one of them at an instant. */
export const isWithin = (
  directory: Directory,
  unitId: UnitId,
  named: readonly UnitId[],
  at: Instant,
): boolean =>
  named.includes(unitId) || lineOf(directory, unitId, at).some((unit) => named.includes(unit.unitId));

/** The authority above a unit at an instant: the top of its tree. */
export const authorityOf = (directory: Directory, unitId: UnitId, at: Instant): UnitId | undefined =>
  lineOf(directory, unitId, at).at(-1)?.unitId;

/**
 * Who answers for a post at an instant: its holder, else the deputy in charge of the unit. The second is asked only for the post that
 * heads the unit. Undefined when the post is vacant and nobody is in charge.
 */
export const answersFor = (directory: Directory, postId: PostId, at: Instant): Recipient | undefined => {
  const holder = directory.tenures.find((t) => t.postId === postId && covers(t, at));
  if (holder) return { personId: holder.personId, postId, by: 'holder' };
  const post = postOf(directory, postId);
  if (!post || (post.role !== 'head' && post.role !== 'chair')) return undefined;
  const inCharge = directory.tenures.find(
    (t) => t.inCharge && covers(t, at) && postOf(directory, t.postId)?.unitId === post.unitId,
  );
  return inCharge && { personId: inCharge.personId, postId: inCharge.postId, by: 'in_charge' };
};
