import { Problem } from '../http/problem.ts';
import type { HttpRequest } from '../http/request.ts';

/** What a browser may send across sites without changing anything. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/**
 * Whether a browser sent a request from a page of our own. Every browser of today says so in `Sec-Fetch-Site` (W3C Fetch Metadata), which no
 * page can forge; an older one names the page’s origin. What says neither was not sent by a page that means well.
 */
export const isFromOwnPage = ({ headers }: Pick<HttpRequest, 'headers'>): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = headers['origin'];
  return origin !== undefined && hostOf(origin) === headers['host'];
};

/** Whether a request that carries a browser’s cookie may have been forged by a foreign page. */
export const isForged = (request: Pick<HttpRequest, 'method' | 'headers'>): boolean =>
  !safeMethods.has(request.method) && !isFromOwnPage(request);

/** Refuses what another page had the browser send. */
export const ownPagesOnly = (request: Pick<HttpRequest, 'method' | 'headers'>): void => {
  if (isForged(request)) throw new Problem('foreign-page');
};
