import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { DisseminationPage } from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { DisseminationQuery, Disseminations } from './disseminations.ts';

@ApiTags('Directives')
@Controller('disseminations')
export class DisseminationsController {
  constructor(private readonly disseminations: Disseminations) {}

  @Get()
  @AnyRole()
  @Answers(
    DisseminationPage,
    'What is still to be disseminated',
    'For unit people what their unit owes, and what those owed that it has succeeded; for others every unit of the authority. The earliest ' +
      'day first.',
  )
  @Fails('invalid-request')
  owed(
    @CurrentSession() session: Session,
    @Query({ schema: DisseminationQuery }) query: z.infer<typeof DisseminationQuery>,
    @InLanguage() language: Language,
  ) {
    return this.disseminations.owed(session, query, language);
  }
}
