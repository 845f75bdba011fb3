import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyWithinMs } from './limits.ts';

/** The route by which a file comes in: its body is the file. */
export const isUpload = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'POST' && /^\/api\/files(\?|$)/.test(url);

/** Ends the connection of whoever sends a body too slowly. A file may take longer than all else. */
export const bodyInTime = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
  const timer = setTimeout(
    () => {
      if (!request.complete) request.destroy();
    },
    isUpload(request) ? bodyWithinMs.file : bodyWithinMs.other,
  );
  response.once('close', () => clearTimeout(timer));
  next();
};
