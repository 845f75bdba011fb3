import type { Instant, PersonId, PostId, Tenure } from '#contracts';
import { covers } from './directory.ts';

type Holding = { postId: PostId; personId: PersonId };

const isOf = (one: Tenure, { postId, personId }: Holding): boolean =>
  one.postId === postId && one.personId === personId;

const order = (a: Tenure, b: Tenure): number =>
  a.postId === b.postId ? (a.from < b.from ? -1 : 1) : a.postId < b.postId ? -1 : 1;

const follows = (before: Tenure | undefined, next: Tenure): boolean =>
  before !== undefined && isOf(before, next) && before.to === next.from;

const isAlike = (a: Tenure, b: Tenure): boolean => a.inCharge === b.inCharge && a.acting === b.acting;

/** In the order of posts and time; what runs on without a change is one tenure, what lasted no time is none. */
const inOrder = (tenures: readonly Tenure[]): Tenure[] =>
  tenures
    .filter(({ from, to }) => to === null || from < to)
    .sort(order)
    .reduce<Tenure[]>((all, next) => {
      const before = all.at(-1);
      return before && follows(before, next) && isAlike(before, next)
        ? [...all.slice(0, -1), { ...before, to: next.to }]
        : [...all, next];
    }, []);

/** When the stretch in which a person holds a post, in charge or not, ends that runs at an instant. */
const endOfStretch = (tenures: readonly Tenure[], running: Tenure): Instant | null => {
  const next = tenures.find((one) => follows(running, one));
  return next ? endOfStretch(tenures, next) : running.to;
};

/** Somebody begins to hold a post. */
export const appointed = (
  tenures: readonly Tenure[],
  holding: Holding & Pick<Tenure, 'acting'>,
  from: Instant,
  to: Instant | null,
): Tenure[] => {
  const { postId, personId, acting } = holding;
  const one = { postId, personId, from, to, inCharge: false, ...(acting ? { acting } : {}) };
  return inOrder([...tenures, one]);
};

/** The stretch that runs at an instant ends there; one that began there has never been. */
export const relieved = (tenures: readonly Tenure[], holding: Holding, at: Instant): Tenure[] => {
  const running = tenures.find((one) => isOf(one, holding) && covers(one, at));
  if (!running) return [...tenures];
  const end = endOfStretch(tenures, running);
  const isAfter = (one: Tenure) => isOf(one, holding) && one.from >= at && (end === null || one.from < end);
  return inOrder(
    tenures.filter((one) => !isAfter(one)).map((one) => (one === running ? { ...one, to: at } : one)),
  );
};

/** From an instant on the holder of a post is in charge of the unit, or no longer. */
export const charged = (
  tenures: readonly Tenure[],
  holding: Holding,
  at: Instant,
  inCharge: boolean,
): Tenure[] =>
  inOrder(
    tenures.flatMap((one) =>
      isOf(one, holding) && covers(one, at)
        ? [
            { ...one, to: at },
            { ...one, from: at, inCharge },
          ]
        : [one],
    ),
  );
