import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Overview, OverviewTaskPage, TimeOverview } from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { OverviewQuery, OverviewTaskQuery } from './figure-query.ts';
import { Overviews } from './overviews.ts';

@ApiTags('Figures')
@Controller('overview')
export class OverviewController {
  constructor(private readonly overviews: Overviews) {}

  @Get()
  @AnyRole()
  @Answers(
    Overview,
    'Rates and counts',
    'Per unit and in total: each rate with its counts and its formula, execution × timeliness, age bands of what is overdue, and for ' +
      'each number where its tasks are listed. What units inherited or had before dondoc is told apart from their own; of a unit that has ended its ' +
      'figures stand as they were closed. For a period, and as of any instant. Unit people see their unit; all others their authority.',
  )
  @Fails('invalid-request')
  overview(
    @CurrentSession() session: Session,
    @Query({ schema: OverviewQuery }) query: OverviewQuery,
    @InLanguage() language: Language,
  ) {
    return this.overviews.overview(session, query, language);
  }

  @Get('tasks')
  @AnyRole()
  @Answers(
    OverviewTaskPage,
    'The tasks behind a number',
    'Each as it was counted, withdrawn ones included. The overview has the address of the list of each number.',
  )
  @Fails('invalid-request')
  tasks(@CurrentSession() session: Session, @Query({ schema: OverviewTaskQuery }) query: OverviewTaskQuery) {
    return this.overviews.tasks(session, query);
  }

  @Get('time')
  @AnyRole()
  @Answers(
    TimeOverview,
    'Where time went',
    'Working days of all tasks by whom they lay with: unit, coordinator, reviewer, leader, and nobody while suspended.',
  )
  @Fails('invalid-request')
  time(@CurrentSession() session: Session, @Query({ schema: OverviewQuery }) query: OverviewQuery) {
    return this.overviews.time(session, query);
  }
}
