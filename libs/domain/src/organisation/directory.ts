import type { Directory, Instant, Post, PostId, Recipient, Tenure, UnitId } from '#contracts';

/** Whether what is dated so counts at the instant: from its first instant on, and no longer at its last. */
export const covers = ({ from, to }: { from: Instant; to: Instant | null }, at: Instant): boolean =>
  from <= at && (to === null || at < to);

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

export const postOf = (directory: Directory, postId: PostId): Post | undefined =>
  directory.posts.find((post) => post.postId === postId);

/** The post that heads a unit: the chair of an authority, the head of any other unit. */
export const headPostOf = (directory: Directory, unitId: UnitId): Post | undefined =>
  directory.posts.find((post) => post.unitId === unitId && (post.role === 'head' || post.role === 'chair'));

/** Whether a post is one of those that lead an authority: its chair or a deputy chair. */
export const isLeaderPost = (directory: Directory, postId: PostId, authorityId: UnitId): boolean => {
  const post = postOf(directory, postId);
  return post?.unitId === authorityId && (post.role === 'chair' || post.role === 'leader');
};

/** The unit itself and everything above it. */
const upFrom = (directory: Directory, unitId: UnitId): UnitId[] => {
  const line: UnitId[] = [];
  for (let id: UnitId | null = unitId; id !== null && line.length < 20;) {
    line.push(id);
    const above: UnitId = id;
    id = directory.units.find((one) => one.unitId === above)?.parentId ?? null;
  }
  return line;
};

/** Whether a unit is one of those named, or below one of them. */
export const isWithin = (directory: Directory, unitId: UnitId, named: readonly UnitId[]): boolean =>
  upFrom(directory, unitId).some((id) => named.includes(id));

/** Whether nobody holds the post at the instant. */
export const isVacant = (directory: Directory, postId: PostId, at: Instant): boolean =>
  !directory.tenures.some((tenure) => tenure.postId === postId && covers(tenure, at));

/** The authority above a unit: the top of its tree. */
export const authorityOf = (directory: Directory, unitId: UnitId): UnitId | undefined => {
  const top = upFrom(directory, unitId).at(-1);
  return directory.units.some((unit) => unit.unitId === top) ? top : undefined;
};

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
