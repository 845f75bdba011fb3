import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import {
  but,
  due,
  ended,
  escalated,
  given,
  leads,
  moved,
  nobodyActsUntil,
  opened,
  seal,
  spellClosed,
  spellOpened,
  theChair,
  theEntryCorrected,
  theExtensionGranted,
  theExtensionRefused,
  theExtensionRequested,
  theHead,
  theLeader,
  theSpellVoided,
  theTaskAmended,
  theTaskIssued,
  theUnit,
  theWorkInHand,
  to,
  underThePolicy,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import { at8 } from '../../../../test/support/domain/time.ts';

const byTheRules = (extensions = {}) => underThePolicy({ ...default1, extensions });
const inHand = [byTheRules(), ...theWorkInHand];

/** Late since 24:00 of Tue 31/03; level 1 on 01/04, level 2 on 07/04. Asked on Wed 08/04, until Fri 24/04. */
const askedLate = but(theExtensionRequested, { at: '2026-04-08 09:00', dueOn: '2026-04-24' });
/** Fri 10/04. */
const grantedLate = but(theExtensionGranted, { at: '2026-04-10 10:00', by: theChair, dueOn: '2026-04-24' });

describe('a request after the due day', () => {
  it('is marked late and decided one level above the supervising leader, who is told', () => {
    given(...inHand, nobodyActsUntil('2026-04-08 08:00'))
      .when(askedLate)
      .then(
        {
          type: 'ExtensionRequested',
          told: [to(theChair), to(theLeader)],
          data: {
            ...{ unitId: 'phong-noi-vu', request: 1, dueOn: '2026-04-24', late: true },
            ...{ decidedBy: 'ct-ubnd', reason: seal('floods') },
          },
        },
        // From Wed 08/04: 09, 10, 13, 14, 15. Levels: 16/04; 17, 20, 21: 22/04.
        opened(
          'decide-extension-1',
          leads('ct-ubnd'),
          workingDays(5, '2026-04-08', '2026-04-11'),
          due('2026-04-15', { remind: ['2026-04-14'], levels: ['2026-04-16', '2026-04-22'] }),
        ),
      );
  });

  it('is not for the supervising leader to grant or refuse', () => {
    const story = [...inHand, nobodyActsUntil('2026-04-08 08:00'), askedLate];
    given(...story)
      .when(but(grantedLate, { by: theLeader }))
      .thenRejected('chair-decides', {});
    given(...story)
      .when(but(theExtensionRefused, { at: '2026-04-10 10:00' }))
      .thenRejected('chair-decides', {});
    given(...story)
      .when(but(theExtensionRefused, { at: '2026-04-10 10:00', by: theChair }))
      .then(
        { type: 'ExtensionRefused', told: [to(theHead)], data: { request: 1, reason: seal('no') } },
        ended('decide-extension-1'),
      );
  });

  it('stays the chair’s when another leader takes over the supervision', () => {
    const another = but(theTaskAmended, { at: '2026-04-09 09:00', title: undefined, leaderPostId: 'pct-2' });
    const { obligations } = given(...inHand, askedLate, another).task();
    expect(obligations.filter(({ kind }) => kind === 'decide-extension')).toMatchObject([
      { owner: leads('ct-ubnd'), ended: null },
    ]);
  });

  it('is the chair’s anyway where the chair supervises', () => {
    const story = [
      byTheRules(),
      but(theTaskIssued, { leaderPostId: 'ct-ubnd' }),
      ...theWorkInHand.slice(1, 3),
    ];
    const { extension } = given(...story, but(askedLate, { dueOn: '2026-04-15' })).task();
    expect(extension.pending?.decidedBy).toBeNull();
  });

  it('on the due day itself is in time, and the supervising leader’s, however late it is decided', () => {
    const asked = but(theExtensionRequested, { at: '2026-03-31 23:59' });
    given(...inHand, asked, nobodyActsUntil('2026-04-02 08:00'))
      .when(but(theExtensionGranted, { at: '2026-04-02 09:00' }))
      .then(
        {
          type: 'ExtensionGranted',
          told: [to(theHead)],
          // 01, 02, 03, 06–10, 13, 14 and 15/04.
          data: { request: 1, before: '2026-03-31', dueOn: '2026-04-15', days: 11, reason: seal('agreed') },
        },
        ended('decide-extension-1'),
        spellClosed('completion-1', 2, 'moved'),
        moved(
          'completion-1',
          '2026-03-31',
          due('2026-04-15', {
            remind: ['2026-04-08', '2026-04-10', '2026-04-14', '2026-04-15'],
            levels: ['2026-04-16', '2026-04-22', '2026-05-05'],
          }),
        ),
      );
  });

  it('under a policy that has no such rules is the supervising leader’s, as it always was', () => {
    const story = [underThePolicy(default1), ...theWorkInHand, askedLate];
    expect(given(...story).task().extension.pending?.decidedBy).toBeNull();
  });
});

describe('a grant while the ladder is climbed', () => {
  const story = [...inHand, nobodyActsUntil('2026-04-08 08:00'), askedLate];
  // Due Fri 24/04; Mon 27/04 is off. Level 2 on Tue 28/04; 29/04, 04, 05, 06, 07/05: level 3 on Fri 08/05.
  const onward = due('2026-04-24', {
    remind: ['2026-04-17', '2026-04-21', '2026-04-23', '2026-04-24'],
    levels: ['2026-04-28', '2026-05-08'],
    fromLevel: 2,
  });

  it('ends the stretch of lateness, which stays on record, and plans the next ladder from the level that was reached', () => {
    given(...story)
      .when(grantedLate)
      .then(
        {
          type: 'ExtensionGranted',
          told: [to(theHead)],
          // 01–03 (3), 06–10 (8), 13–17 (13), 20–24/04 (18).
          data: { request: 1, before: '2026-03-31', dueOn: '2026-04-24', days: 18, reason: seal('agreed') },
        },
        ended('decide-extension-1'),
        // 01, 02, 03, 06–10/04.
        spellClosed('completion-1', 8, 'moved'),
        moved('completion-1', '2026-03-31', onward),
      );
  });

  it('missed again goes on at the highest level reached, and not again at the first', () => {
    given(...story, grantedLate, nobodyActsUntil('2026-04-24 09:00'))
      .at('2026-05-20 00:00')
      .clock(
        spellOpened('2026-04-24 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-04-24', spell: 2 }),
        escalated('2026-04-28 08:00', 'completion-1', {
          ...{ spell: 2, level: 2, rung: 'leader', about: theUnit },
          told: [to(theLeader)],
        }),
        escalated('2026-05-08 08:00', 'completion-1', {
          ...{ spell: 2, level: 3, rung: 'chair', about: theUnit },
          told: [to(theChair)],
        }),
      );
    const { obligations } = given(...story, grantedLate, nobodyActsUntil('2026-05-20 00:00')).task();
    const result = obligations.find(({ kind }) => kind === 'completion');
    expect(result?.spells.map(({ levels, daysLate }) => [levels, daysLate])).toStrictEqual([
      [['giang', 'binh'], 8],
      [[null, 'binh', 'an'], null],
    ]);
  });

  it('goes on so after an amendment, too; a corrected slip begins anew, and so does lateness that is void', () => {
    const levels = (...more: Parameters<typeof given>) =>
      given(...inHand, nobodyActsUntil('2026-04-08 08:00'), ...more)
        .task()
        .obligations.find(({ kind }) => kind === 'completion')?.schedule.levelAt;
    const amended = but(theTaskAmended, { at: '2026-04-10 10:00', title: undefined, dueOn: '2026-04-24' });
    expect(levels(amended)).toStrictEqual(onward.levelAt);
    // Level 1 on 28/04; 29/04, 04, 05/05: level 2 on 06/05; 07, 08, 11, 12, 13/05: level 3 on 14/05.
    const anew = ['2026-04-28', '2026-05-06', '2026-05-14'].map(at8);
    expect(levels(but(theSpellVoided, { at: '2026-04-09 10:00' }), amended)).toStrictEqual(anew);
    const slip = but(amended, { dueOn: '2026-04-22' });
    const { version } = given(...inHand, nobodyActsUntil('2026-04-08 08:00'), slip).task().entry;
    const put = but(theEntryCorrected, { at: '2026-04-10 11:00', version, dueOn: '2026-04-24' });
    expect(levels(slip, put)).toStrictEqual(anew);
  });

  it('keeps the level where the ladder begins when the task is suspended', () => {
    const { schedule } = given(...[...story, grantedLate], but(theTaskSuspendedInApril, {}))
      .task()
      .obligations.find(({ kind }) => kind === 'completion')!;
    // 13–17/04 are given back to Fri 24/04: 28, 29/04, 04, 05 and 06/05. Level 2 on 07/05; 08, 11–14/05: level 3 on 15/05.
    expect(schedule).toMatchObject({ dueOn: '2026-05-06', fromLevel: 2 });
    expect(schedule.levelAt).toStrictEqual(['2026-05-07', '2026-05-15'].map(at8));
  });
});

const theTaskSuspendedInApril = {
  ...{ by: theLeader, at: '2026-04-13 08:30' },
  body: { type: 'SuspendTask' as const, until: '2026-04-17', reason: seal('flood') },
};

describe('the cap of the policy', () => {
  const once = [byTheRules({ most: 1 }), ...theWorkInHand, theExtensionRequested, theExtensionGranted];
  const fifteen = [byTheRules({ days: 15 }), ...theWorkInHand];

  it('on how many are granted refuses the next request', () => {
    given(...once)
      .when(but(theExtensionRequested, { at: '2026-04-08 09:00', dueOn: '2026-04-24' }))
      .thenRejected('extensions-used-up');
  });

  it('on how much they add in all says the latest date that is left', () => {
    // After 31/03: 15/04 is the 11th working day, then 16, 17, 20 and 21/04.
    given(...fifteen)
      .when(but(theExtensionRequested, { dueOn: '2026-04-22' }))
      .thenRejected('extension-too-long', { days: 15, latest: '2026-04-21' });
    const [asked, agreed] = [theExtensionRequested, theExtensionGranted];
    given(...fifteen, asked, agreed)
      .when(but(asked, { at: '2026-04-08 09:00', dueOn: '2026-04-22' }))
      .thenRejected('extension-too-long', { days: 15, latest: '2026-04-21' });
    const again = but(asked, { at: '2026-04-08 09:00', dueOn: '2026-04-21' });
    const { extension } = given(
      ...fifteen,
      asked,
      agreed,
      again,
      but(agreed, { at: '2026-04-08 10:00', dueOn: '2026-04-21' }),
    ).task();
    expect(extension).toMatchObject({ granted: 2, days: 15 });
    given(...fifteen, asked, agreed, again, but(agreed, { at: '2026-04-08 10:00', dueOn: '2026-04-21' }))
      .when(but(asked, { at: '2026-04-09 09:00', dueOn: '2026-04-22' }))
      .thenRejected('extensions-used-up');
  });

  it('does not count what was refused', () => {
    const refusedOnce = [
      byTheRules({ most: 1 }),
      ...theWorkInHand,
      theExtensionRequested,
      theExtensionRefused,
    ];
    const again = but(theExtensionRequested, { at: '2026-03-27 09:00' });
    expect(given(...refusedOnce, again).task().extension).toMatchObject({ number: 2, granted: 0 });
  });
});
