import type { OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { alone, everyRound } from '#platform';

/** Work that is done again and again while the process lives; of several processes on a database, by one at a time. */
export abstract class Rounds implements OnModuleDestroy {
  /** The process ends: what has not begun is left for a later round, here or elsewhere. */
  protected ending = false;
  private stop = (): Promise<void> => Promise.resolve();

  constructor(
    protected readonly database: DataSource,
    private readonly name: string,
    private readonly everyMs: number,
  ) {}

  start(): void {
    this.stop = everyRound(this.name, this.everyMs, () =>
      alone(this.database, `dondoc ${this.name}`, () => this.round()),
    );
  }

  onModuleDestroy(): Promise<void> {
    this.ending = true;
    return this.stop();
  }

  protected abstract round(): Promise<void>;
}
