import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { canaryReturns } from '#platform';

/** For so long the answer of one canary stands: anybody may ask, and each costs the whole system a twentieth of a second. */
const standsMs = 10_000;
/** One that did not come back stands less long: the first of a worker that has just begun is often too late, and the next is not. */
const standsAfterFailureMs = 2_000;
const deadlineMs = 1_500;

/** Sends canaries through Temporal, a worker and the database: what answers its health check, or just lives, may do no work all the same. */
export class Canaries {
  private readonly sender = `api-${randomUUID()}`;
  private latest: { back: Promise<boolean>; until: number } | undefined;

  constructor(
    private readonly temporal: Client,
    private readonly taskQueue: string,
  ) {}

  /** Whether the latest one came back; a new one is sent if that was some time ago. */
  comeBack(): Promise<boolean> {
    const now = performance.now();
    if (!this.latest || now > this.latest.until) this.latest = this.sent(now);
    return this.latest.back;
  }

  private sent(now: number): { back: Promise<boolean>; until: number } {
    const one = { back: this.fly(), until: now + standsMs };
    void one.back
      .catch(() => false)
      .then((cameBack) => {
        if (!cameBack) one.until = performance.now() + standsAfterFailureMs;
      });
    return one;
  }

  private fly(): Promise<boolean> {
    const { taskQueue, sender } = this;
    return canaryReturns(this.temporal, { taskQueue, sender, deadlineMs, turn: 'first' });
  }
}
