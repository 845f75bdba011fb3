import { describe, expect, it } from '@jest/globals';
import type { Actor, Paper } from '#contracts';
import { given, seal, theTaskIssued, theTaskWithdrawn } from '../../../test/support/domain/index.ts';
import type { Order } from '../../../test/support/domain/index.ts';
import { but } from '../../../test/support/domain/acts.ts';
import { unfoundedWithdrawals } from './cohorts.ts';
import type { OnCohort } from './cohorts.ts';

const cohortId = '0c000000-0000-4000-8000-000000000001';
const decisionId = '0d000000-0000-4000-8000-000000000001';

const withdrawn: Order = {
  ...{ by: theTaskWithdrawn.by, at: theTaskWithdrawn.at },
  body: { type: 'WithdrawByDecision', decisionId, cohortId, reason: seal('no money') },
};
const { events } = given(but(theTaskIssued, { cohortId }), withdrawn).stream();
const [entry] = events.filter(({ type }) => type === 'TaskWithdrawn');
const decision: OnCohort = { decisionId, cohortId, decidedBy: entry?.actor as Actor, paper: null };

const found = (on: OnCohort | undefined, of = cohortId) => unfoundedWithdrawals({ cohortId: of }, events, on);

describe('a task that was withdrawn with its cohort, held against the decision', () => {
  it('is in order where the decision is on record', () => {
    expect(found(decision)).toEqual([]);
  });

  it.each([
    ['there is none', undefined],
    ['there is another', { ...decision, decisionId: cohortId }],
    ['it is on another cohort', { ...decision, cohortId: decisionId }],
    ['somebody else decided', { ...decision, decidedBy: { ...decision.decidedBy, personId: 'other' } }],
    ['somebody decided in another post', { ...decision, decidedBy: { ...decision.decidedBy, postId: 'o' } }],
    ['it was by a paper', { ...decision, paper: { number: '1/QĐ' } as Paper }],
  ])('is found where %s', (_, on) => {
    expect(found(on)).toEqual([entry?.version]);
  });

  it('is found where it was not of that cohort', () => {
    expect(found(decision, decisionId)).toEqual([entry?.version]);
  });

  it('is not asked about where it was withdrawn by itself', () => {
    const alone = given(theTaskIssued, theTaskWithdrawn).stream().events;
    expect(unfoundedWithdrawals({ cohortId: null }, alone, undefined)).toEqual([]);
  });
});
