import type { PostId, UnitEvent, UnitEventType } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { ofUnit } from './act.ts';
import type { UnitCase } from './act.ts';
import { covers, endsAfter } from './directory.ts';
import { standingPost } from './posts.ts';
import { turnOf, turnsOf } from './turns.ts';
import type { Turn } from './turns.ts';
import type { Handover } from './unit.ts';

type Of = Pick<Handover, 'postId' | 'personId' | 'since'>;

const isOf = (one: Handover, { postId, personId, since }: Of): boolean =>
  one.postId === postId && one.personId === personId && one.since === since;

/** What became of the handover that somebody owes for the time in which they answered for a post. */
export const handoverOf = (
  handovers: readonly Handover[],
  postId: PostId,
  { personId, from: since }: Turn,
): Handover | undefined => handovers.find((one) => isOf(one, { postId, personId, since }));

const others = (handovers: readonly Handover[], of: Of) => handovers.filter((one) => !isOf(one, of));

/** The latest signature counts, until the handover is received. */
export const signed = (
  handovers: readonly Handover[],
  { data, recordedAt }: UnitEvent<'HandoverSigned'>,
): Handover[] => {
  const { postId, personId, since, list } = data;
  return [...others(handovers, data), { postId, personId, since, list, signedAt: recordedAt, receipt: null }];
};

export const received = (
  handovers: readonly Handover[],
  { data, recordedAt, actor }: UnitEvent<'HandoverReceived'>,
): Handover[] => {
  if (typeof actor === 'string') return [...handovers];
  const { postId, personId, since, list, remark, paper } = data;
  const signedAt = handovers.find((one) => isOf(one, data))?.signedAt ?? null;
  const more = { ...(remark === undefined ? {} : { remark }), ...(paper ? { paper } : {}) };
  const receipt = { personId: actor.personId, postId: actor.postId, at: recordedAt, ...more };
  return [...others(handovers, data), { postId, personId, since, list, signedAt, receipt }];
};

/**
 * Whoever answers or last answered for a post signs the list of what goes over with it: before they leave or after, in whatever post they
 * are by then, and anew when the list has changed, until it was received. That it is the list that was shown is for the caller to see to.
 */
export const signHandover = (the: UnitCase<'SignHandover'>): Verdict<UnitEventType> => {
  const { body, actor, at, unit, directory } = the;
  const { postId, list } = body;
  const post = standingPost(unit, postId, at);
  if ('rejection' in post) return post;
  const { personId } = actor;
  const turn = turnOf(turnsOf(directory, postId), personId, at);
  if (!turn) return reject('not-permitted');
  const made = handoverOf(unit.handovers, postId, turn);
  if (made?.receipt) return reject('handover-received', { receivedAt: made.receipt.at });
  if (made?.list === list) return accept();
  return accept<UnitEventType>({
    type: 'HandoverSigned',
    data: { ...ofUnit(body), postId, personId, since: turn.from, list },
  });
};

/** The time of whoever hands over, which must have ended, or why it is none of which a post can be received. */
const endedTurn = (
  { body: { postId, personId }, at }: UnitCase<'ReceiveHandover'>,
  turns: readonly Turn[],
) => {
  const turn = turnOf(turns, personId, at);
  if (!turn) return reject('not-the-holder', { postId, personId });
  return endsAfter(turn, at) ? reject('handover-still-in-post', { personId }) : turn;
};

/**
 * Whoever answers for a post now receives it from somebody who did before: the very list that was signed, or, where nothing was signed
 * here, the list of now with the minutes on paper.
 */
export const receiveHandover = (the: UnitCase<'ReceiveHandover'>): Verdict<UnitEventType> => {
  const { body, actor, at, unit, directory } = the;
  const { postId, personId, list, remark, paper } = body;
  const post = standingPost(unit, postId, at);
  if ('rejection' in post) return post;
  const turns = turnsOf(directory, postId);
  if (turns.find((turn) => covers(turn, at))?.personId !== actor.personId) return reject('not-permitted');
  const turn = endedTurn(the, turns);
  if ('rejection' in turn) return turn;
  const made = handoverOf(unit.handovers, postId, turn);
  if (made?.receipt)
    return made.receipt.personId === actor.personId
      ? accept()
      : reject('handover-received', { receivedAt: made.receipt.at });
  if (!made && !paper) return reject('handover-not-signed', { personId });
  if (made && made.list !== list) return reject('handover-changed');
  return accept<UnitEventType>({
    type: 'HandoverReceived',
    data: {
      ...ofUnit(body),
      ...{ postId, personId, since: turn.from, list },
      ...(remark === undefined ? {} : { remark }),
    },
  });
};
