import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  CommandId,
  DecideResumption,
  DecideSuspension,
  SuspensionList,
  SuspensionPreview,
  SuspensionView,
} from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import { CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { SuspensionPreviewQuery, SuspensionPreviews } from './suspension-preview.ts';
import { SuspensionDecisions } from './suspensions.ts';

const badRequests = ['invalid-request', 'malformed-json', 'body-too-large'] as const;

@ApiTags('Suspensions')
@Controller('suspensions')
export class SuspensionsController {
  constructor(
    private readonly decisions: SuspensionDecisions,
    private readonly previews: SuspensionPreviews,
  ) {}

  @Get()
  @AnyRole()
  @Answers(
    SuspensionList,
    'List decisions on many tasks',
    'Of the authority of the caller, the latest first.',
  )
  list(@CurrentSession() session: Session) {
    return this.decisions.list(session);
  }

  @Get(':decisionId')
  @AnyRole()
  @Answers(SuspensionView, 'One decision on many tasks', 'With how many tasks it has reached.')
  @Fails('invalid-request', 'unknown-suspension')
  find(@CurrentSession() session: Session, @Param('decisionId', { schema: CommandId }) decisionId: string) {
    return this.decisions.find(session, decisionId);
  }

  @Post('preview')
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @TakesItsTime()
  @Answers(
    SuspensionPreview,
    'What suspending many tasks would come to',
    'For each open task of the units: the dates that would move, or why it would refuse. Nothing is kept.',
  )
  @Fails(...badRequests, 'paper-required', 'unknown-unit', 'stay-not-ahead')
  preview(
    @CurrentSession() session: Session,
    @Body({ schema: DecideSuspension }) body: DecideSuspension,
    @Query({ schema: SuspensionPreviewQuery }) query: z.infer<typeof SuspensionPreviewQuery>,
    @InLanguage() language: Language,
  ) {
    return this.previews.ofSuspension(session, body, query, language);
  }

  @Post()
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @KeyHeader()
  @Answers(
    SuspensionView,
    'Suspend the tasks of many units',
    'One decision; each open task that the units have now is sent it, one event for each. Tasks that the caller may not suspend refuse.',
  )
  @Fails(...badRequests, 'idempotency-key-missing', 'idempotency-key-reused')
  @Fails('paper-required', 'unknown-unit', 'stay-not-ahead')
  suspend(
    @CurrentSession() session: Session,
    @IdempotencyKey() decisionId: string,
    @Body({ schema: DecideSuspension }) body: DecideSuspension,
  ) {
    return this.decisions.suspend(session, decisionId, body);
  }

  @Post(':decisionId/resumption/preview')
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @TakesItsTime()
  @Answers(
    SuspensionPreview,
    'What resuming them would come to',
    'For each task that stands still by the decision.',
  )
  @Fails(...badRequests, 'unknown-suspension')
  previewResumption(
    @CurrentSession() session: Session,
    @Param('decisionId', { schema: CommandId }) decisionId: string,
    @Body({ schema: DecideResumption }) body: DecideResumption,
    @Query({ schema: SuspensionPreviewQuery }) query: z.infer<typeof SuspensionPreviewQuery>,
    @InLanguage() language: Language,
  ) {
    return this.previews.ofResumption(session, decisionId, body, query, language);
  }

  @Post(':decisionId/resumption')
  @HttpCode(200)
  @Roles('chair', 'leader', 'monitor')
  @KeyHeader()
  @Answers(
    SuspensionView,
    'Have the tasks go on that a decision suspended',
    'Each task that stands still by it is sent the resumption, one event for each.',
  )
  @Fails(...badRequests, 'idempotency-key-missing', 'idempotency-key-reused')
  @Fails('unknown-suspension', 'paper-required', 'suspension-resumed')
  resume(
    @CurrentSession() session: Session,
    @IdempotencyKey() resumptionId: string,
    @Param('decisionId', { schema: CommandId }) decisionId: string,
    @Body({ schema: DecideResumption }) body: DecideResumption,
  ) {
    return this.decisions.resume(session, resumptionId, decisionId, body);
  }
}
