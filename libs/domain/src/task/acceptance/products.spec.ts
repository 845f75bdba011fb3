import { describe, expect, it } from '@jest/globals';
import { default1, inTime } from '#domain';
import {
  but,
  due,
  ended,
  given,
  inTheOrganisation,
  local,
  named,
  nobodyActsUntil,
  opened,
  organisation,
  seal,
  spellClosed,
  theCompletionReturned,
  theCompletionSubmitted,
  theCompletionVerified,
  theExtensionRequested,
  theFirstProductAccepted,
  theFirstProductReturned,
  theHead,
  theLeader,
  theSupervisor,
  theTaskAmended,
  theTaskOfThreeProductsIssued,
  theTaskReassigned,
  theTaskSignedOff,
  theUnit,
  theWorkInHand,
  to,
  underThePolicy,
  withOffice,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

/** A report (1), a draft (2) and a map (3), due Tue 31/03. */
const threeProducts = [theTaskOfThreeProductsIssued, ...theWorkInHand.slice(1)];
/** The report is sent on Fri 27/03. */
const theReportIsIn = [...threeProducts, but(theCompletionSubmitted, { products: [1] })];
/** The others on Tue 31/03. */
const theRestIsIn = but(theCompletionSubmitted, { at: '2026-03-31 15:00' });
const allIsIn = [...theReportIsIn, theFirstProductAccepted, theRestIsIn];

const sent = (completion: number, ...products: number[]): Expected => ({
  type: 'CompletionSubmitted',
  told: [to(theLeader)],
  data: { unitId: 'phong-noi-vu', completion, products, summary: seal('done') },
});
const accepted = (...products: number[]): Expected => ({
  type: 'ProductsAccepted',
  told: [to(theHead)],
  data: { products },
});
const sentBack = (...products: number[]): Expected => ({
  type: 'ProductsReturned',
  told: [to(theHead)],
  data: { products, reason: seal('figures') },
});

// From Fri 27/03: 30, 31, 01, 02, 03/04. Levels: Mon 06/04; 07, 08, 09: 10/04.
const firstDecision = opened(
  'decide-completion-1',
  theSupervisor,
  workingDays(5, '2026-03-27', '2026-03-28'),
  due('2026-04-03', { remind: ['2026-04-02'], levels: ['2026-04-06', '2026-04-10'] }),
);
const statesOf = (...story: Parameters<typeof given>) =>
  given(...story)
    .task()
    .products.map(({ state }) => state);

describe('a unit that sends some of the products', () => {
  it('still owes the others, by the same date; the leader decides on what was sent', () => {
    given(...threeProducts)
      .when(but(theCompletionSubmitted, { products: [1] }))
      .then(sent(1, 1), firstDecision);
    expect(given(...theReportIsIn).task().stage).toBe('in_progress');
  });

  it('may send more while the leader thinks, and has met what it owed with the last', () => {
    given(...theReportIsIn)
      .when(theRestIsIn)
      .then(sent(2, 2, 3), ended('completion-1'));
  });

  it('is late with the others when the date has passed', () => {
    given(...theReportIsIn, theFirstProductAccepted)
      .when(but(theRestIsIn, { at: '2026-04-02 15:00' }))
      .then(
        sent(2, 2, 3),
        // Due Tue 31/03: 01 and 02/04.
        spellClosed('completion-1', 2),
        ended('completion-1'),
        // From Thu 02/04: 03, 06, 07, 08, 09/04. Levels: 10/04; 13, 14, 15: 16/04.
        opened(
          'decide-completion-2',
          theSupervisor,
          workingDays(5, '2026-04-02', '2026-04-04'),
          due('2026-04-09', { remind: ['2026-04-08'], levels: ['2026-04-10', '2026-04-16'] }),
        ),
      );
    const { completions } = given(
      ...[...theReportIsIn, theFirstProductAccepted],
      but(theRestIsIn, { at: '2026-04-02 15:00' }),
    ).task();
    expect(completions.map(inTime)).toStrictEqual([true, false]);
  });

  it('can still ask for a later date', () => {
    expect(
      given(...theReportIsIn, but(theExtensionRequested, { at: '2026-03-30 09:00' })).task().extension
        .pending,
    ).toMatchObject({ dueOn: '2026-04-15' });
  });

  it('cannot send what is not asked for, or was sent or accepted', () => {
    const again = (products: number[], ...story: Parameters<typeof given>) =>
      given(...story).when(but(theCompletionSubmitted, { at: '2026-03-30 16:00', products }));
    again([4], ...threeProducts).thenRejected('product-not-owed', { product: 4 });
    again([2, 1], ...theReportIsIn).thenRejected('product-not-owed', { product: 1 });
    again([1], ...theReportIsIn, theFirstProductAccepted).thenRejected('product-not-owed', { product: 1 });
    again([1], ...theWorkInHand).thenRejected('product-not-owed', { product: 1 });
  });
});

describe('the leader decides on products one by one', () => {
  it('accepts one: the others are still owed by their date', () => {
    given(...theReportIsIn)
      .when(theFirstProductAccepted)
      .then(accepted(1), ended('decide-completion-1'));
    expect(given(...theReportIsIn, theFirstProductAccepted).task().completions).toMatchObject([
      { number: 1, products: [1], outcome: { how: 'accepted', at: local('2026-03-30 10:00') } },
    ]);
  });

  it('gets a new term for what is left after each decision', () => {
    given(...allIsIn)
      .when(but(theFirstProductAccepted, { at: '2026-04-01 10:00', products: [2] }))
      .then(
        accepted(2),
        ended('decide-completion-2'),
        // From Wed 01/04: 02, 03, 06, 07, Wed 08/04. Levels: 09/04; 10, 13, 14: 15/04.
        opened(
          'decide-completion-3',
          theSupervisor,
          workingDays(5, '2026-04-01', '2026-04-04'),
          due('2026-04-08', { remind: ['2026-04-07'], levels: ['2026-04-09', '2026-04-15'] }),
        ),
      );
  });

  it('sends one back: it is owed again, late from the return where the date has passed', () => {
    given(...allIsIn)
      .when(but(theFirstProductReturned, { at: '2026-04-01 10:00', products: [2, 3] }))
      .then(
        sentBack(2, 3),
        ended('decide-completion-2'),
        // Returned Wed 01/04. Sending again: 02, 03, Mon 06/04. One day before is Sun 05/04, so Fri 03/04. Levels: 07/04; 08, 09,
        // 10: 13/04; 14–17, 20: Tue 21/04.
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', {
            ...{ overdueAt: local('2026-04-01 10:00'), lateFrom: '2026-04-01', resendOn: '2026-04-06' },
            remind: ['2026-04-03'],
            levels: ['2026-04-07', '2026-04-13', '2026-04-21'],
          }),
        ),
      );
    expect(
      statesOf(...allIsIn, but(theFirstProductReturned, { at: '2026-04-01 10:00', products: [3] })),
    ).toStrictEqual(['accepted', 'submitted', 'owed']);
  });

  it('sends one back while the others are still owed: their date stands for it', () => {
    given(...theReportIsIn)
      .when(theFirstProductReturned)
      .then(sentBack(1), ended('decide-completion-1'));
    expect(statesOf(...theReportIsIn, theFirstProductReturned)).toStrictEqual(['owed', 'owed', 'owed']);
  });

  it('accepts the last ones by signing the task off, and what was accepted is not asked for again', () => {
    given(...allIsIn)
      .when(but(theTaskSignedOff, { at: '2026-04-01 10:00' }))
      .then(
        { type: 'TaskSignedOff', told: [to(theHead)], data: { completion: 2, grade: 'good' } },
        ended('decide-completion-2'),
      );
    const back = but(theCompletionReturned, { at: '2026-04-01 10:00' });
    expect(statesOf(...allIsIn, back)).toStrictEqual(['accepted', 'owed', 'owed']);
    const { completions } = given(...allIsIn, back).task();
    expect(completions.map(({ outcome }) => outcome?.how)).toStrictEqual(['accepted', 'returned']);
  });

  it('cannot sign off while some are owed, nor accept what does not lie there, nor the last by itself', () => {
    given(...theReportIsIn)
      .when(theTaskSignedOff)
      .thenRejected('no-completion-to-decide');
    given(...theReportIsIn)
      .when(but(theFirstProductAccepted, { products: [1, 2] }))
      .thenRejected('product-not-submitted', { product: 2 });
    given(...theReportIsIn)
      .when(but(theFirstProductReturned, { products: [3] }))
      .thenRejected('product-not-submitted', { product: 3 });
    given(...allIsIn)
      .when(but(theFirstProductAccepted, { at: '2026-04-01 10:00', products: [2, 3] }))
      .thenRejected('sign-off-instead');
  });

  it('decides in part where a completion brought several', () => {
    const { completions } = given(
      ...allIsIn,
      but(theFirstProductAccepted, { at: '2026-04-01 10:00', products: [2] }),
      but(theFirstProductReturned, { at: '2026-04-01 11:00', products: [3] }),
    ).task();
    expect(completions.at(-1)).toMatchObject({
      products: [2, 3],
      outcome: { how: 'partly', at: local('2026-04-01 11:00'), reason: seal('figures') },
    });
  });
});

describe('products, where the office verifies', () => {
  const twoSteps = [
    inTheOrganisation(withOffice(organisation)),
    underThePolicy({ ...default1, verification: { unitId: 'van-phong', term: 3 } }),
  ];

  it('are decided on once they are verified, and what came later is verified by itself', () => {
    const verified = [...twoSteps, ...theReportIsIn, theCompletionVerified];
    given(...twoSteps, ...theReportIsIn)
      .when(theFirstProductAccepted)
      .thenRejected('verification-awaited', { until: '2026-04-01' });
    given(...verified)
      .when(theFirstProductAccepted)
      .then(accepted(1), ended('decide-completion-1'));
    const more = [...verified, but(theRestIsIn, { at: '2026-03-30 09:30' })];
    given(...more)
      .when(but(theFirstProductReturned, { at: '2026-03-30 10:00' }))
      // The draft and the map are the office’s until Thu 02/04; what is sent back is owed by Tue 31/03.
      .then(
        sentBack(1),
        ended('decide-completion-1'),
        opened(
          'completion-2',
          theUnit,
          named,
          due('2026-03-31', { remind: ['2026-03-31'], levels: ['2026-04-03', '2026-04-09', '2026-04-17'] }),
        ),
      );
  });
});

describe('a task asks for more, or goes to another unit', () => {
  it('numbers further products after those that are there', () => {
    const more = but(theTaskAmended, { title: undefined, products: [{ product: seal('annex') }] });
    expect(
      given(...threeProducts, more)
        .task()
        .products.at(-1),
    ).toStrictEqual({
      ...{ number: 4, product: seal('annex'), state: 'owed', completion: null, acceptedAt: null },
    });
    given(...threeProducts, more, theRestIsIn)
      .when(but(theTaskSignedOff, { at: '2026-04-01 10:00' }))
      .then(
        { type: 'TaskSignedOff', told: [to(theHead)], data: { completion: 1, grade: 'good' } },
        ended('decide-completion-1'),
      );
    const tooLate = but(theTaskAmended, {
      ...{ at: '2026-04-01 09:00', title: undefined, products: [{ product: seal('annex') }] },
    });
    given(...threeProducts, theRestIsIn, tooLate)
      .when(but(theTaskSignedOff, { at: '2026-04-01 10:00' }))
      .thenRejected('products-outstanding');
  });

  it('owes what was only sent anew; what was accepted stays accepted', () => {
    const moved = but(theTaskReassigned, { at: '2026-03-30 11:00' });
    const story = [...theReportIsIn, theFirstProductAccepted];
    const second = but(theCompletionSubmitted, { at: '2026-03-30 10:30', products: [2] });
    expect(statesOf(...story, second, moved)).toStrictEqual(['accepted', 'owed', 'owed']);
    expect(
      given(...story, second, moved)
        .task()
        .completions.at(-1)?.outcome?.how,
    ).toBe('overtaken');
  });

  it('is reminded and escalated as one task', () => {
    const { events } = given(...theReportIsIn, nobodyActsUntil('2026-04-01 08:00')).stream();
    expect(events.filter(({ type }) => type === 'SpellOpened')).toHaveLength(1);
  });
});
