import type { Actor, Command, Outcome } from '#contracts';
import { CopiedRows } from './copied-rows.ts';
import type { Page } from './pages.ts';

export type StreamRow = { streamId: string; version: number; head: Buffer };
export type EventRow = {
  streamId: string;
  version: number;
  eventId: string;
  type: string;
  commandId: string | null;
  /** To the microsecond, as the column has it. */
  effectiveAt: string;
  recordedAt: string;
  body: Buffer;
  hash: Buffer;
};
export type CommandRow = {
  streamId: string;
  commandId: string;
  actor: Actor;
  body: Command;
  hash: Buffer;
  receivedAt: string;
  outcome: Outcome | null;
  settled: boolean;
  salted: boolean;
};
export type TextRow = {
  streamId: string;
  seal: string;
  commandId: string;
  salt: Buffer | null;
  body: Buffer | null;
  erased: boolean;
};

/** All that the store holds about one stream. */
export type StreamRecord = {
  streamId: string;
  stream: StreamRow | undefined;
  events: EventRow[];
  commands: CommandRow[];
  texts: TextRow[];
};

const none = Buffer.alloc(0);

const eventOf = (row: CopiedRows): EventRow => ({
  streamId: row.ascii() ?? '',
  version: row.integer(),
  eventId: row.text() ?? '',
  type: row.text() ?? '',
  commandId: row.ascii(),
  effectiveAt: row.ascii() ?? '',
  recordedAt: row.ascii() ?? '',
  body: row.bytes() ?? none,
  hash: row.bytes() ?? none,
});

const json = (text: string | null): unknown => JSON.parse(text ?? 'null');

const commandOf = (row: CopiedRows): CommandRow => ({
  streamId: row.ascii() ?? '',
  commandId: row.ascii() ?? '',
  actor: json(row.text()) as Actor,
  body: json(row.text()) as Command,
  hash: row.bytes() ?? none,
  receivedAt: row.ascii() ?? '',
  outcome: json(row.text()) as Outcome | null,
  settled: row.truth(),
  salted: row.truth(),
});

const textOf = (row: CopiedRows): TextRow => ({
  streamId: row.ascii() ?? '',
  commandId: row.ascii() ?? '',
  seal: row.text() ?? '',
  salt: row.bytes(),
  body: row.bytes(),
  erased: row.truth(),
});

const streamOf = (row: CopiedRows): StreamRow => ({
  streamId: row.ascii() ?? '',
  version: row.integer(),
  head: row.bytes() ?? none,
});

/** The rows of one table, in the order of their streams, made one at a time: what is made late dies young. */
class Table<Row extends { streamId: string }> {
  private readonly rows: CopiedRows;
  private next: Row | undefined;

  constructor(
    copied: Uint8Array,
    private readonly rowOf: (row: CopiedRows) => Row,
  ) {
    this.rows = new CopiedRows(copied);
    this.step();
  }

  /** The stream of the next row. */
  get streamId(): string | undefined {
    return this.next?.streamId;
  }

  /** The next rows, as far as they are of a stream. */
  take(streamId: string): Row[] {
    const taken: Row[] = [];
    while (this.next?.streamId === streamId) {
      taken.push(this.next);
      this.step();
    }
    return taken;
  }

  private step(): void {
    this.next = this.rows.next() ? this.rowOf(this.rows) : undefined;
  }
}

/** Puts together what the tables hold about each stream, one stream after the other. */
export function* recordsIn(page: Page): Generator<StreamRecord> {
  const streams = new Table(page.stream, streamOf);
  const events = new Table(page.event, eventOf);
  const commands = new Table(page.command, commandOf);
  const texts = new Table(page.text, textOf);
  const tables = [streams, events, commands, texts];
  for (;;) {
    const [streamId] = tables.flatMap((table) => table.streamId ?? []).sort();
    if (streamId === undefined) return;
    const [stream] = streams.take(streamId);
    yield {
      streamId,
      stream,
      events: events.take(streamId),
      commands: commands.take(streamId),
      texts: texts.take(streamId),
    };
  }
}
