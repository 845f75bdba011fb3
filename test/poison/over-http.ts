import { Agent, request } from 'node:http';
import type { ClientRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ProblemBody } from '#contracts';
import type { Answer } from '../support/http.ts';

export type Raw = { method: string; path: string; headers: Record<string, string>; body: string | Buffer };
export type Answered = { status: number; headers: Record<string, unknown>; body: string };

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** A kept connection that the server had closed before this request reached it: Node’s own advice is to ask again. */
const wasClosedBefore = (asking: ClientRequest, error: NodeJS.ErrnoException): boolean =>
  asking.reusedSocket && error.code === 'ECONNRESET';

/** Sends bytes as they are to the API on a port. */
export const sendTo = (port: number, raw: Raw): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { method, path, headers, body } = raw;
    const asking = request({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
      answer.on('error', reject);
    });
    asking.on('error', (error) => {
      if (wasClosedBefore(asking, error)) resolve(sendTo(port, raw));
      else reject(error);
    });
    asking.end(body);
  });

/** Ends the connections that were kept. */
export const hangUp = (): void => agent.destroy();

/** What is wrong with an answer: the API may only do, keep, or refuse, and a refusal is a problem that says what to do. */
export const wrongIn = (method: string, { status, headers, body }: Answered): string | undefined => {
  if (status === 200 || status === 202) return undefined;
  if (status === 503 || status === 429)
    return headers['retry-after'] ? undefined : `${status} without Retry-After`;
  if (status < 400 || status > 499) return `answered ${status}: ${body}`;
  if (method === 'HEAD') return undefined;
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return `${status} is no problem: ${body}`;
  return ProblemBody.safeParse(JSON.parse(body)).success
    ? undefined
    : `${status} with a problem that is none: ${body}`;
};

/** Repeats an act under its key, as whoever gets no decision is told to, until there is one. */
export const decided = async (ask: () => Promise<Answer>): Promise<Answer> => {
  for (;;) {
    const answer = await ask();
    if (![202, 429, 503].includes(answer.status)) return answer;
    await pause(500);
  }
};
