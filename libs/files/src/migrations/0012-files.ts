import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
-- Files that were kept, by the SHA-256 of their bytes; the bytes are in the file store.
CREATE TABLE es.file (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint NOT NULL CHECK (size > 0),
  kept_at timestamptz NOT NULL DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Who brought a file, and what they called it. The name goes when the file is removed.
CREATE TABLE es.file_upload (
  upload_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sha256 text NOT NULL REFERENCES es.file,
  person_id text NOT NULL,
  post_id text NOT NULL,
  file_name text,
  media_type text NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX file_upload_of ON es.file_upload (sha256, person_id);

-- Files that had to be removed, with the reason. One may be on record here before, or without, ever having been kept.
CREATE TABLE es.file_removal (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  reason text NOT NULL,
  removed_by text NOT NULL,
  removed_at timestamptz NOT NULL DEFAULT es.business_now(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
`;

const guards = `
CREATE FUNCTION es.file_upload_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.file_name IS NULL AND to_jsonb(NEW) - 'file_name' = to_jsonb(OLD) - 'file_name' THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% on file_upload is refused: an upload only ever loses its name', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER file_kept BEFORE UPDATE OR DELETE ON es.file FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER file_not_emptied BEFORE TRUNCATE ON es.file FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
CREATE TRIGGER file_upload_kept BEFORE UPDATE OR DELETE ON es.file_upload FOR EACH ROW EXECUTE FUNCTION es.file_upload_kept();
CREATE TRIGGER file_upload_not_emptied BEFORE TRUNCATE ON es.file_upload FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
CREATE TRIGGER file_removal_kept BEFORE UPDATE OR DELETE ON es.file_removal FOR EACH ROW EXECUTE FUNCTION es.refuse();
CREATE TRIGGER file_removal_not_emptied BEFORE TRUNCATE ON es.file_removal FOR EACH STATEMENT EXECUTE FUNCTION es.refuse();
ALTER TABLE es.file ENABLE ALWAYS TRIGGER file_kept, ENABLE ALWAYS TRIGGER file_not_emptied;
ALTER TABLE es.file_upload ENABLE ALWAYS TRIGGER file_upload_kept, ENABLE ALWAYS TRIGGER file_upload_not_emptied;
ALTER TABLE es.file_removal ENABLE ALWAYS TRIGGER file_removal_kept, ENABLE ALWAYS TRIGGER file_removal_not_emptied;
`;

/** Both take one lock on the hash: a file that is removed while it comes again does not stay. */
const functions = `
CREATE FUNCTION es.keep_file(p_sha256 text, p_size bigint, p_person text, p_post text, p_name text, p_media_type text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('file ' || p_sha256, 0));
  IF EXISTS (SELECT 1 FROM file_removal WHERE sha256 = p_sha256) THEN RETURN false; END IF;
  INSERT INTO file (sha256, size) VALUES (p_sha256, p_size) ON CONFLICT (sha256) DO NOTHING;
  INSERT INTO file_upload (sha256, person_id, post_id, file_name, media_type)
  VALUES (p_sha256, p_person, p_post, p_name, p_media_type);
  RETURN true;
END $$;

-- Records that a file is removed, and erases its names: in its uploads, and in the words of all acts that name it.
CREATE FUNCTION es.remove_file(p_sha256 text, p_reason text, p_by text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = es, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('file ' || p_sha256, 0));
  INSERT INTO file_removal (sha256, reason, removed_by) VALUES (p_sha256, p_reason, p_by) ON CONFLICT (sha256) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE file_upload SET file_name = NULL WHERE sha256 = p_sha256 AND file_name IS NOT NULL;
  PERFORM erase_text(named.reference->>'fileName')
  FROM command, jsonb_path_query(body, '$.** ? (@.sha256 == $of)', jsonb_build_object('of', p_sha256)) AS named (reference)
  WHERE body::text LIKE '%' || p_sha256 || '%';
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION es.keep_file(text, bigint, text, text, text, text), es.remove_file(text, text, text) FROM PUBLIC;
`;

/** What is known of files, beside their bytes. */
export class Files0012 implements MigrationInterface {
  readonly name = 'Files1795219200012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guards);
    await runner.query(functions);
  }

  down(): Promise<void> {
    throw new Error('History is only ever added to: restore a backup instead.');
  }
}
