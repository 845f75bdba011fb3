// Writes a database down as a later release will read it: the statements that made it, and its rows as JSON.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// As TypeORM makes it.
const migrationTable = `CREATE TABLE "migration" ("id" SERIAL PRIMARY KEY, "timestamp" bigint NOT NULL, "name" character varying NOT NULL);`;

const timestampOf = ({ name }) => Number(name.slice(-13));

/** Everything that the migrations of this release run on an empty database. */
const schemaOf = async (owner) => {
  const statements = [migrationTable];
  const runner = {
    query: (sql, parameters) => {
      if (parameters) throw new Error('A migration with parameters cannot be written down as a statement.');
      statements.push(sql);
      return Promise.resolve([]);
    },
  };
  const migrations = owner.migrations.toSorted((a, b) => timestampOf(a) - timestampOf(b));
  for (const migration of migrations) await migration.up(runner);
  return statements;
};

const rowsOf = async (owner) => {
  const tables = await owner.query(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND (table_schema IN ('es', 'org', 'read') OR (table_schema, table_name) = ('public', 'migration'))
     ORDER BY name`,
  );
  const lines = [];
  for (const { name } of tables) {
    const rows = await owner.query(`SELECT to_jsonb(t)::text AS row FROM ${name} t ORDER BY 1`);
    lines.push(...rows.map(({ row }) => `{"table":"${name}","row":${row}}`));
  }
  return lines;
};

/** As small as it gets: records are never edited, only made anew. */
export const gzipped = (text) => gzipSync(text, { level: 9 });

export const dump = async (owner, folder) => {
  writeFileSync(join(folder, 'schema.sql'), `${(await schemaOf(owner)).join('\n')}\n`);
  const lines = await rowsOf(owner);
  writeFileSync(join(folder, 'rows.jsonl.gz'), gzipped(`${lines.join('\n')}\n`));
  return lines.length;
};
