import type { Instant, PostId, Tenure, UnitEventType } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { ofUnit } from './act.ts';
import type { UnitActType, UnitCase } from './act.ts';
import { covers, endsAfter } from './directory.ts';
import { standingPost } from './posts.ts';
import { relieved } from './tenures.ts';

/** Acts on who holds a post. */
type OnHolder = Extract<UnitActType, 'AppointPerson' | 'RelievePerson' | 'GiveCharge' | 'EndCharge'>;

const holderAt = (tenures: readonly Tenure[], postId: PostId, at: Instant): Tenure | undefined =>
  tenures.find((tenure) => tenure.postId === postId && covers(tenure, at));

/** When the next holder of a post begins, as far as is known. */
const nextFrom = (tenures: readonly Tenure[], postId: PostId, at: Instant): Instant | null =>
  tenures.find((tenure) => tenure.postId === postId && tenure.from > at)?.from ?? null;

/** What every event about a holder says. */
const holding = ({ body }: Pick<UnitCase<OnHolder>, 'body'>) => {
  const { postId, personId } = body;
  return { ...ofUnit(body), postId, personId };
};

/** The tenure by which the person of an act holds its post then, or why there is none. */
const tenureOf = ({
  body: { postId, personId },
  at,
  unit,
}: Pick<UnitCase<OnHolder>, 'body' | 'at' | 'unit'>) => {
  const tenure = holderAt(unit.tenures, postId, at);
  return tenure?.personId === personId ? tenure : reject('not-the-holder', { postId, personId });
};

/**
 * A person begins to hold a post, until somebody else is known to. Whoever held it is relieved by the same decision if it says so: a post
 * has one holder at most.
 */
export const appointPerson = (the: UnitCase<'AppointPerson'>): Verdict<UnitEventType> => {
  const { body, at, unit, directory } = the;
  const { postId, personId, inPlaceOf, acting } = body;
  const post = standingPost(unit, postId, at);
  if ('rejection' in post) return post;
  if (!directory.people?.includes(personId)) return reject('person-not-registered', { personId });
  const holder = holderAt(unit.tenures, postId, at);
  if (holder?.personId === personId) return accept();
  if (inPlaceOf !== undefined && holder?.personId !== inPlaceOf)
    return reject('not-the-holder', { postId, personId: inPlaceOf });
  if (holder && inPlaceOf === undefined)
    return reject('post-still-held', { postId, personId: holder.personId });
  const facts: Fact<UnitEventType>[] = holder
    ? [{ type: 'PersonRelieved', data: { ...ofUnit(body), postId, personId: holder.personId } }]
    : [];
  const others = holder ? relieved(unit.tenures, holder, at) : unit.tenures;
  const until = nextFrom(others, postId, at) ?? post.to;
  return accept<UnitEventType>(...facts, {
    type: 'PersonAppointed',
    data: { ...holding(the), ...(acting ? { acting } : {}), until },
  });
};

/** A person no longer holds a post. What ends where it began has never been: so a slip is put right. */
export const relievePerson = (the: UnitCase<'RelievePerson'>): Verdict<UnitEventType> => {
  const { body, at, unit } = the;
  const endsThen = ({ postId, personId, to }: Tenure) =>
    postId === body.postId && personId === body.personId && to === at;
  const tenure = tenureOf(the);
  if ('rejection' in tenure) return unit.tenures.some(endsThen) ? accept() : tenure;
  return accept<UnitEventType>({ type: 'PersonRelieved', data: holding(the) });
};

/** A deputy answers for the unit while the post that heads it is vacant; one deputy at a time. */
export const giveCharge = (the: UnitCase<'GiveCharge'>): Verdict<UnitEventType> => {
  const { body, at, unit } = the;
  const post = standingPost(unit, body.postId, at);
  if ('rejection' in post) return post;
  const tenure = tenureOf(the);
  if ('rejection' in tenure) return tenure;
  if (post.role !== 'deputy' && post.role !== 'leader') return reject('not-a-deputy-post');
  if (tenure.inCharge) return accept();
  const other = unit.tenures.find(
    (one) => one.inCharge && endsAfter(one, at) && (tenure.to === null || one.from < tenure.to),
  );
  if (other) return reject('charge-given', { personId: other.personId });
  return accept<UnitEventType>({ type: 'ChargeGiven', data: holding(the) });
};

/** A deputy goes on holding their post, and no longer answers for the unit. */
export const endCharge = (the: UnitCase<'EndCharge'>): Verdict<UnitEventType> => {
  const tenure = tenureOf(the);
  if ('rejection' in tenure) return tenure;
  return tenure.inCharge ? accept<UnitEventType>({ type: 'ChargeEnded', data: holding(the) }) : accept();
};
