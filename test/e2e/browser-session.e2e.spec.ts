import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { password } from '../support/database.ts';
import { System } from '../support/system.ts';

/** A page of the system’s own, and one of somebody else, as a browser tells them. */
const own = { 'sec-fetch-site': 'same-origin' };
const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };

describe('the session of a browser', () => {
  let system: System;
  let cookie: string;

  const ask = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
    fetch(system.address + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const signIn = (headers: Record<string, string>, login = 'ubnd-leader') =>
    ask('PUT', '/session', headers, { login, password });
  /** `fetch` chooses the host itself. */
  const signInAt = (host: string, headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const request = http.request(
        `${system.address}/session`,
        { method: 'PUT', headers: { ...own, ...headers, host, 'content-type': 'application/json' } },
        (answer) => {
          let said = '';
          answer.on('data', (chunk: Buffer) => (said += chunk.toString()));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode,
              body: JSON.parse(said) as unknown,
              cookies: answer.headers['set-cookie'],
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(JSON.stringify({ login: 'ubnd-leader', password }));
    });
  const keptIn = (answer: Response) => answer.headers.getSetCookie()[0] ?? '';
  const sessions = () =>
    system.owner.query<{ sid: string; sess: { signedIn: object } }[]>(
      'SELECT sid, sess FROM ops.browser_session',
    );

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z', { TRUST_PROXY: 'loopback' });
    await system.server.start();
  });
  afterAll(() => system.stop());

  it('begins with a cookie that no script can read, no other site is sent, and no token', async () => {
    const answer = await signIn(own);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      person: { personId: 'p-ubnd-leader', name: 'Người giữ ubnd-leader' },
      post: expect.objectContaining({ postId: 'ubnd-leader' }) as unknown,
      posts: [],
    });
    const kept = keptIn(answer);
    expect(kept).toMatch(
      /^__Host-dondoc=s%3A[\w-]+\.[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    cookie = kept.split(';')[0] ?? '';
  });

  it('keeps nothing for who only looks, and nothing for a wrong password', async () => {
    expect(keptIn(await ask('GET', '/health/live', own))).toBe('');
    const wrong = await ask('PUT', '/session', own, { login: 'ubnd-leader', password: 'wrong' });
    expect([wrong.status, keptIn(wrong)]).toEqual([401, '']);
    expect(await sessions()).toHaveLength(1);
  });

  it('tells a page whether somebody is signed in, without an error', async () => {
    const signedIn = async (headers: Record<string, string>): Promise<unknown> =>
      (await ask('GET', '/session', headers)).json();
    expect(await signedIn(own)).toEqual({ signedIn: false });
    expect(await signedIn({ ...own, cookie })).toEqual({ signedIn: true });
  });

  it('lets its person act in its post', async () => {
    expect(await (await ask('GET', '/me', { ...own, cookie })).json()).toMatchObject({
      person: { personId: 'p-ubnd-leader' },
      post: { postId: 'ubnd-leader' },
    });
  });

  it('is of no use to a foreign page: it can change nothing, sign nobody in and nobody out', async () => {
    const withdraw = (from: Record<string, string>) =>
      ask(
        'POST',
        `/tasks/${randomUUID()}/commands`,
        { ...from, cookie, 'idempotency-key': randomUUID() },
        {
          type: 'WithdrawTask',
          reason: 'Thử',
        },
      );
    const refused = await withdraw(foreign);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'foreign-page' });
    // From our own page it gets as far as the rules.
    expect((await withdraw(own)).status).toBe(404);
    expect((await signIn(foreign)).status).toBe(403);
    expect((await ask('DELETE', '/session', { ...foreign, cookie })).status).toBe(403);
    expect(await sessions()).toHaveLength(1);
  });

  it('has another id after each sign-in: one that was slipped to the browser before is worth nothing', async () => {
    const before = (await sessions()).map(({ sid }) => sid);
    const again = await signIn({ ...own, cookie });
    const after = (await sessions()).map(({ sid }) => sid);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
    expect((await ask('GET', '/me', { cookie })).status).toBe(401);
    cookie = keptIn(again).split(';')[0] ?? '';
  });

  it('does not take a cookie that was changed', async () => {
    const changed = cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await ask('GET', '/me', { cookie: changed })).status).toBe(401);
  });

  it('outlives the process, and ends by the wall clock', async () => {
    await system.server.stop('SIGKILL');
    await system.server.start();
    expect((await ask('GET', '/me', { cookie })).status).toBe(200);
    await system.owner.query(`UPDATE ops.browser_session SET expire = now() - interval '1 second'`);
    expect((await ask('GET', '/me', { cookie })).status).toBe(401);
  });

  it('ends when its person signs out, for whoever has a copy of the cookie too', async () => {
    cookie = keptIn(await signIn(own)).split(';')[0] ?? '';
    const out = await ask('DELETE', '/session', { ...own, cookie });
    expect(out.status).toBe(204);
    expect(keptIn(out)).toMatch(/^__Host-dondoc=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect((await ask('GET', '/me', { cookie })).status).toBe(401);
  });

  it('is not begun over plain http from another machine, but is behind a proxy that speaks https', async () => {
    const plain = await signInAt('dondoc.example', {});
    expect(plain).toMatchObject({ status: 403, body: { code: 'not-by-https' } });
    const safe = await signInAt('dondoc.example', { 'x-forwarded-proto': 'https' });
    expect(safe).toMatchObject({ status: 200, cookies: [expect.stringContaining('; Secure;')] });
  });

  it('cannot be read by the worker', async () => {
    const [{ allowed } = { allowed: true }] = await system.owner.query<{ allowed: boolean }[]>(
      `SELECT has_table_privilege('dondoc_worker', 'ops.browser_session', 'SELECT') AS allowed`,
    );
    expect(allowed).toBe(false);
  });
});
