import { Injectable } from '@nestjs/common';
import { Inbox } from '#event-store';
import { mostUndecided } from '../load/limits.ts';

/** The answer is this old at most while anybody asks. What comes in within that time may go beyond the limit. */
const staleAfterMs = 1000;

/** Whether so many commands await their decision that no more can be taken in: Temporal or all workers have been away for long. */
@Injectable()
export class Backlog {
  private full = false;
  private askedAt = -Infinity;

  constructor(private readonly inbox: Inbox) {}

  /** By the latest look at the inbox, which nobody has to wait for. */
  isFull(): boolean {
    const now = performance.now();
    if (now - this.askedAt > staleAfterMs) {
      this.askedAt = now;
      void this.look();
    }
    return this.full;
  }

  private async look(): Promise<void> {
    // A database that does not answer here does not take a command in either.
    this.full = await this.inbox.holds(mostUndecided).catch(() => this.full);
  }
}
