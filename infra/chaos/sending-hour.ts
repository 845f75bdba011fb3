import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Instant } from '#contracts';
import { defaultPolicy, vietnamCalendar } from '#domain';

const everyMs = 10_000;
/** A task that is issued this shortly before a minute is reminded at the next one. */
const leadMs = 5_000;
const minutesPerDay = 1440;

const terms = { ...defaultPolicy.terms, acknowledge: 1, decision: 1, resend: 1, plan: 1 };

const nextMinute = (now: Instant): number =>
  (Math.floor((Date.parse(now) + leadMs) / 60_000) + vietnamCalendar.utcOffsetMinutes + 1) % minutesPerDay;

/** Puts a policy in force by which reminders and levels go out at the next full minute. */
const putInForce = async (databaseUrl: string, now: Instant): Promise<void> => {
  const sendAtMinute = nextMinute(now);
  const policy = { ...defaultPolicy, version: `chaos-${sendAtMinute}`, terms, sendAtMinute };
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 2000,
    query_timeout: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('BEGIN');
    await client.query('UPDATE org.policy SET in_force = false WHERE in_force');
    await client.query(
      'INSERT INTO org.policy VALUES ($1, $2, true) ON CONFLICT (version) DO UPDATE SET in_force = true',
      [policy.version, JSON.stringify(policy)],
    );
    await client.query('COMMIT');
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
