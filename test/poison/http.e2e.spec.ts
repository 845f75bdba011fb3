import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { password } from '../support/database.ts';
import { Person } from '../support/http.ts';
import type { System } from '../support/system.ts';
import { wellShaped } from './by-schema.ts';
import {
  findings,
  openTasks,
  startOffice,
  tasksFor,
  stuck,
  unaskedEvents,
  undecided,
  wellDone,
  workflowProblems,
} from './office.ts';
import { hostileText, hostileThing } from './hostile.ts';
import { decided, hangUp, sendTo, wrongIn } from './over-http.ts';
import type { Answered, Raw } from './over-http.ts';
import { bodiesOf, patienceMs, payloads, perAct, seed, sendAll, sharePercent } from './payloads.ts';

const logins = ['ubnd-leader', 'ubnd-chair', 'ubnd-monitor', 'kon-dao-head', 'kon-dao-staff', 'noi-vu-head'];

let system: System;
let tasks: string[];
let tokens: Record<string, string>;
const send = (raw: Raw): Promise<Answered> => sendTo(Number(system.env['PORT']), raw);
const asked = async (raw: Raw): Promise<string | undefined> => wrongIn(raw.method, await send(raw));

const command = (
  body: string | Buffer,
  n: number,
  headers: Record<string, string> = {},
  path?: string,
): Raw => ({
  method: 'POST',
  path: path ?? `/api/tasks/${n % 5 === 0 ? randomUUID() : tasks[n % tasks.length]}/commands`,
  headers: {
    authorization: `Bearer ${tokens[logins[n % logins.length] ?? '']}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...headers,
  },
  body,
});

jest.setTimeout(patienceMs);

beforeAll(async () => {
  console.log(`POISON=${perAct} POISON_SEED=${seed}`);
  system = await startOffice();
  await system.server.start();
  tasks = await openTasks(system, perAct > 1000 ? 20 : 3);
  const signedIn = await Promise.all(
    logins.map(async (login) => {
      const signIn = {
        method: 'POST',
        path: '/api/sessions',
        headers: { 'content-type': 'application/json' },
      };
      const { body } = await send({ ...signIn, body: JSON.stringify({ login, password }) });
      return [login, (JSON.parse(body) as { token: string }).token];
    }),
  );
  tokens = Object.fromEntries(signedIn) as typeof tokens;
});
afterAll(async () => {
  hangUp();
  await system.stop();
});

describe.each(wellShaped)('$act with hostile bodies over HTTP', ({ act, bodies }) => {
  it('is decided or refused', async () => {
    const hostile = payloads(
      bodiesOf(bodies, sharePercent),
      wellShaped.findIndex((one) => one.act === act),
    );
    const { by, taskIds } = await tasksFor(system, act, 8);
    const wrong = await sendAll(hostile, 16, async (body, n) => {
      const apt = { authorization: `Bearer ${tokens[by]}` };
      const path = `/api/tasks/${taskIds[n % taskIds.length]}/commands`;
      const text = JSON.stringify(body) ?? '';
      return asked(n % 2 ? command(text, n) : command(text, n, apt, path));
    });
    expect(wrong).toEqual([]);
  });

  it('is done as ever where it is as it should be', async () => {
    const { by, taskId, body } = await wellDone(system, act);
    const person = await Person.signIn(system.address, by);
    const key = randomUUID();
    const answer = await decided(() => person.act(taskId, body, key));
    expect(answer).toMatchObject({ status: 200, body: { changed: true } });
  });
});

describe('requests that are hardly requests', () => {
  const good = JSON.stringify({ type: 'AcknowledgeTask' });
  const header = hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 200));
  const segment = hostileText.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')).slice(0, 500));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
  const kinds: { kind: string; requests: fc.Arbitrary<(n: number) => Raw> }[] = [
    {
      kind: 'bodies that are no JSON',
      requests: fc
        .oneof(
          bytes,
          hostileText.map((text) => Buffer.from(text)),
          fc.nat(good.length).map((end) => Buffer.from(good.slice(0, end))),
        )
        .map((body) => (n) => command(body, n)),
    },
    {
      kind: 'keys that come twice, and numbers that are too large',
      requests: fc
        .constantFrom(
          '{"type":"AcknowledgeTask","type":"WithdrawTask"}',
          '{"type":"WithdrawTask","reason":"a","reason":"\\ud800"}',
          '{"type":"ReportProgress","percent":1e400,"summary":"x"}',
          '{"type":"ReportProgress","percent":-0,"summary":"x"}',
          '{"type":"ReportProgress","percent":50.0000000000000001,"summary":"x"}',
          '{"type":"CorrectEntry","version":9007199254740993,"title":"x"}',
          '{"__proto__":{"type":"AcknowledgeTask"},"type":"AcknowledgeTask"}',
          '\ufeff{"type":"AcknowledgeTask"}',
        )
        .map((body) => (n) => command(body, n)),
    },
    {
      kind: 'other content types and encodings',
      requests: fc
        .tuple(
          fc.constantFrom(
            'text/plain',
            'application/xml',
            'application/json; charset=utf-16',
            'application/json; charset=x',
            'multipart/form-data',
            '',
          ),
          fc.constantFrom('identity', 'gzip', 'deflate', 'br', 'x', 'gzip, gzip'),
        )
        .map(
          ([type, encoding]) =>
            (n) =>
              command(good, n, { 'content-type': type, 'content-encoding': encoding }),
        ),
    },
    {
      kind: 'keys that are no keys, and sessions that are none',
      requests: fc.tuple(header, header, fc.boolean()).map(
        ([key, token, signedIn]) =>
          (n) =>
            command(good, n, {
              'idempotency-key': key,
              ...(signedIn ? {} : { authorization: `Bearer ${token}` }),
            }),
      ),
    },
    {
      kind: 'addresses that are none',
      requests: fc
        .tuple(segment, fc.constantFrom('tasks', 'commands', 'units', 'people', 'me/notices', ''), segment)
        .map(([id, kind, query]) => (n) => ({
          ...command('', n, {}, `/api/${kind}/${id}?${query}=${id}&limit=${query}&cursor=${id}`),
          method: 'GET',
        })),
    },
    {
      kind: 'methods that no route has',
      requests: fc
        .tuple(fc.constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND', 'TRACE'), segment)
        .map(([method, id]) => (n) => ({ ...command('', n, {}, `/api/tasks/${id}`), method })),
    },
    {
      kind: 'hostile sign-ins',
      requests: fc.tuple(hostileThing, hostileThing, hostileThing).map(([login, secret, postId]) => (n) => ({
        ...command(JSON.stringify({ login, password: secret, ...(n % 2 ? { postId } : {}) }), n),
        path: '/api/sessions',
      })),
    },
  ];

  it.each(kinds)('are refused: $kind', async ({ requests, kind }) => {
    const hostile = payloads(requests, 100 + kinds.findIndex((one) => one.kind === kind));
    const wrong = await sendAll(
      hostile.map((make, n) => make(n)),
      16,
      asked,
    );
    expect(wrong).toEqual([]);
  });

  it('are refused: bodies that are too large, or unpack to it', async () => {
    const large = Buffer.alloc(1_500_000, 'x');
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    expect((await send(command(bomb, 1, { 'content-encoding': 'gzip' }))).status).toBe(413);
    expect(
      (await send(command(JSON.stringify({ type: 'WithdrawTask', reason: large.toString() }), 1))).status,
    ).toBe(413);
    expect((await send(command('['.repeat(400_000) + ']'.repeat(400_000), 1))).status).toBe(400);
  });
});

describe('after all that', () => {
  it('every command that was kept has its outcome, and no rule has failed', async () => {
    expect(await undecided(system)).toEqual([]);
  });
  it('no event is without its inbox row; chains, rows and folds agree', async () => {
    expect(await unaskedEvents(system)).toEqual([]);
    expect(await findings(system)).toEqual([]);
  });
  it('every task decides a good command within a second, and no workflow task has failed', async () => {
    expect(await stuck(system, tasks)).toEqual([]);
    expect(await workflowProblems(system)).toEqual([]);
  });
});
