import type { EntityManager } from 'typeorm';
import type { DirectiveEventType } from '#contracts';
import { foldDirective, notRecorded } from '#domain';
import { EventStore } from '#event-store';
import { directiveRowsOf } from './directive-rows.ts';

const tables = {
  directive: { key: 'directive_id', rows: 'directive' },
  directive_part: { key: 'directive_id, part, number', rows: 'parts' },
  directive_link: { key: 'directive_id, carries_out', rows: 'links' },
  directive_change: { key: 'change_id', rows: 'changes' },
  dissemination: { key: 'directive_id, unit_id', rows: 'disseminations' },
  directive_notice: { key: 'notice_id', rows: 'notices' },
  directive_end: { key: 'directive_id, part, number', rows: 'ends' },
} as const;

/** The tables that follow from the events of directives. */
export type DirectiveTable = keyof typeof tables;
const names = Object.keys(tables) as DirectiveTable[];

type Rows = NonNullable<ReturnType<typeof directiveRowsOf>>;

/** The rows of every directive, folded from its events; of events that nobody could have written none follow. */
const foldedRows = async (manager: EntityManager): Promise<Rows[]> => {
  const streams = await manager.query<{ stream_id: string }[]>(
    `SELECT stream_id FROM es.stream WHERE kind = 'directive' AND version > 0`,
  );
  const folded: Rows[] = [];
  for (const { stream_id } of streams) {
    const events = await new EventStore(manager).events<DirectiveEventType>(stream_id).catch(() => []);
    const rows = directiveRowsOf(foldDirective(notRecorded(stream_id), events), events);
    if (rows) folded.push(rows);
  }
  return folded;
};

/** Drops what is shown of directives and folds it again. */
export const rebuildDirectives = async (manager: EntityManager): Promise<void> => {
  const folded = await foldedRows(manager);
  await manager.query(`TRUNCATE ${names.map((table) => `read.${table}`).join(', ')}`);
  for (const rows of folded) await manager.query('SELECT read.apply_directive($1)', [JSON.stringify(rows)]);
};

const differencesIn = async (manager: EntityManager, table: DirectiveTable, folded: unknown[]) => {
  const { key } = tables[table];
  const rows = await manager.query<Record<'live' | 'folded', Record<string, unknown> | null>[]>(
    `SELECT to_jsonb(l) AS live, to_jsonb(f) AS folded
     FROM read.${table} l FULL JOIN jsonb_populate_recordset(NULL::read.${table}, $1) f USING (${key})
     WHERE to_jsonb(l) IS DISTINCT FROM to_jsonb(f)`,
    [JSON.stringify(folded)],
  );
  return rows.map(({ live, folded: beside }) => {
    const place = key.split(', ').map((name) => String((live ?? beside ?? {})[name]));
    return { table, key: place.join('/'), live, folded: beside };
  });
};

/** Folds the events of all directives beside what is shown of them, and says where they differ. */
export const compareDirectives = async (manager: EntityManager) => {
  const folded = await foldedRows(manager);
  const differences = [];
  for (const table of names) {
    const rows = folded.flatMap((one) => one[tables[table].rows] as object | object[]);
    differences.push(...(await differencesIn(manager, table, rows)));
  }
  return differences;
};
