import { but, seal, thePlanApproved, thePlanSubmitted, theTaskIssued, theTaskAcknowledged } from './acts.ts';
import type { Step } from './acts.ts';
import { theStaff } from './organisation.ts';

const [line] = thePlanSubmitted.body.lines;
const milestone = { ...line!, milestone: true as const };

/** Mon 09/03/2026: the second line is a milestone on Fri 20/03, the third one on Wed 25/03/2026. */
export const thePlanWithMilestones = but(thePlanSubmitted, {
  lines: [line!, { ...milestone, to: '2026-03-20' }, { ...milestone, to: '2026-03-25' }],
});

export const theMilestonesAhead: Step[] = [
  ...[theTaskIssued, theTaskAcknowledged, thePlanWithMilestones, thePlanApproved],
];

/** Thu 12/03/2026: the one in the second line. */
export const theMilestoneReached = {
  by: theStaff,
  at: '2026-03-12 09:00',
  body: { type: 'ReportMilestone' as const, line: 2, note: seal('all surveyed') },
};

export const theMilestonesReached: Step[] = [...theMilestonesAhead, theMilestoneReached];
