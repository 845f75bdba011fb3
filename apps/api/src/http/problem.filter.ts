import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { ProblemBody, ProblemCode } from '#contracts';
import { isDatabaseAway } from './database-away.ts';
import { languageOf } from './language.ts';
import { bodyOf, Problem } from './problem.ts';
import type { HttpRequest, HttpResponse } from './request.ts';

const logger = new Logger('Problem');

/** Errors of the HTTP layer carry a status and, from the body parser, a kind. */
type HttpError = { status?: unknown; type?: unknown };

const byStatus: Record<number, ProblemCode> = {
  401: 'not-signed-in',
  403: 'not-permitted',
  404: 'unknown-route',
  413: 'body-too-large',
};

const ofHttp = (error: unknown): Problem | undefined => {
  const { status, type } = (
    error instanceof HttpException ? { status: error.getStatus() } : error
  ) as HttpError;
  // Nest wraps what the body parser throws and keeps its message alone.
  if (type === 'entity.parse.failed' || (error instanceof HttpException && /JSON/.test(error.message))) {
    return new Problem('malformed-json');
  }
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  return new Problem(byStatus[status] ?? 'request-refused');
};

/** What went wrong inside is logged under an id; the caller gets the id and nothing else. */
const unexpected = (error: unknown): Problem => {
  const correlationId = randomUUID();
  logger.error(`${correlationId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new Problem('internal', { correlationId });
};

const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return new Problem('database-away');
  return (typeof error === 'object' && error !== null ? ofHttp(error) : undefined) ?? unexpected(error);
};

/** Seconds: what the problem says itself, else a few. */
const retryAfterOf = ({ retryAfter }: ProblemBody): string =>
  typeof retryAfter === 'number' ? String(retryAfter) : '5';

/** The one place that writes errors: every answer that is not a success is an RFC 9457 problem. */
export const answer = (error: unknown, request: HttpRequest, response: HttpResponse): void => {
  if (response.headersSent) return;
  const language = languageOf(request.headers['accept-language']);
  const body = bodyOf(problemOf(error), language);
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Language', language);
  response.setHeader('Vary', 'Accept-Language');
  if (body.status === 429 || body.status === 503) response.setHeader('Retry-After', retryAfterOf(body));
  if (body.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  response.status(body.status).send(JSON.stringify(body));
};

/** What Nest’s routes throw. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answer(error, http.getRequest<HttpRequest>(), http.getResponse<HttpResponse>());
  }
}

/** What comes to no route: Nest looks after addresses under its prefix alone. */
export const noRoute = (request: HttpRequest, response: HttpResponse): void =>
  answer(new Problem('unknown-route'), request, response);

/** What Express itself throws. It is told from other middleware by its four parameters. */
export const noAnswer = (
  error: unknown,
  request: HttpRequest,
  response: HttpResponse,
  _next: unknown,
): void => answer(error, request, response);
