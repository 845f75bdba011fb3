import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  CohortId,
  CohortIssued,
  CohortList,
  CohortPreview,
  CohortView,
  CohortWithdrawalPreview,
  IssueCohort,
  WithdrawCohort,
} from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { CohortQuery, Cohorts } from './cohorts.ts';
import { CohortIssuing } from './issuing.ts';
import { CohortWithdrawing } from './withdrawing.ts';

const badRequests = ['invalid-request', 'malformed-json', 'body-too-large'] as const;

@ApiTags('Cohorts')
@Controller('cohorts')
export class CohortsController {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly issuing: CohortIssuing,
    private readonly withdrawing: CohortWithdrawing,
  ) {}

  @Get()
  @AnyRole()
  @Answers(
    CohortList,
    'List assignments to many units',
    'Those of which the caller may see a task, the latest first.',
  )
  @Fails('invalid-request')
  list(
    @CurrentSession() session: Session,
    @Query({ schema: CohortQuery }) query: z.infer<typeof CohortQuery>,
  ) {
    return this.cohorts.list(session, query);
  }

  @Get(':cohortId')
  @AnyRole()
  @Answers(
    CohortView,
    'One assignment to many units',
    'A row for each unit: its task, what it last reported, and the latest that it owes of each kind.',
  )
  @Fails('invalid-request', 'unknown-cohort')
  find(
    @CurrentSession() session: Session,
    @Param('cohortId', { schema: CohortId }) cohortId: string,
    @InLanguage() language: Language,
  ) {
    return this.cohorts.find(session, cohortId, language);
  }

  @Post('preview')
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @TakesItsTime()
  @Answers(
    CohortPreview,
    'What the same task would come to for many units',
    'For each unit, and each year if years are named, the date, or why it would be refused. Nothing is kept.',
  )
  @Fails(...badRequests)
  preview(
    @CurrentSession() session: Session,
    @Body({ schema: IssueCohort }) body: IssueCohort,
    @InLanguage() language: Language,
  ) {
    return this.issuing.preview(session, body, language);
  }

  @Post(':cohortId')
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @TakesItsTime()
  @KeyHeader()
  @Answers(
    CohortIssued,
    'Assign the same task to many units',
    'Each unit gets a task of its own, decided on its own: a unit that is refused keeps none of the others from theirs. The same ' +
      'key gives the same answer; with more units or years, these join, with the same code and title.',
  )
  @Fails(...badRequests, 'idempotency-key-missing', 'unknown-cohort', 'database-away')
  @Fails('cohort-differs', 'cohort-withdrawn')
  issue(
    @CurrentSession() session: Session,
    @Param('cohortId', { schema: CohortId }) cohortId: string,
    @IdempotencyKey() key: string,
    @Body({ schema: IssueCohort }) body: IssueCohort,
    @ArrivedAt() arrivedAt: number,
    @InLanguage() language: Language,
  ) {
    return this.issuing.issue(session, { cohortId, key, arrivedAt }, body, language);
  }

  @Post(':cohortId/withdrawal/preview')
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @TakesItsTime()
  @Answers(
    CohortWithdrawalPreview,
    'What withdrawing all tasks of a cohort would come to',
    'For each task: whether it would be withdrawn, has ended or refuses; which sub-tasks go with it, and who would be told. Nothing is kept.',
  )
  @Fails(...badRequests, 'unknown-cohort', 'paper-required', 'cohort-withdrawn', 'secret-words')
  previewWithdrawal(
    @CurrentSession() session: Session,
    @Param('cohortId', { schema: CohortId }) cohortId: string,
    @Body({ schema: WithdrawCohort }) body: WithdrawCohort,
    @InLanguage() language: Language,
  ) {
    return this.withdrawing.preview(session, cohortId, body, language);
  }

  @Post(':cohortId/withdrawal')
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @TakesItsTime()
  @KeyHeader()
  @Answers(
    CohortView,
    'Withdraw all tasks of a cohort',
    'One decision; each open task is withdrawn by it, one event for each, and its sub-tasks with it. While one of them would refuse, nothing is decided. No unit joins the cohort any more.',
  )
  @Fails(...badRequests, 'idempotency-key-missing', 'idempotency-key-reused')
  @Fails(
    'unknown-cohort',
    'paper-required',
    'cohort-withdrawn',
    'cohort-over',
    'secret-words',
    'not-permitted',
  )
  async withdraw(
    @CurrentSession() session: Session,
    @Param('cohortId', { schema: CohortId }) cohortId: string,
    @IdempotencyKey() decisionId: string,
    @Body({ schema: WithdrawCohort }) body: WithdrawCohort,
    @InLanguage() language: Language,
  ) {
    await this.withdrawing.decide(session, cohortId, decisionId, body);
    return this.cohorts.find(session, cohortId, language);
  }
}
