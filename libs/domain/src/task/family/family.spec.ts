import { describe, expect, it } from '@jest/globals';
import { allowed, asParent, default1, taskDecider, vietnamCalendar } from '#domain';
import {
  but,
  given,
  inTheFamily,
  konDaoHead,
  nobodyActsUntil,
  parentId,
  seal,
  theCentresHead,
  theChair,
  theCompletionSubmitted,
  theDeputy,
  theExtensionRequested,
  theFamily,
  theHead,
  theLeader,
  theParent,
  theParentWithdrawn,
  theStaff,
  theSubTaskAcknowledged,
  theSubTaskIssued,
  theSubTaskWithdrawn,
  theTaskAmended,
  theTaskIssued,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theUndatedTaskIssued,
  theUrgentTaskIssued,
  theWorkInHand,
  to,
  under,
  underThePolicy,
} from '../../../../../test/support/domain/index.ts';
import { command } from '../../../../../test/support/domain/stream.ts';
import { local } from '../../../../../test/support/domain/time.ts';
import { latestFor } from './sub-task.ts';

const part = { unitId: 'trung-tam', leaderPostId: 'tp-noi-vu', parentTaskId: parentId };

describe('a unit issues a sub-task of what it has to a unit below', () => {
  it('says of which task it is a part, at which version, and who leads it', () => {
    const [issued] = given(...under())
      .when(theSubTaskIssued)
      .expected();
    expect(issued).toMatchObject({
      told: [to(theCentresHead)],
      data: {
        ...{ unitId: 'trung-tam', authorityId: 'ubnd', leaderPostId: 'tp-noi-vu', dueOn: '2026-03-27' },
        parent: { taskId: parentId, version: 4, unitId: 'phong-noi-vu', depth: 1 },
      },
    });
  });

  it('is led by its head or a deputy, and issued by whoever may act for it', () => {
    const story = given(...under());
    story.when(but(theSubTaskIssued, { by: theDeputy })).expected();
    story.when(but(theSubTaskIssued, { leaderPostId: 'ptp-noi-vu' })).expected();
    story.when(but(theSubTaskIssued, { leaderPostId: 'pct-1' })).thenRejected('not-of-leading-unit');
    for (const by of [theStaff, konDaoHead, theCentresHead, theLeader, theChair])
      story.when(but(theSubTaskIssued, { by })).thenRejected('not-permitted');
  });

  it.each([
    ['is not there', undefined, 'unknown-parent'],
    ['is of another authority', { authorityId: 'dang-uy' }, 'unknown-parent'],
    ['was not taken yet, is reported as done or stands still', { standing: 'open' }, 'parent-not-in-hand'],
    ['is signed off', { standing: 'signed-off' }, 'parent-not-in-hand'],
    ['was withdrawn', { standing: 'withdrawn' }, 'parent-not-in-hand'],
    ['is as deep as the policy goes', { depth: 2 }, 'too-deep'],
  ] as const)('has none of a task that %s', (_, parent, code) => {
    const known = parent ? theFamily(parent) : inTheFamily({});
    given(...under(), known)
      .when(theSubTaskIssued)
      .thenRejected(code);
  });

  it('may go down to the level that the policy says', () => {
    given(...under({ depth: 1 }))
      .when(theSubTaskIssued)
      .expected();
  });

  it.each([['phong-noi-vu'], ['xa-kon-dao']])('does not go to %s, which is not below it', (unitId) => {
    given(...under())
      .when(but(theSubTaskIssued, { unitId }))
      .thenRejected('not-below', { unitId, parentUnitId: 'phong-noi-vu' });
  });
});

describe('the dates of a sub-task', () => {
  it.each([
    ['2026-03-31', 0, '2026-03-31'],
    ['2026-03-27', 2, '2026-03-25'],
    // A Tuesday leaves itself and the Monday before it: the last day is the Sunday.
    ['2026-03-31', 2, '2026-03-29'],
    // A Saturday leaves the Friday before it to count.
    ['2026-03-28', 0, '2026-03-28'],
    ['2026-03-28', 1, '2026-03-26'],
    // A Monday leaves the weekend before it.
    ['2026-03-30', 1, '2026-03-29'],
  ])('for a parent due on %s with a margin of %i are by %s', (dueOn, margin, latest) => {
    expect(latestFor({ dueOn, rules: { depth: 1, margin } }, vietnamCalendar)).toBe(latest);
  });

  it('keep the margin when it is issued', () => {
    const story = given(...under());
    story
      .when(but(theSubTaskIssued, { dueOn: '2026-03-30' }))
      .thenRejected('past-parent', { latest: '2026-03-29' });
    story.when(but(theSubTaskIssued, { dueOn: '2026-03-29' })).expected();
    story.when(but(theUndatedTaskIssued, { by: theHead, ...part })).expected();
    story.when(but(theUrgentTaskIssued, { by: theHead, ...part })).expected();
  });

  it('are free where the parent has none', () => {
    given(...under({ dueOn: null }))
      .when(but(theSubTaskIssued, { dueOn: '2026-12-31' }))
      .expected();
  });

  it('come up to the parent’s later, and never pass it', () => {
    const story = given(...under(), theSubTaskIssued, theSubTaskAcknowledged);
    const later = (dueOn: string) => but(theExtensionRequested, { by: theCentresHead, dueOn });
    story.when(later('2026-03-31')).expected();
    story.when(later('2026-04-01')).thenRejected('past-parent', { latest: '2026-03-31' });
    const amended = (dueOn: string) => but(theTaskAmended, { by: theHead, dueOn });
    story.when(amended('2026-03-31')).expected();
    story.when(amended('2026-04-01')).thenRejected('past-parent');
  });

  it('stay what they are where the parent’s has become an earlier one, and move no further', () => {
    const story = given(
      ...under(),
      theSubTaskIssued,
      theSubTaskAcknowledged,
      theFamily({ dueOn: '2026-03-20' }),
    );
    story.when(but(theTaskAmended, { by: theHead, title: seal('other words') })).expected();
    story
      .when(but(theTaskAmended, { by: theHead, dueOn: '2026-03-26' }))
      .thenRejected('past-parent', { latest: '2026-03-20' });
    story.when(but(theTaskAmended, { by: theHead, dueOn: '2026-03-20' })).expected();
  });

  it('are the unit’s own affair once the parent was signed off over it', () => {
    given(...under(), theSubTaskIssued, theSubTaskAcknowledged, theFamily({ standing: 'signed-off' }))
      .when(but(theExtensionRequested, { by: theCentresHead, dueOn: '2026-05-29' }))
      .expected();
  });

  it('move with a suspension, which decides nothing about them', () => {
    given(...under(), theSubTaskIssued, theSubTaskAcknowledged)
      .when(but(theTaskSuspended, { by: theHead }))
      .expected();
  });
});

describe('a sub-task is led', () => {
  it('by the unit that issued it, and by the chair like every task', () => {
    const task = given(...under(), theSubTaskIssued, theSubTaskAcknowledged).task();
    const directory = given(...under()).stream().facts.directory;
    const may = (actor: typeof theHead) =>
      allowed(actor, local('2026-03-12 10:00'), task, { directory }).includes('WithdrawTask');
    expect([theHead, theDeputy, theChair].map(may)).toEqual([true, true, true]);
    expect([theLeader, theStaff, theCentresHead, konDaoHead].map(may)).toEqual([false, false, false, false]);
  });

  it('and its ladder ends with the head of that unit', () => {
    const { events } = given(...under(), theSubTaskIssued, nobodyActsUntil('2026-04-30 09:00')).stream();
    const told = events.flatMap((event) =>
      event.type === 'Escalated' && event.data.obligationId === 'completion-1'
        ? [[event.data.level, ...event.told.map(({ personId }) => personId)]]
        : [],
    );
    expect(told).toEqual([
      [1, theCentresHead.personId],
      [2, theHead.personId],
      // The same person as at level 2: merged, and not told again.
      [3],
    ]);
  });
});

describe('a task with open sub-tasks', () => {
  const open = inTheFamily({ openSubTasks: [{ taskId: parentId, code: '15.1/KH' }] });
  const done = [...theWorkInHand, theCompletionSubmitted] as const;

  it('is not signed off', () => {
    given(...done, open)
      .when(theTaskSignedOff)
      .thenRejected('sub-tasks-open', { count: 1, codes: '15.1/KH' });
  });

  it('is signed off where the leader waives that, with a reason that is kept beside them', () => {
    const [signedOff] = given(...done, open)
      .when(but(theTaskSignedOff, { waiver: { reason: seal('the rest is theirs') } }))
      .expected();
    expect(signedOff?.data).toMatchObject({
      waiver: { reason: seal('the rest is theirs'), subTaskIds: [parentId] },
    });
  });

  it('waives nothing where there is none', () => {
    const [signedOff] = given(...done, inTheFamily({ openSubTasks: [] }))
      .when(but(theTaskSignedOff, { waiver: { reason: seal('the rest is theirs') } }))
      .expected();
    expect(signedOff?.data).not.toHaveProperty('waiver');
  });

  it('asks for them only when the store has said that there are some', () => {
    const { task } = given(...done).stream();
    const signOff = command(
      { commands: 0 } as never,
      theLeader,
      local('2026-03-30 10:00'),
      theTaskSignedOff.body,
    );
    expect(taskDecider.family(task, signOff, false)).toBeUndefined();
    expect(taskDecider.family(task, signOff, true)).toEqual({ subTasksOf: task.taskId });
  });
});

describe('a sub-task whose parent was withdrawn or handed on', () => {
  const story = () =>
    given(...under(), theSubTaskIssued, theSubTaskAcknowledged, theFamily(theParentWithdrawn));

  it('is withdrawn for the same reason, and its unit and its leader are told', () => {
    const [withdrawn] = story().when(theSubTaskWithdrawn).expected();
    expect(withdrawn).toMatchObject({
      type: 'TaskWithdrawn',
      told: [to(theCentresHead), to(theHead)],
      data: { reason: seal('no money'), withParent: { taskId: parentId, version: 9 } },
    });
  });

  it('is left alone where the parent is still there, whatever an order says', () => {
    given(...under(), theSubTaskIssued)
      .when(theSubTaskWithdrawn)
      .thenNothing();
  });

  it('is left alone once it is over', () => {
    given(...under(), theSubTaskIssued, but(theTaskWithdrawn, { by: theHead }), theFamily(theParentWithdrawn))
      .when(theSubTaskWithdrawn)
      .thenNothing();
  });

  it('is no matter of a task that has no parent', () => {
    given(theTaskIssued, theFamily(theParentWithdrawn)).when(theSubTaskWithdrawn).thenNothing();
  });
});

describe('a task as its sub-tasks are decided by it', () => {
  it.each([
    ['open until it is acknowledged', [theTaskIssued], 'open'],
    ['in hand then', theWorkInHand, 'in-hand'],
    ['open again while it stands still', [...theWorkInHand, theTaskSuspended], 'open'],
    ['open when it is reported as done', [...theWorkInHand, theCompletionSubmitted], 'open'],
    ['signed off', [...theWorkInHand, theCompletionSubmitted, theTaskSignedOff], 'signed-off'],
    ['withdrawn', [theTaskIssued, theTaskWithdrawn], 'withdrawn'],
  ] as const)('is %s', (_, story, standing) => {
    const rules = { depth: 1, margin: 0 };
    expect(asParent(given(...story).task())).toMatchObject({ standing, depth: 0, rules });
  });

  it('goes by what its own policy says of them', () => {
    const rules = { depth: 3, margin: 5 };
    const task = given(underThePolicy({ ...default1, subTasks: rules }), theTaskIssued).task();
    expect(asParent(task)).toMatchObject({ rules });
  });

  it('has left its unit when it was withdrawn since', () => {
    const { events } = given(theTaskIssued, theTaskWithdrawn).stream();
    const task = given(theTaskIssued, theTaskWithdrawn).task();
    const { version } = events.find(({ type }) => type === 'TaskWithdrawn') ?? { version: 0 };
    expect(asParent(task, events, 1).left).toEqual({ version, reason: seal('reason') });
    expect(asParent(task, events, version).left).toBeNull();
    expect(theParent.left).toBeNull();
  });
});
