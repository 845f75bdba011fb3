import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Instant } from '#contracts';
import { defaultPolicy, vietnamCalendar } from '#domain';
import { PolicyVersions } from '#organisation';

const everyMs = 10_000;
/** A task that is issued this shortly before a minute is reminded at the next one. */
const leadMs = 5_000;
const minutesPerDay = 1440;

const terms = { ...defaultPolicy.terms, acknowledge: 1, decision: 1, resend: 1, plan: 1 };

const by = { personId: 'chaos', postId: 'chaos', capacity: 'TL' as const };
const paper = { number: '1/CHAOS', issuedOn: '2026-01-01', issuedBy: 'chaos' };

const nextMinute = (now: Instant): number =>
  (Math.floor((Date.parse(now) + leadMs) / 60_000) + vietnamCalendar.utcOffsetMinutes + 1) % minutesPerDay;

/** Puts a policy in force by which reminders and levels go out at the next full minute. */
const putInForce = async (databaseUrl: string, now: Instant): Promise<void> => {
  const sendAtMinute = nextMinute(now);
  const body = { ...defaultPolicy, version: `chaos-${sendAtMinute}`, terms, sendAtMinute };
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 2000,
    query_timeout: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const query = async <T>(sql: string, parameters?: unknown[]) =>
      (await client.query(sql, parameters)).rows as T;
    const versions = new PolicyVersions({ query });
    await versions.enter({ entryId: randomUUID(), body, base: null, paper, by });
    await versions.apply(randomUUID(), body.version, by);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * The clock speaks at one minute of the day, and a run lasts a few. So the office decides on a new minute again and again: each task
 * keeps the one in force when it was issued, and the clock has work all the time.
 */
export const keepSendingHourNear = async (
  databaseUrl: string,
  now: () => Instant,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    // While the database is away the minute decided on before stays.
    await putInForce(databaseUrl, now()).catch(() => undefined);
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
};
