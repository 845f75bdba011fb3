import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CommandId, DecideSuccession, SuccessionList, SuccessionPreview, SuccessionView } from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import { CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { SuccessionDecisions, SuccessionPreviewQuery } from './successions.ts';

const badRequests = ['invalid-request', 'malformed-json', 'body-too-large'] as const;
const refused = [
  ...(['unknown-unit', 'unit-ended', 'unit-has-units', 'unit-has-no-head'] as const),
  ...(['another-authority', 'authority-has-units'] as const),
  ...(['not-a-successor', 'rest-needed', 'effective-too-early'] as const),
] as const;

@ApiTags('Successions')
@Controller('successions')
export class SuccessionsController {
  constructor(private readonly decisions: SuccessionDecisions) {}

  @Get()
  @AnyRole()
  @Answers(
    SuccessionList,
    'List decisions on the succession of units',
    'Of the authority of the caller, the latest first.',
  )
  list(@CurrentSession() session: Session) {
    return this.decisions.list(session);
  }

  @Get(':decisionId')
  @AnyRole()
  @Answers(SuccessionView, 'One decision on the succession of units', 'With how far it has come.')
  @Fails('invalid-request', 'unknown-succession')
  find(@CurrentSession() session: Session, @Param('decisionId', { schema: CommandId }) decisionId: string) {
    return this.decisions.find(session, decisionId);
  }

  @Post('preview')
  @HttpCode(200)
  @Roles('administrator')
  @TakesItsTime()
  @Answers(
    SuccessionPreview,
    'What a succession of units would hand on',
    'Every open task and duty of the units, and every directive still to be disseminated, and who would have it; what has no successor comes first. ' +
      'Nothing is kept.',
  )
  @Fails(...badRequests, ...refused)
  preview(
    @CurrentSession() session: Session,
    @Body({ schema: DecideSuccession }) body: DecideSuccession,
    @Query({ schema: SuccessionPreviewQuery }) query: z.infer<typeof SuccessionPreviewQuery>,
    @InLanguage() language: Language,
  ) {
    return this.decisions.preview(session, body, query, language);
  }

  @Post()
  @HttpCode(200)
  @Roles('administrator')
  @TakesItsTime()
  @KeyHeader()
  @Answers(
    SuccessionView,
    'Decide on the succession of units',
    'One decision. Each unit is told who succeeds it and, unless it goes on, ends; from the instant on from which it counts, each task goes to the successor, one event for each.',
  )
  @Fails(...badRequests, ...refused, 'idempotency-key-missing', 'idempotency-key-reused', 'successor-missing')
  decide(
    @CurrentSession() session: Session,
    @IdempotencyKey() decisionId: string,
    @Body({ schema: DecideSuccession }) body: DecideSuccession,
  ) {
    return this.decisions.decide(session, decisionId, body);
  }
}
