import { describe, it } from '@jest/globals';
import type { Actor, Directory } from '#contracts';
import { default1 } from '#domain';
import {
  but,
  enteredFromPaper,
  given,
  inTheOrganisation,
  local,
  organisation,
  theLeader,
  theMonitor,
  thePaper,
  thePlanApproved,
  thePlanSubmitted,
  theTaskIssued,
  underThePolicy,
} from '../../../../test/support/domain/index.ts';

/** One person in one more post. */
const also = (personId: string, postId: string): Directory => ({
  ...organisation,
  tenures: [
    ...organisation.tenures,
    { personId, postId, from: local('2026-01-01 00:00'), to: null, inCharge: false },
  ],
});

const fourEyes = underThePolicy({ ...default1, fourEyes: ['ApprovePlan', 'IssueTask'] });
const thePlan = [fourEyes, theTaskIssued, thePlanSubmitted];
/** The head of the unit, who also holds the post of the supervising leader. */
const theHeadAsLeader: Actor = { ...theLeader, personId: 'giang' };
const theHeadAsMonitor: Actor = { ...theMonitor, personId: 'giang' };

describe('where four eyes are needed', () => {
  it('whoever sent the plan does not approve it, in whatever post', () => {
    given(inTheOrganisation(also('giang', 'pct-1')), ...thePlan)
      .when(but(thePlanApproved, { by: theHeadAsLeader }))
      .thenRejected('four-eyes');
  });

  it('somebody else does', () => {
    given(...thePlan)
      .when(thePlanApproved)
      .then(...given(theTaskIssued, thePlanSubmitted).when(thePlanApproved).expected());
  });

  it('whoever sent the plan neither enters the paper that approves it', () => {
    given(inTheOrganisation(also('giang', 'theo-doi')), ...thePlan)
      .when({ ...enteredFromPaper(thePlanApproved), by: theHeadAsMonitor })
      .thenRejected('four-eyes');
  });

  it('nor is the signer of that paper', () => {
    const paper = { ...thePaper, signer: theHeadAsLeader };
    given(inTheOrganisation(also('giang', 'pct-1')), ...thePlan)
      .when(but(enteredFromPaper(thePlanApproved), { paper }))
      .thenRejected('four-eyes');
  });

  it('the officer of the monitoring office does not enter a paper of their own', () => {
    const signer = { ...theLeader, personId: 'dung' };
    given(inTheOrganisation(also('dung', 'pct-1')), fourEyes)
      .when(but(enteredFromPaper(theTaskIssued), { paper: { ...thePaper, signer } }))
      .thenRejected('four-eyes');
  });

  it('it holds for the acts that the policy names, and for no others', () => {
    given(inTheOrganisation(also('giang', 'pct-1')), theTaskIssued, thePlanSubmitted)
      .when(but(thePlanApproved, { by: theHeadAsLeader }))
      .then(
        ...given(theTaskIssued, thePlanSubmitted)
          .when(thePlanApproved)
          .expected()
          .map((event) => ({ ...event, told: [] })),
      );
  });
});
