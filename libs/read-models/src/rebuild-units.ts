import type { EntityManager } from 'typeorm';
import type { UnitEventType } from '#contracts';
import { foldUnit, notFounded } from '#domain';
import { EventStore } from '#event-store';
import { unitRowsOf } from '#organisation';

/** The tables of the organisation that follow from events: the key of each, what else a row says, and where a fold has its rows. */
const tables = {
  unit: { key: 'unit_id', says: 'parent_id, name, tree, stands_from, stands_to', rows: 'unit' },
  unit_name: { key: 'unit_id, named_from', says: 'name', rows: 'unit_names' },
  unit_parent: { key: 'unit_id, under_from', says: 'parent_id', rows: 'unit_parents' },
  post: { key: 'post_id', says: 'unit_id, role, title, stands_from, stands_to', rows: 'posts' },
  post_name: { key: 'post_id, named_from', says: 'name', rows: 'post_names' },
  tenure: { key: 'post_id, person_id, held_from', says: 'held_to, in_charge, acting', rows: 'tenures' },
  field: { key: 'post_id, name, held_from', says: 'unit_ids, held_to', rows: 'fields' },
  mandate: {
    key: 'mandate_id',
    says: 'from_post_id, to_post_id, to_person_id, acts, unit_ids, held_from, held_to, paper',
    rows: 'mandates',
  },
  unit_succession: {
    key: 'unit_id, succession_id',
    says: 'counts_from, successor_ids, rest_to',
    rows: 'successions',
  },
  handover: {
    key: 'post_id, person_id, since',
    says: 'unit_id, list, signed_at, receipt',
    rows: 'handovers',
  },
  collective: { key: 'unit_id, held_from', says: 'acts, held_to', rows: 'collectives' },
} as const;

export type UnitTable = keyof typeof tables;
const names = Object.keys(tables) as UnitTable[];

type Rows = NonNullable<ReturnType<typeof unitRowsOf>>;

/** The rows of every unit, folded from its events; of events that nobody could have written none follow. */
const foldedRows = async (manager: EntityManager): Promise<Rows[]> => {
  const streams = await manager.query<{ stream_id: string }[]>(
    `SELECT stream_id FROM es.stream WHERE kind = 'unit' AND version > 0`,
  );
  const folded: Rows[] = [];
  for (const { stream_id } of streams) {
    const events = await new EventStore(manager).events<UnitEventType>(stream_id).catch(() => []);
    const rows = unitRowsOf(foldUnit(notFounded(stream_id), events));
    if (rows) folded.push(rows);
  }
  return folded;
};

/** Drops what is known of the organisation by rows and folds it again. */
export const rebuildUnits = async (manager: EntityManager): Promise<void> => {
  const folded = await foldedRows(manager);
  await manager.query('SET CONSTRAINTS ALL DEFERRED');
  await manager.query(
    'DELETE FROM org.field; DELETE FROM org.mandate; DELETE FROM org.collective; DELETE FROM org.unit_succession; DELETE FROM org.handover; DELETE FROM org.tenure; DELETE FROM org.unit_name; DELETE FROM org.unit_parent; DELETE FROM org.post_name',
  );
  for (const rows of folded) await manager.query('SELECT org.apply($1)', [JSON.stringify(rows)]);
  const posts = folded.flatMap((rows) => rows.posts.map(({ post_id }) => post_id));
  await manager.query('DELETE FROM org.post WHERE post_id <> ALL ($1)', [posts]);
  const units = folded.map(({ unit }) => unit.unit_id);
  await manager.query('DELETE FROM org.unit WHERE unit_id <> ALL ($1)', [units]);
};

const differencesIn = async (manager: EntityManager, table: UnitTable, folded: unknown[]) => {
  const { key, says } = tables[table];
  const rows = await manager.query<Record<'live' | 'folded', Record<string, unknown> | null>[]>(
    `WITH l AS (SELECT ${key}, ${says} FROM org.${table}),
       f AS (SELECT ${key}, ${says} FROM jsonb_populate_recordset(NULL::org.${table}, $1))
     SELECT to_jsonb(l) AS live, to_jsonb(f) AS folded FROM l FULL JOIN f USING (${key}) WHERE to_jsonb(l) IS DISTINCT FROM to_jsonb(f)`,
    [JSON.stringify(folded)],
  );
  return rows.map(({ live, folded: beside }) => {
    const place = key.split(', ').map((name) => String((live ?? beside ?? {})[name]));
    return { table, key: place.join('/'), live, folded: beside };
  });
};

/** Folds the events of all units beside the rows of the organisation, and says where they differ. */
export const compareUnits = async (manager: EntityManager) => {
  const folded = await foldedRows(manager);
  const differences = [];
  for (const table of names) {
    const rows = folded.flatMap((one) => one[tables[table].rows] as object | object[]);
    differences.push(...(await differencesIn(manager, table, rows)));
  }
  return differences;
};
