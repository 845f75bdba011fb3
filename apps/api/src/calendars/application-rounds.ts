import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { CalendarVersions } from '#organisation';
import { CommandGateway, sendToEach } from '#platform';
import { notReached } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';

/** So few that a process that ends need not wait long, with Temporal away. */
const atOnce = 20;

/**
 * Sends each open task the calendar version in force, until all go by it. What was begun by a process that died, and a task that was
 * issued by the version before while this one came into force, are found in a later round.
 */
@Injectable()
export class ApplicationRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly versions: CalendarVersions,
  ) {
    super(database, 'calendar rounds', 2000);
  }

  protected async round(): Promise<void> {
    while (!this.ending && (await this.sendSome()));
  }

  /** Whether all that were sent it have their outcome, and there may be more. */
  private async sendSome(): Promise<boolean> {
    const { application } = await this.versions.inForce();
    if (!application) return false;
    const { application: number, applicationId, version, appliedAt, appliedBy } = application;
    const body = { type: 'ApplyCalendar', application: number, calendarVersion: version, appliedAt } as const;
    const tasks = await notReached(this.database, number, atOnce);
    const orders = tasks.map((streamId) => ({ streamId, body }));
    const cause = { causeId: applicationId, actor: appliedBy };
    const settled = await sendToEach(this.inbox, this.gateway, cause, orders);
    return orders.length === atOnce && settled === orders.length;
  }
}
