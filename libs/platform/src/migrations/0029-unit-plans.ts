import type { MigrationInterface, QueryRunner } from 'typeorm';

const receiving = `
-- Keeps several commands, each of another stream, all with one time of receipt, or none of them: 'known' if any was kept before, 'busy' if a
-- stream can take no more. The locks are those of es.receive, of all streams in one order, before the time is taken.
CREATE FUNCTION es.receive_together(p_commands jsonb, p_most integer, OUT status text, OUT received timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
DECLARE v_stream uuid;
BEGIN
  FOR v_stream IN SELECT (c->>'stream')::uuid FROM jsonb_array_elements(p_commands) c ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(v_stream::text, 1));
    PERFORM 1 FROM stream WHERE stream_id = v_stream FOR KEY SHARE;
  END LOOP;
  status := CASE
    WHEN EXISTS (SELECT 1 FROM jsonb_array_elements(p_commands) c JOIN command k ON k.command_id = (c->>'id')::uuid) THEN 'known'
    WHEN EXISTS (SELECT 1 FROM jsonb_array_elements(p_commands) c
      WHERE (SELECT count(*) FROM command k WHERE k.stream_id = (c->>'stream')::uuid AND k.outcome IS NULL) >= p_most) THEN 'busy'
    ELSE 'new' END;
  IF status <> 'new' THEN RETURN; END IF;
  received := business_now();
  INSERT INTO command (command_id, stream_id, actor, body, command_hash, salt, fingerprint, received_at)
  SELECT (c->>'id')::uuid, (c->>'stream')::uuid, c->'actor', c->'body', decode(c->>'hash', 'hex'), decode(c->>'salt', 'hex'),
    decode(c->>'fingerprint', 'hex'), received FROM jsonb_array_elements(p_commands) c;
  INSERT INTO text (seal, stream_id, command_id, salt, body)
  SELECT t->>'seal', (c->>'stream')::uuid, (c->>'id')::uuid, decode(t->>'salt', 'hex'), t->>'body'
  FROM jsonb_array_elements(p_commands) c, jsonb_array_elements(c->'texts') t;
EXCEPTION WHEN unique_violation THEN
  -- The same key came at the same time, for other streams.
  status := 'known'; received := NULL;
END $$;
REVOKE ALL ON FUNCTION es.receive_together(jsonb, integer) FROM PUBLIC;
`;

const indexes = `
CREATE INDEX command_plan_part ON es.command ((body->'unitPlan'->>'unitPlanId')) WHERE body->>'type' = 'SubmitPlanPart';
CREATE INDEX command_plan_under ON es.command ((body->'unitPlan'->>'directiveId')) WHERE body->>'type' = 'SubmitPlanPart';
`;

/** One plan for many tasks is received as a whole or not at all, and found by its parts. */
export class UnitPlans0029 implements MigrationInterface {
  readonly name = 'UnitPlans1795219200029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(receiving);
    await runner.query(indexes);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
