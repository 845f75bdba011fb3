import type { TaskOrder } from '#contracts';
import type { CohortWithdrawal } from '#organisation';

/** What stands where the reason was, once it was erased before every task was reached. */
const erased = '[…]';

/** What each open task is sent because its cohort is withdrawn. */
export const withdrawalOrder = (
  { decisionId, cohortId }: Pick<CohortWithdrawal, 'decisionId' | 'cohortId'>,
  { reason = erased, paper, capacity, mandateId }: CohortWithdrawal['body'],
): TaskOrder => ({
  ...{ type: 'WithdrawByDecision', decisionId, cohortId, reason },
  ...(paper === undefined ? {} : { paper }),
  ...(capacity === undefined ? {} : { capacity }),
  ...(mandateId === undefined ? {} : { mandateId }),
});
