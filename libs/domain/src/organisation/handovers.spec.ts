import { describe, expect, it } from '@jest/globals';
import {
  began,
  cucAsHead,
  cucAsLeader,
  firstList,
  giangInCharge,
  hanhAsHead,
  headPost,
  laterList,
  receives,
  signs,
  withHeads,
} from '../../../../test/support/domain/handovers.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { givenUnit, paper, theAdministrator, theUnit } from '../../../../test/support/domain/units.ts';
import { seal } from '../../../../test/support/domain/index.ts';
import { turnsOf } from './turns.ts';

const ofCuc = { postId: headPost, personId: 'cuc', since: began.cuc };
const bySignature = { type: 'HandoverSigned', data: { ...ofCuc, list: firstList } } as const;
const cucSigned = signs(cucAsLeader, '2026-03-03 08:00');

describe('who answered for a post, one after the other', () => {
  it('are its holders, and whoever was in charge while it was vacant', () => {
    expect(turnsOf(withHeads, headPost)).toEqual([
      { personId: 'cuc', postId: headPost, by: 'holder', from: began.cuc, to: local('2026-03-02 00:00') },
      {
        ...{ personId: 'giang', postId: 'ptp-y-te', by: 'in_charge' },
        ...{ from: local('2026-03-02 00:00'), to: began.hanh },
      },
      { personId: 'hanh', postId: headPost, by: 'holder', from: began.hanh, to: null },
    ]);
  });

  it('hold any other post themselves, without a break by what happens in other posts', () => {
    expect(turnsOf(withHeads, 'ptp-y-te')).toEqual([
      { personId: 'giang', postId: 'ptp-y-te', by: 'holder', from: began.cuc, to: null },
    ]);
    expect(turnsOf(withHeads, 'khong-co')).toEqual([]);
  });
});

describe('a post that is handed over', () => {
  it('is signed by its holder before they leave, and anew when the list has changed', () => {
    givenUnit(...theUnit)
      .when(signs(cucAsHead, '2026-02-27 08:00'))
      .then(bySignature);
    givenUnit(...theUnit, signs(cucAsHead, '2026-02-27 08:00'))
      .when(signs(cucAsHead, '2026-02-27 09:00'))
      .thenNothing();
    const again = givenUnit(...theUnit, signs(cucAsHead, '2026-02-27 08:00'));
    again
      .when(signs(cucAsHead, '2026-02-28 08:00', laterList))
      .then({ type: 'HandoverSigned', data: { ...ofCuc, list: laterList } });
  });

  it('is signed by whoever has left it, in the post that they hold by then', () => {
    givenUnit(...theUnit)
      .when(cucSigned)
      .then(bySignature);
  });

  it('is signed by nobody who never answered for it, not the administrator either', () => {
    givenUnit(...theUnit)
      .when(signs(theAdministrator, '2026-03-03 08:00'))
      .thenRejected('not-permitted');
    givenUnit(...theUnit)
      .when(signs(hanhAsHead, '2026-03-03 08:00'))
      .thenRejected('not-holding-post');
  });

  it('is no post that there is not', () => {
    const none = { ...cucSigned, act: { ...cucSigned.act, postId: 'khong-co' } };
    givenUnit(...theUnit)
      .when(none)
      .thenRejected('unknown-post');
  });
});

describe('a post that is received', () => {
  it('is so by whoever answers for it now: the deputy in charge, or the next holder, with a remark', () => {
    givenUnit(...theUnit, cucSigned)
      .when(receives(giangInCharge, '2026-03-04 08:00'))
      .then({ type: 'HandoverReceived', data: { ...ofCuc, list: firstList } });
    givenUnit(...theUnit, cucSigned)
      .when(receives(hanhAsHead, '2026-03-10 08:00', { remark: seal('thiếu hồ sơ giấy') }))
      .then({
        type: 'HandoverReceived',
        data: { ...ofCuc, list: firstList, remark: seal('thiếu hồ sơ giấy') },
      });
  });

  it('is received by nobody else, and not before the post was left', () => {
    const signed = givenUnit(...theUnit, cucSigned);
    signed.when(receives(giangInCharge, '2026-03-11 08:00')).thenRejected('not-permitted');
    signed.when(receives(theAdministrator, '2026-03-11 08:00')).thenRejected('not-permitted');
    givenUnit(...theUnit, signs(cucAsHead, '2026-02-27 08:00'))
      .when(receives(cucAsHead, '2026-02-28 08:00'))
      .thenRejected('handover-still-in-post', { personId: 'cuc' });
    signed
      .when(receives(hanhAsHead, '2026-03-11 08:00', { personId: 'binh' }))
      .thenRejected('not-the-holder', { postId: headPost, personId: 'binh' });
  });

  it('is received by the very list that was signed', () => {
    givenUnit(...theUnit, cucSigned)
      .when(receives(hanhAsHead, '2026-03-10 08:00', { list: laterList }))
      .thenRejected('handover-changed');
  });

  it('without a signature is received by minutes on paper, and not without', () => {
    const unsigned = givenUnit(...theUnit);
    unsigned
      .when(receives(hanhAsHead, '2026-03-10 08:00'))
      .thenRejected('handover-not-signed', { personId: 'cuc' });
    unsigned
      .when(receives(hanhAsHead, '2026-03-10 08:00', { paper }))
      .then({ type: 'HandoverReceived', data: { ...ofCuc, list: firstList } });
  });

  it('is received once; nothing is signed after it', () => {
    const received = givenUnit(...theUnit, cucSigned, receives(giangInCharge, '2026-03-04 08:00'));
    const receivedAt = local('2026-03-04 08:00');
    received.when(receives(giangInCharge, '2026-03-05 08:00')).thenNothing();
    received.when(receives(hanhAsHead, '2026-03-10 08:00')).thenRejected('handover-received', { receivedAt });
    received
      .when(signs(cucAsLeader, '2026-03-05 08:00', laterList))
      .thenRejected('handover-received', { receivedAt });
  });

  it('goes over from each who answered for it by itself', () => {
    givenUnit(...theUnit, cucSigned, receives(giangInCharge, '2026-03-04 08:00'))
      .when(signs(giangInCharge, '2026-03-09 08:00', laterList))
      .then({
        type: 'HandoverSigned',
        data: { postId: headPost, personId: 'giang', since: local('2026-03-02 00:00'), list: laterList },
      });
  });

  it('is folded with who signed, who received and when', () => {
    const story = givenUnit(...theUnit, cucSigned, receives(giangInCharge, '2026-03-04 08:00', { paper }));
    expect(story.unit()).toMatchObject({
      handovers: [
        {
          ...{ ...ofCuc, list: firstList, signedAt: local('2026-03-03 08:00') },
          receipt: { personId: 'giang', postId: 'ptp-y-te', at: local('2026-03-04 08:00'), paper },
        },
      ],
    });
  });
});
