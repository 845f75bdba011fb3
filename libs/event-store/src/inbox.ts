import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor, Command, Outcome, ReceivedCommand } from '#contracts';
import { commandHash } from './event-store.ts';
import { fingerprintOf, sealTexts } from './sealing.ts';

/** A command as kept, with its outcome once there is one. */
export type InboxRow<Body extends Command = Command> = {
  command: ReceivedCommand<Body>;
  outcome: Outcome | null;
  settledAt: string | null;
};

/** What a caller sends: the key, the stream, who, and what. */
export type CommandRequest<Body extends Command = Command> = Omit<ReceivedCommand<Body>, 'receivedAt'>;

/**
 * `new` and `repeated` go on to be decided or answered; `different` is the same key with another request; `busy` was not kept, because
 * too many commands of its stream await their decision.
 */
export type Receipt<Body extends Command = Command> =
  { kind: 'new' | 'repeated'; row: InboxRow<Body> } | { kind: 'different' } | { kind: 'busy' };

/** Temporal’s own limit for Updates in flight on one workflow is the same. */
const defaultMostOfOneStream = 10;

type Stored = {
  command_id: string;
  stream_id: string;
  actor: Actor;
  body: Command;
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

/** A command as it is kept: people’s words apart, and by what it is known again. */
const sealedFor = <Body extends Command>(request: CommandRequest<Body>) => {
  const { commandId, streamId, actor } = request;
  const { body, texts } = sealTexts(request.body);
  const salt = randomBytes(16);
  const hash = commandHash({ commandId, streamId, actor, body });
  return { body, texts, hash, salt, fingerprint: fingerprintOf(salt, request) };
};

const asRow = ({
  commandId: id,
  streamId: stream,
  ...kept
}: CommandRequest & Omit<ReturnType<typeof sealedFor>, 'body'>) => ({
  ...{ id, stream, actor: kept.actor, body: kept.body, texts: kept.texts },
  ...{
    hash: kept.hash.toString('hex'),
    salt: kept.salt.toString('hex'),
    fingerprint: kept.fingerprint.toString('hex'),
  },
});

/** What people sent, kept before anything is decided. Written by the API alone. */
export class Inbox {
  /** As many commands of one stream as `mostOfOneStream` may await their decision. */
  constructor(
    private readonly database: DataSource,
    private readonly mostOfOneStream = defaultMostOfOneStream,
  ) {}

  /**
   * Keeps a command once. A key that comes again with the same request finds its row, however busy the stream is; with another request it
   * is refused.
   */
  async receive<Body extends Command>(request: CommandRequest<Body>): Promise<Receipt<Body>> {
    const { commandId, streamId, actor } = request;
    const { body, texts, hash, salt, fingerprint } = sealedFor(request);
    const [kept] = await this.database.query<{ status: 'new' | 'known' | 'busy'; received: Date }[]>(
      'SELECT status, received FROM es.receive($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [
        commandId,
        streamId,
        JSON.stringify(actor),
        JSON.stringify(body),
        hash,
        salt,
        fingerprint,
        JSON.stringify(texts),
        this.mostOfOneStream,
      ],
    );
    if (kept?.status === 'new') {
      const command = { commandId, streamId, actor, body, receivedAt: kept.received.toISOString() };
      return { kind: 'new', row: { command, outcome: null, settledAt: null } };
    }
    if (kept?.status === 'busy') return { kind: 'busy' };
    return (await this.known(request)) ?? { kind: 'different' };
  }

  /**
   * Keeps commands of different streams with one time of receipt, all or none. Those that come again find their rows; where one of them
   * was kept before and another not, or said something else, it is another request.
   */
  async receiveTogether<Body extends Command>(
    requests: readonly CommandRequest<Body>[],
  ): Promise<{ kind: 'kept'; rows: InboxRow<Body>[] } | { kind: 'different' } | { kind: 'busy' }> {
    const sealed = requests.map((request) => ({ ...request, ...sealedFor(request) }));
    const [kept] = await this.database.query<{ status: 'new' | 'known' | 'busy'; received: Date }[]>(
      'SELECT status, received FROM es.receive_together($1, $2)',
      [JSON.stringify(sealed.map(asRow)), this.mostOfOneStream],
    );
    if (kept?.status === 'busy') return { kind: 'busy' };
    if (kept?.status === 'new') {
      const receivedAt = kept.received.toISOString();
      const rows = sealed.map(({ commandId, streamId, actor, body }) => ({
        command: { commandId, streamId, actor, body, receivedAt },
        ...{ outcome: null, settledAt: null },
      }));
      return { kind: 'kept', rows };
    }
    const known = await Promise.all(requests.map((request) => this.known(request)));
    const rows = known.flatMap((one) => (one?.kind === 'repeated' ? [one.row] : []));
    return rows.length === requests.length ? { kind: 'kept', rows } : { kind: 'different' };
  }

  /** What there is about a request whose key came before; nothing is kept by asking. */
  async known<Body extends Command>(
    request: CommandRequest<Body>,
  ): Promise<Exclude<Receipt<Body>, { kind: 'busy' }> | undefined> {
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
  async unsettled(olderThanMs: number, limit: number): Promise<ReceivedCommand<Command>[]> {
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
  private compare<Body extends Command>(
    stored: Stored,
    request: CommandRequest<Body>,
  ): Exclude<Receipt<Body>, { kind: 'busy' }> {
    const same = stored.salt === null || fingerprintOf(stored.salt, request).equals(stored.fingerprint);
    // The same request: what it says is what was kept.
    return same ? { kind: 'repeated', row: toRow(stored) as InboxRow<Body> } : { kind: 'different' };
  }
}
