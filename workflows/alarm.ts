import { CancellationScope, sleep } from '@temporalio/workflow';
import type { Instant } from '#contracts';

/** No timer is longer, so that code and version of a sleeping workflow are never older than this. */
const longestMs = 30 * 24 * 60 * 60 * 1000;

/** One kept timer. It is set anew only when the instant changes: a timer per command cost a fifth of the throughput. */
export class Alarm {
  private set: { at: Instant; scope: CancellationScope } | undefined;
  private rung = false;

  /** True once after the timer has fired. */
  get ringing(): boolean {
    return this.rung;
  }

  /** Waits for this instant, given how far away it is; undefined waits for nothing. */
  arm(at: Instant | undefined, inMs: number): void {
    if (this.set?.at === at && !this.rung) return;
    this.set?.scope.cancel();
    this.set = undefined;
    this.rung = false;
    if (at === undefined) return;
    const alarm = { at, scope: new CancellationScope() };
    this.set = alarm;
    const wait = alarm.scope.run(() => sleep(Math.min(Math.max(inMs, 1), longestMs)));
    wait.then(
      () => {
        if (this.set === alarm) this.rung = true;
      },
      () => undefined,
    );
  }
}
