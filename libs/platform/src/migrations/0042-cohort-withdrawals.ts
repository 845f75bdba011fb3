import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- A decision by which the same content is taken back from all units that were given it. It never changes, but for its reason, which may be erased.
CREATE TABLE org.cohort_withdrawal (
  decision_id uuid PRIMARY KEY,
  cohort_id uuid NOT NULL UNIQUE,
  authority_id text NOT NULL REFERENCES org.unit,
  -- As it was asked: what a repeated request is held against.
  body jsonb NOT NULL,
  decided_by jsonb NOT NULL,
  decided_at timestamptz NOT NULL DEFAULT es.business_now()
);
CREATE TRIGGER cohort_withdrawal_stays BEFORE UPDATE ON org.cohort_withdrawal FOR EACH ROW EXECUTE FUNCTION org.decision_stays();
CREATE TRIGGER cohort_withdrawal_kept BEFORE DELETE ON org.cohort_withdrawal FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER cohort_withdrawal_not_emptied BEFORE TRUNCATE ON org.cohort_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE org.cohort_withdrawal ENABLE ALWAYS TRIGGER cohort_withdrawal_stays, ENABLE ALWAYS TRIGGER cohort_withdrawal_kept,
  ENABLE ALWAYS TRIGGER cohort_withdrawal_not_emptied;
`;

const deciding = `
-- Keeps a decision, once for each cohort.
CREATE FUNCTION org.withdraw_cohort(p_decision uuid, p_cohort uuid, p_authority text, p_body jsonb, p_actor jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = org, pg_temp AS $$
  INSERT INTO cohort_withdrawal (decision_id, cohort_id, authority_id, body, decided_by)
  VALUES (p_decision, p_cohort, p_authority, p_body, p_actor) ON CONFLICT DO NOTHING
$$;
REVOKE ALL ON FUNCTION org.withdraw_cohort(uuid, uuid, text, jsonb, jsonb) FROM PUBLIC;
`;

/** Cohorts are withdrawn as one. */
export class CohortWithdrawals0042 implements MigrationInterface {
  readonly name = 'CohortWithdrawals1795219200042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(deciding);
  }

  down(): Promise<void> {
    throw new Error('This record is only ever added to: restore a backup instead.');
  }
}
