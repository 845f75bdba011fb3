import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { HttpRequest, HttpResponse } from '../http/request.ts';

/** Where the build puts the page, beside the built API. */
const folder = fileURLToPath(new URL('../../../../web', import.meta.url));
const yearMs = 365 * 24 * 60 * 60 * 1000;

/**
 * Everything comes from our own address; styles may also be written by the page itself, if they carry the nonce of this answer. A paper is
 * shown beside its form from bytes that the page has fetched (`blob:`), which stay under this policy: nothing in them runs.
 */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    'frame-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const isOfPage = ({ method, originalUrl }: HttpRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !/^\/(api|assets)([/?]|$)/.test(originalUrl);

const serveWith =
  (page: string) =>
  (request: HttpRequest, response: HttpResponse, next: () => void): void => {
    if (!isOfPage(request)) {
      next();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy(nonce));
    response.status(200).send(page.replaceAll('%NONCE%', nonce));
  };

/**
 * Serves the built page: its files for a year, since their names change with what is in them; and for every address that is none of the
 * API’s the page itself, which knows its own addresses. Where none was built, nothing is served.
 */
export const servePage = (app: NestExpressApplication): void => {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return;
  const serve = serveWith(readFileSync(file, 'utf8'));
  app.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: yearMs,
    setHeaders: (response: HttpResponse) =>
      response.setHeader('Cache-Control', `public, max-age=${yearMs / 1000}, immutable`),
  });
  app.use(serve);
};
