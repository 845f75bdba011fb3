import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE SCHEMA es;

-- The one business clock: wall clock plus an offset. 0 in production; the demo and the tests travel.
CREATE TABLE es.clock (one boolean PRIMARY KEY DEFAULT true CHECK (one), offset_ms bigint NOT NULL DEFAULT 0);
INSERT INTO es.clock DEFAULT VALUES;
CREATE FUNCTION es.business_now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = es, pg_temp AS
  $$ SELECT date_trunc('milliseconds', clock_timestamp() + offset_ms * interval '1 millisecond') FROM clock $$;

CREATE TABLE es.stream (
  stream_id uuid PRIMARY KEY,
  version integer NOT NULL CHECK (version >= 0),
  head bytea NOT NULL CHECK (length(head) = 32),
  closed boolean NOT NULL DEFAULT false
);
CREATE INDEX stream_open ON es.stream (stream_id) WHERE NOT closed;

-- What people sent, before anything is decided on it. One row for each Idempotency-Key, with its outcome for ever.
CREATE TABLE es.command (
  command_id uuid PRIMARY KEY,
  stream_id uuid NOT NULL,
  actor jsonb NOT NULL,
  body jsonb NOT NULL,
  command_hash bytea NOT NULL CHECK (length(command_hash) = 32),
  salt bytea,
  fingerprint bytea NOT NULL CHECK (length(fingerprint) = 32),
  received_at timestamptz NOT NULL,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  outcome jsonb,
  settled_at timestamptz
);
CREATE INDEX command_stream ON es.command (stream_id, received_at);
CREATE INDEX command_unsettled ON es.command (stream_id, received_at) WHERE outcome IS NULL;

CREATE TABLE es.event (
  stream_id uuid NOT NULL REFERENCES es.stream,
  version integer NOT NULL CHECK (version >= 1),
  event_id text NOT NULL UNIQUE,
  type text NOT NULL,
  command_id uuid REFERENCES es.command,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  body bytea NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (stream_id, version)
);

-- The words behind a seal. Erasing them leaves the seal, and every chain, as it was.
CREATE TABLE es.text (
  seal text PRIMARY KEY,
  stream_id uuid NOT NULL,
  command_id uuid NOT NULL,
  salt bytea,
  body text,
  erased_at timestamptz
);
CREATE INDEX text_stream ON es.text (stream_id);
`;

const guards = `
CREATE FUNCTION es.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: history is only ever added to', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER event_kept BEFORE UPDATE OR DELETE ON es.event FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER event_not_emptied BEFORE TRUNCATE ON es.event FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
CREATE TRIGGER stream_kept BEFORE DELETE ON es.stream FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER stream_not_emptied BEFORE TRUNCATE ON es.stream FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
CREATE TRIGGER command_kept BEFORE DELETE ON es.command FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER command_not_emptied BEFORE TRUNCATE ON es.command FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();

-- A command changes only twice: it gets its outcome once, and may lose its salt when its words are erased.
CREATE FUNCTION es.command_settled_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.outcome IS NOT NULL AND OLD.outcome IS DISTINCT FROM NEW.outcome)
     OR (NEW.salt IS NOT NULL AND NEW.salt IS DISTINCT FROM OLD.salt)
     OR (OLD.command_id, OLD.stream_id, OLD.actor, OLD.body, OLD.command_hash, OLD.fingerprint, OLD.received_at, OLD.written_at)
        IS DISTINCT FROM
        (NEW.command_id, NEW.stream_id, NEW.actor, NEW.body, NEW.command_hash, NEW.fingerprint, NEW.received_at, NEW.written_at)
  THEN
    RAISE EXCEPTION 'UPDATE on command is refused: a command keeps what it said and its outcome' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER command_settled_once BEFORE UPDATE ON es.command FOR EACH ROW EXECUTE FUNCTION es.command_settled_once();

ALTER TABLE es.event ENABLE ALWAYS TRIGGER event_kept, ENABLE ALWAYS TRIGGER event_not_emptied;
ALTER TABLE es.stream ENABLE ALWAYS TRIGGER stream_kept, ENABLE ALWAYS TRIGGER stream_not_emptied;
ALTER TABLE es.command ENABLE ALWAYS TRIGGER command_kept, ENABLE ALWAYS TRIGGER command_not_emptied,
  ENABLE ALWAYS TRIGGER command_settled_once;
`;

const inbox = `
-- Stamps and keeps a command, once, unless as many as p_most of its stream await their decision. Says 'new', 'known' or 'busy'.
-- The first lock has the receipts of one stream counted one after the other. The second orders the stamp against the clock: either the
-- clock's append sees this row, or the row is stamped after it.
CREATE FUNCTION es.receive(
  p_command uuid, p_stream uuid, p_actor jsonb, p_body jsonb, p_hash bytea, p_salt bytea, p_fingerprint bytea, p_texts jsonb,
  p_most integer, OUT status text, OUT received timestamptz
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(p_stream::text, 1));
  PERFORM 1 FROM stream WHERE stream_id = p_stream FOR KEY SHARE;
  status := CASE
    WHEN EXISTS (SELECT 1 FROM command WHERE command_id = p_command) THEN 'known'
    WHEN (SELECT count(*) FROM command WHERE stream_id = p_stream AND outcome IS NULL) >= p_most THEN 'busy'
    ELSE 'new' END;
  IF status <> 'new' THEN RETURN; END IF;
  INSERT INTO command (command_id, stream_id, actor, body, command_hash, salt, fingerprint, received_at)
  VALUES (p_command, p_stream, p_actor, p_body, p_hash, p_salt, p_fingerprint, business_now())
  ON CONFLICT (command_id) DO NOTHING RETURNING received_at INTO received;
  IF NOT FOUND THEN status := 'known'; RETURN; END IF;
  INSERT INTO text (seal, stream_id, command_id, salt, body)
  SELECT t->>'seal', p_stream, p_command, decode(t->>'salt', 'hex'), t->>'body' FROM jsonb_array_elements(p_texts) t;
END $$;

CREATE FUNCTION es.erase_text(p_seal text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
DECLARE v_command uuid;
BEGIN
  UPDATE text SET salt = NULL, body = NULL, erased_at = business_now() WHERE seal = p_seal AND erased_at IS NULL
  RETURNING command_id INTO v_command;
  IF v_command IS NULL THEN RETURN false; END IF;
  UPDATE command SET salt = NULL WHERE command_id = v_command;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION es.erase_text(text) FROM PUBLIC;
`;

export class EventStore0001 implements MigrationInterface {
  readonly name = 'EventStore1795219200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guards);
    await runner.query(inbox);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
