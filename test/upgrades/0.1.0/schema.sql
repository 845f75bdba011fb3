CREATE TABLE "migration" ("id" SERIAL PRIMARY KEY, "timestamp" bigint NOT NULL, "name" character varying NOT NULL);

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


CREATE SCHEMA org;

CREATE TABLE org.unit (
  unit_id text PRIMARY KEY,
  parent_id text REFERENCES org.unit,
  name text NOT NULL,
  tree text NOT NULL CHECK (tree IN ('state', 'party'))
);
CREATE TABLE org.post (
  post_id text PRIMARY KEY,
  unit_id text NOT NULL REFERENCES org.unit,
  role text NOT NULL CHECK (role IN ('chair', 'leader', 'monitor', 'head', 'deputy', 'staff', 'auditor', 'administrator')),
  title text NOT NULL
);
CREATE TABLE org.person (person_id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE org.tenure (
  post_id text NOT NULL REFERENCES org.post,
  person_id text NOT NULL REFERENCES org.person,
  held_from timestamptz NOT NULL,
  held_to timestamptz CHECK (held_to > held_from),
  in_charge boolean NOT NULL DEFAULT false,
  PRIMARY KEY (post_id, person_id, held_from)
);
CREATE TABLE org.account (
  login text PRIMARY KEY,
  person_id text NOT NULL REFERENCES org.person,
  password_hash text NOT NULL
);

-- Grows with every change, so that a decision can tell whether it was made on the organisation as it is.
CREATE TABLE org.version (one boolean PRIMARY KEY DEFAULT true CHECK (one), version bigint NOT NULL DEFAULT 0);
INSERT INTO org.version DEFAULT VALUES;
CREATE FUNCTION org.moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = org, pg_temp AS $$
BEGIN
  UPDATE version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER unit_moved AFTER INSERT OR UPDATE OR DELETE ON org.unit FOR EACH STATEMENT EXECUTE FUNCTION org.moved();
CREATE TRIGGER post_moved AFTER INSERT OR UPDATE OR DELETE ON org.post FOR EACH STATEMENT EXECUTE FUNCTION org.moved();
CREATE TRIGGER tenure_moved AFTER INSERT OR UPDATE OR DELETE ON org.tenure FOR EACH STATEMENT EXECUTE FUNCTION org.moved();

CREATE TABLE org.policy (version text PRIMARY KEY, body jsonb NOT NULL, in_force boolean NOT NULL);
CREATE UNIQUE INDEX policy_in_force ON org.policy (in_force) WHERE in_force;
CREATE TABLE org.calendar (version text PRIMARY KEY, body jsonb NOT NULL, in_force boolean NOT NULL);
CREATE UNIQUE INDEX calendar_in_force ON org.calendar (in_force) WHERE in_force;


-- The named units and the units of the named posts, everything above them, and who holds, held and will hold their posts.
CREATE FUNCTION org.slice(p_units text[], p_posts text[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = org, pg_temp AS $$
  WITH RECURSIVE above AS (
    SELECT u.* FROM unit u WHERE u.unit_id = ANY (p_units)
      OR u.unit_id IN (SELECT p.unit_id FROM post p WHERE p.post_id = ANY (p_posts))
    UNION
    SELECT u.* FROM unit u JOIN above a ON u.unit_id = a.parent_id
  ), posts AS (SELECT * FROM post WHERE unit_id IN (SELECT unit_id FROM above))
  SELECT jsonb_build_object(
    'version', (SELECT version FROM version),
    'units', coalesce((SELECT jsonb_agg(jsonb_build_object('unitId', unit_id, 'parentId', parent_id, 'name', name, 'tree', tree)
      ORDER BY unit_id) FROM above), '[]'),
    'posts', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', post_id, 'unitId', unit_id, 'role', role, 'title', title)
      ORDER BY post_id) FROM posts), '[]'),
    'tenures', coalesce((SELECT jsonb_agg(jsonb_build_object('postId', t.post_id, 'personId', t.person_id,
      'from', to_char(t.held_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'to', to_char(t.held_to AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'inCharge', t.in_charge)
      ORDER BY t.post_id, t.held_from, t.person_id) FROM tenure t WHERE t.post_id IN (SELECT post_id FROM posts)), '[]'))
$$;


CREATE SCHEMA read;

CREATE TABLE read.task (
  task_id uuid PRIMARY KEY,
  version integer NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  stage text NOT NULL,
  execution text NOT NULL,
  unit_id text NOT NULL,
  authority_id text NOT NULL,
  leader_post_id text NOT NULL,
  issued_at timestamptz NOT NULL,
  first_due_on date NOT NULL,
  due_on date NOT NULL,
  closed_at timestamptz,
  grade text,
  overdue boolean NOT NULL,
  ever_overdue boolean NOT NULL,
  level integer NOT NULL,
  -- The leader has an extension to decide; the latest report has had no remark yet.
  extension_asked boolean NOT NULL,
  report_unread boolean NOT NULL
);
CREATE INDEX task_unit ON read.task (unit_id, due_on);
CREATE INDEX task_leader ON read.task (leader_post_id, due_on);

CREATE TABLE read.obligation (
  task_id uuid NOT NULL,
  obligation_id text NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  unit_id text,
  post_id text,
  opened_at timestamptz NOT NULL,
  due_on date NOT NULL,
  due_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_how text,
  overdue boolean NOT NULL,
  level integer NOT NULL,
  spells integer NOT NULL,
  days_late integer NOT NULL,
  -- What the clock does about it next if nobody acts: null once it has ended, or has gone up every level.
  next_act text,
  next_level integer,
  next_at timestamptz,
  PRIMARY KEY (task_id, obligation_id)
);
CREATE INDEX obligation_unit ON read.obligation (unit_id, due_at) WHERE ended_at IS NULL;
CREATE INDEX obligation_post ON read.obligation (post_id, due_at) WHERE ended_at IS NULL;
CREATE INDEX obligation_next ON read.obligation (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE read.notice (
  notice_id text PRIMARY KEY,
  task_id uuid NOT NULL,
  version integer NOT NULL,
  person_id text NOT NULL,
  post_id text NOT NULL,
  held_by text NOT NULL,
  type text NOT NULL,
  rule text NOT NULL,
  obligation_id text,
  effective_at timestamptz NOT NULL,
  sent_at timestamptz NOT NULL
);
CREATE INDEX notice_person ON read.notice (person_id, sent_at DESC);

-- When a person opened a notice: not a fold of events, so a rebuild leaves it alone.
CREATE TABLE read.notice_opened (notice_id text PRIMARY KEY, opened_at timestamptz NOT NULL);


CREATE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
BEGIN
  INSERT INTO task SELECT * FROM jsonb_populate_record(NULL::task, p_rows->'task')
  ON CONFLICT (task_id) DO UPDATE SET version = excluded.version, code = excluded.code, title = excluded.title, stage = excluded.stage, execution = excluded.execution, unit_id = excluded.unit_id, authority_id = excluded.authority_id, leader_post_id = excluded.leader_post_id, issued_at = excluded.issued_at, first_due_on = excluded.first_due_on, due_on = excluded.due_on, closed_at = excluded.closed_at, grade = excluded.grade, overdue = excluded.overdue, ever_overdue = excluded.ever_overdue, level = excluded.level, extension_asked = excluded.extension_asked, report_unread = excluded.report_unread;
  INSERT INTO obligation SELECT * FROM jsonb_populate_recordset(NULL::obligation, p_rows->'obligations')
  ON CONFLICT (task_id, obligation_id) DO UPDATE SET kind = excluded.kind, side = excluded.side, unit_id = excluded.unit_id, post_id = excluded.post_id, opened_at = excluded.opened_at, due_on = excluded.due_on, due_at = excluded.due_at, ended_at = excluded.ended_at, ended_how = excluded.ended_how, overdue = excluded.overdue, level = excluded.level, spells = excluded.spells, days_late = excluded.days_late, next_act = excluded.next_act, next_level = excluded.next_level, next_at = excluded.next_at;
  INSERT INTO notice SELECT * FROM jsonb_populate_recordset(NULL::notice, p_rows->'notices');
END $$;
REVOKE ALL ON FUNCTION read.apply(jsonb) FROM PUBLIC;


CREATE FUNCTION es.events_since(p_stream uuid, p_version integer) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = es, pg_temp AS $$
  SELECT coalesce(jsonb_agg(convert_from(body, 'UTF8') ORDER BY version), '[]') FROM event
  WHERE stream_id = p_stream AND version > p_version
$$;

CREATE FUNCTION es.pending(p_stream uuid, p_before timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = es, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('commandId', command_id, 'actor', actor, 'body', body,
    'receivedAt', to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY received_at, command_id), '[]')
  FROM command WHERE stream_id = p_stream AND outcome IS NULL AND received_at < p_before
$$;

CREATE FUNCTION es.append(
  p_stream uuid, p_expected integer, p_directory bigint,
  p_command uuid, p_hash bytea, p_received timestamptz, p_due timestamptz,
  p_types text[], p_ids text[], p_effective timestamptz[], p_recorded timestamptz[], p_bodies bytea[],
  p_closed boolean, p_outcome jsonb, p_rows jsonb
) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
DECLARE
  v_version integer;
  v_head bytea;
  v_new boolean := false;
  v_command command%ROWTYPE;
  v_pending jsonb;
  v_count integer := coalesce(array_length(p_types, 1), 0);
BEGIN
  SELECT version, head INTO v_version, v_head FROM stream WHERE stream_id = p_stream FOR UPDATE;
  IF NOT FOUND THEN
    v_version := 0; v_head := decode(repeat('00', 32), 'hex'); v_new := true;
    PERFORM pg_advisory_xact_lock(hashtextextended(p_stream::text, 0));
    IF EXISTS (SELECT 1 FROM stream WHERE stream_id = p_stream) THEN
      RETURN jsonb_build_object('status', 'conflict', 'events', events_since(p_stream, p_expected));
    END IF;
  END IF;

  IF p_command IS NOT NULL THEN
    SELECT * INTO v_command FROM command WHERE command_id = p_command FOR UPDATE;
    IF NOT FOUND OR v_command.stream_id <> p_stream OR v_command.command_hash <> p_hash OR v_command.received_at <> p_received THEN
      RETURN jsonb_build_object('status', 'not_received');
    END IF;
    IF v_command.outcome IS NOT NULL THEN
      RETURN jsonb_build_object('status', 'settled', 'outcome', v_command.outcome, 'events', events_since(p_stream, p_expected));
    END IF;
  ELSIF v_count = 0 OR NOT p_types <@ ARRAY['Reminded', 'SpellOpened', 'Escalated'] THEN
    RAISE EXCEPTION 'only acts of the clock may be written without a received command' USING ERRCODE = 'insufficient_privilege';
  END IF;

  IF v_version <> p_expected THEN
    RETURN jsonb_build_object('status', 'conflict', 'events', events_since(p_stream, p_expected));
  END IF;
  IF p_directory <> (SELECT version FROM org.version) THEN
    RETURN jsonb_build_object('status', 'directory_moved');
  END IF;
  IF p_due IS NOT NULL THEN
    v_pending := pending(p_stream, p_due);
    IF v_pending <> '[]' THEN RETURN jsonb_build_object('status', 'pending', 'pending', v_pending); END IF;
  END IF;

  IF v_count > 0 AND v_new THEN
    INSERT INTO stream (stream_id, version, head, closed) VALUES (p_stream, 0, v_head, false);
  END IF;
  FOR i IN 1..v_count LOOP
    v_version := v_version + 1;
    v_head := sha256(v_head || sha256(p_bodies[i]));
    INSERT INTO event (stream_id, version, event_id, type, command_id, effective_at, recorded_at, body, hash)
    VALUES (p_stream, v_version, p_ids[i], p_types[i], p_command, p_effective[i], p_recorded[i], p_bodies[i], v_head);
  END LOOP;
  IF v_count > 0 THEN
    UPDATE stream SET version = v_version, head = v_head, closed = p_closed WHERE stream_id = p_stream;
    PERFORM read.apply(p_rows);
  END IF;
  IF p_command IS NOT NULL THEN
    UPDATE command SET outcome = p_outcome, settled_at = business_now() WHERE command_id = p_command;
  END IF;
  RETURN jsonb_build_object('status', 'appended');
END $$;


CREATE SCHEMA ops;

-- What the watchdog found past due, and what it did: about an obligation (the clock’s act) or a command (its outcome, or the
-- workflow that it should have ended).
CREATE TABLE ops.watchdog (
  entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  task_id uuid NOT NULL,
  obligation_id text,
  command_id uuid,
  act text NOT NULL,
  level integer,
  due_at timestamptz NOT NULL,
  found_at timestamptz NOT NULL DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  done text NOT NULL CHECK (done IN ('woken', 'rebuilt', 'left')),
  why text NOT NULL,
  CHECK (num_nonnulls(obligation_id, command_id) = 1)
);
CREATE INDEX watchdog_task ON ops.watchdog (task_id, due_at, entry DESC);

CREATE TRIGGER watchdog_kept BEFORE UPDATE OR DELETE ON ops.watchdog FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER watchdog_not_emptied BEFORE TRUNCATE ON ops.watchdog FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();


CREATE TABLE es.restoration (
  restored_at timestamptz PRIMARY KEY DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  restored_by text NOT NULL,
  backup_at timestamptz NOT NULL,
  lost jsonb
);
CREATE TRIGGER restoration_kept BEFORE UPDATE OR DELETE ON es.restoration FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER restoration_not_emptied BEFORE TRUNCATE ON es.restoration FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE es.restoration ENABLE ALWAYS TRIGGER restoration_kept, ENABLE ALWAYS TRIGGER restoration_not_emptied;

CREATE INDEX event_closing ON es.event (written_at) WHERE type IN ('TaskSignedOff', 'TaskWithdrawn');
