import type { DataSource } from 'typeorm';
import { isOnDirective, isOnUnit } from '#contracts';
import type { Directory, Outcome, ReceivedCommand, TaskCommand, TaskEvent } from '#contracts';
import { evolve, notIssued } from '#domain';
import type { Task } from '#domain';
import { BusinessClock, EventStore, Inbox } from '#event-store';
import { Organisation } from '#organisation';
import { readRecord } from '../record.ts';
import type { Line, Sent } from '../record.ts';

/** A task as the store has it: `states[v]` is the fold of its events up to version v. */
export type Stream = { taskId: string; closed: boolean; events: TaskEvent[]; states: Task[] };

/** A command on a task as the inbox has it, and what it said before its words were sealed. */
export type Kept = { command: ReceivedCommand; outcome: Outcome | null; said: TaskCommand };

/** What the clients know of one command: when it was first sent, and every answer, by their place in the record. */
export type Asked = {
  key: string;
  sent: Sent;
  sentAt: number;
  answers: { at: number; status: number; body: Record<string, unknown> }[];
};

/** What the store has. */
export type Stored = {
  streams: Map<string, Stream>;
  inbox: Map<string, Kept>;
  directory: Directory;
  /** Milliseconds to add to the wall clock. */
  clockOffset: number;
};

/** Everything that the checks look at. */
export type Evidence = Stored & { asked: Map<string, Asked> };

const readStream = async (store: EventStore, taskId: string, closed: boolean): Promise<Stream> => {
  const events = await store.events(taskId);
  const states: Task[] = [notIssued(taskId)];
  for (const event of events) states.push(evolve(states.at(-1) as Task, event));
  return { taskId, closed, events, states };
};

const withWords = (value: unknown, words: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return words.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withWords(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withWords(item, words)]));
};

const readInbox = async (owner: DataSource): Promise<Map<string, Kept>> => {
  const inbox = new Inbox(owner);
  const texts = await owner.query<{ seal: string; body: string }[]>('SELECT seal, body FROM es.text');
  const words = new Map(texts.map(({ seal, body }) => [seal, body]));
  const ids = await owner.query<{ command_id: string }[]>('SELECT command_id FROM es.command');
  const kept = new Map<string, Kept>();
  for (const { command_id } of ids) {
    const row = await inbox.find(command_id);
    if (!row) throw new Error(`Command ${command_id} is gone.`);
    const { command, outcome } = row;
    const { body } = command;
    if (isOnUnit(body) || isOnDirective(body)) continue;
    const said = withWords(body, words) as TaskCommand;
    kept.set(command_id, { command: { ...command, body }, outcome, said });
  }
  return kept;
};

/** What the clients recorded, by command. The record’s order is the order of things. */
export const askedIn = (lines: readonly Line[]): Map<string, Asked> => {
  const asked = new Map<string, Asked>();
  lines.forEach((line, at) => {
    const { key } = line;
    if (line.kind === 'sent' && !asked.has(key)) asked.set(key, { key, sent: line, sentAt: at, answers: [] });
    if (line.kind === 'answered') asked.get(key)?.answers.push({ at, status: line.status, body: line.body });
  });
  return asked;
};

const readDirectory = async (owner: DataSource): Promise<Directory> => {
  const posts = await owner.query<{ post_id: string }[]>('SELECT post_id FROM org.post');
  return new Organisation(owner).slice(
    [],
    posts.map(({ post_id }) => post_id),
  );
};

/** Reads the store, when nothing moves any more. */
export const readStore = async (owner: DataSource): Promise<Stored> => {
  const store = new EventStore(owner);
  const rows = await owner.query<{ stream_id: string; closed: boolean }[]>(
    `SELECT stream_id, closed FROM es.stream WHERE kind = 'task' ORDER BY stream_id`,
  );
  const streams = new Map<string, Stream>();
  for (const { stream_id, closed } of rows)
    streams.set(stream_id, await readStream(store, stream_id, closed));
  return {
    streams,
    inbox: await readInbox(owner),
    directory: await readDirectory(owner),
    clockOffset: await new BusinessClock(owner).offset(),
  };
};

/** Reads the store and the record, when nothing moves any more. */
export const readEvidence = async (owner: DataSource, recordFile: string): Promise<Evidence> => ({
  ...(await readStore(owner)),
  asked: askedIn(readRecord(recordFile)),
});
