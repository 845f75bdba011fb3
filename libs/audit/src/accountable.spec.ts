import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TaskEvent } from '#contracts';
import {
  but,
  theCompletionSubmitted,
  theContributionRequested,
  theCoordinatedTaskIssued,
  theTaskIssued,
  theTaskReassigned,
  theTaskSignedOff,
  theWorkInHand,
} from '../../../test/support/domain/index.ts';
import type { Step } from '../../../test/support/domain/index.ts';
import { playAll, stories } from '../../../test/support/domain/random.ts';
import { emptyStream, play } from '../../../test/support/domain/stream.ts';
import { accountableProblem } from './accountable.ts';

const story = (...steps: Step[]): TaskEvent[] => steps.reduce(play, emptyStream()).events;

const handedOn = story(...theWorkInHand, theTaskReassigned);
const finished = story(...theWorkInHand, theCompletionSubmitted, theTaskSignedOff);

const changed = (events: TaskEvent[], type: TaskEvent['type'], change: object): TaskEvent[] =>
  events.map((event) => (event.type === type ? { ...event, ...change } : event));

describe('an open task', () => {
  it('has exactly one accountable unit at every instant, whatever happens to it', () => {
    const property = fc.property(stories, (one) => {
      expect(accountableProblem(playAll(one).events)).toBeUndefined();
    });
    fc.assert(property, { seed: 20260331, numRuns: 300 });
  });

  it('has one before and after it was handed on, and none once it is signed off', () => {
    expect(accountableProblem(handedOn)).toBeUndefined();
    expect(accountableProblem(finished)).toBeUndefined();
  });

  it('has two if it is issued twice', () => {
    expect(accountableProblem([...handedOn, ...story(theTaskIssued)])).toMatch(/issues it again$/);
  });

  it('has two if it is taken from a unit that has it no more', () => {
    const again = story(...theWorkInHand, but(theTaskReassigned, { at: '2026-03-13 10:00' }));
    const second = again.filter(({ type }) => type === 'TaskReassigned');
    expect(accountableProblem([...handedOn, ...second])).toMatch(/from phong-noi-vu, and xa-kon-dao had it$/);
  });

  it('has two if it is handed on from before its unit had it, or closed then', () => {
    const early = { effectiveAt: '2026-03-01T00:00:00.000Z' };
    expect(accountableProblem(changed(handedOn, 'TaskReassigned', early))).toMatch(/before that had it$/);
    expect(accountableProblem(changed(finished, 'TaskSignedOff', early))).toMatch(/before that had it$/);
  });

  it('has none while a unit owes something that another has, or still owes once it is closed', () => {
    const stillOwed = handedOn.filter(({ type }) => type !== 'ObligationEnded');
    expect(accountableProblem(stillOwed)).toMatch(/phong-noi-vu owes .+, and xa-kon-dao has the task$/);
    const neverMet = finished.filter(({ type }) => type !== 'ObligationEnded');
    expect(accountableProblem(neverMet)).toMatch(/phong-noi-vu owes .+, and nobody has the task$/);
  });

  it('has none other when it asks another unit for a contribution, which that unit owes and it does not', () => {
    const asked = story(theCoordinatedTaskIssued, ...theWorkInHand.slice(1), theContributionRequested);
    expect(accountableProblem(asked)).toBeUndefined();
    const ofItself = { side: 'unit' as const, unitId: 'phong-noi-vu' };
    const askedItself = asked.map((event) =>
      event.type === 'ObligationOpened' ? { ...event, data: { ...event.data, owner: ofItself } } : event,
    );
    expect(accountableProblem(askedItself)).toMatch(/phong-noi-vu owes contribution-1, and phong-noi-vu has/);
  });
});
