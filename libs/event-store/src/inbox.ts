import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor, Outcome, ReceivedCommand } from '#contracts';
import { commandHash } from './event-store.ts';
import { fingerprintOf, sealTexts } from './sealing.ts';

/** A command as kept, with its outcome once there is one. */
export type InboxRow = { command: ReceivedCommand; outcome: Outcome | null; settledAt: string | null };

/** What a caller sends: the key, the task, who, and what. */
export type CommandRequest = Omit<ReceivedCommand, 'receivedAt'>;

/**
 * `new` and `repeated` go on to be decided or answered; `different` is the same key with another request; `busy` was not kept, because
 * too many commands of its task await their decision.
 */
export type Receipt = { kind: 'new' | 'repeated'; row: InboxRow } | { kind: 'different' } | { kind: 'busy' };

/** Temporal’s own limit for Updates in flight on one workflow is the same. */
const defaultMostOfOneTask = 10;

type Stored = {
  command_id: string;
  stream_id: string;
  actor: Actor;
  body: ReceivedCommand['body'];
  received_at: Date;
  settled_at: Date | null;
  outcome: Outcome | null;
  salt: Buffer | null;
  fingerprint: Buffer;
};

const toRow = (stored: Stored): InboxRow => ({
  command: {
    commandId: stored.command_id,
    streamId: stored.stream_id,
    actor: stored.actor,
    body: stored.body,
    receivedAt: stored.received_at.toISOString(),
  },
  outcome: stored.outcome,
  settledAt: stored.settled_at?.toISOString() ?? null,
});

/** What people sent, kept before anything is decided. Written by the API alone. */
export class Inbox {
  /** As many commands of one task as `mostOfOneTask` may await their decision. */
  constructor(
    private readonly database: DataSource,
    private readonly mostOfOneTask = defaultMostOfOneTask,
  ) {}

  /**
   * Keeps a command once. A key that comes again with the same request finds its row, however busy the task is; with another request it
   * is refused.
   */
  async receive(request: CommandRequest): Promise<Receipt> {
    const { commandId, streamId, actor } = request;
    const { body, texts } = sealTexts(request.body);
    const salt = randomBytes(16);
    const [kept] = await this.database.query<{ status: 'new' | 'known' | 'busy'; received: Date }[]>(
      'SELECT status, received FROM es.receive($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [
        commandId,
        streamId,
        JSON.stringify(actor),
        JSON.stringify(body),
        commandHash({ commandId, streamId, actor, body }),
        salt,
        fingerprintOf(salt, request),
        JSON.stringify(texts),
        this.mostOfOneTask,
      ],
    );
    if (kept?.status === 'new') {
      const command = { commandId, streamId, actor, body, receivedAt: kept.received.toISOString() };
      return { kind: 'new', row: { command, outcome: null, settledAt: null } };
    }
    if (kept?.status === 'busy') return { kind: 'busy' };
    return (await this.known(request)) ?? { kind: 'different' };
  }

  /** What there is about a request whose key came before; nothing is kept by asking. */
  async known(request: CommandRequest): Promise<Exclude<Receipt, { kind: 'busy' }> | undefined> {
    const stored = await this.stored(request.commandId);
    return stored && this.compare(stored, request);
  }

  /** Whether at least so many commands await their decision. */
  async holds(undecided: number): Promise<boolean> {
    const [row] = await this.database.query<{ holds: boolean }[]>(
      `SELECT count(*) = $1 AS holds FROM (SELECT 1 FROM es.command WHERE outcome IS NULL LIMIT $1) AS undecided`,
      [undecided],
    );
    return row?.holds ?? false;
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
  private compare(stored: Stored, request: CommandRequest): Exclude<Receipt, { kind: 'busy' }> {
    const same = stored.salt === null || fingerprintOf(stored.salt, request).equals(stored.fingerprint);
    return same ? { kind: 'repeated', row: toRow(stored) } : { kind: 'different' };
  }
}
