import pg from 'pg';
import { streamKinds } from '#contracts';
import type { StreamKind } from '#contracts';

const channel = 'dondoc_changes';
const lookEveryMs = 10_000;
const answerWithinMs = 5000;
const againAfterMs = 1000;

/** What is heard: a stream has grown from a version, or a session of a browser has ended; `lost` is that something may have gone unheard. */
export type Heard =
  | { kind: StreamKind; streamId: string; after: number }
  | { kind: 'session'; digest: string }
  | { kind: 'lost' };

const read = (payload: string): Heard | undefined => {
  const [kind, subject, after] = payload.split(' ');
  if (subject === undefined) return undefined;
  if (kind === 'session') return { kind, digest: subject };
  const grown = streamKinds.find((one) => one === kind);
  return grown && { kind: grown, streamId: subject, after: Number(after) };
};

/**
 * Hears what the database tells as it is committed, over one connection of its own for the whole process. A connection that breaks, or no
 * longer answers, is told as `lost` and made anew until it is there again.
 */
export class Listener {
  private client: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly options: pg.ClientConfig,
    private readonly tell: (heard: Heard) => void,
  ) {}

  /** Whether whatever is committed from now on will be heard. */
  get isListening(): boolean {
    return this.client !== undefined;
  }

  /** Begins to listen; it may take a while, if the database is away. */
  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      ...this.options,
      application_name: 'dondoc changes',
      connectionTimeoutMillis: answerWithinMs,
      query_timeout: answerWithinMs,
    });
    const look = setInterval(() => {
      client.query('SELECT 1').catch(() => client.connection.stream.destroy());
    }, lookEveryMs);
    client.on('error', () => undefined);
    client.once('end', () => {
      clearInterval(look);
      this.lose(client);
    });
    client.on('notification', ({ payload = '' }) => {
      const heard = read(payload);
      if (heard) this.tell(heard);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      this.client = client;
    } catch {
      client.connection.stream.destroy();
    }
    if (this.stopped) this.stop();
  }

  /** Hears nothing more. It does not wait for a database that may be away. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.again);
    this.client?.end().catch(() => undefined);
  }

  private lose(client: pg.Client): void {
    const listened = this.client === client;
    if (listened) this.client = undefined;
    if (this.stopped) return;
    if (listened) this.tell({ kind: 'lost' });
    clearTimeout(this.again);
    this.again = setTimeout(() => void this.start(), againAfterMs);
  }
}
