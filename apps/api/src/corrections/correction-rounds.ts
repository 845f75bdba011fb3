import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { alone, CommandGateway, Corrections, everyRound } from '#platform';

const everyMs = 3000;

/** Sees to corrective notices. It is the API that may keep commands, so it is here that they are sent from. */
@Injectable()
export class CorrectionRounds implements OnModuleDestroy {
  private readonly corrections: Corrections;
  private stop = (): Promise<void> => Promise.resolve();

  constructor(
    private readonly database: DataSource,
    inbox: Inbox,
    gateway: CommandGateway,
  ) {
    this.corrections = new Corrections(database, inbox, gateway);
  }

  /** Goes on until the process ends; of several processes on a database, one at a time. */
  start(): void {
    this.stop = everyRound('corrections', everyMs, () =>
      alone(this.database, 'dondoc corrections', () => this.corrections.round()),
    );
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }
}
