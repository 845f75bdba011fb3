import type { IncomingMessage, Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { openFileStore } from '#files';
import { poolOf } from '#platform';
import { AppModule } from './app.module.ts';
import type { ApiConfig } from './app.module.ts';
import { noAnswer, noRoute, ProblemFilter } from './http/problem.filter.ts';
import type { HttpResponse } from './http/request.ts';
import { ValidationPipe } from './http/validation.pipe.ts';
import { bodyInTime, isUpload } from './load/body-in-time.ts';
import { door } from './load/door.ts';
import { bodyWithinMs } from './load/limits.ts';
import { Load } from './load/load.ts';
import { serveDocs } from './openapi.ts';
import { servePage } from './pages/page.ts';
import { browserSessions } from './sessions/browser-sessions.ts';

/** Answers are for one reader at one moment; no cache on the way may keep them, tokens least of all. */
const notKept = (_: unknown, response: HttpResponse, next: () => void): void => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** A caller who sends nothing, or sends slowly, holds no socket for long; and there are only so many. */
const bound = (server: Server): void => {
  server.headersTimeout = 5000;
  server.requestTimeout = bodyWithinMs.file;
  server.maxConnections = 2000;
};

/** A file is not parsed, whatever it holds. */
const isJson = (request: IncomingMessage): boolean =>
  !isUpload(request) && /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');

/** The API, ready to listen: the same for the process and for tests. */
export const createApp = async (
  config: ApiConfig,
  database: DataSource,
  temporal: Client,
): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(config, database, temporal, await openFileStore(config)),
    {
      bodyParser: false,
      logger: ['error', 'warn', 'fatal'],
    },
  );
  app.use(bodyInTime);
  app.use(door(app.get(Load)));
  // Nothing here knows whether it is reached by https: the page of /api/docs must work without it too.
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', config.TRUST_PROXY ?? false);
  app.use(notKept);
  app.use('/api', ...browserSessions(poolOf(database), config.TOKEN_SECRET));
  app.useBodyParser('json', { limit: '1mb', type: isJson });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveDocs(app);
  bound(app.getHttpServer());
  await app.init();
  servePage(app);
  app.use(noRoute);
  app.use(noAnswer);
  return app;
};
