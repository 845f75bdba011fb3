import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { LocalDate, WeekTable } from '#contracts';
import { Answers, AnswersFile, Fails } from '../http/documented.ts';
import { CurrentSession } from '../http/request.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { mediaTypes, WeekReports } from './week-reports.ts';
import { WeekQuery, Weeks } from './weeks.ts';

const format = z.enum(['xlsx', 'docx']).meta({ description: 'For a spreadsheet, or for a word processor' });
const ReportQuery = z.strictObject({ ...WeekQuery.shape, format });

const day = LocalDate.meta({ description: 'Any day of the week' });

/** A name for old browsers, and the same with its accents (RFC 6266, RFC 8187). */
const attachment = (plain: string, name: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;

@ApiTags('Figures')
@Controller('weeks/:day')
export class WeeksController {
  constructor(
    private readonly weeks: Weeks,
    private readonly reports: WeekReports,
  ) {}

  @Get()
  @AnyRole()
  @Answers(
    WeekTable,
    'The table of a week',
    'Monday to Sunday: what was carried into it and what falls due in it, per unit and in total; what of it was done on time, done late, is ' +
      'overdue or open; with the tasks by name and date. Unit people see their unit; all others their authority.',
  )
  @Fails('invalid-request')
  table(
    @CurrentSession() session: Session,
    @Param('day', { schema: day }) of: string,
    @Query({ schema: WeekQuery }) query: WeekQuery,
  ) {
    return this.weeks.table(session, of, query);
  }

  @Get('report')
  @AnyRole()
  @AnswersFile(
    Object.values(mediaTypes),
    'The table of a week as a file',
    'The same numbers, in Vietnamese: a workbook with real dates and numbers, or an annex in the layout of Decree 30/2020/NĐ-CP with room ' +
      'for number and signature.',
  )
  @Fails('invalid-request')
  async report(
    @CurrentSession() session: Session,
    @Param('day', { schema: day }) of: string,
    @Query({ schema: ReportQuery }) { format: as, ...query }: z.infer<typeof ReportQuery>,
  ) {
    const { bytes, week } = await this.reports.of(session, of, query, as);
    const disposition = attachment(
      `bao-cao-tuan-${week.number}-${week.year}.${as}`,
      `Báo cáo tuần ${week.number} năm ${week.year}.${as}`,
    );
    return new StreamableFile(bytes, { type: mediaTypes[as], disposition });
  }
}
