import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor, Outcome, ReceivedCommand, TaskCommand } from '#contracts';
import { commandHash } from './event-store.ts';
import { fingerprintOf, sealTexts } from './sealing.ts';

/** A command as kept, with its outcome once there is one. */
export type InboxRow = { command: ReceivedCommand; outcome: Outcome | null; settledAt: string | null };

/** `new` and `repeated` go on to be decided or answered; `different` is the same key with another request. */
export type Receipt = { kind: 'new' | 'repeated'; row: InboxRow } | { kind: 'different' };

type Stored = {
  command_id: string;
  stream_id: string;
  actor: Actor;
  body: TaskCommand;
  received_at: Date;
  settled_at: Date | null;
  outcome: Outcome | null;
  salt: Buffer | null;
  fingerprint: Buffer;
};

const toRow = (stored: Stored): InboxRow => ({
  command: {
    commandId: stored.command_id,
    taskId: stored.stream_id,
    actor: stored.actor,
    body: stored.body,
    receivedAt: stored.received_at.toISOString(),
  },
  outcome: stored.outcome,
  settledAt: stored.settled_at?.toISOString() ?? null,
});

/** What people sent, kept before anything is decided. Written by the API alone. */
export class Inbox {
  constructor(private readonly database: DataSource) {}

  /** Keeps a command once. A key that comes again with the same request finds its row; with another request it is refused. */
  async receive(request: {
    commandId: string;
    taskId: string;
    actor: Actor;
    body: TaskCommand;
  }): Promise<Receipt> {
    const known = await this.stored(request.commandId);
    if (known) return this.compare(known, request);
    const { commandId, taskId, actor } = request;
    const { body, texts } = sealTexts(request.body);
    const salt = randomBytes(16);
    const [kept] = await this.database.query<{ received: Date | null }[]>(
      'SELECT es.receive($1, $2, $3, $4, $5, $6, $7, $8) AS received',
      [
        commandId,
        taskId,
        JSON.stringify(actor),
        JSON.stringify(body),
        commandHash({ commandId, taskId, actor, body }),
        salt,
        fingerprintOf(salt, request),
        JSON.stringify(texts),
      ],
    );
    if (kept?.received) {
      const command = { commandId, taskId, actor, body, receivedAt: kept.received.toISOString() };
      return { kind: 'new', row: { command, outcome: null, settledAt: null } };
    }
    const raced = await this.stored(commandId);
    return raced ? this.compare(raced, request) : { kind: 'different' };
  }

  async find(commandId: string): Promise<InboxRow | undefined> {
    const stored = await this.stored(commandId);
    return stored && toRow(stored);
  }

  /** Commands without an outcome that were written longer ago than this, oldest first, at most `limit`. */
  async unsettled(olderThanMs: number, limit: number): Promise<ReceivedCommand[]> {
    const rows = await this.database.query<Stored[]>(
      `SELECT * FROM es.command WHERE outcome IS NULL AND written_at <= clock_timestamp() - $1 * interval '1 millisecond'
       ORDER BY received_at, command_id LIMIT $2`,
      [olderThanMs, limit],
    );
    return rows.map((row) => toRow(row).command);
  }

  private async stored(commandId: string): Promise<Stored | undefined> {
    const [row] = await this.database.query<Stored[]>('SELECT * FROM es.command WHERE command_id = $1', [
      commandId,
    ]);
    return row;
  }

  /** A command whose words were erased has lost its salt and can no longer be compared: its key answers alone. */
  private compare(stored: Stored, request: unknown): Receipt {
    const same = stored.salt === null || fingerprintOf(stored.salt, request).equals(stored.fingerprint);
    return same ? { kind: 'repeated', row: toRow(stored) } : { kind: 'different' };
  }
}
