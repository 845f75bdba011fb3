import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Instant, Language, TaskSummary, WorkingCalendar } from '#contracts';
import { Organisation } from '#organisation';
import { idsIn, namesOf, textsOf, waitingFor } from '#read-models';
import type { Sight, TaskLine } from '#read-models';
import type { Session } from '../sessions/session.ts';
import { isOfUnit, readerOf, sightOf } from './sight.ts';
import { summaryOf } from './task-list.ts';

/** Lines of lists of tasks: which ones a reader may see, and what is said of each. */
@Injectable()
export class TaskLines {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
  ) {}

  async sight(session: Session, now: Instant): Promise<Sight> {
    const waiting = isOfUnit(session) ? await waitingFor(this.database, readerOf(session), now) : [];
    return sightOf(
      session,
      waiting.map(({ taskId }) => taskId),
    );
  }

  /** What is said of each of some lines. */
  async summaries(
    lines: TaskLine[],
    now: Instant,
    language: Language,
  ): Promise<(line: TaskLine) => z.infer<typeof TaskSummary>> {
    const [calendarOf, names, texts] = await Promise.all([
      this.calendars(lines),
      namesOf(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    return summaryOf({ names, texts, now, calendarOf, language });
  }

  /** The calendars that the tasks of a list go by. */
  private async calendars(lines: TaskLine[]): Promise<(line: TaskLine) => WorkingCalendar> {
    const versions = [...new Set(lines.map(({ calendarVersion }) => calendarVersion))];
    const calendars = await Promise.all(versions.map((version) => this.organisation.calendar(version)));
    const byVersion = new Map(calendars.map((calendar) => [calendar.version, calendar]));
    return ({ calendarVersion }) => {
      const calendar = byVersion.get(calendarVersion);
      if (!calendar) throw new Error(`There is no calendar ${calendarVersion}.`);
      return calendar;
    };
  }
}
