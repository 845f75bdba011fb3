import { describe, expect, it } from '@jest/globals';
import { fold, heirOf, isIssued, ledgerOf, notIssued, vietnamCalendar } from '#domain';
import {
  but,
  ended,
  given,
  inTheOrganisation,
  konDaoHead,
  konDaoStaff,
  nobodyActsUntil,
  opened,
  theCompletionSubmitted,
  theContributionRequested,
  theCoordinatedTaskIssued,
  theHead,
  theLeader,
  thePlanSubmitted,
  theProgressReported,
  theTaskAcknowledged,
  theTaskDeclined,
  theTaskIssued,
  theTaskReassigned,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theWorkInHand,
  to,
  unit,
  theCentresHead,
  withFinance,
  workingDays,
  theChair,
  theSubTaskAcknowledged,
  theSubTaskIssued,
  under,
  theUnitKeepsIt,
} from '../../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../../test/support/domain/index.ts';
import { withCentre } from '../../../../../test/support/domain/family.ts';
import {
  succeeded,
  successionId,
  theResolution,
  theTaskSucceeded,
} from '../../../../../test/support/domain/succession.ts';
import { local } from '../../../../../test/support/domain/time.ts';

const merged = inTheOrganisation(succeeded('phong-noi-vu', ['xa-kon-dao']));
const effectiveAt = local('2026-03-16 00:00');
const moved = (...obligationIds: string[]): Expected => ({
  type: 'TaskSucceeded',
  told: [to(konDaoHead), to(theLeader)],
  effectiveAt,
  data: {
    ...{ successionId, handings: [{ fromUnitId: 'phong-noi-vu', unitId: 'xa-kon-dao' }], obligationIds },
    decisionPaper: theResolution,
  },
});

describe('the unit that has a task is succeeded', () => {
  it('hands it on as it stands, and the successor takes note within a term', () => {
    const counting = workingDays(2, '2026-03-16');
    given(...theWorkInHand, merged)
      .when(theTaskSucceeded())
      .then(moved('completion-1'), {
        ...opened('acknowledge-2', unit('xa-kon-dao'), counting, expect.anything() as never),
        effectiveAt,
      });
    const before = given(...theWorkInHand).task();
    const after = given(...theWorkInHand, merged, theTaskSucceeded()).task();
    expect(after).toMatchObject({
      ...{
        taskId: before.taskId,
        code: before.code,
        stage: before.stage,
        due: before.due,
        plan: before.plan,
      },
      ...{ unitId: 'xa-kon-dao', unitSince: effectiveAt, issuedAt: before.issuedAt },
      predecessors: [{ unitId: 'phong-noi-vu', since: before.unitSince, until: effectiveAt }],
    });
    const owed = (task: typeof before) => task.obligations.find(({ kind }) => kind === 'completion');
    expect(owed(after)).toStrictEqual({
      ...owed(before),
      owner: unit('xa-kon-dao'),
      formerly: [{ owner: unit('phong-noi-vu'), until: effectiveAt }],
    });
    expect(after.obligations.filter(({ ended: over }) => over)).toStrictEqual(
      before.obligations.filter(({ ended: over }) => over),
    );
  });

  it('is the successor’s from then on: it takes note, goes on from where the task stands, and the old one may not', () => {
    const story = [...theWorkInHand, merged, theTaskSucceeded()];
    given(...story)
      .when(but(theTaskAcknowledged, { at: '2026-03-17 09:00', by: konDaoStaff }))
      .then(
        { type: 'TaskAcknowledged', told: [to(theLeader)], data: { unitId: 'xa-kon-dao' } },
        ended('acknowledge-2'),
      );
    const noted = but(theTaskAcknowledged, { at: '2026-03-17 09:00', by: konDaoStaff });
    expect(given(...story, noted).task().stage).toBe('in_progress');
    given(...story, noted)
      .when({ ...noted, at: '2026-03-18 09:00' })
      .thenNothing();
    given(...story)
      .when(but(theProgressReported, { at: '2026-03-17 09:00', by: theHead }))
      .thenRejected('not-permitted', {});
  });

  it('has the successor take note of a task for a year to come in that year', () => {
    const of2027 = but(theTaskIssued, { span: { from: 2027, to: 2027 }, dueOn: '2027-11-15' });
    const { obligations } = given(of2027, theTaskAcknowledged, merged, theTaskSucceeded()).task();
    const note = obligations.find(({ obligationId }) => obligationId === 'acknowledge-2');
    expect(note?.schedule.dueOn).toBe('2027-01-05');
  });

  it('owes to acknowledge by the same day where that was still owed, and nothing more', () => {
    given(theTaskIssued, merged)
      .when(theTaskSucceeded([], '2026-03-16 00:01'))
      .then(moved('acknowledge-1', 'plan-1', 'completion-1'));
  });

  it('asks nobody to take note while the leader has to rule on a decline', () => {
    const { obligations } = given(theTaskIssued, theTaskDeclined, merged, theTaskSucceeded()).task();
    expect(obligations.filter(({ kind }) => kind === 'acknowledge')).toHaveLength(1);
  });

  it('keeps the lateness that runs, and each answers for its own days', () => {
    const story = given(
      ...theWorkInHand,
      nobodyActsUntil('2026-04-03 09:00'),
      merged,
      theTaskSucceeded([], '2026-04-03 10:00'),
    );
    const late = story.task().obligations.find(({ kind }) => kind === 'completion');
    expect(late?.spells).toMatchObject([{ spell: 1, closedAt: null, levels: ['lan'] }]);
    const { events, facts } = story.stream();
    const soon = local('2026-04-08 12:00');
    // As if it had counted only from 03/04 on.
    const later = events.map((event) =>
      event.type === 'TaskSucceeded' ? { ...event, effectiveAt: local('2026-04-03 00:00') } : event,
    );
    const [entry] = ledgerOf(later, soon, {
      directory: facts.directory,
      calendars: { [vietnamCalendar.version]: vietnamCalendar },
    }).filter(({ obligationId }) => obligationId === 'completion-1');
    expect(entry?.slices.map(({ head, from, to: last }) => [head?.personId, from, last])).toEqual([
      ['giang', '2026-04-01', '2026-04-02'],
      ['lan', '2026-04-03', '2026-04-08'],
    ]);
  });

  it('counts from when it came to a unit that had ended by then', () => {
    const late = but(theTaskIssued, { at: '2026-03-17 09:00' });
    const decision = given(late, merged).when(theTaskSucceeded([], '2026-03-18 09:00')).expected();
    expect(decision[0]).toMatchObject({ type: 'TaskSucceeded' });
    const { unitSince } = given(late, merged, theTaskSucceeded([], '2026-03-18 09:00')).task();
    expect(unitSince).toBe(local('2026-03-17 09:00'));
  });

  it('stands still on as long as it was suspended', () => {
    const story = [...theWorkInHand, theTaskSuspended, merged, theTaskSucceeded()];
    const task = given(...story).task();
    expect(task.suspension.running).not.toBeNull();
    const note = task.obligations.find(({ obligationId }) => obligationId === 'acknowledge-2');
    // Of two working days from 16/03 none counts before 19/03.
    expect(note?.schedule.dueOn).toBe('2026-03-20');
  });

  it('may be handed on by the leader like any other task', () => {
    const story = [
      ...theWorkInHand,
      inTheOrganisation(succeeded('phong-noi-vu', ['phong-tai-chinh'], undefined, withFinance)),
      theTaskSucceeded(),
    ];
    const { unitId, predecessors } = given(
      ...story,
      but(theTaskReassigned, { at: '2026-03-18 10:00' }),
    ).task();
    expect({ unitId, predecessors }).toEqual({ unitId: 'xa-kon-dao', predecessors: [] });
  });
});

describe('a successor of its own for a task', () => {
  const split = (restTo: string | null) =>
    inTheOrganisation(succeeded('phong-noi-vu', ['xa-kon-dao', 'phong-tai-chinh'], restTo, withFinance));
  const toFinance = [{ fromUnitId: 'phong-noi-vu', unitId: 'phong-tai-chinh' }];

  it('comes before whoever has the rest', () => {
    const { unitId } = given(...theWorkInHand, split('xa-kon-dao'), theTaskSucceeded(toFinance)).task();
    expect(unitId).toBe('phong-tai-chinh');
    expect(given(...theWorkInHand, split('xa-kon-dao'), theTaskSucceeded()).task().unitId).toBe('xa-kon-dao');
  });

  it('has to be one of the successors, or the task stays where it is', () => {
    given(...theWorkInHand, split(null))
      .when(theTaskSucceeded())
      .thenNothing();
    const other = [{ fromUnitId: 'phong-noi-vu', unitId: 'ubnd' }];
    given(...theWorkInHand, split(null))
      .when(theTaskSucceeded(other))
      .thenNothing();
    given(...theWorkInHand)
      .when(theTaskSucceeded())
      .thenNothing();
  });
});

describe('units that coordinate, and what is asked of them', () => {
  const story = [theCoordinatedTaskIssued, ...theWorkInHand.slice(1), theContributionRequested];

  it('hand on what they owe', () => {
    const split = succeeded('xa-kon-dao', ['phong-tai-chinh'], undefined, withFinance);
    const task = given(...story, inTheOrganisation(split), theTaskSucceeded()).task();
    expect(task).toMatchObject({
      ...{ unitId: 'phong-noi-vu', coordinatingUnitIds: ['phong-tai-chinh'], predecessors: [] },
      contributions: [{ request: 1, unitId: 'phong-tai-chinh' }],
    });
    const asked = task.obligations.find(({ kind }) => kind === 'contribution');
    expect(asked?.owner).toEqual(unit('phong-tai-chinh'));
    expect(task.obligations.filter(({ kind }) => kind === 'acknowledge')).toHaveLength(1);
  });

  it('owe nothing any more where the unit that asked becomes one with them', () => {
    const task = given(...story, merged, theTaskSucceeded()).task();
    expect(task).toMatchObject({ unitId: 'xa-kon-dao', coordinatingUnitIds: [] });
    const asked = task.obligations.find(({ kind }) => kind === 'contribution');
    expect(asked?.ended?.how).toBe('released');
  });
});

describe('what is closed', () => {
  it('is not redone, and stays with the unit that has done it', () => {
    const closed = [...theWorkInHand, but(theCompletionSubmitted, { at: '2026-03-11 09:00' })];
    const signedOff = but(theTaskSignedOff, { at: '2026-03-12 09:00' });
    given(...closed, signedOff, merged)
      .when(theTaskSucceeded())
      .thenNothing();
    const { unitId } = given(...closed, signedOff, merged).task();
    expect(unitId).toBe('phong-noi-vu');
  });

  it('of a task that goes on, is the successor’s own past: what was sent is not asked for again', () => {
    const { plans } = given(theTaskIssued, thePlanSubmitted, merged, theTaskSucceeded()).task();
    expect(plans).toMatchObject([{ unitId: 'phong-noi-vu' }]);
  });
});

describe('a unit that has ended', () => {
  it('gets no task, and whoever would give it one is told who succeeds it', () => {
    given(merged)
      .when(but(theTaskIssued, { at: '2026-03-17 09:00' }))
      .thenRejected('unit-succeeded', { unitId: 'phong-noi-vu', successorIds: 'xa-kon-dao' });
  });

  it('has an heir for as far as the record goes', () => {
    const { events, task } = given(...theWorkInHand, merged, theTaskSucceeded()).stream();
    const folded = fold(notIssued(task.taskId), events);
    expect(isIssued(folded) && heirOf(folded, 'phong-noi-vu')).toBe('xa-kon-dao');
  });
});

describe('the unit that issued a sub-task', () => {
  const declined = [
    ...[...under(), theSubTaskIssued],
    but(theTaskDeclined, { by: theCentresHead, at: '2026-03-13 09:00' }),
  ];
  const inOrganisation = (successorIds: string[], restTo?: string | null) =>
    inTheOrganisation(succeeded('phong-noi-vu', successorIds, restTo, withCentre));
  const byParent = (unitId: string) => {
    const order = theTaskSucceeded();
    return { ...order, body: { ...order.body, parentHandings: [{ fromUnitId: 'phong-noi-vu', unitId }] } };
  };
  const owedByLeader = (task: { obligations: { kind: string }[] }) =>
    task.obligations.filter(({ kind }) => kind === 'decide-decline');

  it('is succeeded in leading it, and what its head had to decide is decided by the same day', () => {
    const before = given(...declined).task();
    const story = [...declined, inOrganisation(['xa-kon-dao'])];
    given(...story)
      .when(theTaskSucceeded())
      .then({
        type: 'TaskSucceeded',
        told: [to(konDaoHead), to(theHead)],
        effectiveAt,
        data: {
          ...{ successionId, handings: [], obligationIds: ['decide-decline-1'] },
          issuing: { fromUnitId: 'phong-noi-vu', unitId: 'xa-kon-dao', leaderPostId: konDaoHead.postId },
          decisionPaper: theResolution,
        },
      });
    const after = given(...story, theTaskSucceeded()).task();
    expect(after).toMatchObject({
      ...{ unitId: 'trung-tam', leaderPostId: konDaoHead.postId, due: before.due, stage: 'declined' },
      parent: { ...before.parent, unitId: 'xa-kon-dao' },
    });
    const [was] = owedByLeader(before);
    expect(owedByLeader(after)).toEqual([
      {
        ...was,
        owner: { side: 'leader', postId: konDaoHead.postId },
        formerly: [{ owner: { side: 'leader', postId: 'tp-noi-vu' }, until: effectiveAt }],
      },
    ]);
  });

  it('leads it no longer: its successor decides', () => {
    const story = given(...declined, inOrganisation(['xa-kon-dao']), theTaskSucceeded());
    const ruled = (by: typeof theHead) => but(theUnitKeepsIt, { by, at: '2026-03-17 09:00' });
    story.when(ruled(theHead)).thenRejected('not-permitted', {});
    expect(story.when(ruled(konDaoHead)).expected()[0]).toMatchObject({ type: 'DeclineRuled' });
  });

  it('is succeeded by whichever has the parent, though another has the rest', () => {
    const split = inOrganisation(['xa-kon-dao', 'to-chua-co-truong'], 'to-chua-co-truong');
    const { parent } = given(...declined, split, byParent('xa-kon-dao')).task();
    expect(parent?.unitId).toBe('xa-kon-dao');
    expect(given(...declined, split, theTaskSucceeded()).task().parent?.unitId).toBe('to-chua-co-truong');
  });

  it('is not succeeded where nobody is named for its parent', () => {
    given(...declined, inOrganisation(['xa-kon-dao', 'to-chua-co-truong'], null))
      .when(theTaskSucceeded())
      .thenNothing();
  });

  it('leaves it to the authority where the unit that has it to do would lead it itself', () => {
    const { parent, leaderPostId, authorityId } = given(
      ...declined,
      inOrganisation(['trung-tam']),
      theTaskSucceeded(),
    ).task();
    expect({ unitId: parent?.unitId, leaderPostId }).toEqual({
      unitId: authorityId,
      leaderPostId: theChair.postId,
    });
  });

  it('has nothing more to do with it once it is closed', () => {
    const done = [
      ...[...under(), theSubTaskIssued, theSubTaskAcknowledged],
      but(theTaskWithdrawn, { by: theHead, at: '2026-03-12 09:00' }),
    ];
    given(...done, inOrganisation(['xa-kon-dao']))
      .when(theTaskSucceeded())
      .thenNothing();
  });
});
