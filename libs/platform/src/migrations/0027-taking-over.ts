import type { MigrationInterface, QueryRunner } from 'typeorm';

const watchdog = `
-- What falls due on a task as a whole (a stay runs out, a summary comes) is of no duty and of no command.
ALTER TABLE ops.watchdog DROP CONSTRAINT watchdog_check, ADD CHECK (num_nonnulls(obligation_id, command_id) <= 1);
`;

const rows = `
ALTER TABLE read.task
  -- How far it was when it was taken over; null for a task that was not.
  ADD taken_over text,
  -- When the summary comes; null once it has come, or is not to.
  ADD summary_at timestamptz,
  -- Of a task that is held as a stub without words: how secret it is.
  ADD secrecy text;
CREATE INDEX task_summary ON read.task (summary_at) WHERE summary_at IS NOT NULL;
-- What was said to a person in one summary is one notice to them.
CREATE INDEX notice_summary ON read.notice (person_id, effective_at, sent_at, notice_id) WHERE rule = 'summary';

ALTER FUNCTION read.apply(jsonb) RENAME TO apply_task;
CREATE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
BEGIN
  PERFORM apply_task(p_rows);
  UPDATE task SET summary_at = (p_rows->'task'->>'summary_at')::timestamptz
  WHERE task_id = (p_rows->'task'->>'task_id')::uuid AND summary_at IS NOT NULL;
END $$;
REVOKE ALL ON FUNCTION read.apply(jsonb) FROM PUBLIC;
`;

/** The clock has one more thing to say. The rest of the function stays as other migrations have left it. */
const append = `
DO $do$
DECLARE
  v_before text := pg_get_functiondef('es.append'::regproc);
  v_after text := replace(v_before, $$'PeriodMissed']$$, $$'PeriodMissed', 'TakeoverSummarised']$$);
BEGIN
  IF v_after = v_before THEN RAISE EXCEPTION 'es.append does not list the acts of the clock'; END IF;
  EXECUTE v_after;
END $do$;
`;

/** Tasks that were given before they came on record, with the summary by which people are told of them; and tasks that are secret. */
export class TakingOver0027 implements MigrationInterface {
  readonly name = 'TakingOver1795219200027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(watchdog);
    await runner.query(rows);
    await runner.query(append);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
