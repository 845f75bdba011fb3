import type { DataSource } from 'typeorm';
import type { Actor, Instant, WithdrawCohort } from '#contracts';

/** The decision by which all tasks of a cohort were withdrawn. */
export type CohortWithdrawal = {
  decisionId: string;
  cohortId: string;
  authorityId: string;
  /** As it was asked; the reason is gone once it was erased. */
  body: Omit<WithdrawCohort, 'reason'> & Partial<Pick<WithdrawCohort, 'reason'>>;
  decidedBy: Actor;
  decidedAt: Instant;
};

/** The decisions by which cohorts are withdrawn: kept once, never changed. */
export class CohortWithdrawals {
  constructor(private readonly database: DataSource) {}

  async of(cohortId: string): Promise<CohortWithdrawal | undefined> {
    const [found] = await this.database.query<CohortWithdrawal[]>(
      `SELECT decision_id AS "decisionId", cohort_id AS "cohortId", authority_id AS "authorityId", body, decided_by AS "decidedBy",
         org.instant(decided_at) AS "decidedAt"
       FROM org.cohort_withdrawal WHERE cohort_id = $1`,
      [cohortId],
    );
    return found;
  }

  async decide(
    decisionId: string,
    { cohortId, authorityId }: Pick<CohortWithdrawal, 'cohortId' | 'authorityId'>,
    body: WithdrawCohort,
    by: Actor,
  ): Promise<void> {
    await this.database.query('SELECT org.withdraw_cohort($1, $2, $3, $4, $5)', [
      ...[decisionId, cohortId, authorityId],
      ...[JSON.stringify(body), JSON.stringify(by)],
    ]);
  }
}
