import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { CommandGateway, Corrections } from '#platform';
import { Rounds } from '../rounds/rounds.ts';

/** Sees to corrective notices. It is the API that may keep commands, so it is here that they are sent from. */
@Injectable()
export class CorrectionRounds extends Rounds {
  private readonly corrections: Corrections;

  constructor(database: DataSource, inbox: Inbox, gateway: CommandGateway) {
    super(database, 'corrections', 3000);
    this.corrections = new Corrections(database, inbox, gateway);
  }

  protected round(): Promise<void> {
    return this.corrections.round();
  }
}
