import { isDeepStrictEqual } from 'node:util';
import { Problem } from './problem.ts';

/** The same key comes with the same request, whatever was kept under it. */
export const refuseOther = (commandId: string, kept: unknown, asked: unknown): void => {
  if (!isDeepStrictEqual(kept, JSON.parse(JSON.stringify(asked))))
    throw new Problem('idempotency-key-reused', { commandId });
};
