import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What has just been committed is told to whoever listens: that a stream has grown, and from which version; that a session of a browser has
 * ended, by the hash of its id. Nothing of what is in them.
 */
const triggers = `
CREATE FUNCTION es.tell_growth() RETURNS trigger LANGUAGE plpgsql SET search_path = es, pg_temp AS $$
BEGIN
  PERFORM pg_notify('dondoc_changes', NEW.kind || ' ' || NEW.stream_id || ' ' || OLD.version);
  RETURN NULL;
END $$;
CREATE TRIGGER stream_growth_told AFTER UPDATE OF version ON es.stream
  FOR EACH ROW WHEN (NEW.version > OLD.version) EXECUTE FUNCTION es.tell_growth();

CREATE FUNCTION ops.tell_end() RETURNS trigger LANGUAGE plpgsql SET search_path = ops, pg_temp AS $$
BEGIN
  PERFORM pg_notify('dondoc_changes', 'session ' || encode(sha256(convert_to(OLD.sid, 'UTF8')), 'hex'));
  RETURN NULL;
END $$;
CREATE TRIGGER browser_session_end_told AFTER DELETE ON ops.browser_session FOR EACH ROW EXECUTE FUNCTION ops.tell_end();
`;

export class Changes0018 implements MigrationInterface {
  readonly name = 'Changes1795219200018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(triggers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER browser_session_end_told ON ops.browser_session; DROP FUNCTION ops.tell_end();
      DROP TRIGGER stream_growth_told ON es.stream; DROP FUNCTION es.tell_growth();
    `);
  }
}
