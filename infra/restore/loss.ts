import type { DataSource } from 'typeorm';
import type { Instant, Loss } from '#contracts';

/** A command that is in the replaced store and not in the restored one. */
export type LostCommand = {
  command_id: string;
  received_at: Date;
  code: string | null;
  task_id: string;
  act: string;
  person: string;
  post: string;
  became: string;
};

type Event = {
  stream_id: string;
  hash: string;
  command_id: string | null;
  recorded_at: Date;
  by_clock: boolean;
};

const streamsOf = async (store: DataSource): Promise<Map<string, string>> => {
  const rows = await store.query<{ stream_id: string; head: string }[]>(
    `SELECT stream_id, encode(head, 'hex') AS head FROM es.stream WHERE version > 0`,
  );
  return new Map(rows.map(({ stream_id, head }) => [stream_id, head]));
};

const eventsOf = (store: DataSource, streams: string[]): Promise<Event[]> =>
  store.query<Event[]>(
    `SELECT stream_id, encode(hash, 'hex') AS hash, command_id, recorded_at,
       convert_from(body, 'UTF8')::jsonb->>'actor' = 'clock' AS by_clock FROM es.event WHERE stream_id = ANY ($1)`,
    [streams],
  );

// The hash at a place of a chain stands for everything up to there.
const missingFrom = (events: Event[], others: Event[]): Event[] => {
  const known = new Set(others.map(({ stream_id, hash }) => stream_id + hash));
  return events.filter(({ stream_id, hash }) => !known.has(stream_id + hash));
};

const keysOf = async (store: DataSource, sql: string): Promise<Set<string>> => {
  const rows = await store.query<{ key: string }[]>(sql);
  return new Set(rows.map(({ key }) => key));
};

const without = (all: Set<string>, some: Set<string>): string[] => [...all].filter((key) => !some.has(key));

const lostCommands = (before: DataSource, ids: string[]): Promise<LostCommand[]> =>
  before.query<LostCommand[]>(
    `SELECT command_id, received_at, coalesce(t.code, body->>'code', body->>'unitId') AS code, stream_id AS task_id, body->>'type' AS act,
       coalesce(p.name, actor->>'personId') AS person, coalesce(o.title, actor->>'postId') AS post,
       CASE WHEN outcome IS NULL THEN 'undecided' WHEN outcome ? 'accepted' THEN 'accepted' ELSE 'refused' END AS became
     FROM es.command LEFT JOIN read.task t ON t.task_id = stream_id
     LEFT JOIN org.person p ON p.person_id = actor->>'personId' LEFT JOIN org.post o ON o.post_id = actor->>'postId'
     WHERE command_id = ANY ($1) ORDER BY received_at, command_id`,
    [ids],
  );

/** Streams of units are in no count of tasks; whoever has none, has them nowhere, an older store too. */
const unitStreamsOf = (store: DataSource): Promise<Set<string>> =>
  keysOf(store, `SELECT stream_id AS key FROM es.event WHERE type = 'UnitFounded'`);

const lostEvents = async (before: DataSource, after: DataSource) => {
  const [streams, kept] = [await streamsOf(before), await streamsOf(after)];
  const ids = new Set([...streams.keys(), ...kept.keys()]);
  const differing = [...ids].filter((id) => streams.get(id) !== kept.get(id));
  const [had, has] = [await eventsOf(before, differing), await eventsOf(after, differing)];
  const lost = missingFrom(had, has);
  const units = await unitStreamsOf(before);
  const isTask = (id: string) => !units.has(id);
  const shortened = new Set(
    lost.map(({ stream_id }) => stream_id).filter((id) => kept.has(id) && isTask(id)),
  );
  return {
    lost,
    returned: missingFrom(has, had).length,
    tasks: differing.filter((id) => !kept.has(id) && isTask(id)).length,
    shortened: shortened.size,
  };
};

const allCommands = 'SELECT command_id AS key FROM es.command';
const decided = `${allCommands} WHERE outcome IS NOT NULL`;

/** Whether a store has a table: one of an older release may not. */
export const knows = async (store: DataSource, table: string): Promise<boolean> => {
  const [row] = await store.query<{ known: boolean }[]>('SELECT to_regclass($1) IS NOT NULL AS known', [
    table,
  ]);
  return row?.known ?? false;
};

const noticesIn = async (store: DataSource): Promise<Set<string>> => {
  const ofTasks = await keysOf(store, 'SELECT notice_id AS key FROM read.notice');
  if (!(await knows(store, 'read.directive_notice'))) return ofTasks;
  const onDirectives = await keysOf(store, 'SELECT notice_id AS key FROM read.directive_notice');
  return new Set([...ofTasks, ...onDirectives]);
};

const decidedSince = async (before: DataSource, after: DataSource): Promise<number> => {
  const open = await keysOf(after, `${allCommands} WHERE outcome IS NULL`);
  const settled = await keysOf(before, decided);
  return [...open].filter((id) => settled.has(id)).length;
};

const organisationVersion = async (store: DataSource): Promise<number> => {
  const [row] = await store.query<{ version: string }[]>('SELECT version FROM org.version');
  return Number(row?.version ?? 0);
};

const latest = (instants: Date[]): Instant | null =>
  instants.length === 0 ? null : new Date(Math.max(...instants.map(Number))).toISOString();

/** Compares the store that is replaced with the one that comes in its place, and says what is lost by it. */
export const findLoss = async (
  before: DataSource,
  after: DataSource,
): Promise<{ loss: Omit<Loss, 'erasedAgain'>; commands: LostCommand[] }> => {
  const events = await lostEvents(before, after);
  const ids = without(await keysOf(before, allCommands), await keysOf(after, allCommands));
  const commands = await lostCommands(before, ids);
  const notices = without(await noticesIn(before), await noticesIn(after));
  const changes = (await organisationVersion(before)) - (await organisationVersion(after));
  const loss = {
    until: latest([
      ...events.lost.map(({ recorded_at }) => recorded_at),
      ...commands.map((one) => one.received_at),
    ]),
    tasks: events.tasks,
    shortened: events.shortened,
    commands: commands.length,
    events: events.lost.length,
    clockActs: events.lost.filter(({ by_clock }) => by_clock).length,
    notices: notices.length,
    undecided: await decidedSince(before, after),
    organisationChanges: Math.max(0, changes),
    returned: events.returned,
  };
  return { loss, commands };
};

/** Erases again the words that had been erased since the backup: whoever asked for it need not ask twice. */
export const eraseAgain = async (before: DataSource, after: DataSource): Promise<number> => {
  const erased = await before.query<{ seal: string }[]>(
    'SELECT seal FROM es.text WHERE erased_at IS NOT NULL',
  );
  const rows = await after.query<{ erased: boolean }[]>(
    'SELECT es.erase_text(seal) AS erased FROM unnest($1::text[]) AS seal',
    [erased.map(({ seal }) => seal)],
  );
  return rows.filter((row) => row.erased).length;
};
