import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
ALTER TABLE read.task
  -- The first and the last of the years that it is for; null where nothing was said of any.
  ADD span_from integer,
  ADD span_to integer;
CREATE INDEX task_span ON read.task (authority_id, span_from, span_to) WHERE span_from IS NOT NULL;

ALTER TABLE read.directive
  -- The time that it is for; null where the paper does not say it.
  ADD term_from date,
  ADD term_to date;

-- What is on record says it in its events: the record itself, or the latest correction of it.
UPDATE read.directive d SET term_from = (e.term->>'from')::date, term_to = (e.term->>'to')::date
FROM (
  SELECT DISTINCT ON (stream_id) stream_id, coalesce(data->'term', data->'after'->'term') AS term
  FROM (SELECT stream_id, version, convert_from(body, 'UTF8')::jsonb->'data' AS data FROM es.event
    WHERE type IN ('DirectiveRecorded', 'DirectiveCorrected')) said
  WHERE data ? 'term' OR data->'after' ? 'term' ORDER BY stream_id, version DESC
) e WHERE e.stream_id = d.directive_id;
`;

const apply = `
ALTER FUNCTION read.apply(jsonb) RENAME TO apply_task_with_summary;
CREATE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
DECLARE v_task jsonb := p_rows->'task';
BEGIN
  PERFORM apply_task_with_summary(p_rows);
  -- A worker of the release before does not name the years.
  IF v_task ? 'span_from' THEN
    UPDATE task SET span_from = (v_task->>'span_from')::int, span_to = (v_task->>'span_to')::int
    WHERE task_id = (v_task->>'task_id')::uuid
      AND (span_from, span_to) IS DISTINCT FROM ((v_task->>'span_from')::int, (v_task->>'span_to')::int);
  END IF;
END $$;
REVOKE ALL ON FUNCTION read.apply(jsonb) FROM PUBLIC;
`;

/** Tasks say for which years they are, and directives by their rows for which time. */
export class Spans0031 implements MigrationInterface {
  readonly name = 'Spans1795219200031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(apply);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
