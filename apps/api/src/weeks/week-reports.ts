import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Instant, LocalDate, WeekTable } from '#contracts';
import { answersFor, headPostOf, lineOf, localDateOf } from '#domain';
import { reportDocxOf, signedAs } from '#letters';
import { Organisation } from '#organisation';
import { idsIn, namesByDate } from '#read-models';
import type { Session } from '../sessions/session.ts';
import { weekReport } from './week-report.ts';
import type { ReportFrom } from './week-report.ts';
import { weekWorkbook } from './week-workbook.ts';
import { Weeks } from './weeks.ts';
import type { WeekQuery } from './weeks.ts';

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type ReportFormat = keyof typeof mediaTypes;

/** The table of a week as files. */
@Injectable()
export class WeekReports {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly weeks: Weeks,
  ) {}

  async of(
    session: Session,
    day: LocalDate,
    query: WeekQuery,
    format: ReportFormat,
  ): Promise<{ bytes: Uint8Array; week: WeekTable['week'] }> {
    const table = await this.weeks.table(session, day, query);
    const { calendar, policy } = await this.organisation.rules({ unitIds: [], postIds: [] }, null);
    const dayOf = (instant: Instant) => localDateOf(instant, calendar);
    if (format === 'xlsx') return { bytes: await weekWorkbook(table, dayOf), week: table.week };
    const from = await this.from(session, table.asOf, policy.formalReminder?.place ?? '……');
    return { bytes: await reportDocxOf(weekReport(table, dayOf, from)), week: table.week };
  }

  /** Who reports: the reader’s unit, by its head; one below the authority under it and by its order. */
  private async from({ unitId, role }: Session, at: Instant, place: string): Promise<ReportFrom> {
    const directory = await this.organisation.slice([unitId], []);
    const above = lineOf(directory, unitId, at)[1]?.unitId;
    const head = headPostOf(directory, unitId, at);
    const chair = above === undefined ? undefined : headPostOf(directory, above, at);
    const signing: Actor | undefined = head && {
      personId: answersFor(directory, head.postId, at)?.personId ?? '',
      postId: head.postId,
      ...(role === 'monitor' && chair?.role === 'chair'
        ? { capacity: 'TL' as const, forPostId: chair.postId }
        : { capacity: 'holder' as const }),
    };
    const names = (await namesByDate(this.database, idsIn([{ unitId, parentId: above ?? unitId }, signing])))(
      at,
    );
    return {
      place,
      issuer: names.unit(unitId),
      above: above === undefined ? null : names.unit(above),
      signedAs: signing ? signedAs(signing, names) : [],
      signer: signing && signing.personId !== '' ? names.person(signing.personId) : '',
    };
  }
}
