import { randomUUID } from 'node:crypto';
import type { TaskCommand } from '#contracts';
import { password } from './database.ts';

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

/** The API as one person uses it. */
export class Person {
  private constructor(
    private readonly address: string,
    readonly token: string,
  ) {}

  /** Signs in for the post that is named, which only somebody with several has to name. */
  static async signIn(address: string, login: string, own = password, postId?: string): Promise<Person> {
    const response = await fetch(`${address}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: own, postId }),
    });
    if (!response.ok) throw new Error(`${login} cannot sign in: ${await response.text()}`);
    return new Person(address, ((await response.json()) as { token: string }).token);
  }

  get authorization(): string {
    return `Bearer ${this.token}`;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.address + path, {
      headers: { authorization: this.authorization, ...headers },
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Answer['body'],
    };
  }

  /** Fetches a file. */
  async file(path: string): Promise<{ type: string; bytes: Buffer }> {
    const response = await fetch(this.address + path, { headers: { authorization: `Bearer ${this.token}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return {
      type: response.headers.get('content-type') ?? '',
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body: unknown): Promise<Answer> {
    return this.send('PUT', path, body, {});
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path, undefined, {});
  }

  private async send(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const response = await fetch(this.address + path, {
      method,
      headers: { authorization: this.authorization, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (response.status === 204 ? {} : await response.json()) as Answer['body'],
    };
  }

  /** Uploads a file, as its answer names it. */
  async upload(
    fileName: string,
    bytes: string | Uint8Array | ReadableStream,
    headers: Record<string, string> = { 'content-type': 'application/pdf' },
  ): Promise<Answer> {
    const response = await fetch(`${this.address}/files?fileName=${encodeURIComponent(fileName)}`, {
      method: 'POST',
      headers: { authorization: this.authorization, ...headers },
      body: bytes,
      duplex: 'half',
    } as unknown as RequestInit);
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Answer['body'],
    };
  }

  /** Fetches bytes, or only what is said about them. */
  async download(path: string, method: 'GET' | 'HEAD' = 'GET') {
    const response = await fetch(this.address + path, {
      method,
      headers: { authorization: this.authorization },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes };
  }

  act(taskId: string, command: TaskCommand, key: string = randomUUID()): Promise<Answer> {
    return this.post(`/tasks/${taskId}/commands`, command, { 'idempotency-key': key });
  }

  /** Acts, and asks again under the same key as long as the answer is not known yet, however busy the machine is. */
  async actAndWait(taskId: string, command: TaskCommand): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.act(taskId, command, key);
      if (answer.status !== 202) return answer;
    }
  }
}
