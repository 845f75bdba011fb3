import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  DirectiveHistory,
  DirectiveId,
  DirectivePage,
  DirectiveView,
  NumberReading,
  VerificationView,
} from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { DirectiveQuery, Directives } from './directives.ts';
import { NumberQuery, numberReading } from './number-reading.ts';

@ApiTags('Directives')
@Controller('directives')
export class DirectivesController {
  constructor(private readonly directives: Directives) {}

  @Get()
  @AnyRole()
  @Answers(
    DirectivePage,
    'List directives',
    'Those that the reader’s authority has on record, the latest first.',
  )
  @Fails('invalid-request')
  list(
    @CurrentSession() session: Session,
    @Query({ schema: DirectiveQuery }) query: z.infer<typeof DirectiveQuery>,
    @InLanguage() language: Language,
  ) {
    return this.directives.list(session, query, language);
  }

  @Get('reading')
  @AnyRole()
  @Answers(
    NumberReading,
    'Read number and symbol',
    'In the form of State or Party, and the kind of paper that they say it is. Nothing is kept.',
  )
  @Fails('invalid-request')
  reading(@Query({ schema: NumberQuery }) query: z.infer<typeof NumberQuery>) {
    return numberReading(query);
  }

  @Get(':directiveId')
  @AnyRole()
  @Answers(
    DirectiveView,
    'One directive',
    'With its clauses, annexes, targets (as written and as read) and groups, how many tasks serve each, the clauses that none serves, the ' +
      'declared count beside the counted one, and the directives that it carries out or that carry it out.',
  )
  @Fails('invalid-request', 'directive-not-found')
  find(
    @CurrentSession() session: Session,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @InLanguage() language: Language,
  ) {
    return this.directives.view(session, directiveId, language);
  }

  @Get(':directiveId/history')
  @AnyRole()
  @Answers(
    DirectiveHistory,
    'What was recorded of a directive',
    'Every event in order, each with a sentence, its words and its hash.',
  )
  @Fails('invalid-request', 'directive-not-found')
  history(
    @CurrentSession() session: Session,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @InLanguage() language: Language,
  ) {
    return this.directives.history(session, directiveId, language);
  }

  @Get(':directiveId/verify')
  @Roles('auditor', 'administrator', 'chair', 'monitor')
  @TakesItsTime()
  @Answers(VerificationView, 'Check one directive', 'Chain, shapes, inbox, and the words behind the seals.')
  @Fails('invalid-request', 'directive-not-found')
  verify(
    @CurrentSession() session: Session,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @InLanguage() language: Language,
  ) {
    return this.directives.verify(session, directiveId, language);
  }
}
