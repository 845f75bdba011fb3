import type { DecideResumption, DecideSuspension, TaskOrder } from '#contracts';

const said = ({ reason, paper, capacity, mandateId }: DecideResumption) => ({
  reason,
  ...(paper === undefined ? {} : { paper }),
  ...(capacity === undefined ? {} : { capacity }),
  ...(mandateId === undefined ? {} : { mandateId }),
});

/** What a task is sent because many are suspended. */
export const suspensionOrder = (decisionId: string, body: DecideSuspension): TaskOrder => ({
  ...{ type: 'SuspendByDecision', decisionId, until: body.until },
  ...said(body),
});

/** What a task is sent because those go on that a decision has suspended. */
export const resumptionOrder = (
  decisionId: string,
  suspensionId: string,
  body: DecideResumption,
): TaskOrder => ({ ...{ type: 'ResumeByDecision', decisionId, suspensionId }, ...said(body) });
