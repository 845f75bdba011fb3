import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  CalendarList,
  CalendarPreview,
  CalendarSummary,
  CalendarVersion,
  CalendarView,
  EnterCalendar,
} from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import { CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Calendars } from './calendars.ts';
import { PreviewQuery, Previews } from './preview.ts';

const ViewQuery = z.strictObject({
  comparedWith: CalendarVersion.optional().meta({ description: 'Instead of the version it was made of' }),
});

@ApiTags('Calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: Calendars,
    private readonly previews: Previews,
  ) {}

  @Get()
  @AnyRole()
  @Answers(
    CalendarList,
    'List calendar versions',
    'With the paper of each, who entered it, and when it came into force.',
  )
  list() {
    return this.calendars.list();
  }

  @Get(':version')
  @AnyRole()
  @Answers(
    CalendarView,
    'One calendar version',
    'Each day with its legal basis, and how it differs from another version.',
  )
  @Fails('invalid-request', 'unknown-calendar')
  view(
    @Param('version', { schema: CalendarVersion }) version: string,
    @Query({ schema: ViewQuery }) { comparedWith }: z.infer<typeof ViewQuery>,
  ) {
    return this.calendars.view(version, comparedWith);
  }

  @Post()
  @HttpCode(200)
  @Roles('administrator')
  @KeyHeader()
  @Answers(
    CalendarSummary,
    'Enter a calendar version',
    'As a whole, or as the changes to another. It never changes afterwards, and is in force only once it is applied.',
  )
  @Fails(
    ...(['invalid-request', 'malformed-json', 'idempotency-key-missing', 'unknown-calendar'] as const),
    ...(['calendar-exists', 'calendar-not-valid', 'idempotency-key-reused', 'body-too-large'] as const),
  )
  enter(
    @CurrentSession() session: Session,
    @IdempotencyKey() entryId: string,
    @Body({ schema: EnterCalendar }) body: EnterCalendar,
  ) {
    return this.calendars.enter(session, entryId, body);
  }

  @Get(':version/preview')
  @Roles('administrator')
  @TakesItsTime()
  @Answers(
    CalendarPreview,
    'What a version would change',
    'For each open task: the dates, reminders and levels that would move, and the days because of which. Nothing is kept.',
  )
  @Fails('invalid-request', 'unknown-calendar')
  preview(
    @Param('version', { schema: CalendarVersion }) version: string,
    @Query({ schema: PreviewQuery }) query: z.infer<typeof PreviewQuery>,
    @InLanguage() language: Language,
  ) {
    return this.previews.of(version, query, language);
  }

  @Post(':version/application')
  @HttpCode(200)
  @Roles('administrator')
  @KeyHeader()
  @Answers(
    CalendarSummary,
    'Put a version in force',
    'For what is issued from now on; each open task is sent its change, one event for each. `tasks` of the version says how many it has reached.',
  )
  @Fails(
    'invalid-request',
    'idempotency-key-missing',
    'unknown-calendar',
    'calendar-superseded',
    'idempotency-key-reused',
  )
  apply(
    @CurrentSession() session: Session,
    @IdempotencyKey() applicationId: string,
    @Param('version', { schema: CalendarVersion }) version: string,
  ) {
    return this.calendars.apply(session, applicationId, version);
  }
}
