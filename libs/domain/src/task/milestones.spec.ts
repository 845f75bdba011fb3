import { describe, expect, it } from '@jest/globals';
import { default2, ledgerOf, lateSpells, latenessOf, overdue, vietnamCalendar } from '#domain';
import {
  but,
  due,
  ended,
  escalated,
  given,
  inTheOrganisation,
  konDaoHead,
  named,
  nobodyActsUntil,
  opened,
  organisation,
  reminded,
  seal,
  spellClosed,
  spellOpened,
  theCompletionReturned,
  theCompletionSubmitted,
  theDeputy,
  theHead,
  theLeader,
  theMilestoneReached,
  theMilestonesAhead,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  thePlanWithMilestones,
  theTaskAcknowledged,
  theTaskIssued,
  theTaskReassigned,
  theTaskReopened,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theUnit,
  theUrgentTaskIssued,
  to,
  underThePolicy,
} from '../../../../test/support/domain/index.ts';
import { succeeded, theTaskSucceeded } from '../../../../test/support/domain/succession.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

const toSurvey = due('2026-03-20', { remind: ['2026-03-19'], levels: ['2026-03-23'] });
const toDraft = due('2026-03-25', { remind: ['2026-03-24'], levels: ['2026-03-26'] });
const surveyed = opened('milestone-1', theUnit, named, toSurvey, 2);
const drafted = opened('milestone-2', theUnit, named, toDraft, 3);
const toldTheLeader = { told: [to(theLeader)] };
const approved = (plan = 1): Expected => ({ type: 'PlanApproved', told: [to(theHead)], data: { plan } });
const reached: Expected = {
  type: 'MilestoneReached',
  ...toldTheLeader,
  data: { unitId: 'phong-noi-vu', plan: 1, line: 2, note: seal('all surveyed') },
};
const [plain, survey] = thePlanWithMilestones.body.lines;
const inPlan = but(thePlanWithMilestones, {});
const markedOn = (to: string) => but(inPlan, { lines: [plain!, { ...survey!, to }] });

describe('a line of a plan that is marked as a milestone', () => {
  it('is followed from the approval on, as what the unit owes by its last day; its head alone is told when it is missed', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanWithMilestones)
      .when(thePlanApproved)
      .then(approved(), ended('decide-plan-1'), surveyed, drafted);
  });

  it('is followed of the plan that is approved, not of one that was returned', () => {
    const again = but(thePlanWithMilestones, { at: '2026-03-12 09:00', lines: [plain!, plain!, survey!] });
    given(theTaskIssued, theTaskAcknowledged, thePlanWithMilestones, thePlanReturned, again)
      .when(but(thePlanApproved, { at: '2026-03-13 14:00' }))
      .then(approved(2), ended('decide-plan-2'), opened('milestone-1', theUnit, named, toSurvey, 3));
  });

  it('cannot lie after what it leads to, nor in the past', () => {
    given(theTaskIssued)
      .when(markedOn('2026-04-01'))
      .thenRejected('milestone-after-due', { line: 2, dueOn: '2026-03-31' });
    given(theTaskIssued)
      .when(
        but(markedOn('2026-03-06'), {
          at: '2026-03-09 09:00',
          lines: [{ ...survey!, from: '2026-03-02', to: '2026-03-06' }],
        }),
      )
      .thenRejected('milestone-passed', { line: 1 });
    expect(given(theTaskIssued, markedOn('2026-03-31')).task().stage).toBe('plan_submitted');
  });

  it('may lie on any day of the plan where that gives the date', () => {
    const { due: date } = given(theUrgentTaskIssued, markedOn('2026-06-30'), thePlanApproved).task();
    expect(date.current).toBe('2026-06-30');
  });

  it('is followed no more where its day passed while the plan lay with the leader', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanWithMilestones, nobodyActsUntil('2026-03-23 09:00'))
      .when(but(thePlanApproved, { at: '2026-03-23 10:00' }))
      .then(
        approved(),
        spellClosed('decide-plan-1', 5),
        ended('decide-plan-1'),
        opened('milestone-1', theUnit, named, toDraft, 3),
      );
  });
});

describe('the unit reports a milestone as reached', () => {
  it('through anybody in it; the leader is told', () => {
    for (const by of [theHead, theDeputy, theMilestoneReached.by])
      given(...theMilestonesAhead)
        .when({ ...theMilestoneReached, by })
        .then(reached, ended('milestone-1'));
    given(...theMilestonesAhead)
      .when({ ...theMilestoneReached, by: konDaoHead })
      .thenRejected('not-permitted', {});
  });

  it('once, and only what is a milestone', () => {
    const again = { ...theMilestoneReached, at: '2026-03-12 10:00' };
    given(...theMilestonesAhead, theMilestoneReached)
      .when(again)
      .thenRejected('no-milestone-open', { line: 2 });
    given(...theMilestonesAhead)
      .when({ ...theMilestoneReached, body: { type: 'ReportMilestone', line: 1 } })
      .thenRejected('no-milestone-open', { line: 1 });
  });
});

describe('the clock follows a milestone', () => {
  const told = { about: theUnit, told: [to(theHead)] };
  it('reminding before its day, and telling the head when it is missed', () => {
    given(...theMilestonesAhead)
      .at('2026-03-23 09:00')
      .clock(
        reminded('2026-03-19 08:00', 'milestone-1', { dueOn: '2026-03-20', told: [to(theHead)] }),
        spellOpened('2026-03-20 24:00', 'milestone-1', { owner: theUnit, dueOn: '2026-03-20' }),
        escalated('2026-03-23 08:00', 'milestone-1', { level: 1, rung: 'head', ...told }),
      );
  });

  it('and tells nobody above the head, however long it takes', () => {
    const { events } = given(...theMilestonesAhead, nobodyActsUntil('2026-06-30 09:00')).stream();
    const levels = events.flatMap(({ type, data }) =>
      type === 'Escalated' && data.obligationId.startsWith('milestone') ? [data.level] : [],
    );
    expect(levels).toStrictEqual([1, 1]);
  });

  it('without the task being late: nothing of it counts, and nothing is to be explained', () => {
    const strict = underThePolicy({ ...default2, explanation: { fromLevel: 1, term: 3, ruling: 2 } });
    const story = given(strict, ...theMilestonesAhead, nobodyActsUntil('2026-03-30 09:00'));
    const task = story.task();
    expect(task.obligations.filter(({ spells }) => spells.length > 0).map(({ kind }) => kind)).toStrictEqual([
      ...['milestone', 'milestone'],
    ]);
    expect(latenessOf(task)).toMatchObject({ spells: 0, days: 0, since: null });
    expect([...lateSpells(task), ...overdue(task)]).toStrictEqual([]);
    const { events, now } = story.stream();
    const grounds = { directory: organisation, calendars: { [vietnamCalendar.version]: vietnamCalendar } };
    expect(ledgerOf(events, now, grounds)).toStrictEqual([]);
  });

  it('until it is reached, however late', () => {
    given(...theMilestonesAhead)
      .when({ ...theMilestoneReached, at: '2026-03-24 09:00' })
      .then(reached, spellClosed('milestone-1', 2), ended('milestone-1'));
  });
});

describe('what is still followed', () => {
  const states = (...story: Parameters<typeof given>) =>
    given(...story)
      .task()
      .obligations.filter(({ kind }) => kind === 'milestone')
      .map(({ obligationId, numbered, ended: end, owner }) =>
        [obligationId, numbered, end?.how ?? 'open', owner.side === 'unit' && owner.unitId].join(' '),
      );
  const ahead = [...theMilestonesAhead, theMilestoneReached];
  const ofUnit = 'phong-noi-vu';

  it('ends with the task, and with the result as reported', () => {
    expect(states(...ahead, theTaskWithdrawn)).toStrictEqual([
      ...[`milestone-1 2 met ${ofUnit}`, `milestone-2 3 released ${ofUnit}`],
    ]);
    const done = but(theCompletionSubmitted, { at: '2026-03-18 15:00' });
    expect(states(...ahead, done)).toStrictEqual([
      ...[`milestone-1 2 met ${ofUnit}`, `milestone-2 3 released ${ofUnit}`],
    ]);
  });

  it('is followed again when the result is sent back before its day, or the task reopened', () => {
    const done = but(theCompletionSubmitted, { at: '2026-03-18 15:00' });
    const again = [
      ...[`milestone-1 2 met ${ofUnit}`, `milestone-2 3 released ${ofUnit}`, `milestone-3 3 open ${ofUnit}`],
    ];
    expect(states(...ahead, done, but(theCompletionReturned, { at: '2026-03-19 10:00' }))).toStrictEqual(
      again,
    );
    const signed = but(theTaskSignedOff, { at: '2026-03-19 10:00' });
    const reopened = but(theTaskReopened, { at: '2026-03-20 10:00' });
    expect(states(...ahead, done, signed, reopened)).toStrictEqual(again);
    expect(states(...ahead, done, but(theCompletionReturned, { at: '2026-03-26 10:00' }))).toStrictEqual(
      again.slice(0, 2),
    );
  });

  it('ends with the unit when the task goes to another, which makes a plan of its own', () => {
    expect(states(...ahead, theTaskReassigned)).toStrictEqual([
      ...[`milestone-1 2 met ${ofUnit}`, `milestone-2 3 transferred ${ofUnit}`],
    ]);
    const own = but(thePlanSubmitted, { by: konDaoHead, at: '2026-03-19 09:00', lines: [survey!] });
    const next = but(thePlanApproved, { at: '2026-03-19 14:00' });
    expect(states(...ahead, theTaskReassigned, own, next)).toStrictEqual([
      ...[
        `milestone-1 2 met ${ofUnit}`,
        `milestone-2 3 transferred ${ofUnit}`,
        'milestone-3 1 open xa-kon-dao',
      ],
    ]);
  });

  it('goes on with whoever succeeds the unit', () => {
    expect(
      states(inTheOrganisation(succeeded('phong-noi-vu', ['xa-kon-dao'])), ...ahead, theTaskSucceeded()),
    ).toStrictEqual([...[`milestone-1 2 met ${ofUnit}`, 'milestone-2 3 open xa-kon-dao']]);
  });

  it('comes later by the working days on which the task is suspended', () => {
    const task = given(...ahead, theTaskSuspended).task();
    const milestone = task.obligations.find(({ obligationId }) => obligationId === 'milestone-2');
    expect(milestone?.schedule.dueOn).not.toBe('2026-03-25');
    expect(milestone?.schedule.levelAt).toHaveLength(1);
  });
});
