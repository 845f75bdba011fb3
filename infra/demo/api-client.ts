import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import type { CommandView, Instant, SessionView, TaskCommand, TaskPage } from '#contracts';
import type { OrganisationData } from '#organisation';
import { holderAt } from './holders.ts';

/** What became of an act: done, or refused with a code and a sentence. */
export type Answered = 'done' | { code: string; sentence: string };

/** In which post a request is made, and at which moment: its holder then signs in. */
export type Seat = { postId: string; at: Instant };

type Tasks = z.infer<typeof TaskPage>;
type Problem = { code: string; detail: string };

const patienceMs = 60_000;

const failed = (path: string, status: number, said: string) =>
  new Error(`${path} was answered by ${status}: ${said}`);

const inWire = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);

const answered = async <T>(path: string, response: Response): Promise<T> => {
  if (!response.ok) throw failed(path, response.status, await response.text());
  return (await response.json()) as T;
};

/** The API as people use it: each in a post, signed in by name and password. */
export class ApiClient {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly address: string,
    private readonly organisation: OrganisationData,
    private readonly password: string,
  ) {}

  /** Does one act. */
  async act(seat: Seat, taskId: string, command: TaskCommand): Promise<Answered> {
    const commandId = randomUUID();
    const response = await this.send(seat, taskId, command, commandId);
    if (response.status === 200) return 'done';
    if (response.status === 202) return this.outcomeOf(seat, commandId);
    const { code, detail } = (await response.json()) as Problem;
    return { code, sentence: detail };
  }

  /** Sends one act under a key, and leaves the answer to the caller. */
  send(seat: Seat, taskId: string, command: TaskCommand, commandId: string): Promise<Response> {
    const headers = { 'idempotency-key': commandId };
    return this.request(seat, `/tasks/${taskId}/commands`, { headers, body: command });
  }

  /** Every task that a post sees, as its list shows them. */
  async tasks(seat: Seat): Promise<Tasks['items']> {
    const items: Tasks['items'] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Tasks = await this.read(
        seat,
        `/tasks?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  }

  /** Sends something that is no act on a task, under a key of its own, and reads the answer. */
  async post<T>(seat: Seat, path: string, body: unknown): Promise<T> {
    const headers = { 'idempotency-key': randomUUID() };
    return answered(path, await this.request(seat, path, { headers, body }));
  }

  /** Keeps a plain text, or the bytes of a file, under a name, for what names it. */
  async upload(seat: Seat, fileName: string, content: string | Uint8Array): Promise<void> {
    const path = `/files?fileName=${encodeURIComponent(fileName)}`;
    const type = typeof content === 'string' ? 'text/plain' : 'application/octet-stream';
    const headers = { 'content-type': type };
    await answered(path, await this.request(seat, path, { headers, body: content }));
  }

  /** A file that the API gives out. */
  async bytes(seat: Seat, path: string): Promise<Uint8Array> {
    const response = await this.request(seat, path);
    if (!response.ok) throw failed(path, response.status, await response.text());
    return new Uint8Array(await response.arrayBuffer());
  }

  /** What the API answers to whoever asks. */
  async read<T>(seat: Seat, path: string): Promise<T> {
    return answered(path, await this.request(seat, path));
  }

  private async outcomeOf(seat: Seat, commandId: string): Promise<Answered> {
    for (const end = Date.now() + patienceMs; Date.now() < end; await pause(250)) {
      const { state, rejection } = await this.read<z.infer<typeof CommandView>>(
        seat,
        `/commands/${commandId}`,
      );
      if (state === 'accepted') return 'done';
      if (state === 'rejected' && rejection) return { code: rejection.code, sentence: rejection.detail };
    }
    throw new Error(`Command ${commandId} got no outcome within ${patienceMs / 1000} s.`);
  }

  private async request(
    seat: Seat,
    path: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
  ): Promise<Response> {
    return fetch(this.address + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'accept-language': 'vi',
        'content-type': 'application/json',
        authorization: `Bearer ${await this.tokenFor(seat)}`,
        ...headers,
      },
      ...(body === undefined ? {} : { body: inWire(body) }),
    });
  }

  private tokenFor({ postId, at }: Seat): Promise<string> {
    const login = holderAt(this.organisation, postId, at)?.login ?? '';
    const key = `${login} ${postId}`;
    const token = this.tokens.get(key) ?? this.signIn(login, postId);
    this.tokens.set(key, token);
    return token;
  }

  private async signIn(login: string, postId: string): Promise<string> {
    const response = await fetch(`${this.address}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: this.password, postId }),
    });
    if (!response.ok) throw new Error(`${login} cannot sign in: ${await response.text()}`);
    return ((await response.json()) as z.infer<typeof SessionView>).token;
  }
}
