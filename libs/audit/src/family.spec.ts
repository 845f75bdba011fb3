import { describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { fold, isIssued, notIssued, vietnamCalendar } from '#domain';
import {
  given,
  inTheFamily,
  parentId,
  seal,
  theCompletionSubmitted,
  theDeputy,
  theFamily,
  theLinesApproved,
  theParentWithLines,
  thePlannedSubTaskIssued,
  theSubTaskIssued,
  theSubTaskWithdrawn,
  theTaskReassigned,
  theTaskSignedOff,
  theWorkInHand,
  under,
  inTheOrganisation,
  withFinance,
} from '../../../test/support/domain/index.ts';
import { withCentre } from '../../../test/support/domain/family.ts';
import { succeeded, theTaskSucceeded } from '../../../test/support/domain/succession.ts';
import { but } from '../../../test/support/domain/acts.ts';
import { familyProblems } from './family.ts';

const calendars = new Map([[vietnamCalendar.version, vietnamCalendar]]);

type Story = Parameters<typeof given>;
const eventsOf = (...story: Story): TaskEvent[] => given(...story).stream().events;
const asOf = (events: TaskEvent[]) => events.at(-1)?.version ?? 0;

/** The parent in hand with phong-noi-vu, due on 31/03/2026, then what comes after that. */
const inHand = eventsOf(...theWorkInHand);
const parent = (...more: Story) => eventsOf(...theWorkInHand, ...more);
const known = {
  ...{ version: asOf(inHand), rules: { depth: 1, margin: 0 } },
};
const child = (...more: Story) => eventsOf(...under(known), theSubTaskIssued, ...more);

const problemsOf = (own: TaskEvent[], parents: TaskEvent[]) => {
  const task = fold(notIssued('child'), own);
  if (!isIssued(task)) throw new Error('no sub-task');
  return familyProblems(task, own, parents, calendars).map(({ problem }) => problem.code);
};

/** The same story, in which the issue of the sub-task says something else. */
const forged = (changed: object) => {
  const [issued, ...others] = child();
  if (issued?.type !== 'TaskIssued') throw new Error('no issue');
  const { parent: named, ...data } = { ...issued.data, ...changed };
  return [{ ...issued, data: { ...data, ...(named ? { parent: named } : {}) } }, ...others];
};
const named = { taskId: parentId, version: asOf(inHand), unitId: 'phong-noi-vu', depth: 1 };

describe('a sub-task held against its parent', () => {
  it('is in order when it came about by the rules', () => {
    expect(problemsOf(child(), inHand)).toEqual([]);
  });

  it.each([
    ['a version at which the parent was not in hand', { parent: { ...named, version: 1 } }],
    ['a version that there never was', { parent: { ...named, version: 99 } }],
    ['another unit than the one that had it', { parent: { ...named, unitId: 'xa-kon-dao' } }],
    ['a depth beyond the policy', { parent: { ...named, depth: 2 } }],
    ['another authority', { authorityId: 'dang-uy' }],
    ['a day after the parent’s', { dueOn: '2026-04-01' }],
  ])('is found to name %s', (_, changed) => {
    expect(problemsOf(forged(changed), inHand)).toEqual(['sub-task-unfounded']);
  });

  describe('that a line of its plan led to', () => {
    const approved = eventsOf(...theLinesApproved);
    const byPlan = eventsOf(
      ...under({ ...theParentWithLines, version: asOf(approved), rules: { depth: 1, margin: 0 } }),
      thePlannedSubTaskIssued,
    );
    const [issue] = byPlan;
    if (issue?.type !== 'TaskIssued') throw new Error('no issue');
    const otherwise = (change: object) => [{ ...issue, ...change } as TaskEvent, ...byPlan.slice(1)];

    it('is in order as the approved line says', () => {
      expect(problemsOf(byPlan, approved)).toEqual([]);
    });

    it.each([
      ['goes to another unit', { data: { ...issue.data, unitId: 'to-1' } }],
      ['is called otherwise', { data: { ...issue.data, title: seal('another title') } }],
      ['is due on another day', { data: { ...issue.data, dueOn: '2026-03-26' } }],
      ['is in the name of somebody who did not send the plan', { actor: theDeputy }],
      [
        'names a line that is none',
        {
          data: { ...issue.data, parent: { ...issue.data.parent, planned: { plan: 1, line: 1 } } },
        },
      ],
    ])('is found where it %s', (_, change) => {
      expect(problemsOf(otherwise(change), approved)).toEqual(['sub-task-not-as-planned']);
    });

    it('is found where the plan was not approved then', () => {
      const sent = approved.filter(({ type }) => type !== 'PlanApproved');
      expect(problemsOf(byPlan, sent)).toEqual(['sub-task-not-as-planned']);
    });
  });

  it('is found where there is no such parent', () => {
    expect(problemsOf(child(), [])).toEqual(['sub-task-unfounded']);
  });

  it('is found open under a parent that was signed off without a word about it', () => {
    const signedOff = parent(theCompletionSubmitted, theTaskSignedOff);
    expect(problemsOf(child(), signedOff)).toEqual(['left-open']);
  });

  it('may be open under one whose leader waived that', () => {
    const taskId = fold(notIssued('child'), child()).taskId;
    const waived = parent(
      theCompletionSubmitted,
      inTheFamily({ openSubTasks: [{ taskId, code: '15.1/KH' }] }),
      but(theTaskSignedOff, { waiver: { reason: seal('the rest is theirs') } }),
    );
    expect(problemsOf(child(), waived)).toEqual([]);
  });

  it('is withdrawn with a parent that has left its unit, and with no other', () => {
    const left = parent(theTaskReassigned);
    const version = left.find(({ type }) => type === 'TaskReassigned')?.version ?? 0;
    const gone = theFamily({ ...known, left: { version, reason: seal('reason') } });
    const withdrawn = child(gone, theSubTaskWithdrawn);
    expect(problemsOf(withdrawn, left)).toEqual([]);
    expect(problemsOf(withdrawn, inHand)).toEqual(['withdrawn-alone']);
  });

  describe('whose parent went to another unit by a succession', () => {
    const led = child(
      inTheOrganisation(succeeded('phong-noi-vu', ['xa-kon-dao'], undefined, withCentre)),
      theTaskSucceeded(),
    );
    const gone = (unitId: string, restTo?: string) =>
      parent(inTheOrganisation(succeeded('phong-noi-vu', [unitId], restTo, withFinance)), theTaskSucceeded());

    it('goes with it', () => {
      expect(led.some(({ type }) => type === 'TaskSucceeded')).toBe(true);
      expect(problemsOf(led, gone('xa-kon-dao'))).toEqual([]);
      expect(problemsOf(led, inHand)).toEqual([]);
    });

    it('is found where another unit leads it', () => {
      expect(problemsOf(led, gone('phong-tai-chinh'))).toEqual(['led-apart']);
    });
  });
});
