import type { CommandOf } from '#contracts';
import { but, seal, thePlanApproved, thePlanSubmitted, theTaskAcknowledged, theTaskIssued } from './acts.ts';
import type { Order } from './acts.ts';
import { inTheCentresOrganisation, parentId, theParent } from './family.ts';
import { theHead, theLeader } from './organisation.ts';

type Line = CommandOf<'SubmitPlan'>['lines'][number];

const [line] = thePlanSubmitted.body.lines;
/** To trung-tam, by Fri 27/03/2026. */
export const lineToCentre: Line = {
  ...{ ...line!, work: seal('survey'), product: seal('list'), to: '2026-03-27' },
  subTask: { unitId: 'trung-tam' },
};

export const planWith = (...lines: Line[]) => but(thePlanSubmitted, { lines });

/** Mon 09/03/2026: the second line is to be a sub-task of trung-tam. */
export const thePlanWithSubTask = planWith(line!, lineToCentre);

/** Up to the approval, on Wed 11/03/2026. */
export const theLinesApproved = [
  inTheCentresOrganisation,
  ...[theTaskIssued, theTaskAcknowledged, thePlanWithSubTask, thePlanApproved],
];

/** The same, as a sub-task knows it of its parent. */
export const theApprovedLines = {
  ...{ plan: 1, code: '15/KH', secrecy: null, by: theHead },
  lines: [{ line: 2, unitId: 'trung-tam', work: seal('survey'), product: seal('list'), to: '2026-03-27' }],
};
export const theParentWithLines = { ...theParent, planned: theApprovedLines };

/** Wed 11/03/2026 14:01: the second line of the approved plan becomes a sub-task. */
export const thePlannedSubTaskIssued: Order = {
  ...{ by: theHead, at: '2026-03-11 14:01' },
  body: {
    ...{ type: 'IssuePlannedSubTask', parentTaskId: parentId, plan: 1, line: 2, unitId: 'trung-tam' },
  },
};

export const theRefusal = { code: 'past-parent', details: { latest: '2026-03-20' } };

/** Wed 11/03/2026 14:02: it could not. */
export const theRefusalNoted: Order = {
  ...{ by: theLeader, at: '2026-03-11 14:02' },
  body: { type: 'NoteRefusedSubTask', plan: 1, line: 2, refusal: theRefusal },
};

export const theRefusedLine = [...theLinesApproved, theRefusalNoted];
