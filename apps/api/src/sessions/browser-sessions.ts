import { randomBytes } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { Pool } from 'pg';
import type { HeldSession, HttpRequest, HttpResponse } from '../http/request.ts';

const cookieName = '__Host-dondoc';
const lifetimeMs = 12 * 60 * 60 * 1000;
const cookie = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/**
 * A `__Host-` cookie is sent over https alone. Browsers count the machine itself as safe (W3C Secure Contexts), so that `npm start` needs
 * no certificate; for a network there has to be TLS in front.
 */
const safeAtHome = (request: HttpRequest, _: unknown, next: () => void): void => {
  if (loopback.test(request.headers['host'] ?? ''))
    Object.defineProperty(request, 'secure', { value: true, configurable: true });
  next();
};

/**
 * Sessions of browsers, kept in the database: the browser holds an opaque, signed id in a cookie that no script can read and no other
 * site is sent. They last twelve hours by the wall clock, and end at once when somebody signs out. Without a secret it makes one of its
 * own, which ends with it.
 */
export const browserSessions = (pool: Pool, secret: string | undefined) => [
  safeAtHome,
  session({
    name: cookieName,
    secret: secret ?? randomBytes(32).toString('hex'),
    resave: false,
    saveUninitialized: false,
    cookie: { ...cookie, maxAge: lifetimeMs },
    store: new (connectPgSimple(session))({
      pool,
      schemaName: 'ops',
      tableName: 'browser_session',
      disableTouch: true,
    }),
  }),
];

const done = (run: (callback: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) =>
    run((error) => {
      if (error) reject(error instanceof Error ? error : new Error('The session could not be kept.'));
      else resolve();
    }),
  );

const heldFor = ({ session: held }: HttpRequest): HeldSession => {
  if (!held) throw new Error('The sessions of browsers are not kept here.');
  return held;
};

/** Begins a session under a new id: one that somebody slipped to the browser before is worth nothing. */
export const beginSession = async (
  request: HttpRequest,
  signedIn: { personId: string; postId: string },
): Promise<void> => {
  await done((callback) => heldFor(request).regenerate(callback));
  // It is another one now, under another id.
  const held = heldFor(request);
  held.signedIn = signedIn;
  await done((callback) => held.save(callback));
};

/** Ends the session of a browser, here and there. */
export const endSession = async (request: HttpRequest, response: HttpResponse): Promise<void> => {
  await done((callback) => heldFor(request).destroy(callback));
  response.clearCookie(cookieName, cookie);
};
