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
  /** Whether it came by https, or from this machine, which browsers count as safe. */
  secure: boolean;
  /** When the load guard let it in: wall clock, milliseconds. */
  arrivedAt?: number;
  /** Put there by the session guard: who calls, in which post, and by what. */
  caller?: Session;
  credential?: Credential;
  /** What is kept of a browser, by express-session. */
  session?: HeldSession;
};

/** What a caller has shown, the cookie of a browser or a token: its SHA-256, and until when it is good. */
export type Credential = { digest: string; endsAt: Date };

type Told = (error?: unknown) => void;
export type HeldSession = {
  id: string;
  cookie: { expires?: Date | null };
  signedIn?: { personId: string; postId: string };
  regenerate(told: Told): void;
  save(told: Told): void;
  destroy(told: Told): void;
};

/** What we use of a response. */
export type HttpResponse = {
  headersSent: boolean;
  status(code: number): HttpResponse;
  setHeader(name: string, value: string): void;
  json(body: unknown): void;
  send(body: string): void;
  clearCookie(name: string, options: object): void;
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
  const { caller } = requestOf(context);
  if (!caller) throw new Problem('not-signed-in');
  return caller;
});

/** What the caller has shown; only on routes that are not public. */
export const CurrentCredential = createParamDecorator((_: unknown, context: ExecutionContext): Credential => {
  const { credential } = requestOf(context);
  if (!credential) throw new Problem('not-signed-in');
  return credential;
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
