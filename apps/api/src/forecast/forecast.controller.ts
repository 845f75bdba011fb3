import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Forecast, IssueTask, TaskId } from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails, refusals } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { ActingRoles, AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Forecasts } from './forecasts.ts';

@ApiTags('Forecasts')
@Controller()
export class ForecastController {
  constructor(private readonly forecasts: Forecasts) {}

  @Get('tasks/:taskId/forecast')
  @AnyRole()
  @Answers(
    Forecast,
    'What comes if nobody acts',
    'Every reminder, stretch of lateness and escalation to come on a task, with its time and who will be told.',
  )
  @Fails('invalid-request', 'not-issued')
  ofTask(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @InLanguage() language: Language,
  ) {
    return this.forecasts.ofTask(session, taskId, language);
  }

  @Post('forecast')
  @HttpCode(200)
  @ActingRoles()
  @Answers(
    Forecast,
    'What would come of a task',
    'The same for a task as it would be issued now: also who is told at once, what will be owed, by when, and how each date is counted. Nothing is kept. What ' +
      'would be refused is refused.',
  )
  @Fails('invalid-request', 'malformed-json', 'body-too-large', ...refusals)
  ofDraft(
    @CurrentSession() session: Session,
    @Body({ schema: IssueTask }) body: z.infer<typeof IssueTask>,
    @InLanguage() language: Language,
  ) {
    return this.forecasts.ofDraft(session, body, language);
  }
}
