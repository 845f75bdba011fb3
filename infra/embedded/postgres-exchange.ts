import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushDirectory } from '../supervise/flush-directory.ts';

// Under this name a restored cluster is whole and meant to be used: from here on the exchange only goes forward.
const ready = (dir: string): string => `${dir}.restored`;

/**
 * Puts a whole, stopped cluster in the place of the present one. That one is never deleted: it is set aside, and where is
 * returned. Whatever interrupts it, either cluster can be started, and `finishExchange` brings it to its end.
 */
export function exchangeCluster(draft: string, dir: string): string | undefined {
  renameSync(draft, ready(dir));
  flushDirectory(dirname(dir));
  return finishExchange(dir);
}

/** Ends an exchange that was begun; where there is none, nothing happens. */
export function finishExchange(dir: string): string | undefined {
  if (!existsSync(ready(dir))) return undefined;
  const aside = existsSync(dir) ? `${dir}.before-${stamp()}` : undefined;
  if (aside !== undefined) renameSync(dir, aside);
  renameSync(ready(dir), dir);
  flushDirectory(dirname(dir));
  return aside;
}

function stamp(): string {
  return new Date().toISOString().replaceAll(/[-:.]/g, '');
}
