import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Calendar, CalendarList, CalendarSummary, CalendarView, EnterCalendar } from '#contracts';
import { changedFrom, differenceOf, faultyDays } from '#domain';
import type { FaultyDay } from '#domain';
import { CalendarVersions } from '#organisation';
import type { RuleVersion } from '#organisation';
import { idsIn, namesOf, reachedBy } from '#read-models';
import { VersionedRules } from '../rules/rule-versions.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { InvalidCalendar } from './calendar-problems.ts';
import { summaryOf } from './calendar-view.ts';

/** Vietnam’s, all year round. */
const utcOffsetMinutes = 420;

/** The versions of the working calendar: read, entered, put in force. */
@Injectable()
export class Calendars {
  private readonly rules: VersionedRules<'calendar'>;

  constructor(
    private readonly database: DataSource,
    private readonly versions: CalendarVersions,
  ) {
    const refusals = {
      unknown: 'unknown-calendar',
      exists: 'calendar-exists',
      refused: 'calendar-superseded',
    } as const;
    this.rules = new VersionedRules(versions, refusals);
  }

  async list(): Promise<z.infer<typeof CalendarList>> {
    const all = await this.versions.all();
    const names = await namesOf(this.database, idsIn(all));
    return { items: all.map((one) => summaryOf(one, names)) };
  }

  /** A version with how it differs from another, or from the one that it was made of. */
  async view(version: string, other: string | undefined): Promise<z.infer<typeof CalendarView>> {
    const found = await this.known(version);
    const comparedWith = other ?? found.base;
    const before = comparedWith === null ? null : await this.known(comparedWith);
    return {
      ...(await this.summary(found)),
      days: found.body.days,
      comparedWith,
      differences: before ? differenceOf(before.body, found.body) : [],
      tasks: await reachedBy(this.database, version),
    };
  }

  async enter(
    session: Session,
    entryId: string,
    body: EnterCalendar,
  ): Promise<z.infer<typeof CalendarSummary>> {
    const { calendar, faults } = await this.draft(body);
    const base = 'base' in body ? body.base : null;
    const entry = { entryId, body: calendar, base, paper: body.paper, by: actorOf(session) };
    const entered = await this.rules.enter(entry, () => {
      if (faults.length > 0) throw new InvalidCalendar(faults);
    });
    return this.summary(entered);
  }

  /** Puts a version in force; the open tasks are reached one by one, from this process or another. */
  async apply(
    session: Session,
    applicationId: string,
    version: string,
  ): Promise<z.infer<typeof CalendarSummary>> {
    return this.summary(await this.rules.apply(applicationId, version, actorOf(session)));
  }

  known(version: string): Promise<RuleVersion<Calendar>> {
    return this.rules.known(version);
  }

  private async draft(body: EnterCalendar): Promise<{ calendar: Calendar; faults: FaultyDay[] }> {
    if (!('base' in body)) {
      const { version, from, through, days } = body;
      const calendar = { version, utcOffsetMinutes, from, through, days };
      return { calendar, faults: faultyDays(calendar) };
    }
    const base = await this.known(body.base);
    const { calendar, faults } = changedFrom(base.body, body);
    return { calendar, faults: faults.length > 0 ? faults : faultyDays(calendar) };
  }

  private async summary(version: RuleVersion<Calendar>): Promise<z.infer<typeof CalendarSummary>> {
    return summaryOf(version, await namesOf(this.database, idsIn(version)));
  }
}
