import { describe, expect, it } from '@jest/globals';
import { agendaOfTask, allowed, isSettled, obligationOf, openObligations } from '#domain';
import type { DataOf } from '#contracts';
import {
  anotherLeader,
  at8,
  but,
  due,
  ended,
  escalated,
  explanationsAsked,
  given,
  konDaoHead,
  leads,
  local,
  nobodyActsUntil,
  opened,
  reminded,
  seal,
  spellOpened,
  theChair,
  theCompletionSubmitted,
  theEngineIsAwayUntil,
  theExplanationRuled,
  theExplanationSubmitted,
  theExtensionGranted,
  theExtensionRequested,
  theHead,
  theLeader,
  theSupervisor,
  theTaskAmended,
  theTaskReassigned,
  theTaskSignedOff,
  theTaskWithdrawn,
  theUnit,
  theWorkInHand,
  to,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';

type Opened = Extract<Expected, { type: 'ObligationOpened' }>;

const about = { obligationId: 'completion-1', spell: 1 };
const aboutIt = (expected: Expected, more: Partial<Opened> = {}): Expected => {
  const { data } = expected as Opened;
  return { type: 'ObligationOpened', ...more, data: { ...data, about } };
};

/** Due on Tue 31/03/2026 and not done. Level 2 is on Tue 07/04: by Tue 14/04 (08, 09, 10, 13, 14/04). */
const theExplanation = aboutIt(
  opened(
    'explanation-1',
    theUnit,
    workingDays(5, '2026-04-07', '2026-04-11'),
    due('2026-04-14', {
      remind: ['2026-04-13'],
      // 16, 17, 20/04; then 22, 23, 24, 28, 29/04: Mon 27/04 is off for the festival of the Hùng kings, 30/04 and 01/05 are holidays.
      levels: ['2026-04-15', '2026-04-21', '2026-05-04'],
    }),
  ),
  { told: [to(theHead)], effectiveAt: at8('2026-04-07'), recordedAt: at8('2026-04-07') },
);

/** Explained on Wed 08/04: ruled by Wed 15/04 (09, 10, 13, 14, 15/04). */
const theRulingOwed = (owner = theSupervisor, number = 1) =>
  aboutIt(
    opened(
      `rule-explanation-${number}`,
      owner,
      workingDays(5, '2026-04-08', '2026-04-11'),
      due('2026-04-15', { remind: ['2026-04-14'], levels: ['2026-04-16', '2026-04-22'] }),
    ),
  );

const submitted: Expected = {
  type: 'ExplanationSubmitted',
  told: [to(theLeader)],
  data: { ...about, unitId: 'phong-noi-vu', cause: 'awaiting-opinion', reason: seal('they do not answer') },
};

const ruled = (data: Partial<DataOf<'ExplanationRuled'>> = {}): Expected => ({
  type: 'ExplanationRuled',
  told: [to(theHead)],
  data: {
    ...about,
    ...{ cause: 'awaiting-opinion', outcome: 'partly', objectiveDays: 3, daysLate: 7 },
    ...{ reason: seal('until they answered'), ...data },
  },
});
const dates = { from: '2026-04-02', to: '2026-04-06' };

const asked = [explanationsAsked(), ...theWorkInHand, nobodyActsUntil('2026-04-07 08:00')];
const explained = [...asked, theExplanationSubmitted];

describe('an explanation is asked for', () => {
  const level = (at: string, number: number, rung: 'head' | 'leader', told = theHead) =>
    escalated(at, 'completion-1', { level: number, rung, about: theUnit, told: [to(told)] });

  it('by the clock together with the level that the policy names; whoever heads the unit is told', () => {
    given(explanationsAsked(), ...theWorkInHand, nobodyActsUntil('2026-03-31 23:59'))
      .at('2026-04-07 08:00')
      .clock(
        spellOpened('2026-03-31 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-03-31' }),
        level('2026-04-01 08:00', 1, 'head'),
        level('2026-04-07 08:00', 2, 'leader', theLeader),
        theExplanation,
      );
  });

  it('once for each spell: the third level asks for none', () => {
    given(...asked, nobodyActsUntil('2026-04-14 23:59'))
      .at('2026-04-15 07:59')
      .clock(spellOpened('2026-04-14 24:00', 'explanation-1', { owner: theUnit, dueOn: '2026-04-14' }));
    const story = given(...asked, nobodyActsUntil('2026-06-01 00:00'));
    expect(story.task().obligations.filter(({ kind }) => kind === 'explanation')).toHaveLength(1);
  });

  it('for another spell again', () => {
    const story = [
      ...asked,
      but(theExtensionRequested, { at: '2026-04-08 09:00', dueOn: '2026-04-20' }),
      but(theExtensionGranted, { at: '2026-04-08 10:00', dueOn: '2026-04-20' }),
      nobodyActsUntil('2026-06-01 00:00'),
    ];
    const asks = given(...story)
      .task()
      .obligations.filter(({ kind }) => kind === 'explanation');
    expect(asks.map((one) => [one.obligationId, one.about?.spell])).toStrictEqual([
      ['explanation-1', 1],
      ['explanation-2', 2],
    ]);
  });

  it('not where the policy has none, nor for duties that it leaves out', () => {
    const kinds = (...story: Parameters<typeof given>) =>
      given(...story, nobodyActsUntil('2026-06-01 00:00'))
        .task()
        .obligations.map(({ kind }) => kind);
    expect(kinds(...theWorkInHand)).not.toContain('explanation');
    expect(kinds(explanationsAsked({ of: ['plan'] }), ...theWorkInHand)).not.toContain('explanation');
    expect(kinds(explanationsAsked({ of: ['completion'] }), ...theWorkInHand)).toContain('explanation');
  });

  it('not of a leader who is late to decide', () => {
    const story = given(explanationsAsked(), ...theWorkInHand, theCompletionSubmitted);
    expect(agendaOfTask(story.task()).filter(({ act }) => act === 'AskExplanation')).toStrictEqual([]);
  });

  it('with a term that runs from when it was sent, where the engine was away', () => {
    // Back on Mon 20/04 09:00: 21, 22, 23, 24 and 28/04, for Mon 27/04 is off.
    const story = given(explanationsAsked(), ...theWorkInHand, theEngineIsAwayUntil('2026-04-20 09:00'));
    const explanation = obligationOf(story.task(), 'explanation-1');
    expect(explanation?.openedAt).toBe(at8('2026-04-07'));
    expect(explanation?.schedule.dueOn).toBe('2026-04-28');
  });

  it('is on the agenda from the beginning', () => {
    const agenda = agendaOfTask(given(explanationsAsked(), ...theWorkInHand).task());
    expect(agenda.filter(({ act }) => act === 'AskExplanation')).toStrictEqual([
      { act: 'AskExplanation', obligationId: 'completion-1', at: at8('2026-04-07'), spell: 1 },
    ]);
  });
});

describe('the unit explains', () => {
  it('meets what it owes by that, and the leader owes a ruling', () => {
    given(...asked)
      .when(theExplanationSubmitted)
      .then(submitted, ended('explanation-1'), theRulingOwed());
  });

  it('may do so unasked, and ask for a ruling by that', () => {
    given(...theWorkInHand)
      .when(theExplanationSubmitted)
      .then(submitted, theRulingOwed());
    given(explanationsAsked(), ...theWorkInHand, but(theExplanationSubmitted, { at: '2026-04-02 09:00' }))
      .at('2026-04-07 08:00')
      .clock(
        escalated('2026-04-07 08:00', 'completion-1', {
          ...{ level: 2, rung: 'leader', about: theUnit, told: [to(theLeader)] },
        }),
      );
  });

  it('owes the ruling to the chair where the policy says so, and nobody else may give it', () => {
    const story = [explanationsAsked({ ruledBy: 'chair' }), ...theWorkInHand];
    given(...story, nobodyActsUntil('2026-04-07 08:00'))
      .when(theExplanationSubmitted)
      .then({ ...submitted, told: [to(theChair)] }, ended('explanation-1'), theRulingOwed(leads('ct-ubnd')));
    given(...story, theExplanationSubmitted)
      .when(theExplanationRuled)
      .thenRejected('not-permitted', {});
    given(...story, theExplanationSubmitted)
      .when(but(theExplanationRuled, { by: theChair }))
      .then(ruled(dates), ended('rule-explanation-1'));
  });

  it('explains each spell once, and only what there is', () => {
    given(...explained)
      .when(but(theExplanationSubmitted, { at: '2026-04-08 10:00' }))
      .thenRejected('nothing-to-explain');
    given(...asked)
      .when(but(theExplanationSubmitted, { spell: 2 }))
      .thenRejected('no-such-spell', { obligationId: 'completion-1', spell: 2 });
    given(...theWorkInHand)
      .when(but(theExplanationSubmitted, { at: '2026-03-31 09:00' }))
      .thenRejected('nothing-to-explain');
    given(...theWorkInHand, nobodyActsUntil('2026-04-01 00:00'))
      .when(but(theExplanationSubmitted, { by: konDaoHead }))
      .thenRejected('not-permitted', {});
  });

  it('is late with an explanation as with everything, and explains that to nobody', () => {
    const story = given(...asked, nobodyActsUntil('2026-05-04 08:00'));
    expect(obligationOf(story.task(), 'explanation-1')?.spells).toMatchObject([
      { spell: 1, levels: ['giang', 'binh', 'an'] },
    ]);
    expect(agendaOfTask(story.task())).toStrictEqual([]);
    given(...asked, nobodyActsUntil('2026-05-04 08:00'))
      .when(but(theExplanationSubmitted, { at: '2026-05-04 09:00', obligationId: 'explanation-1' }))
      .thenRejected('no-such-spell');
  });

  it('is reminded of it', () => {
    given(...asked, nobodyActsUntil('2026-04-12 00:00'))
      .at('2026-04-13 08:00')
      .clock(reminded('2026-04-13 08:00', 'explanation-1', { dueOn: '2026-04-14', told: [to(theHead)] }));
  });
});

describe('the leader rules', () => {
  it('between dates: 02, 03 and 06/04 of the seven days late up to 09/04', () => {
    given(...explained)
      .when(theExplanationRuled)
      .then(ruled(dates), ended('rule-explanation-1'));
  });

  it('for all days so far, for a number of them, for none; and may name another cause', () => {
    given(...explained)
      .when(but(theExplanationRuled, { objective: { extent: 'all' }, cause: 'disaster' }))
      .then(
        ruled({ cause: 'disaster', outcome: 'objective', objectiveDays: 7 }),
        ended('rule-explanation-1'),
      );
    given(...explained)
      .when(but(theExplanationRuled, { objective: { extent: 'number', days: 2 } }))
      .then(ruled({ objectiveDays: 2 }), ended('rule-explanation-1'));
    given(...explained)
      .when(but(theExplanationRuled, { objective: { extent: 'number', days: 7 } }))
      .then(ruled({ outcome: 'objective', objectiveDays: 7 }), ended('rule-explanation-1'));
    given(...explained)
      .when(but(theExplanationRuled, { objective: { extent: 'none' }, cause: 'slow-execution' }))
      .then(
        ruled({ cause: 'slow-execution', outcome: 'subjective', objectiveDays: 0 }),
        ended('rule-explanation-1'),
      );
  });

  it('only about days that were late', () => {
    const wrong = [
      { extent: 'number', days: 8 },
      { extent: 'dates', from: '2026-03-20', to: '2026-03-31' },
      { extent: 'dates', from: '2026-04-04', to: '2026-04-05' },
      { extent: 'dates', from: '2026-04-06', to: '2026-04-02' },
      { extent: 'dates', from: '2026-04-10', to: '2026-04-20' },
    ] as const;
    for (const objective of wrong)
      given(...explained)
        .when(but(theExplanationRuled, { objective }))
        .thenRejected('no-such-days-late', { daysLate: 7 });
    // What lies before the first day late or after today is not counted.
    given(...explained)
      .when(
        but(theExplanationRuled, { objective: { extent: 'dates', from: '2026-03-30', to: '2026-04-01' } }),
      )
      .then(ruled({ objectiveDays: 1, from: '2026-03-30', to: '2026-04-01' }), ended('rule-explanation-1'));
  });

  it('by what a cause can be', () => {
    given(...explained)
      .when(but(theExplanationRuled, { cause: 'slow-execution' }))
      .thenRejected('cause-not-so', { cause: 'slow-execution' });
    given(...explained)
      .when(but(theExplanationRuled, { cause: 'disaster', objective: { extent: 'none' } }))
      .thenRejected('cause-not-so', { cause: 'disaster' });
  });

  it('once, on what was explained, and not from before it was', () => {
    given(...explained, theExplanationRuled)
      .when(but(theExplanationRuled, { at: '2026-04-10 09:00' }))
      .thenRejected('no-explanation-to-rule');
    given(...asked)
      .when(theExplanationRuled)
      .thenRejected('no-explanation-to-rule');
  });

  it('about a spell that is over: it has all its days, and keeps the ruling for good', () => {
    // Done on Fri 10/04: 01, 02, 03, 06, 07, 08, 09, 10/04 are eight days late.
    const story = [...explained, but(theCompletionSubmitted, { at: '2026-04-10 15:00' })];
    const later = but(theExplanationRuled, { at: '2026-04-13 10:00' });
    given(...story)
      .when(later)
      .then(ruled({ ...dates, daysLate: 8 }), ended('rule-explanation-1'));
    const task = given(...story, later, but(theTaskSignedOff, { at: '2026-04-14 10:00' })).task();
    expect(obligationOf(task, 'completion-1')?.spells[0]).toMatchObject({
      daysLate: 8,
      explanation: { cause: 'awaiting-opinion', ruling: { outcome: 'partly', objectiveDays: 3, dates } },
    });
  });
});

describe('whatever becomes of the task', () => {
  const done = [
    but(theCompletionSubmitted, { at: '2026-04-07 09:00' }),
    but(theTaskSignedOff, { at: '2026-04-07 15:00' }),
  ];

  it('the unit goes on owing the explanation, is reminded of it, and the task is settled by the ruling', () => {
    const signedOff = given(...asked, ...done);
    expect(openObligations(signedOff.task()).map(({ obligationId }) => obligationId)).toStrictEqual([
      'explanation-1',
    ]);
    expect(isSettled(signedOff.task())).toBe(false);
    given(...asked, ...done, nobodyActsUntil('2026-04-12 00:00'))
      .at('2026-04-13 08:00')
      .clock(reminded('2026-04-13 08:00', 'explanation-1', { dueOn: '2026-04-14', told: [to(theHead)] }));
    const accounted = given(...asked, ...done, theExplanationSubmitted, theExplanationRuled).task();
    expect(isSettled(accounted)).toBe(true);
    expect(accounted.stage).toBe('signed_off');
  });

  it('the files that show it stay with the spell, whatever is found', () => {
    const files = [{ sha256: 'ab'.repeat(32), size: 2000, fileName: seal('15-QD-UBND.pdf') }];
    const shown = but(theExplanationSubmitted, { evidence: seal('the answer that was awaited'), files });
    const events = given(...asked)
      .when(shown)
      .expected();
    expect(events[0]).toMatchObject({ type: 'ExplanationSubmitted', data: { files } });
    const { obligations } = given(...asked, shown, theExplanationRuled).task();
    const late = obligations.find(({ obligationId }) => obligationId === 'completion-1');
    expect(late?.spells[0]?.explanation).toMatchObject({ files, ruling: { outcome: 'partly' } });
  });

  it('a task that was taken back is explained all the same', () => {
    const withdrawn = but(theTaskWithdrawn, { at: '2026-04-07 09:00' });
    given(...asked, withdrawn)
      .when(theExplanationSubmitted)
      .then(submitted, ended('explanation-1'), theRulingOwed());
  });

  it('the unit that was late explains, not the one that has the task now', () => {
    const story = [...asked, but(theTaskReassigned, { at: '2026-04-07 10:00', dueOn: '2026-05-15' })];
    given(...story)
      .when(theExplanationSubmitted)
      .then(submitted, ended('explanation-1'), theRulingOwed());
    given(...story)
      .when(but(theExplanationSubmitted, { by: konDaoHead }))
      .thenRejected('not-permitted', {});
    const { task, facts } = given(...story).stream();
    const may = (actor: typeof theHead) => allowed(actor, local('2026-04-08 09:00'), task, facts);
    expect(may(theHead)).toContain('SubmitExplanation');
    expect(may(konDaoHead)).not.toContain('SubmitExplanation');
  });

  it('each unit may explain its own lateness, where both were late', () => {
    const both = [
      ...[explanationsAsked(), ...theWorkInHand, nobodyActsUntil('2026-04-07 08:00')],
      but(theTaskReassigned, { at: '2026-04-07 10:00', dueOn: '2026-04-10' }),
      nobodyActsUntil('2026-04-20 09:00'),
    ];
    const { task, facts } = given(...both).stream();
    for (const actor of [theHead, konDaoHead])
      expect(allowed(actor, local('2026-04-20 09:00'), task, facts)).toContain('SubmitExplanation');
  });

  it('a new supervising leader rules, within a term of their own', () => {
    const handedOver = but(theTaskAmended, {
      ...{ at: '2026-04-08 10:00', title: undefined, leaderPostId: 'pct-2' },
    });
    const story = [...explained, handedOver];
    const owed = openObligations(given(...story).task()).filter(({ kind }) => kind === 'rule-explanation');
    expect(owed).toMatchObject([
      { obligationId: 'rule-explanation-2', owner: leads('pct-2'), about, schedule: { dueOn: '2026-04-15' } },
    ]);
    given(...story)
      .when(but(theExplanationRuled, { by: anotherLeader }))
      .then(ruled(dates), ended('rule-explanation-2'));
  });
});
