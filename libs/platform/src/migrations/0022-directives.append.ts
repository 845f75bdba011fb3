/** The way of events into the store, with what directives and tasks have to agree on among themselves. */
export const append = `
-- The one way into the store for what people and the clock do. In order: is the command settled (its stored outcome answers), is it the
-- command that was received, is the stream of this kind and the version the expected one, has the organisation moved, are there commands
-- received before the clock's instant, do other streams contradict it. Only then events, rows and outcome, together.
CREATE OR REPLACE FUNCTION es.append(
  p_stream uuid, p_expected integer, p_directory bigint,
  p_command uuid, p_hash bytea, p_received timestamptz, p_due timestamptz,
  p_types text[], p_ids text[], p_effective timestamptz[], p_recorded timestamptz[], p_bodies bytea[],
  p_closed boolean, p_outcome jsonb, p_rows jsonb, p_kind text
) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
DECLARE
  v_version integer;
  v_kind text;
  v_command command%ROWTYPE;
  v_pending jsonb;
  v_count integer := coalesce(array_length(p_types, 1), 0);
BEGIN
  SELECT version, kind INTO v_version, v_kind FROM stream WHERE stream_id = p_stream FOR UPDATE;
  IF NOT FOUND THEN
    v_version := 0; v_kind := p_kind;
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
  ELSIF v_count = 0 OR p_kind <> 'task' OR NOT p_types <@ ARRAY['Reminded', 'SpellOpened', 'Escalated', 'TaskResumed', 'ContributionDeemed', 'ObligationOpened',
    'PeriodCutOff', 'PeriodMissed'] THEN
    RAISE EXCEPTION 'only acts of the clock may be written without a received command' USING ERRCODE = 'insufficient_privilege';
  END IF;

  -- What is said to a stream of another kind can only be refused.
  IF v_kind <> p_kind THEN
    IF v_count > 0 THEN RETURN jsonb_build_object('status', 'misshapen'); END IF;
  ELSIF v_version <> p_expected THEN
    RETURN jsonb_build_object('status', 'conflict', 'events', events_since(p_stream, p_expected));
  END IF;
  -- Units are changed one after the other, each decided on the organisation that the one before has left.
  IF p_kind = 'unit' THEN PERFORM 1 FROM org.version FOR UPDATE; END IF;
  IF p_directory <> (SELECT version FROM org.version) THEN
    RETURN jsonb_build_object('status', 'directory_moved');
  END IF;
  IF p_due IS NOT NULL THEN
    v_pending := pending(p_stream, p_due);
    IF v_pending <> '[]' THEN RETURN jsonb_build_object('status', 'pending', 'pending', v_pending); END IF;
  END IF;

  IF v_count > 0 AND read.contradicts(p_stream, p_kind, p_rows) THEN
    RETURN jsonb_build_object('status', 'contradicted');
  END IF;

  IF v_count > 0 THEN
    PERFORM chain(p_stream, p_kind, p_command, p_types, p_ids, p_effective, p_recorded, p_bodies, p_closed);
    CASE p_kind
      WHEN 'unit' THEN PERFORM org.apply(p_rows);
      WHEN 'directive' THEN PERFORM read.apply_directive(p_rows);
      ELSE PERFORM read.apply(p_rows); PERFORM read.apply_serving(p_rows);
    END CASE;
  END IF;
  IF p_command IS NOT NULL THEN
    UPDATE command SET outcome = p_outcome, settled_at = business_now() WHERE command_id = p_command;
  END IF;
  RETURN jsonb_build_object('status', 'appended');
END $$;
`;
