import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { FileStore } from '#files';
import { everyRound } from '#platform';
import { bodyWithinMs } from '../load/limits.ts';

const everyMs = 3_600_000;

/** Removes what was left of uploads by processes that died. */
@Injectable()
export class DraftRounds implements OnModuleDestroy {
  private stop = (): Promise<void> => Promise.resolve();

  constructor(private readonly store: FileStore) {}

  /** Goes on until the process ends. What nobody can be writing to any more goes: an upload lasts no longer. */
  start(): void {
    this.stop = everyRound('sweep of uploads', everyMs, () => this.store.drafts.sweep(2 * bodyWithinMs.file));
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }
}
