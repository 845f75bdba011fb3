import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { canaryReturns } from '#platform';

/** For so long the answer of one canary stands: anybody may ask, and each costs the whole system a twentieth of a second. */
const standsMs = 10_000;
const deadlineMs = 1_500;

/** Sends canaries through Temporal, a worker and the database: what answers its health check, or just lives, may do no work all the same. */
export class Canaries {
  private readonly sender = `api-${randomUUID()}`;
  private latest: { sentAt: number; back: Promise<boolean> } | undefined;

  constructor(
    private readonly temporal: Client,
    private readonly taskQueue: string,
  ) {}

  /** Whether the latest one came back; a new one is sent if that was some time ago. */
  comeBack(): Promise<boolean> {
    const now = performance.now();
    if (!this.latest || now - this.latest.sentAt > standsMs) this.latest = { sentAt: now, back: this.fly() };
    return this.latest.back;
  }

  private fly(): Promise<boolean> {
    const { taskQueue, sender } = this;
    return canaryReturns(this.temporal, { taskQueue, sender, deadlineMs, turn: 'first' });
  }
}
