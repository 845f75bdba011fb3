import { describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { default1, evolve, fold, notIssued, vietnamCalendar } from '#domain';
import {
  but,
  enteredFromPaper,
  given,
  nobodyActsUntil,
  seal,
  theCompletionReturned,
  theCompletionSubmitted,
  theEntryCorrected,
  theExtensionGranted,
  theExtensionRefused,
  theExtensionRequested,
  theLeader,
  thePlanApproved,
  thePlanReturned,
  thePlanSubmitted,
  theProgressReported,
  theProgressReviewed,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theTaskIssued,
  theTaskReassigned,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theUnitKeepsIt,
  theWorkInHand,
} from '../../../../test/support/domain/index.ts';

type Story = Parameters<typeof given>;

describe('a task just issued', () => {
  it('says what the leader wrote, by which rules, and who has been told', () => {
    const { obligations, ...task } = given(
      but(theTaskIssued, { content: seal('content'), product: seal('product'), reportOn: ['2026-03-20'] }),
    ).task();
    expect(task).toStrictEqual({
      stage: 'issued',
      taskId: '0f000000-0000-4000-8000-000000000001',
      version: 5,
      knownAt: '2026-03-02T02:00:00.000Z',
      code: '15/KH',
      title: seal('title'),
      content: seal('content'),
      product: seal('product'),
      productKind: null,
      evidenceNeeded: [],
      products: [],
      unitId: 'phong-noi-vu',
      ...{
        predecessors: [],
        heirs: [],
        serves: [],
        cohortId: null,
        takenOver: null,
        secrecy: null,
        span: null,
      },
      parent: null,
      unitSince: '2026-03-02T02:00:00.000Z',
      authorityId: 'ubnd',
      leaderPostId: 'pct-1',
      notices: [],
      tellings: [
        {
          version: 1,
          at: '2026-03-02T02:00:00.000Z',
          told: [{ personId: 'giang', postId: 'tp-noi-vu', by: 'holder' }],
        },
      ],
      policy: default1,
      calendarVersion: vietnamCalendar.version,
      calendarApplication: 0,
      issuedAt: '2026-03-02T02:00:00.000Z',
      due: { first: '2026-03-31', current: '2026-03-31', past: [] },
      reportOn: ['2026-03-20'],
      reportEvery: [],
      quantity: null,
      timing: 'dated',
      plan: { number: 0, submittedAt: null, sentBy: null, until: null, milestones: [], subTasks: [] },
      progress: { number: 0, percent: null, total: null, reportedAt: null, reviewed: false },
      review: { number: 0, reviewedAt: null, on: null },
      extension: { number: 0, pending: null, granted: 0, days: 0 },
      completion: { number: 0, submittedAt: null, returned: false },
      plans: [],
      completions: [],
      signOffs: [],
      declinedAt: null,
      formalReminders: [],
      ...{ monitorPostId: null, assignees: [] },
      coordinatingUnitIds: [],
      contributions: [],
      impediments: [],
      clarifications: [],
      grade: null,
      closedAt: null,
      entry: {
        version: 1,
        kind: 'issue',
        fields: ['title', 'content', 'dueOn', 'leaderPostId'],
        by: theLeader,
        recordedAt: '2026-03-02T02:00:00.000Z',
        told: [{ personId: 'giang', postId: 'tp-noi-vu' }],
      },
      lastAct: { type: 'TaskIssued', by: 'binh', at: '2026-03-02T02:00:00.000Z' },
      proposers: {},
      signing: null,
      suspension: { stays: [], running: null, endedAt: null },
    });
    expect(obligations.map(({ obligationId }) => obligationId)).toStrictEqual([
      ...['acknowledge-1', 'plan-1', 'report-1', 'completion-1'],
    ]);
  });
});

describe('the stage of a task', () => {
  const stageAfter = (...story: Story) => given(...story).task().stage;
  const theResultIsIn: Story = [...theWorkInHand, theCompletionSubmitted];

  it.each<[string, string, Story]>([
    ['issued', 'after the issue', [theTaskIssued]],
    ['acknowledged', 'after the receipt', [theTaskIssued, theTaskAcknowledged]],
    ['declined', 'after a decline', [theTaskIssued, theTaskDeclined]],
    ['acknowledged', 'when the unit has to keep it', [theTaskIssued, theTaskDeclined, theUnitKeepsIt]],
    ['plan_submitted', 'after a plan', [theTaskIssued, thePlanSubmitted]],
    ['acknowledged', 'after a plan sent back', [theTaskIssued, thePlanSubmitted, thePlanReturned]],
    ['in_progress', 'after an approved plan', [theTaskIssued, thePlanSubmitted, thePlanApproved]],
    ['in_progress', 'whatever is reported', [...theWorkInHand, theProgressReported, theProgressReviewed]],
    ['in_progress', 'whatever date is given', [...theWorkInHand, theExtensionRequested, theExtensionGranted]],
    ['in_progress', 'suspended or not', [...theWorkInHand, theTaskSuspended]],
    ['in_progress', 'late or not', [...theWorkInHand, nobodyActsUntil('2026-12-31 24:00')]],
    ['completion_submitted', 'after the result', theResultIsIn],
    ['in_progress', 'after a result sent back', [...theResultIsIn, theCompletionReturned]],
    ['signed_off', 'after sign-off', [...theResultIsIn, theTaskSignedOff]],
    ['withdrawn', 'after a withdrawal', [...theWorkInHand, theTaskWithdrawn]],
    ['issued', 'with another unit', [...theWorkInHand, theTaskReassigned]],
  ])('is %s %s', (stage, _when, story) => {
    expect(stageAfter(...story)).toBe(stage);
  });
});

describe('the due dates of a task', () => {
  const duesAfter = (...story: Story) => given(...story).task().due;
  const to10April = but(theTaskAmended, { title: undefined, dueOn: '2026-04-10' });
  const back = but(theTaskAmended, { at: '2026-03-13 10:00', title: undefined, dueOn: '2026-03-31' });

  it('keep the first, the present and every past one', () => {
    expect(duesAfter(...theWorkInHand, to10April, theExtensionRequested, theExtensionGranted)).toStrictEqual({
      first: '2026-03-31',
      current: '2026-04-15',
      past: ['2026-03-31', '2026-04-10'],
    });
  });

  it('keep a date that came back as often as it passed', () => {
    expect(duesAfter(...theWorkInHand, to10April, back)).toStrictEqual({
      first: '2026-03-31',
      current: '2026-03-31',
      past: ['2026-03-31', '2026-04-10'],
    });
  });

  it('do not keep what was only a slip of the pen', () => {
    expect(duesAfter(theTaskIssued, theEntryCorrected)).toStrictEqual({
      first: '2026-03-30',
      current: '2026-03-30',
      past: [],
    });
  });

  it('stay as they are when an extension is refused or the task moves on without a new date', () => {
    const due = { first: '2026-03-31', current: '2026-03-31', past: [] };
    expect(duesAfter(...theWorkInHand, theExtensionRequested, theExtensionRefused)).toStrictEqual(due);
    expect(duesAfter(...theWorkInHand, theTaskReassigned)).toStrictEqual(due);
  });
});

describe('what waits for a decision', () => {
  it('is a request for a later date until it is granted, refused or overtaken by the result', () => {
    const asked: Story = [...theWorkInHand, theExtensionRequested];
    expect(given(...asked).task().extension).toStrictEqual({
      ...{ number: 1, granted: 0, days: 0 },
      pending: { dueOn: '2026-04-15', requestedAt: '2026-03-25T02:00:00.000Z', decidedBy: null },
    });
    for (const act of [theExtensionGranted, theExtensionRefused, theCompletionSubmitted, theTaskReassigned])
      expect(given(...asked, { ...act, at: '2026-03-27 15:00' }).task().extension).toMatchObject({
        number: 1,
        pending: null,
      });
  });
});

describe('a stretch of lateness', () => {
  const spellsAfter = (...story: Story) =>
    given(...story)
      .task()
      .obligations.flatMap(({ spells }) => spells);

  it('says when it opened and closed, how many days it was, and who was told at each level', () => {
    expect(
      spellsAfter(...theWorkInHand, but(theCompletionSubmitted, { at: '2026-04-07 15:00' })),
    ).toStrictEqual([
      {
        spell: 1,
        openedAt: '2026-03-31T17:00:00.000Z',
        lateFrom: '2026-03-31',
        closedAt: '2026-04-07T08:00:00.000Z',
        // 01, 02, 03, 06 and 07/04.
        daysLate: 5,
        levels: ['giang', 'binh'],
        voided: null,
      },
    ]);
  });

  it('that a paper makes undone closes where it opened', () => {
    const fromPaper = but(enteredFromPaper(theTaskAmended), {
      at: '2026-04-03 10:00',
      dueOn: '2026-04-15',
      effectiveAt: '2026-03-31T08:00:00.000Z',
    });
    expect(spellsAfter(...theWorkInHand, fromPaper)).toStrictEqual([
      {
        spell: 1,
        openedAt: '2026-03-31T17:00:00.000Z',
        lateFrom: '2026-03-31',
        closedAt: '2026-03-31T17:00:00.000Z',
        daysLate: 0,
        levels: ['giang'],
        voided: null,
      },
    ]);
  });
});

describe('the latest act', () => {
  it('is the latest of a person: neither what followed from it nor what the clock said', () => {
    expect(given(...theWorkInHand, nobodyActsUntil('2026-12-31 24:00')).task().lastAct).toStrictEqual({
      type: 'PlanApproved',
      by: 'binh',
      at: '2026-03-11T07:00:00.000Z',
    });
  });
});

describe('the fold of a stream', () => {
  const { events, task } = given(...theWorkInHand, theCompletionSubmitted, theTaskSignedOff).stream();

  it('is the task that was there all the time', () => {
    expect(fold(notIssued(task.taskId), events)).toStrictEqual(task);
  });

  it('has the version of its last event', () => {
    expect(task.version).toBe(events.length);
  });

  it('leaves what was folded before untouched', () => {
    const before = given(...theWorkInHand).task();
    const copy = structuredClone(before);
    evolve(before, { ...events.at(-1)!, version: before.version + 1 });
    expect(before).toStrictEqual(copy);
  });
});

describe('an event that does not fit', () => {
  const { events, task } = given(theTaskIssued, theTaskAcknowledged).stream();

  it('says nothing to a task that was never issued', () => {
    for (const event of events.slice(1))
      expect(evolve(notIssued(task.taskId), event)).toStrictEqual(notIssued(task.taskId));
  });

  it('about something that nobody owes changes nothing but the version', () => {
    const strange = {
      ...events.at(-1)!,
      version: 99,
      type: 'ObligationEnded',
      data: { obligationId: 'plan-9', how: 'met' },
    } as TaskEvent;
    expect(evolve(task, strange)).toStrictEqual({ ...task, version: 99 });
  });

  it('of a kind that is not known changes nothing but the version', () => {
    const strange = { ...events.at(-1)!, version: 99, type: 'TaskForgotten', actor: 'clock', data: {} };
    expect(evolve(task, strange as unknown as TaskEvent)).toStrictEqual({ ...task, version: 99 });
  });

  it('closes no stretch of lateness where none is open', () => {
    const strange = {
      ...events.at(-1)!,
      version: 99,
      type: 'SpellClosed',
      data: { obligationId: 'plan-1', spell: 1, daysLate: 3, how: 'met' },
    } as TaskEvent;
    expect(evolve(task, strange)).toStrictEqual({ ...task, version: 99 });
  });
});
