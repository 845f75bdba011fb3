import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { DirectiveChange, DirectiveChangePreview, DirectiveId } from '#contracts';
import type { Language } from '#contracts';
import { Answers, directiveRefusals, Fails } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { ActingRoles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { ChangePreviews, DirectiveChangeQuery } from './change-preview.ts';

@ApiTags('Directives')
@Controller('directives/:directiveId/changes')
export class DirectiveChangesController {
  constructor(private readonly previews: ChangePreviews) {}

  @Post('preview')
  @HttpCode(200)
  @ActingRoles()
  @TakesItsTime()
  @Answers(
    DirectiveChangePreview,
    'What amending, replacing or ending a directive would mean',
    'Each open task that serves what ends, and what becomes of it: it goes over to what takes its place, goes on with what is left, is withdrawn, ' +
      'or has to be decided on by name. Nothing is kept. The same body is the act that does it, with a decision for each task that needs one.',
  )
  @Fails('invalid-request', 'malformed-json', 'body-too-large', ...directiveRefusals, 'directive-not-found')
  preview(
    @CurrentSession() session: Session,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @Body({ schema: DirectiveChange }) body: DirectiveChange,
    @Query({ schema: DirectiveChangeQuery }) query: z.infer<typeof DirectiveChangeQuery>,
    @InLanguage() language: Language,
  ) {
    return this.previews.of(session, directiveId, body, query, language);
  }
}
