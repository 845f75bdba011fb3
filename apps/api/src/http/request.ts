import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { CommandId } from '#contracts';
import type { Session } from '../sessions/session.ts';
import { languageOf } from './language.ts';
import { Problem } from './problem.ts';

/** What we use of a request. */
export type HttpRequest = {
  method: string;
  originalUrl: string;
  headers: Record<string, string | undefined>;
  ip?: string;
  /** When the load guard let it in: wall clock, milliseconds. */
  arrivedAt?: number;
  /** Put there by the session guard. */
  session?: Session;
};

/** What we use of a response. */
export type HttpResponse = {
  headersSent: boolean;
  status(code: number): HttpResponse;
  setHeader(name: string, value: string): void;
  json(body: unknown): void;
  send(body: string): void;
  once(event: 'close', listener: () => void): void;
};

export const requestOf = (context: ExecutionContext): HttpRequest =>
  context.switchToHttp().getRequest<HttpRequest>();

/** The language of the answer. */
export const InLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageOf(requestOf(context).headers['accept-language']),
);

/** The session of the caller; only on routes that are not public. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = requestOf(context);
  if (!session) throw new Problem('not-signed-in');
  return session;
});

/** When the request arrived. */
export const ArrivedAt = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => requestOf(context).arrivedAt ?? Date.now(),
);

/** The network address of the caller; behind a proxy, the proxy’s. */
export const CallerAddress = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => requestOf(context).ip ?? '',
);

/** The id that the caller gave this command, so that it can be repeated safely. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = CommandId.safeParse(requestOf(context).headers['idempotency-key']?.trim());
  if (!key.success) throw new Problem('idempotency-key-missing');
  return key.data;
});
