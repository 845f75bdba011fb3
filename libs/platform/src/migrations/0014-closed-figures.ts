import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- The figures of closed periods, byte for byte, by their digest: an event of the authority names it, so the chain covers them.
CREATE TABLE es.closed_figures (
  digest bytea PRIMARY KEY CHECK (digest = sha256(body)),
  body bytea NOT NULL,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER closed_figures_kept BEFORE UPDATE OR DELETE ON es.closed_figures FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER closed_figures_not_emptied BEFORE TRUNCATE ON es.closed_figures FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE es.closed_figures ENABLE ALWAYS TRIGGER closed_figures_kept, ENABLE ALWAYS TRIGGER closed_figures_not_emptied;

-- Keeps figures before the period is closed with them; the same bytes once. Answers with their digest.
CREATE FUNCTION es.keep_figures(p_body bytea) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
BEGIN
  INSERT INTO closed_figures (digest, body) VALUES (sha256(p_body), p_body) ON CONFLICT DO NOTHING;
  RETURN encode(sha256(p_body), 'hex');
END $$;
`;

/** Closed periods keep their figures. */
export class ClosedFigures0014 implements MigrationInterface {
  readonly name = 'ClosedFigures1795219200014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
