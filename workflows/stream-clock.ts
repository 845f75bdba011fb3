import type { Instant } from '#contracts';
import { Alarm } from './alarm.ts';

/** Business time as one stream has it, and the alarm for what falls due in it. */
export class StreamClock {
  private readonly alarm = new Alarm();
  private isPast = false;

  /** The offset is undefined until the first load. */
  constructor(private offset: number | undefined) {}

  /** What the next run is to start from: nothing before the first load. */
  get handedOn(): { clockOffset?: number } {
    return this.offset === undefined ? {} : { clockOffset: this.offset };
  }

  /** Takes the offset of the database, unless the run was given one. */
  start(offset: number): void {
    this.offset ??= offset;
  }

  now(aheadMs = 0): Instant {
    return new Date(Date.now() + (this.offset ?? 0) + aheadMs).toISOString();
  }

  /** True when it is time to look at what is due. */
  get strikes(): boolean {
    return this.isPast || this.alarm.ringing;
  }

  /** Strikes at this instant, at once if it has passed; undefined never strikes. */
  set(at: Instant | undefined): void {
    const inMs = at === undefined ? 0 : Date.parse(at) - Date.parse(this.now());
    this.isPast = at !== undefined && inMs <= 0;
    if (!this.isPast) this.alarm.arm(at, inMs);
  }
}
