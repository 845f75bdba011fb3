import { createServer } from 'node:net';
import { randomInt } from 'node:crypto';
import { PlainError } from '../supervise/plain-error.ts';

export const loopback = '127.0.0.1';

/** A port that one would like to have, or any free one. */
export type PortWish = number | 'any';

// Below the range from which systems take the ports of outgoing connections, so that none of these steals a port
// between the choice and the use, and within the smallint in which Temporal's schema keeps the ports of its members.
const [lowest, highest] = [20_000, 32_000];

/** The wished port, or when it is busy the next free one after it. */
export async function choosePort(wish: PortWish): Promise<number> {
  if (wish === 'any') return anyPort(new Set());
  for (let port = wish; port < Math.min(wish + 200, 65_536); port++) {
    if (await isFree(port)) return port;
  }
  throw new PlainError(
    `Port ${wish} and the 200 after it are busy: end what uses them, or name another in the environment.`,
  );
}

/** That many different free ports. */
export async function anyPorts(count: number): Promise<number[]> {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(await anyPort(chosen));
  return [...chosen];
}

/** Says where a part listens, and why not where it was expected. */
export function listensOn(port: number, wish: PortWish): string {
  const where = `${loopback}:${port}`;
  return wish === 'any' || wish === port ? where : `${where} (${wish} is busy)`;
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: loopback, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

async function anyPort(taken: ReadonlySet<number>): Promise<number> {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const port = randomInt(lowest, highest);
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new PlainError(`No port from ${lowest} to ${highest} is free: end what uses them and start again.`);
}
