import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Policy, WorkingCalendar } from '#contracts';
import { dayThatCounts, localDateOf, unsaid } from '#domain';
import { BusinessClock, Inbox, namedUuid } from '#event-store';
import { Organisation } from '#organisation';
import { CommandGateway, sendToEach } from '#platform';
import { disseminationsToTell } from '#read-models';
import type { DisseminationToTell } from '#read-models';
import { Rounds } from '../rounds/rounds.ts';

type Rules = { calendar: WorkingCalendar; policy: Policy };

/** A reminder that falls on days off comes earlier; no holiday is longer. */
const longestHoliday = 15;

/**
 * Sends a directive word that something has fallen due of what units owe under it, by the calendar and the policy in force. It never ends:
 * what fell due while no process was there is found in a later round. What is to be said gives the order its id, and the day with it: sent
 * twice it is decided once, and what came to nothing is tried again on the next day.
 */
@Injectable()
export class TellingRounds extends Rounds {
  constructor(
    database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {
    super(database, 'disseminations', 5000);
  }

  protected async round(): Promise<void> {
    const now = await this.clock.now();
    const rules = await this.organisation.rules({ unitIds: [], postIds: [] }, null);
    const { remindBefore, grace } = rules.policy;
    const within = Math.max(0, ...remindBefore.other) + longestHoliday;
    const found = await disseminationsToTell(this.database, { now, within, levels: grace.unit.length });
    for (const directiveId of new Set(found.map((one) => one.directiveId))) {
      if (this.ending) return;
      const owed = found.filter((one) => one.directiveId === directiveId);
      await this.tell(directiveId, owed, now, rules);
    }
  }

  private async tell(
    directiveId: string,
    owed: DisseminationToTell[],
    now: string,
    rules: Rules,
  ): Promise<void> {
    const due = owed.flatMap(({ unitId, days, said }) => {
      const day = dayThatCounts({ days });
      return day ? unsaid({ day, said }, now, rules).map((step) => ({ unitId, ...step })) : [];
    });
    const [first] = owed;
    if (!first || due.length === 0) return;
    const { calendar } = rules;
    const causeId = namedUuid(directiveId, JSON.stringify([localDateOf(now, calendar), due]));
    const body = { type: 'TellOfDisseminations', calendarVersion: calendar.version } as const;
    await sendToEach(this.inbox, this.gateway, { causeId, actor: first.askedBy }, [
      { streamId: directiveId, body },
    ]);
  }
}
