import { describe, expect, it } from '@jest/globals';
import type { Directory, Recipient } from '#contracts';
import { nextDue, taskDecider } from '#domain';
import type { AgendaItem } from '#domain';
import {
  anotherLeader,
  appointed,
  at8,
  but,
  due,
  ended,
  escalated,
  given,
  inTheOrganisation,
  local,
  moved,
  nobodyActsUntil,
  opened,
  organisation,
  processedLate,
  reminded,
  seal,
  spellClosed,
  spellOpened,
  theChair,
  theCompletionSubmitted,
  theEngineIsAwayUntil,
  theHead,
  theLeader,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theProgressReported,
  theSupervisor,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskIssued,
  theTaskWithdrawn,
  theUnit,
  theWorkInHand,
  to,
  vacated,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';
import { append, received } from '../../../../test/support/domain/stream.ts';
import type { Stream } from '../../../../test/support/domain/stream.ts';

const head = { rung: 'head', about: theUnit, told: [to(theHead)] } as const;
const leader = { rung: 'leader', about: theUnit, told: [to(theLeader)] } as const;
const chair = { rung: 'chair', about: theUnit, told: [to(theChair)] } as const;
const level = (at: string, id: string, number: number, rung: typeof head | typeof leader | typeof chair) =>
  escalated(`${at} 08:00`, id, { ...rung, level: number, told: [...rung.told] });
const remindedOf = (id: string, dueOn: string, ...days: string[]): Expected[] =>
  days.map((day) => reminded(`${day} 08:00`, id, { dueOn, told: [to(theHead)] }));

describe('a result due on Tuesday 31/03/2026 that does not come', () => {
  it('is late from 24:00 of that day and escalated to the head, the leader and the chair, once each', () => {
    given(...theWorkInHand, nobodyActsUntil('2026-03-31 23:59'))
      .at('2026-12-31 24:00')
      .clock(
        {
          type: 'SpellOpened',
          effectiveAt: '2026-03-31T17:00:00.000Z',
          recordedAt: '2026-03-31T17:00:00.000Z',
          told: [],
          data: {
            obligationId: 'completion-1',
            spell: 1,
            owner: { side: 'unit', unitId: 'phong-noi-vu' },
            dueOn: '2026-03-31',
            lateFrom: '2026-03-31',
            answerable: { personId: 'giang', postId: 'tp-noi-vu', by: 'holder' },
            processedLate: false,
          },
        },
        // Grace 0: 08:00 of the next working day. Then 02, 03 and Mon 06/04 run out. Then 08, 09, 10, 13 and 14/04.
        level('2026-04-01', 'completion-1', 1, head),
        level('2026-04-07', 'completion-1', 2, leader),
        level('2026-04-15', 'completion-1', 3, chair),
      );
  });

  it('is not late one moment earlier', () => {
    given(...theWorkInHand, nobodyActsUntil('2026-03-31 08:00'))
      .at('2026-03-31 23:59')
      .clock();
  });

  it('is escalated no further once it has come', () => {
    given(...theWorkInHand, but(theCompletionSubmitted, { at: '2026-04-06 15:00' }))
      .at('2026-04-09 24:00')
      .clock();
  });

  it('that came in the last minute was never late', () => {
    given(...theWorkInHand, but(theCompletionSubmitted, { at: '2026-03-31 23:59' }))
      .at('2026-04-05 24:00')
      .clock();
  });

  it('and comes at 24:00 sharp is late: the day is over', () => {
    given(...theWorkInHand)
      .when(but(theCompletionSubmitted, { at: '2026-03-31 24:00' }))
      .then(
        {
          type: 'CompletionSubmitted',
          told: [to(theLeader)],
          data: { unitId: 'phong-noi-vu', completion: 1, summary: seal('done') },
        },
        spellClosed('completion-1', 1),
        ended('completion-1'),
        // From Wed 01/04: 02, 03, 06, 07, 08. Levels: 09/04; 10, 13, 14: 15/04.
        opened(
          'decide-completion-1',
          theSupervisor,
          workingDays(5, '2026-04-01', '2026-04-04'),
          due('2026-04-08', { remind: ['2026-04-07'], levels: ['2026-04-09', '2026-04-15'] }),
        ),
      );
  });
});

describe('reminders of the result', () => {
  it('come 7, 3 and 1 days before and on the day at 08:00, from a Saturday on the Friday before', () => {
    given(...theWorkInHand)
      .at('2026-03-31 23:59')
      .clock(
        // Tue 24/03; Sat 28/03, so Fri 27/03; Mon 30/03; Tue 31/03.
        ...remindedOf('completion-1', '2026-03-31', '2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'),
      );
  });

  it('that fall on the same morning are one', () => {
    given(but(theTaskIssued, { dueOn: '2026-03-30' }), ...theWorkInHand.slice(1))
      .at('2026-03-30 23:59')
      .clock(
        // Mon 23/03; Fri 27/03 and Sun 29/03, so Fri 27/03 once; Mon 30/03.
        ...remindedOf('completion-1', '2026-03-30', '2026-03-23', '2026-03-27', '2026-03-30'),
      );
  });

  it('stop with the act', () => {
    given(...theWorkInHand, but(theCompletionSubmitted, { at: '2026-03-27 07:59' }))
      .at('2026-04-01 24:00')
      .clock();
  });

  it('stop with the withdrawal', () => {
    given(...theWorkInHand, theTaskWithdrawn)
      .at('2026-12-31 24:00')
      .clock();
  });

  it('follow a new date; those of the old one are not sent any more', () => {
    given(...theWorkInHand, but(theTaskAmended, { at: '2026-03-26 10:00', dueOn: '2026-04-15' }))
      .at('2026-04-15 23:59')
      .clock(
        ...remindedOf('completion-1', '2026-04-15', '2026-04-08', '2026-04-10', '2026-04-14', '2026-04-15'),
      );
  });
});

describe('a unit that does nothing at all', () => {
  it('is reminded and escalated for the receipt, the plan and the result, each on its own ladder', () => {
    given(theTaskIssued)
      .at('2026-04-15 24:00')
      .clock(
        ...remindedOf('acknowledge-1', '2026-03-04', '2026-03-03'),
        spellOpened('2026-03-04 24:00', 'acknowledge-1', { owner: theUnit, dueOn: '2026-03-04' }),
        level('2026-03-05', 'acknowledge-1', 1, head),
        level('2026-03-11', 'acknowledge-1', 2, leader),
        ...remindedOf('plan-1', '2026-03-16', '2026-03-13'),
        spellOpened('2026-03-16 24:00', 'plan-1', { owner: theUnit, dueOn: '2026-03-16' }),
        level('2026-03-17', 'plan-1', 1, head),
        level('2026-03-19', 'acknowledge-1', 3, chair),
        level('2026-03-23', 'plan-1', 2, leader),
        ...remindedOf('completion-1', '2026-03-31', '2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'),
        level('2026-03-31', 'plan-1', 3, chair),
        spellOpened('2026-03-31 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-03-31' }),
        level('2026-04-01', 'completion-1', 1, head),
        level('2026-04-07', 'completion-1', 2, leader),
        level('2026-04-15', 'completion-1', 3, chair),
      );
  });
});

describe('a plan that was sent back and does not come again', () => {
  it('is late after its three working days', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanReturned)
      .at('2026-03-23 08:00')
      .clock(
        // 12, 13, Mon 16/03.
        ...remindedOf('plan-2', '2026-03-16', '2026-03-13'),
        spellOpened('2026-03-16 24:00', 'plan-2', { owner: theUnit, dueOn: '2026-03-16' }),
        level('2026-03-17', 'plan-2', 1, head),
        level('2026-03-23', 'plan-2', 2, leader),
      );
  });
});

describe('a plan on which the leader does not decide', () => {
  it('is escalated to the leader, then to the chair, and no further', () => {
    const about = theSupervisor;
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted)
      .at('2026-12-31 24:00')
      .clock(
        // Sent Mon 09/03: 10, 11, 12, 13, 16. One day before: Sun 15/03, so Fri 13/03.
        reminded('2026-03-13 08:00', 'decide-plan-1', { dueOn: '2026-03-16', told: [to(theLeader)] }),
        spellOpened('2026-03-16 24:00', 'decide-plan-1', { owner: theSupervisor, dueOn: '2026-03-16' }),
        escalated('2026-03-17 08:00', 'decide-plan-1', {
          ...{ level: 1, rung: 'leader', about, told: [to(theLeader)] },
        }),
        // 18, 19 and 20/03 run out.
        escalated('2026-03-23 08:00', 'decide-plan-1', {
          ...{ level: 2, rung: 'chair', about, told: [to(theChair)] },
        }),
        // The result of the unit has a ladder of its own.
        ...remindedOf('completion-1', '2026-03-31', '2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31'),
        spellOpened('2026-03-31 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-03-31' }),
        level('2026-04-01', 'completion-1', 1, head),
        level('2026-04-07', 'completion-1', 2, leader),
        level('2026-04-15', 'completion-1', 3, chair),
      );
  });

  it('is reminded and escalated to nobody once the leader has decided', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanApproved)
      .at('2026-03-23 24:00')
      .clock();
  });
});

describe('a unit that is late, gets a new date, and is late again', () => {
  it('has two stretches of lateness, the second with a ladder from its beginning', () => {
    given(...theWorkInHand, but(theTaskAmended, { at: '2026-04-08 10:00', dueOn: '2026-04-15' }))
      .at('2026-04-22 08:00')
      .clock(
        // The reminder of 08/04 08:00 lies before the amendment.
        ...remindedOf('completion-1', '2026-04-15', '2026-04-10', '2026-04-14', '2026-04-15'),
        spellOpened('2026-04-15 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-04-15', spell: 2 }),
        escalated('2026-04-16 08:00', 'completion-1', { ...head, level: 1, spell: 2, told: [to(theHead)] }),
        escalated('2026-04-22 08:00', 'completion-1', {
          ...leader,
          level: 2,
          spell: 2,
          told: [to(theLeader)],
        }),
      );
  });

  it('is not told of the old date by the amendment of it', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { at: '2026-04-08 10:00', dueOn: '2026-04-15' }))
      .then(
        {
          type: 'TaskAmended',
          told: [to(theHead)],
          data: {
            before: { title: seal('title'), dueOn: '2026-03-31' },
            after: { title: seal('another title'), dueOn: '2026-04-15' },
            reason: seal('reason'),
          },
        },
        // 01, 02, 03, 06, 07, 08/04.
        spellClosed('completion-1', 6, 'moved'),
        moved(
          'completion-1',
          '2026-03-31',
          due('2026-04-15', {
            remind: ['2026-04-10', '2026-04-14', '2026-04-15'],
            levels: ['2026-04-16', '2026-04-22', '2026-05-05'],
          }),
        ),
      );
  });
});

const newHead = { ...theHead, personId: 'phuc' };
/** The head leaves, and the new one comes, at the same instant. */
const succession = (when: string) => appointed(when, newHead).to(vacated(when, theHead).from(organisation));

describe('the head is replaced on the day the overdue falls', () => {
  const overdueUnder = (directory: Directory, answerable: Recipient, told: Recipient) =>
    given(inTheOrganisation(directory), ...theWorkInHand, nobodyActsUntil('2026-03-31 23:59'))
      .at('2026-04-01 08:00')
      .clock(
        spellOpened('2026-03-31 24:00', 'completion-1', {
          ...{ owner: theUnit, dueOn: '2026-03-31', answerable },
        }),
        escalated('2026-04-01 08:00', 'completion-1', {
          ...{ level: 1, rung: 'head', about: theUnit, told: [told] },
        }),
      );

  it('in the afternoon of the last day: the new head answers for it, and is told', () => {
    overdueUnder(succession('2026-03-31 14:00'), to(newHead), to(newHead));
  });

  it('at 24:00 of the last day: the old head had the whole term and answers for it; the new one is told', () => {
    overdueUnder(succession('2026-03-31 24:00'), to(theHead), to(newHead));
  });

  it('in the morning after, one minute before level 1: the same', () => {
    overdueUnder(succession('2026-04-01 07:59'), to(theHead), to(newHead));
  });

  it('in the morning after, once level 1 was sent: the old head answers for it, and was told', () => {
    overdueUnder(succession('2026-04-01 08:01'), to(theHead), to(theHead));
  });
});

describe('after an outage', () => {
  const late = (expected: Expected) => processedLate(expected, '2026-04-02 10:00');

  it('what fell due takes effect at its own instant, says that it was processed late, and reminds once', () => {
    given(...theWorkInHand, nobodyActsUntil('2026-03-23 24:00'))
      .at('2026-04-02 10:00')
      .clockAfterOutage(
        // Of the four reminders that fell due meanwhile only the last is sent.
        ...remindedOf('completion-1', '2026-03-31', '2026-03-31').map(late),
        late(spellOpened('2026-03-31 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-03-31' })),
        late(level('2026-04-01', 'completion-1', 1, head)),
      );
  });

  it('a reminder from before an act that was received meanwhile tells nobody if a later one is due, too', () => {
    // Of 24, 27, 30 and 31/03, 27/03 is the last before the report of Sat 28/03, and 31/03 the last of all.
    const now = local('2026-03-31 10:00');
    const before = given(...theWorkInHand, nobodyActsUntil('2026-03-23 24:00')).stream();
    const next = (stream: Stream, by: string) => {
      const item = nextDue(taskDecider.agenda(stream.task), by)!;
      return append(stream, taskDecider.decideClock(item, now, stream.task, stream.facts));
    };
    const first = next(before, local('2026-03-28 10:00'));
    const reported = but(theProgressReported, { at: '2026-03-28 10:00' });
    const decision = taskDecider.decide(received(first, reported), first.task, first.facts);
    const second = next(append(first, 'events' in decision ? decision.events : []), now);
    const reminders = second.events.filter(({ actor }) => actor === 'clock').slice(-2);
    const said = { obligationId: 'completion-1', dueOn: '2026-03-31', vacant: [], processedLate: true };
    expect(reminders).toMatchObject([
      { effectiveAt: at8('2026-03-27'), told: [], data: { ...said, passedOver: true } },
      { effectiveAt: at8('2026-03-31'), told: [to(theHead)], data: said },
    ]);
    expect(reminders[1]?.data).toStrictEqual(said);
  });

  it('nothing is said twice, and the ladder goes on in time', () => {
    given(...theWorkInHand, theEngineIsAwayUntil('2026-04-02 10:00'))
      .at('2026-12-31 24:00')
      .clock(level('2026-04-07', 'completion-1', 2, leader), level('2026-04-15', 'completion-1', 3, chair));
  });

  it('an escalation goes to whoever holds the post when it is sent, and names whoever answered for it when it fell due', () => {
    const handover = succession('2026-04-02 00:00');
    given(inTheOrganisation(handover), ...theWorkInHand, nobodyActsUntil('2026-03-31 23:59'))
      .at('2026-04-02 10:00')
      .clockAfterOutage(
        late(spellOpened('2026-03-31 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-03-31' })),
        late(
          escalated('2026-04-01 08:00', 'completion-1', {
            ...{ level: 1, rung: 'head', about: theUnit, told: [to(newHead)], answerable: to(theHead) },
          }),
        ),
      );
  });

  it('each level has its own due instant: the later ones do not wait for what came late before them', () => {
    // Away from Mon 23/03 until Fri 10/04: levels 1 (01/04) and 2 (07/04) are late, level 3 comes on Wed 15/04 as if nothing had been.
    const story = [...theWorkInHand, nobodyActsUntil('2026-03-31 23:59')];
    const back = (expected: Expected) => processedLate(expected, '2026-04-10 10:00');
    given(...story)
      .at('2026-04-10 10:00')
      .clockAfterOutage(
        back(spellOpened('2026-03-31 24:00', 'completion-1', { owner: theUnit, dueOn: '2026-03-31' })),
        back(level('2026-04-01', 'completion-1', 1, head)),
        back(level('2026-04-07', 'completion-1', 2, leader)),
      );
    given(...story, theEngineIsAwayUntil('2026-04-10 10:00'))
      .at('2026-12-31 24:00')
      .clock(level('2026-04-15', 'completion-1', 3, chair));
  });

  it('is nothing said a moment too early: a clock a second ahead asks who holds the post at the due instant', () => {
    const { task, facts } = given(...theWorkInHand, nobodyActsUntil('2026-03-31 24:00')).stream();
    const item = { act: 'Escalate', obligationId: 'completion-1', at: at8('2026-04-01'), spell: 1, level: 1 };
    const directory = succession('2026-04-01 08:00');
    const now = '2026-04-01T00:59:59.000Z';
    const [said] = taskDecider.decideClock(item as AgendaItem, now, task, { ...facts, directory });
    expect(said).toMatchObject({ recordedAt: item.at, told: [to(newHead)] });
  });

  it('a delay of a minute is none', () => {
    const stream = given(...theWorkInHand).stream();
    const item = { act: 'Remind', obligationId: 'completion-1', at: at8('2026-03-24') } as const;
    const saidAt = (now: string) =>
      taskDecider.decideClock(item, now, stream.task, stream.facts).map(({ data }) => data);
    const said = { obligationId: 'completion-1', dueOn: '2026-03-31', vacant: [] };
    expect(saidAt('2026-03-24T01:01:00.000Z')).toStrictEqual([{ ...said, processedLate: false }]);
    expect(saidAt('2026-03-24T01:01:00.001Z')).toStrictEqual([{ ...said, processedLate: true }]);
  });
});

describe('what the clock says', () => {
  it('has an id made of what fell due alone, so that no retry or rebuild says it twice', () => {
    const { events, task } = given(...theWorkInHand, nobodyActsUntil('2026-04-07 08:00')).stream();
    const ids = events.filter(({ commandId }) => commandId === null).map(({ eventId }) => eventId);
    expect(ids).toStrictEqual(
      [
        'acknowledge-1/remind/2026-03-03T01:00:00.000Z',
        'completion-1/remind/2026-03-24T01:00:00.000Z',
        'completion-1/remind/2026-03-27T01:00:00.000Z',
        'completion-1/remind/2026-03-30T01:00:00.000Z',
        'completion-1/remind/2026-03-31T01:00:00.000Z',
        'completion-1/spell-1',
        'completion-1/spell-1/level-1',
        'completion-1/spell-1/level-2',
      ].map((id) => `${task.taskId}/${id}`),
    );
  });

  it('is nothing about what nobody owes, or about a task that was never issued', () => {
    const item = { act: 'OpenSpell', obligationId: 'plan-9', at: at8('2026-03-24'), spell: 1 } as const;
    const { task, facts } = given(...theWorkInHand).stream();
    expect(taskDecider.decideClock(item, item.at, task, facts)).toStrictEqual([]);
    const never = given().stream();
    expect(taskDecider.decideClock(item, item.at, never.task, never.facts)).toStrictEqual([]);
    expect(taskDecider.agenda(never.task)).toStrictEqual([]);
  });

  it('goes to the leader who supervises on that day', () => {
    const handedOver = but(theTaskAmended, { title: undefined, leaderPostId: 'pct-2' });
    given(...theWorkInHand, handedOver, nobodyActsUntil('2026-04-06 24:00'))
      .at('2026-04-07 08:00')
      .clock(
        escalated('2026-04-07 08:00', 'completion-1', {
          ...{ level: 2, rung: 'leader', about: theUnit, told: [to(anotherLeader)] },
        }),
      );
  });
});
