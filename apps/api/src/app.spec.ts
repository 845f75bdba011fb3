import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { DirectiveCommand, TaskCommand, UnitAct } from '#contracts';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { temporalClient } from '#platform';
import { handlersOf } from '../../../test/support/routes.ts';
import { controllers } from './controllers.ts';
import { createApp } from './app.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { openApiOf } from './openapi.ts';
import { SessionGuard } from './sessions/session.guard.ts';
import { Tokens } from './sessions/tokens.ts';

// Nothing here gets as far as a database or Temporal: neither is connected.
const database = new DataSource({ type: 'postgres' });
const config = {
  TASK_QUEUE: 'specs',
  TOKEN_SECRET: 'a secret of the specs, long enough to sign with',
  ...{ MAX_FILE_MB: 1, FILES_DIR: 'none', FILES_S3_REGION: 'none' },
};
const temporal = temporalClient({ TEMPORAL_ADDRESS: '127.0.0.1:1', TEMPORAL_NAMESPACE: 'specs' });

type App = Awaited<ReturnType<typeof createApp>>;
const listen = async (app: Pick<App, 'listen' | 'getUrl'>) => {
  await app.listen(0, '127.0.0.1');
  return app.getUrl();
};

let app: App;
let url: string;
beforeAll(async () => {
  app = await createApp(config, database, temporal);
  app.useLogger(false);
  url = await listen(app);
});
afterAll(() => app.close());

const ask = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${url}${path}`, init);
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, type: answer.headers.get('content-type'), body };
};
const post = (body: string) => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } });

describe('an answer that is no success', () => {
  it.each([
    ['an unknown address', '/api/nothing', {}, 404, 'unknown-route'],
    ['an address outside the API', '/', {}, 404, 'unknown-route'],
    ['an address outside the API that cannot be read', '/%E0%A4%A', {}, 404, 'unknown-route'],
    ['an address that cannot be read', '/api/tasks/%E0%A4%A', {}, 400, 'request-refused'],
    ['no session', '/api/me', {}, 401, 'not-signed-in'],
    [
      'a session that is none',
      '/api/me',
      { headers: { authorization: 'Bearer a.b.c' } },
      401,
      'not-signed-in',
    ],
    ['a body that is no JSON', '/api/sessions', post('{"login":'), 400, 'malformed-json'],
    ['a body that is not as asked', '/api/sessions', post('{"login":"an"}'), 400, 'invalid-request'],
    ['no body', '/api/sessions', { method: 'POST' }, 400, 'invalid-request'],
    ['a body of more than 1 MB', '/api/sessions', post(`"${'x'.repeat(1_050_000)}"`), 413, 'body-too-large'],
  ] as const)('is a problem for %s', async (_, path, init, status, code) => {
    const answer = await ask(path, init);
    expect(answer.type).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}` });
    expect(answer.status).toBe(status);
  });

  it('tells nothing of the inside when something unforeseen goes wrong', async () => {
    const { status, body } = await ask('/api/clock', { headers: { 'accept-language': 'en' } });
    expect(status).toBe(500);
    expect(body).toEqual({
      type: '/problems/internal',
      title: 'Internal error',
      status: 500,
      detail: 'Something went wrong inside the system; tell the administrator, with the correlationId.',
      code: 'internal',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
  });
});

describe('a route that does not say who may call it', () => {
  @Controller()
  class Forgotten {
    @Get('forgotten')
    open() {
      return { secret: true };
    }
  }
  @Module({
    controllers: [Forgotten],
    providers: [
      { provide: APP_GUARD, useClass: SessionGuard },
      { provide: Tokens, useValue: new Tokens(undefined) },
      { provide: Organisation, useValue: new Organisation(database) },
      { provide: BusinessClock, useValue: new BusinessClock(database) },
    ],
  })
  class WithForgotten {}

  it('is closed', async () => {
    const other = await NestFactory.create(WithForgotten, { logger: false });
    other.useGlobalFilters(new ProblemFilter());
    const answer = await fetch(`${await listen(other)}/forgotten`);
    expect(answer.status).toBe(401);
    await other.close();
  });
});

describe('the OpenAPI document', () => {
  const document = () => openApiOf(app);
  const operations = () =>
    Object.entries(document().paths).flatMap(([path, { get, post: posted, put, delete: removed }]) =>
      [get, posted, put, removed].flatMap((operation) => (operation ? [{ path, operation }] : [])),
    );

  it('is of version 3.1 and tells of every route', () => {
    expect(document().openapi).toBe('3.1.0');
    const told = operations().map(({ operation }) => operation.operationId);
    const routes = handlersOf(controllers).map(
      ({ controller, method }) => `${controller.replace('Controller', '').toLowerCase()}.${method}`,
    );
    expect(told.sort()).toEqual(routes.sort());
  });

  it('says what each route is for, what it answers, and how it fails', () => {
    for (const { operation } of operations()) {
      expect(operation.summary).toBeTruthy();
      const statuses = Object.keys(operation.responses);
      expect(statuses).toEqual(expect.arrayContaining(['500', '503']));
      expect(statuses.filter((status) => /^20[04]$/.test(status))).toHaveLength(1);
    }
  });

  it('points only at schemas that it holds', () => {
    const known = new Set(
      Object.keys(document().components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`),
    );
    const pointed = [...JSON.stringify(document()).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(pointed.filter((ref) => !known.has(ref ?? ''))).toEqual([]);
  });

  it.each([
    ['/api/tasks/{taskId}/commands', TaskCommand],
    ['/api/units/{unitId}/commands', UnitAct],
    ['/api/directives/{directiveId}/commands', DirectiveCommand],
  ])('names every act of %s as a schema, with an example', (path, schema) => {
    const acts = schema.options.map(({ shape }) => shape.type.value);
    expect(Object.keys(document().components?.schemas ?? {})).toEqual(expect.arrayContaining(acts));
    const body = document().paths[path]?.post?.requestBody;
    const examples = body && 'content' in body ? body.content['application/json']?.examples : {};
    expect(Object.keys(examples ?? {}).sort()).toEqual([...acts].sort());
  });
});
