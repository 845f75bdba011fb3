import type { DecideResumption, DecideSuspension, TaskOrder } from '#contracts';

/** A decision as it is kept: its reason may have been erased before every task was reached. */
type Kept<Body extends { reason: string }> = Omit<Body, 'reason'> & { reason?: string | undefined };

/** What stands where the reason was. */
const erased = '[…]';

const said = ({ reason = erased, paper, capacity, mandateId }: Kept<DecideResumption>) => ({
  reason,
  ...(paper === undefined ? {} : { paper }),
  ...(capacity === undefined ? {} : { capacity }),
  ...(mandateId === undefined ? {} : { mandateId }),
});

/** What a task is sent because many are suspended. */
export const suspensionOrder = (decisionId: string, body: Kept<DecideSuspension>): TaskOrder => ({
  ...{ type: 'SuspendByDecision', decisionId, until: body.until },
  ...said(body),
});

/** What a task is sent because those go on that a decision has suspended. */
export const resumptionOrder = (
  decisionId: string,
  suspensionId: string,
  body: Kept<DecideResumption>,
): TaskOrder => ({ ...{ type: 'ResumeByDecision', decisionId, suspensionId }, ...said(body) });
