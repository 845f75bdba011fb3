import type { DataSource, EntityManager } from 'typeorm';
import { fold, notIssued } from '#domain';
import type { Task } from '#domain';
import { canonicalBytes, decode, EventStore, genesis, nextHead } from '#event-store';
import { allRowsOf, taskTables } from '#read-models';

export type EventRow = {
  stream_id: string;
  version: number;
  event_id: string;
  type: string;
  command_id: string | null;
  body: Buffer;
  hash: Buffer;
};
export type CommandRow = {
  command_id: string;
  stream_id: string;
  actor: Record<string, string>;
  body: Record<string, unknown>;
  outcome: { accepted?: { version: number; changed: boolean }; rejected?: { code: string } } | null;
};
export type TextRow = { seal: string; stream_id: string; command_id: string; body: string | null };

/** Everything of tasks that there is to tamper with. */
export type Contents = { events: EventRow[]; commands: CommandRow[]; texts: TextRow[] };

export const contentsOf = async (database: Pick<EntityManager, 'query'>): Promise<Contents> => ({
  events: await database.query(
    `SELECT e.* FROM es.event e JOIN es.stream s USING (stream_id) WHERE s.kind = 'task' ORDER BY stream_id, version`,
  ),
  commands: await database.query('SELECT * FROM es.command ORDER BY stream_id, received_at'),
  texts: await database.query('SELECT * FROM es.text ORDER BY seal'),
});

/** Does something to events and commands that no trigger allows, as their superuser may, looks, and takes it back. */
export const pastTriggers = async <T>(
  owner: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> => {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const table of ['es.event', 'es.command'])
      await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    return await work(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
};

/** The same choices for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('There is nothing to choose from.');
    return one;
  }
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const otherLeaf = (value: Json): Json => {
  if (typeof value === 'string')
    return /^[0-9a-f]/.test(value) ? (value[0] === '0' ? '1' : '0') + value.slice(1) : `${value}x`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : 'x';
};

/** The same value with one leaf of it changed. */
export const withOneChange = (value: Json, chance: Chance): Json => {
  if (typeof value !== 'object' || value === null) return otherLeaf(value);
  const names = Object.keys(value);
  if (names.length === 0) return 'x';
  const name = chance.of(names);
  const changed = structuredClone(value) as Record<string, Json>;
  changed[name] = withOneChange(changed[name] ?? null, chance);
  return changed;
};

/** One database in which whoever is its superuser changes things, past every trigger. */
export class Intruder {
  constructor(
    readonly manager: EntityManager,
    readonly chance: Chance,
    readonly found: Contents,
  ) {}

  async run(sql: string, ...values: unknown[]): Promise<void> {
    await this.manager.query(sql, values);
  }

  /** The events of one task, in order. */
  eventsOf(taskId: string): EventRow[] {
    return this.found.events.filter(({ stream_id }) => stream_id === taskId);
  }

  commandsOf(taskId: string): CommandRow[] {
    return this.found.commands.filter(({ stream_id }) => stream_id === taskId);
  }

  taskOf(taskId: string): Task {
    const events = this.eventsOf(taskId).map(({ body }) => decode(body.toString('utf8')));
    return fold(notIssued(taskId), events);
  }

  async setEvent(event: EventRow, column: string, value: unknown): Promise<void> {
    const { stream_id, version } = event;
    await this.run(
      `UPDATE es.event SET ${column} = $3 WHERE stream_id = $1 AND version = $2`,
      stream_id,
      version,
      value,
    );
  }

  async setCommand({ command_id }: CommandRow, column: string, value: unknown): Promise<void> {
    await this.run(`UPDATE es.command SET ${column} = $2 WHERE command_id = $1`, command_id, value);
  }

  /** Adds an event at the end of a task, as if it had been written: with its place, columns and hash. */
  async append(taskId: string, event: Record<string, unknown>): Promise<number> {
    const version = (this.eventsOf(taskId).at(-1)?.version ?? 0) + 1;
    const whole: Record<string, unknown> = { ...event, streamId: taskId, version };
    await this.run(
      `INSERT INTO es.event (stream_id, version, event_id, type, command_id, effective_at, recorded_at, body, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, sha256(''))`,
      ...[
        taskId,
        version,
        whole['eventId'],
        whole['type'],
        whole['commandId'],
        whole['effectiveAt'],
        whole['recordedAt'],
      ],
      canonicalBytes(whole),
    );
    await this.makeConsistent(taskId);
    return version;
  }

  /** Computes every hash of a task anew from the bytes as they now are, sets the head, and shows people what follows. */
  async makeConsistent(taskId: string): Promise<void> {
    const events = await this.manager.query<EventRow[]>(
      'SELECT version, body FROM es.event WHERE stream_id = $1 ORDER BY version',
      [taskId],
    );
    let head: Buffer = genesis;
    for (const { version, body } of events) {
      head = nextHead(head, body);
      await this.run(
        'UPDATE es.event SET hash = $3 WHERE stream_id = $1 AND version = $2',
        taskId,
        version,
        head,
      );
    }
    const last = events.at(-1)?.version ?? 0;
    await this.run('UPDATE es.stream SET version = $2, head = $3 WHERE stream_id = $1', taskId, last, head);
    await this.showRows(taskId);
  }

  /** Writes the rows of a task that follow from its events as they now are. */
  async showRows(taskId: string): Promise<void> {
    for (const table of taskTables) await this.run(`DELETE FROM read.${table} WHERE task_id = $1`, taskId);
    const rows = allRowsOf(taskId, await new EventStore(this.manager).events(taskId));
    if (rows) await this.run('SELECT read.apply($1)', JSON.stringify(rows));
  }
}
