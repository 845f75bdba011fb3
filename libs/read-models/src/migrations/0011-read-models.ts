import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
ALTER TABLE read.task
  ALTER first_due_on DROP NOT NULL,
  ALTER due_on DROP NOT NULL,
  ADD timing text NOT NULL DEFAULT 'dated',
  ADD review_on date,
  ADD result_returned boolean NOT NULL DEFAULT false,
  ADD extension_by text,
  ADD spells integer NOT NULL DEFAULT 0,
  ADD days_late integer NOT NULL DEFAULT 0,
  ADD late_since date,
  ADD spells_void integer NOT NULL DEFAULT 0,
  ADD stays jsonb NOT NULL DEFAULT '[]',
  ADD suspended_until date,
  ADD suspended_by uuid,
  ADD resumes_at timestamptz,
  ADD coordinating_unit_ids text[] NOT NULL DEFAULT '{}',
  ADD reports_missed integer NOT NULL DEFAULT 0,
  ADD cohort_id uuid;
ALTER TABLE read.obligation ADD period jsonb;
CREATE INDEX task_resumes ON read.task (resumes_at) WHERE resumes_at IS NOT NULL;
CREATE INDEX task_coordinating ON read.task USING gin (coordinating_unit_ids);
CREATE INDEX task_cohort ON read.task (cohort_id) WHERE cohort_id IS NOT NULL;
`;

/** Whether the latest word on a result is that it was returned, to the unit that has the task. */
const fill = `
UPDATE read.task t SET result_returned = true
WHERE 'CompletionReturned' = (
  SELECT e.type FROM es.event e
  WHERE e.stream_id = t.task_id AND e.type IN ('CompletionSubmitted', 'CompletionReturned', 'TaskReassigned')
  ORDER BY e.version DESC LIMIT 1
);

-- Until this release the supervising leader decided on every request.
UPDATE read.task SET extension_by = leader_post_id WHERE extension_asked;

-- How late results were. In what ran by 0.1.0 nothing was void and no task suspended.
UPDATE read.task t SET spells = late.spells, days_late = late.days
FROM (
  SELECT e.stream_id, count(*) FILTER (WHERE e.type = 'SpellOpened') AS spells,
    coalesce(sum((convert_from(e.body, 'UTF8')::jsonb #>> '{data,daysLate}')::int), 0) AS days
  FROM es.event e WHERE e.type IN ('SpellOpened', 'SpellClosed')
    AND convert_from(e.body, 'UTF8')::jsonb #>> '{data,obligationId}' LIKE 'completion-%'
  GROUP BY e.stream_id
) late WHERE late.stream_id = t.task_id;
UPDATE read.task t SET late_since = (
  SELECT (convert_from(e.body, 'UTF8')::jsonb #>> '{data,lateFrom}')::date FROM es.event e
  WHERE e.stream_id = t.task_id AND e.type = 'SpellOpened'
    AND convert_from(e.body, 'UTF8')::jsonb #>> '{data,obligationId}' LIKE 'completion-%'
  ORDER BY e.version DESC LIMIT 1
) WHERE t.overdue;
`;

/**
 * What figures go by, of a task at each of its versions: so what was known at an instant, or counted then, can be asked for. One row for
 * each decision or act of the clock, of a fixed size; it is found from the latest version back.
 */
const versions = `
CREATE TABLE read.task_version (
  task_id uuid NOT NULL,
  version integer NOT NULL,
  known_from timestamptz NOT NULL,
  counts_from timestamptz NOT NULL,
  authority_id text NOT NULL,
  unit_id text NOT NULL,
  leader_post_id text NOT NULL,
  holder text NOT NULL,
  execution text NOT NULL,
  title text NOT NULL,
  first_due_on date,
  due_on date,
  due_at timestamptz,
  ended_at timestamptz,
  late_from date,
  spells integer NOT NULL,
  stays jsonb NOT NULL,
  causes jsonb NOT NULL,
  closed_at timestamptz,
  calendar_version text NOT NULL,
  PRIMARY KEY (task_id, known_from, counts_from)
);
CREATE UNIQUE INDEX task_version_latest ON read.task_version (task_id, version DESC);
`;

const changed = (names: string) =>
  names
    .split(' ')
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');

/** A worker of the release before does not name the new columns; what it writes about has a date. */
const apply = `
CREATE OR REPLACE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
BEGIN
  INSERT INTO task SELECT * FROM jsonb_populate_record(
    jsonb_populate_record(NULL::task, '{"timing": "dated", "result_returned": false, "spells": 0, "days_late": 0, "spells_void": 0, "stays": [], "coordinating_unit_ids": [], "reports_missed": 0}'), p_rows->'task')
  ON CONFLICT (task_id) DO UPDATE SET ${changed(
    'version code title stage execution unit_id authority_id leader_post_id issued_at first_due_on due_on closed_at grade overdue ever_overdue level extension_asked report_unread calendar_version timing review_on result_returned extension_by spells days_late late_since spells_void stays suspended_until suspended_by resumes_at coordinating_unit_ids reports_missed cohort_id',
  )};
  INSERT INTO obligation SELECT * FROM jsonb_populate_recordset(NULL::obligation, p_rows->'obligations')
  ON CONFLICT (task_id, obligation_id) DO UPDATE SET ${changed(
    'kind side unit_id post_id opened_at due_on due_at ended_at ended_how overdue level spells days_late next_act next_level next_at period',
  )};
  INSERT INTO notice SELECT * FROM jsonb_populate_recordset(NULL::notice, p_rows->'notices');
  INSERT INTO task_version SELECT * FROM jsonb_populate_recordset(NULL::task_version, p_rows->'versions')
  ON CONFLICT (task_id, known_from, counts_from) DO UPDATE SET ${changed(
    'version authority_id unit_id leader_post_id holder execution title first_due_on due_on due_at ended_at late_from spells stays causes closed_at calendar_version',
  )};
END $$;
`;

/** The rows of this release: tasks without a due date, by what each is timed, and what each was at each of its versions. */
export class ReadModels0011 implements MigrationInterface {
  readonly name = 'ReadModels1795219200011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(fill);
    await runner.query(versions);
    await runner.query(apply);
  }

  async down(): Promise<void> {
    await Promise.reject(
      new Error('Tasks without a due date would be lost; there is no way back from this migration.'),
    );
  }
}
