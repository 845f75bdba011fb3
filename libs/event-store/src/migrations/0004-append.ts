import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one way into the store. In order: is the command settled (its stored outcome answers), is it the command that was received, is the
 * version the expected one, has the organisation moved, are there commands received before the clock's instant. Only then events, rows
 * and outcome, together.
 */
const append = `
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
`;

export class Append0004 implements MigrationInterface {
  readonly name = 'Append1795219200004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(append);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
