import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Calendar, CalendarList, CalendarSummary, CalendarView, EnterCalendar } from '#contracts';
import { changedFrom, differenceOf, faultyDays } from '#domain';
import type { FaultyDay } from '#domain';
import { CalendarVersions } from '#organisation';
import type { CalendarVersion } from '#organisation';
import { idsIn, namesOf, reachedBy } from '#read-models';
import { Problem } from '../http/problem.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { InvalidCalendar } from './calendar-problems.ts';
import { summaryOf } from './calendar-view.ts';

/** Vietnam’s, all year round. */
const utcOffsetMinutes = 420;

/** The versions of the working calendar: read, entered, put in force. */
@Injectable()
export class Calendars {
  constructor(
    private readonly database: DataSource,
    private readonly versions: CalendarVersions,
  ) {}

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
      days: found.calendar.days,
      comparedWith,
      differences: before ? differenceOf(before.calendar, found.calendar) : [],
      tasks: await reachedBy(this.database, version),
    };
  }

  async enter(
    session: Session,
    entryId: string,
    body: EnterCalendar,
  ): Promise<z.infer<typeof CalendarSummary>> {
    const { calendar, faults } = await this.draft(body);
    const again = await this.versions.enteredBy(entryId);
    if (again) return this.repeated(again, calendar, entryId);
    if (faults.length > 0) throw new InvalidCalendar(faults);
    const base = 'base' in body ? body.base : null;
    const entry = { entryId, calendar, base, paper: body.paper, by: actorOf(session) };
    if (!(await this.versions.enter(entry))) {
      const meanwhile = await this.versions.enteredBy(entryId);
      if (meanwhile) return this.repeated(meanwhile, calendar, entryId);
      throw new Problem('calendar-exists', { version: calendar.version });
    }
    return this.summary(await this.known(calendar.version));
  }

  /** Puts a version in force; the open tasks are reached one by one, from this process or another. */
  async apply(
    session: Session,
    applicationId: string,
    version: string,
  ): Promise<z.infer<typeof CalendarSummary>> {
    await this.known(version);
    const done = await this.versions.apply(applicationId, version, actorOf(session));
    if (done === 'superseded') throw new Problem('calendar-superseded', { version });
    const applied = await this.versions.applied(applicationId);
    if (applied?.calendar.version !== version)
      throw new Problem('idempotency-key-reused', { commandId: applicationId });
    return this.summary(applied);
  }

  async known(version: string): Promise<CalendarVersion> {
    const found = await this.versions.find(version);
    if (!found) throw new Problem('unknown-calendar', { version });
    return found;
  }

  private async draft(body: EnterCalendar): Promise<{ calendar: Calendar; faults: FaultyDay[] }> {
    if (!('base' in body)) {
      const { version, from, through, days } = body;
      const calendar = { version, utcOffsetMinutes, from, through, days };
      return { calendar, faults: faultyDays(calendar) };
    }
    const base = await this.known(body.base);
    const { calendar, faults } = changedFrom(base.calendar, body);
    return { calendar, faults: faults.length > 0 ? faults : faultyDays(calendar) };
  }

  private repeated(known: CalendarVersion, calendar: Calendar, entryId: string) {
    const same = isDeepStrictEqual(JSON.parse(JSON.stringify(calendar)), known.calendar);
    if (!same) throw new Problem('idempotency-key-reused', { commandId: entryId });
    return this.summary(known);
  }

  private async summary(version: CalendarVersion): Promise<z.infer<typeof CalendarSummary>> {
    return summaryOf(version, await namesOf(this.database, idsIn(version)));
  }
}
