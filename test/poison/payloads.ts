import fc from 'fast-check';
import { hostileThing } from './hostile.ts';

type Body = Record<string, unknown>;
type Change = (body: Body, key: string, value: unknown) => unknown;

const extraKeys = [
  'actor',
  'taskId',
  'commandId',
  'receivedAt',
  'effectiveAt',
  'paper',
  '__proto__',
  'constructor',
  'x'.repeat(1000),
];

const withKey = (body: Body, key: string, value: unknown): Body => {
  const changed = { ...body };
  Object.defineProperty(changed, key, { value, enumerable: true, configurable: true, writable: true });
  return changed;
};

const changes: Change[] = [
  withKey,
  (body, key) => Object.fromEntries(Object.entries(body).filter(([name]) => name !== key)),
  (body, key) => withKey(body, key, [body[key]]),
  (body, key) => withKey(body, key, { ...(typeof body[key] === 'object' ? body[key] : {}), $gt: '' }),
  (body) => [body],
  (body) => JSON.stringify(body),
];

/** A body of which one thing is not as it should be. */
const broken = (bodies: fc.Arbitrary<Body>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      bodies,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...changes),
      hostileThing,
      fc.constantFrom(...extraKeys),
    )
    .map(([body, which, extra, change, value, extraKey]) => {
      const keys = Object.keys(body);
      const key = extra % 3 === 0 ? extraKey : (keys[which % keys.length] ?? extraKey);
      return change(body, key, value);
    });

/** Hostile bodies of one act. So large a share, in per cent, has the right shape and gets as far as the rules. */
export const bodiesOf = (wellShaped: fc.Arbitrary<Body>, sharePercent: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: sharePercent, arbitrary: wellShaped },
    { weight: Math.ceil((100 - sharePercent) * 0.7), arbitrary: broken(wellShaped) },
    { weight: Math.floor((100 - sharePercent) * 0.3), arbitrary: hostileThing },
  );

/** So many payloads for each act and each road: a hundred in every run of the tests, as many as POISON says by hand. */
export const perAct = Number(process.env['POISON'] ?? 100);

/** POISON_SEED plays the same payloads again. */
export const seed = Number(process.env['POISON_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** The share that gets as far as the rules is smaller the more there are: each is written to the store. */
export const sharePercent = perAct > 1000 ? 5 : 30;

/** A second for ten payloads, and some to begin with. */
export const patienceMs = 180_000 + 100 * perAct;

/** The n-th payload of a road’s act is the same for the same seed. */
export const payloads = <T>(arbitrary: fc.Arbitrary<T>, salt: number): T[] =>
  fc.sample(arbitrary, { seed: seed + salt, numRuns: perAct });

/** How somebody finds a payload again. */
export const told = (payload: unknown): string => (JSON.stringify(payload) ?? String(payload)).slice(0, 2000);

/** Sends everything, so many at once; returns what was wrong. */
export const sendAll = async <T>(
  items: readonly T[],
  atOnce: number,
  send: (item: T, n: number) => Promise<string | undefined>,
): Promise<string[]> => {
  const wrong: string[] = [];
  let next = 0;
  const lane = async () => {
    for (let n = next++; n < items.length; n = next++) {
      const item = items[n] as T;
      const found = await send(item, n).catch((error: unknown) => `no answer: ${String(error)}`);
      if (found !== undefined) wrong.push(`seed ${seed}, payload ${n}: ${found}: ${told(item)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return wrong;
};
