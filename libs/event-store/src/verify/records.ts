import type { Actor, Outcome, TaskCommand } from '#contracts';
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
  body: TaskCommand;
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
  body: string | null;
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
  body: json(row.text()) as TaskCommand,
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
  body: row.text(),
  erased: row.truth(),
});

const streamOf = (row: CopiedRows): StreamRow => ({
  streamId: row.ascii() ?? '',
  version: row.integer(),
  head: row.bytes() ?? none,
});

/** Puts together what the tables hold about each stream. */
export const recordsIn = (page: Page): StreamRecord[] => {
  const records = new Map<string, StreamRecord>();
  const of = (streamId: string): StreamRecord => {
    const known = records.get(streamId);
    if (known) return known;
    const record: StreamRecord = { streamId, stream: undefined, events: [], commands: [], texts: [] };
    records.set(streamId, record);
    return record;
  };
  const each = <Row extends { streamId: string }>(
    copied: Uint8Array,
    rowOf: (row: CopiedRows) => Row,
    take: (record: StreamRecord, row: Row) => void,
  ) => {
    const rows = new CopiedRows(copied);
    while (rows.next()) {
      const row = rowOf(rows);
      take(of(row.streamId), row);
    }
  };
  each(page.stream, streamOf, (record, row) => (record.stream = row));
  each(page.event, eventOf, (record, row) => record.events.push(row));
  each(page.command, commandOf, (record, row) => record.commands.push(row));
  each(page.text, textOf, (record, row) => record.texts.push(row));
  return [...records.values()];
};
