import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ClosedFigures,
  CommandId,
  PeriodCorrections,
  PeriodList,
  PeriodToClose,
  UnitCommandAccepted,
  UnitCommandPending,
} from '#contracts';
import type { Language } from '#contracts';
import { send, Keyed } from '../commands/sending.ts';
import { Answers, Fails } from '../http/documented.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import type { HttpResponse } from '../http/request.ts';
import { TakesActs, TakesItsTime } from '../load/limits.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Corrections } from './corrections.ts';
import { Periods } from './periods.ts';

@ApiTags('Figures')
@Controller('periods')
export class PeriodsController {
  constructor(
    private readonly periods: Periods,
    private readonly corrections: Corrections,
  ) {}

  @Get()
  @AnyRole()
  @Answers(
    PeriodList,
    'List closed periods',
    'With who closed each, by which paper, and the digest of its figures.',
  )
  list(@CurrentSession() session: Session) {
    return this.periods.list(session);
  }

  @Post()
  @HttpCode(200)
  @TakesActs()
  @Roles('chair', 'leader', 'monitor')
  @Answers(
    UnitCommandAccepted,
    'Close a period',
    'Freezes the figures of the caller’s authority for the period, as they are known now (chốt số liệu). It is done once; the key is the id of ' +
      'the period from then on. The monitoring office names the paper by which it was decided.',
  )
  @Keyed(UnitCommandPending)
  @Fails('period-closed', 'period-not-over', 'paper-required', 'not-permitted', 'unit-busy')
  async close(
    @CurrentSession() session: Session,
    @IdempotencyKey() periodId: string,
    @Body({ schema: PeriodToClose }) period: PeriodToClose,
    @ArrivedAt() arrivedAt: number,
    @Res({ passthrough: true }) response: HttpResponse,
  ) {
    return send(response, await this.periods.close(session, periodId, period, arrivedAt));
  }

  @Get(':periodId')
  @AnyRole()
  @Answers(
    ClosedFigures,
    'The figures of a closed period',
    'Byte for byte as they were frozen, for ever: canonical JSON, of which the list has the SHA-256. Unit people get the part of their unit.',
  )
  @Fails('invalid-request', 'unknown-period')
  async frozen(
    @CurrentSession() session: Session,
    @Param('periodId', { schema: CommandId }) periodId: string,
    @Res() response: HttpResponse,
  ): Promise<void> {
    const bytes = await this.periods.frozen(session, periodId);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.send(bytes);
  }

  @Get(':periodId/corrections')
  @AnyRole()
  @TakesItsTime()
  @Answers(
    PeriodCorrections,
    'What has changed since',
    'The tasks of the period that count otherwise by what is on record now, each with the act that changed it, and the rates with them. The frozen ' +
      'figures stay.',
  )
  @Fails('invalid-request', 'unknown-period')
  since(
    @CurrentSession() session: Session,
    @Param('periodId', { schema: CommandId }) periodId: string,
    @InLanguage() language: Language,
  ) {
    return this.corrections.of(session, periodId, language);
  }
}
