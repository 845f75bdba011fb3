import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant, Language, Policy, TaskEvent, WorkingCalendar } from '#contracts';
import { fold, isIssued, ledgerOf, notIssued, ownersOf } from '#domain';
import type { IssuedTask, LedgerEntry, LedgerGrounds } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { idsIn, namesOf, sealsIn, textsOf } from '#read-models';
import type { Looking } from '../tasks/obligation-view.ts';

/** A task, and what the ledger keeps of it. */
export type Kept = { task: IssuedTask; entries: LedgerEntry[] };

/** What a ledger goes by: the organisation, the calendars and the policy in force, as of now. */
export type Grounds = LedgerGrounds & { asOf: Instant; calendar: WorkingCalendar; policy: Policy };

/** With whose names and words a ledger is read, and in which language. */
export type Seen = Pick<Looking, 'names' | 'texts' | 'language'>;

/** The versions of the calendar that a task has gone by. */
const calendarsOf = (events: readonly TaskEvent[]): string[] =>
  events.flatMap(({ type, data }) => {
    if (type === 'TaskIssued') return [data.calendarVersion];
    return type === 'CalendarApplied' ? [data.to] : [];
  });

const ownersIn = ({ obligations }: IssuedTask) => ({
  unitIds: obligations.flatMap(ownersOf).flatMap((owner) => (owner.side === 'unit' ? [owner.unitId] : [])),
  postIds: obligations.flatMap(({ owner }) => (owner.side === 'leader' ? [owner.postId] : [])),
});

/** Reads what the events of tasks and the dated organisation say of lateness. */
@Injectable()
export class Lateness {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  /** What the ledger keeps of some tasks, one after the other: each is folded from its events. */
  async of(taskIds: readonly string[]): Promise<{ kept: Kept[]; grounds: Grounds }> {
    const told: { task: IssuedTask; events: TaskEvent[] }[] = [];
    for (const taskId of taskIds) {
      const events = await this.store.events(taskId);
      const task = fold(notIssued(taskId), events);
      if (isIssued(task)) told.push({ task, events });
    }
    const grounds = await this.grounds(told);
    const kept = told.map(({ task, events }) => ({ task, entries: ledgerOf(events, grounds.asOf, grounds) }));
    return { kept, grounds };
  }

  /** The names and words that are needed to show it. */
  async seen(kept: Kept[], language: Language, ids: string[] = []): Promise<Seen> {
    const [names, texts] = await Promise.all([
      namesOf(this.database, [...idsIn(kept), ...ids]),
      textsOf(this.database, sealsIn(kept)),
    ]);
    return { names, texts, language };
  }

  private async grounds(told: { task: IssuedTask; events: TaskEvent[] }[]): Promise<Grounds> {
    const owners = told.map(({ task }) => ownersIn(task));
    const references = {
      unitIds: [...new Set(owners.flatMap(({ unitIds }) => unitIds))],
      postIds: [...new Set(owners.flatMap(({ postIds }) => postIds))],
    };
    const [asOf, rules] = await Promise.all([this.clock.now(), this.organisation.rules(references, null)]);
    const versions = [...new Set(told.flatMap(({ events }) => calendarsOf(events)))];
    const calendars = await Promise.all(versions.map((version) => this.organisation.calendar(version)));
    return {
      ...{ asOf, ...rules },
      calendars: Object.fromEntries(calendars.map((calendar) => [calendar.version, calendar])),
    };
  }
}
