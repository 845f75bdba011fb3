import type { Policy, PolicyFault, PostId } from '#contracts';

type Said = Record<string, unknown>;

const isObject = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a policy says once it is changed: named fields replace those that are there, field by field, and null takes one away. It is the JSON
 * Merge Patch of RFC 7396, but what is new is taken as it stands, so that hostile depth costs nothing.
 */
export const changedBy = (base: Said, change: Said): Said => {
  const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(change, key));
  const said = Object.entries(change).filter(([, value]) => value !== null);
  const merged = said.map(([key, value]): [string, unknown] => {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isObject(before) && isObject(value) ? changedBy(before, value) : value];
  });
  return Object.fromEntries([...kept, ...merged]);
};

const leavesOf = (value: unknown, path: string): [string, unknown][] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

/** One thing that two policies say differently; null where one says nothing of it. */
export type PolicyDifference = { path: string; before: unknown; after: unknown };

/** Everything that two policies say differently, beside their names. */
export const policyDifferences = (before: Policy, after: Policy): PolicyDifference[] => {
  const [olds, news] = [before, after].map(({ version: _, ...terms }) => new Map(leavesOf(terms, '')));
  return [...new Set([...(olds?.keys() ?? []), ...(news?.keys() ?? [])])]
    .sort()
    .map((path) => ({ path, before: olds?.get(path) ?? null, after: news?.get(path) ?? null }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
};

/** Every post that a policy names, and where. */
export const postsNamed = (value: unknown, path = ''): { path: string; postId: PostId }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Said).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return key === 'postId' && typeof inner === 'string'
      ? [{ path: at, postId: inner }]
      : postsNamed(inner, at);
  });
};

/** Something in a policy that cannot stand, and why. */
export type FaultyTerm = { path: string; fault: PolicyFault };

const actsTwice = ({ signatories = [] }: Policy): FaultyTerm[] =>
  signatories.flatMap(({ acts }, line) =>
    acts.flatMap((act, n): FaultyTerm[] => {
      const before = [...signatories.slice(0, line).flatMap((one) => one.acts), ...acts.slice(0, n)];
      return before.includes(act) ? [{ path: `signatories.${line}.acts.${n}`, fault: 'act-twice' }] : [];
    }),
  );

/** Everything of the right shape that keeps a policy from being entered, given the posts that there are. */
export const faultyTerms = (policy: Policy, posts: ReadonlySet<PostId>): FaultyTerm[] => [
  ...postsNamed(policy)
    .filter(({ postId }) => !posts.has(postId))
    .map(({ path }) => ({ path, fault: 'unknown-post' as const })),
  ...actsTwice(policy),
];
