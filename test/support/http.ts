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

  static async signIn(address: string, login: string, own = password): Promise<Person> {
    const response = await fetch(`${address}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: own }),
    });
    if (!response.ok) throw new Error(`${login} cannot sign in: ${await response.text()}`);
    return new Person(address, ((await response.json()) as { token: string }).token);
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.address + path, {
      headers: { authorization: `Bearer ${this.token}`, ...headers },
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

  private async send(
    method: 'POST' | 'PUT',
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const response = await fetch(this.address + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Answer['body'],
    };
  }

  act(taskId: string, command: TaskCommand, key: string = randomUUID()): Promise<Answer> {
    return this.post(`/tasks/${taskId}/commands`, command, { 'idempotency-key': key });
  }
}
