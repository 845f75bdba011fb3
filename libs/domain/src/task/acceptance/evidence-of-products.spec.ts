import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import type { Evidence, EvidenceKind } from '#contracts';
import {
  but,
  given,
  inTheOrganisation,
  organisation,
  theCompletionReturned,
  theCompletionSubmitted,
  theCompletionVerified,
  theFirstProductAccepted,
  theFirstProductReturned,
  theLeader,
  thePlanApproved,
  thePlanSubmitted,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskIssued,
  theTaskOfThreeProductsIssued,
  theTaskReopened,
  theTaskSignedOff,
  theWorkInHand,
  to,
  underThePolicy,
  withOffice,
} from '../../../../../test/support/domain/index.ts';
import { document, minutes, photos } from '../../../../../test/support/domain/evidence.ts';

/** Three products, due Tue 31/03, to be shown by these. */
const needing = (...evidenceNeeded: EvidenceKind[]) => [
  but(theTaskOfThreeProductsIssued, { evidenceNeeded }),
  ...theWorkInHand.slice(1),
];
const sending = (at: string, products: number[] | undefined, ...evidence: Evidence[]) =>
  but(theCompletionSubmitted, {
    at,
    ...(products ? { products } : {}),
    ...(evidence.length === 0 ? {} : { evidence }),
  });
/** Fri 27/03. */
const theFirst = (...evidence: Evidence[]) => sending('2026-03-27 15:00', [1], ...evidence);
/** Mon 30/03, after the first was accepted at 10:00. */
const theSecond = (...evidence: Evidence[]) => sending('2026-03-30 14:00', [2], ...evidence);
/** Tue 31/03: all that is still owed. */
const theRest = (...evidence: Evidence[]) => sending('2026-03-31 15:00', undefined, ...evidence);

const statesOf = (...story: Parameters<typeof given>) =>
  given(...story)
    .task()
    .products.map(({ state }) => state);
const kindsOf = (...story: Parameters<typeof given>) =>
  given(...story)
    .task()
    .completions.map(({ evidence }) => evidence);

describe('products that are sent one by one', () => {
  it('come with evidence each time, the event carries it', () => {
    given(...needing('document'))
      .when(theFirst())
      .thenRejected('evidence-missing', { missing: 'evidence.document' });
    const [submitted] = given(...needing('document'))
      .when(theFirst(document))
      .expected();
    expect(submitted).toMatchObject({
      told: [to(theLeader)],
      data: { completion: 1, products: [1], evidence: [document] },
    });
    given(...needing('document'), theFirst(document), theFirstProductAccepted)
      .when(theRest())
      .thenRejected('evidence-missing', { missing: 'evidence.document' });
    expect(
      statesOf(...needing('document'), theFirst(document), theFirstProductAccepted, theRest(document)),
    ).toStrictEqual(['accepted', 'submitted', 'submitted']);
  });

  it('come with one kind of several at least, complete', () => {
    const two = needing('document', 'minutes');
    given(...two)
      .when(theFirst(photos))
      .thenRejected('evidence-of-part-missing', { missing: 'evidence.document evidence.minutes' });
    // What was begun is what is asked for.
    given(...two)
      .when(theFirst({ ...document, number: '15' }))
      .thenRejected('evidence-missing', { missing: 'evidence.document.symbol' });
    expect(statesOf(...two, theFirst(minutes))).toStrictEqual(['submitted', 'owed', 'owed']);
    given(...two, theFirst(minutes), theFirstProductAccepted)
      .when(theSecond())
      .thenRejected('evidence-of-part-missing', { missing: 'evidence.document evidence.minutes' });
  });

  it('have brought every kind with the last of them', () => {
    const story = [...needing('document', 'minutes'), theFirst(minutes), theFirstProductAccepted];
    given(...story)
      .when(theRest(minutes))
      .thenRejected('evidence-missing', { missing: 'evidence.document' });
    expect(kindsOf(...story, theRest(document))).toStrictEqual([['minutes'], ['document']]);
    // Also while the first still lies with the leader.
    const undecided = [...needing('document', 'minutes'), theFirst(minutes)];
    expect(kindsOf(...undecided, theRest(document))).toStrictEqual([['minutes'], ['document']]);
    // Everything has come, and the last brings something all the same.
    const all = [...needing('document', 'minutes'), theFirst(minutes, document), theFirstProductAccepted];
    given(...all)
      .when(theRest())
      .thenRejected('evidence-of-part-missing', { missing: 'evidence.document evidence.minutes' });
  });

  it('never come with evidence of a day that has not come', () => {
    given(...needing('document'))
      .when(theFirst({ ...document, issuedOn: '2026-03-28' }))
      .thenRejected('evidence-dated-later', { issuedOn: '2026-03-28', today: '2026-03-27' });
  });

  it('need none where none is asked for', () => {
    expect(statesOf(...needing(), theFirst())).toStrictEqual(['submitted', 'owed', 'owed']);
  });

  it('take their evidence along when they are sent back', () => {
    const back = [...needing('document', 'minutes'), theFirst(minutes), theFirstProductReturned];
    given(...back)
      .when(theRest(document))
      .thenRejected('evidence-missing', { missing: 'evidence.minutes' });
    expect(kindsOf(...back, theRest(document, minutes))).toStrictEqual([
      ['minutes'],
      ['document', 'minutes'],
    ]);
  });

  it('keep the evidence that came with another one which was not sent back', () => {
    const both = [
      ...needing('document', 'minutes'),
      sending('2026-03-27 15:00', [1, 2], minutes),
      but(theFirstProductReturned, { products: [2] }),
    ];
    expect(kindsOf(...both, theRest(document))).toStrictEqual([['minutes'], ['document']]);
    expect(statesOf(...both, theRest(document))).toStrictEqual(['submitted', 'submitted', 'submitted']);
  });

  it('are shown by what the leader asks for when they are sent', () => {
    const accepted = [...needing('document'), theFirst(document), theFirstProductAccepted];
    const amendedTo = (...evidenceNeeded: EvidenceKind[]) =>
      but(theTaskAmended, { at: '2026-03-30 11:00', title: undefined, evidenceNeeded });
    given(...accepted, amendedTo('document', 'photos'))
      .when(theRest(document))
      .thenRejected('evidence-missing', { missing: 'evidence.photos' });
    expect(kindsOf(...accepted, amendedTo('document', 'photos'), theRest(photos))).toStrictEqual([
      ['document'],
      ['photos'],
    ]);
    expect(kindsOf(...accepted, amendedTo(), theRest())).toStrictEqual([['document'], []]);
  });
});

describe('a result that the office verifies', () => {
  /** The office has 3 working days. Without products: one result. */
  const verified = (...kinds: EvidenceKind[]) => [
    inTheOrganisation(withOffice(organisation)),
    underThePolicy({ ...default1, verification: { unitId: 'van-phong', term: 3 } }),
    ...[but(theTaskIssued, { evidenceNeeded: kinds }), theTaskAcknowledged, thePlanSubmitted],
    thePlanApproved,
  ];

  it('does not reach it without the evidence', () => {
    given(...verified('document'))
      .when(theCompletionSubmitted)
      .thenRejected('evidence-missing', { missing: 'evidence.document' });
    given(...verified('document'))
      .when(theCompletionVerified)
      .thenRejected('nothing-to-verify');
  });

  it('is found to fall short, returned and sent again: each version keeps its findings and its evidence', () => {
    const returned = [
      ...verified('document', 'photos'),
      sending('2026-03-27 15:00', undefined, document, photos),
      but(theCompletionVerified, { finding: 'falls_short' }),
      theCompletionReturned,
    ];
    given(...returned)
      .when(sending('2026-03-31 09:00', undefined, document))
      .thenRejected('evidence-missing', { missing: 'evidence.photos' });
    const again = [
      ...[...returned, sending('2026-03-31 09:00', undefined, document, photos, minutes)],
      but(theCompletionVerified, { at: '2026-04-01 09:00' }),
      but(theTaskSignedOff, { at: '2026-04-02 10:00' }),
    ];
    expect(given(...again).task().completions).toMatchObject([
      {
        ...{ number: 1, evidence: ['document', 'photos'] },
        ...{ verification: { finding: 'falls_short' }, outcome: { how: 'returned' } },
      },
      {
        ...{ number: 2, evidence: ['document', 'photos', 'minutes'] },
        ...{ verification: { finding: 'meets' }, outcome: { how: 'accepted' } },
      },
    ]);
  });
});

describe('a task that is reopened', () => {
  const again = (products: number[] | undefined, ...evidence: Evidence[]) =>
    sending('2026-05-12 09:00', products, ...evidence);

  it('keeps the evidence of its first result, and asks for it anew', () => {
    const done = [
      ...[but(theTaskIssued, { evidenceNeeded: ['document'] }), ...theWorkInHand.slice(1)],
      ...[sending('2026-03-27 15:00', undefined, document), theTaskSignedOff, theTaskReopened],
    ];
    given(...done)
      .when(again(undefined))
      .thenRejected('evidence-missing', { missing: 'evidence.document' });
    const { completions } = given(...done, again(undefined, document)).task();
    expect(completions).toMatchObject([
      { number: 1, evidence: ['document'], outcome: { how: 'accepted' } },
      { number: 2, evidence: ['document'], outcome: null },
    ]);
  });

  it('asks for nothing again that came with products which stay accepted', () => {
    const done = [
      ...[...needing('document', 'minutes'), theFirst(minutes), theFirstProductAccepted],
      ...[theRest(document), but(theTaskSignedOff, { at: '2026-04-01 10:00' })],
    ];
    const redone = (...products: number[]) => [...done, but(theTaskReopened, { products })];
    // The first product, with its minutes, stays accepted; document came with the second and third.
    expect(kindsOf(...redone(2), again(undefined, minutes)).at(-1)).toStrictEqual(['minutes']);
    given(...redone(2, 3))
      .when(again(undefined, minutes))
      .thenRejected('evidence-missing', { missing: 'evidence.document' });
    given(...redone(1))
      .when(again(undefined, document))
      .thenRejected('evidence-missing', { missing: 'evidence.minutes' });
  });
});
