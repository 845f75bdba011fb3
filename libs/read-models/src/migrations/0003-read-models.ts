import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
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
`;

const columns = (names: string) =>
  names
    .split(' ')
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');

const apply = `
CREATE FUNCTION read.apply(p_rows jsonb) RETURNS void LANGUAGE plpgsql SET search_path = read, pg_temp AS $$
BEGIN
  INSERT INTO task SELECT * FROM jsonb_populate_record(NULL::task, p_rows->'task')
  ON CONFLICT (task_id) DO UPDATE SET ${columns(
    'version code title stage execution unit_id authority_id leader_post_id issued_at first_due_on due_on closed_at grade overdue ever_overdue level extension_asked report_unread',
  )};
  INSERT INTO obligation SELECT * FROM jsonb_populate_recordset(NULL::obligation, p_rows->'obligations')
  ON CONFLICT (task_id, obligation_id) DO UPDATE SET ${columns(
    'kind side unit_id post_id opened_at due_on due_at ended_at ended_how overdue level spells days_late next_act next_level next_at',
  )};
  INSERT INTO notice SELECT * FROM jsonb_populate_recordset(NULL::notice, p_rows->'notices');
END $$;
REVOKE ALL ON FUNCTION read.apply(jsonb) FROM PUBLIC;
`;

export class ReadModels0003 implements MigrationInterface {
  readonly name = 'ReadModels1795219200003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(apply);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA read CASCADE');
  }
}
