import { describe, expect, it } from '@jest/globals';
import type { TaskEventType } from '#contracts';
import { assigneesOf } from '#domain';
import { runClock } from '../../../../test/support/domain/stream.ts';
import { local } from '../../../../test/support/domain/time.ts';
import {
  but,
  given,
  konDaoHead,
  konDaoStaff,
  seal,
  theAssigneesNamed,
  theCoordinatedTaskIssued,
  theHead,
  theLeader,
  theMonitor,
  theStaff,
  theTaskAmended,
  theTaskIssued,
  theTaskReassigned,
  theWorkInHand,
  to,
} from '../../../../test/support/domain/index.ts';

type Story = Parameters<typeof given>;

const draft = { postId: 'cv-noi-vu', work: seal('the draft') };
const whole = { postId: 'tp-noi-vu', work: seal('the whole') };

/** What the clock says of a kind after a story, up to a local time. */
const said = (story: Story, until: string, type: TaskEventType) => {
  const { events } = given(...story).stream();
  return runClock(given(...story).stream(), local(until))
    .events.slice(events.length)
    .filter((event) => event.type === type);
};

/** The same task, whose decision names somebody of the unit that gets it. */
const theTaskIssuedByName = but(theTaskIssued, { assignees: [draft] });

describe('who of a unit does what', () => {
  it('is named by its head, and told', () => {
    given(...theWorkInHand)
      .when(theAssigneesNamed)
      .then({
        type: 'AssigneesNamed',
        told: [to(theStaff)],
        data: { unitId: 'phong-noi-vu', assignees: [draft] },
      });
  });

  it('is told again with other work, and when it is no longer theirs', () => {
    const other = { ...draft, work: seal('the figures') };
    given(...theWorkInHand, theAssigneesNamed)
      .when(but(theAssigneesNamed, { at: '2026-03-05 09:00', assignees: [other] }))
      .then({
        type: 'AssigneesNamed',
        told: [to(theStaff)],
        data: { unitId: 'phong-noi-vu', assignees: [other] },
      });
    given(...theWorkInHand, theAssigneesNamed)
      .when(but(theAssigneesNamed, { at: '2026-03-05 09:00', assignees: [] }))
      .then({
        type: 'AssigneesNamed',
        told: [to(theStaff)],
        data: { unitId: 'phong-noi-vu', assignees: [] },
      });
  });

  it('stays as it is where nothing is new', () => {
    given(...theWorkInHand, theAssigneesNamed)
      .when(but(theAssigneesNamed, { at: '2026-03-05 09:00' }))
      .thenNothing();
  });

  it.each([
    ['of another unit', 'cv-kon-dao'],
    ['that nobody knows', 'nobody'],
  ])('cannot be somebody in a post %s', (_, postId) => {
    given(...theWorkInHand)
      .when(but(theAssigneesNamed, { assignees: [{ ...draft, postId }] }))
      .thenRejected('assignee-elsewhere', { postId });
  });

  it('is named for a coordinating unit by its own head, and for no other', () => {
    const coordinated = [theCoordinatedTaskIssued, ...theWorkInHand.slice(1)];
    const survey = { postId: 'cv-kon-dao', work: seal('the survey') };
    const named = but(theAssigneesNamed, { by: konDaoHead, assignees: [survey] });
    given(...coordinated)
      .when(named)
      .then({
        type: 'AssigneesNamed',
        told: [to(konDaoStaff)],
        data: { unitId: 'xa-kon-dao', assignees: [survey] },
      });
    given(...coordinated)
      .when(but(named, { by: theHead, unitId: 'xa-kon-dao' }))
      .thenRejected('not-permitted');
    given(...theWorkInHand)
      .when(but(named, { unitId: 'xa-kon-dao' }))
      .thenRejected('unit-not-concerned', { unitId: 'xa-kon-dao' });
    const { task } = given(...coordinated, named, theAssigneesNamed);
    expect(assigneesOf(task()).map(({ unitId, postId }) => [unitId, postId])).toEqual([
      ['xa-kon-dao', 'cv-kon-dao'],
      ['phong-noi-vu', 'cv-noi-vu'],
    ]);
  });

  it('is over with the unit’s part in the task', () => {
    expect(assigneesOf(given(...theWorkInHand, theAssigneesNamed, theTaskReassigned).task())).toEqual([]);
  });

  it('may be named by the decision: they are told with the unit', () => {
    const [issued] = given().when(theTaskIssuedByName).expected();
    expect(issued).toMatchObject({
      told: expect.arrayContaining([to(theHead), to(theStaff)]),
      data: { assignees: [{ ...draft, unitId: 'phong-noi-vu' }] },
    });
    given()
      .when(but(theTaskIssued, { assignees: [{ ...draft, postId: 'cv-kon-dao' }] }))
      .thenRejected('assignee-elsewhere', { postId: 'cv-kon-dao' });
  });

  it('is replaced by the unit with the knowledge of the leader where the decision named them', () => {
    given(theTaskIssuedByName, ...theWorkInHand.slice(1))
      .when(but(theAssigneesNamed, { assignees: [whole] }))
      .then({
        type: 'AssigneesNamed',
        told: [to(theStaff), to(theLeader)],
        data: { unitId: 'phong-noi-vu', assignees: [whole] },
      });
  });

  it('is reminded together with the head', () => {
    const reminded = said([...theWorkInHand, theAssigneesNamed], '2026-03-31 08:00', 'Reminded');
    expect(reminded.map(({ told }) => told)).toEqual(reminded.map(() => [to(theHead), to(theStaff)]));
    expect(reminded.length).toBeGreaterThan(0);
  });
});

describe('the officer who follows a task', () => {
  const followed = but(theTaskIssued, { monitorPostId: 'theo-doi' });

  it('is told of the issue, and of each level of lateness', () => {
    const [issued] = given().when(followed).expected();
    expect(issued).toMatchObject({ told: expect.arrayContaining([to(theMonitor)]) });
    const levels = said([followed, ...theWorkInHand.slice(1)], '2026-04-30 08:00', 'Escalated');
    expect(levels.length).toBeGreaterThan(1);
    for (const { told } of levels) expect(told.slice(1)).toEqual([to(theMonitor)]);
  });

  it('can be named later, which changes nothing that is owed', () => {
    const named = {
      ...theTaskAmended,
      body: { type: 'AmendTask' as const, monitorPostId: 'theo-doi', reason: seal('reason') },
    };
    const [amended, ...others] = given(...theWorkInHand)
      .when(named)
      .expected();
    expect(amended).toMatchObject({
      data: { before: {}, after: { monitorPostId: 'theo-doi' } },
      told: expect.arrayContaining([to(theMonitor)]),
    });
    expect(others).toEqual([]);
  });

  it('can be taken off, is told so, and is told of no level any more', () => {
    const body = { type: 'AmendTask' as const, monitorPostId: null, reason: seal('reason') };
    const off = { ...theTaskAmended, body };
    const story = [followed, ...theWorkInHand.slice(1)];
    const [amended, ...others] = given(...story)
      .when(off)
      .expected();
    expect(amended).toMatchObject({
      data: { before: { monitorPostId: 'theo-doi' }, after: { monitorPostId: null } },
      told: expect.arrayContaining([to(theMonitor)]),
    });
    expect(others).toEqual([]);
    expect(given(...story, off).task().monitorPostId).toBeNull();
    const levels = said([...story, off], '2026-04-30 08:00', 'Escalated');
    expect(levels.length).toBeGreaterThan(1);
    for (const { told } of levels) expect(told).not.toContainEqual(to(theMonitor));
    given(...theWorkInHand)
      .when(off)
      .thenNothing();
  });

  it.each(['pct-1', 'tp-noi-vu', 'nobody'])('is of the monitoring office: %s is not', (monitorPostId) => {
    given()
      .when(but(theTaskIssued, { monitorPostId }))
      .thenRejected('not-a-monitor-post', { postId: monitorPostId });
  });
});
