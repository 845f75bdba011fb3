import { Injectable } from '@nestjs/common';
import { actsWhenBehind, mostRequests } from './limits.ts';
import { LoopLag } from './loop-lag.ts';
import { Places } from './places.ts';

/** What is under way in this process, and how far it is behind. */
@Injectable()
export class Load {
  readonly acts = new Places(mostRequests.acts);
  readonly reads = new Places(mostRequests.reads);
  readonly files = new Places(mostRequests.files);
  readonly streams = new Places(mostRequests.streams);
  private readonly lag = new LoopLag();

  /** True when an act that comes in now is to be refused. */
  get isTooMuchForActs(): boolean {
    const { ms } = this.lag;
    const { taken } = this.acts;
    return taken >= mostRequests.acts || actsWhenBehind.some(({ byMs, acts }) => ms > byMs && taken >= acts);
  }
}
