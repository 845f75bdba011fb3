import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { History, RestorationList, StateView, TaskId, VerificationView } from '#contracts';
import type { Language } from '#contracts';
import { Answers, AnswersFile, Fails } from '../http/documented.ts';
import { flag } from '../http/page.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Moment } from '../tasks/moment.ts';
import { Audit } from './audit.ts';

const VerifyQuery = z.strictObject({
  readModels: flag
    .default(false)
    .meta({ description: 'Also fold everything again and compare (administrators)' }),
  files: flag.default(false).meta({
    description: 'Also read every file that events name and compare it with its hash (administrators)',
  }),
});

@ApiTags('Audit')
@Controller()
export class AuditController {
  constructor(private readonly audit: Audit) {}

  @Get('tasks/:taskId/history')
  @AnyRole()
  @Answers(
    History,
    'Everything that happened',
    'Every event in order, each with a sentence, its words, who was told, and its hash.',
  )
  @Fails('invalid-request', 'not-issued')
  history(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @InLanguage() language: Language,
  ) {
    return this.audit.history(session, taskId, language);
  }

  @Get('tasks/:taskId/state')
  @AnyRole()
  @Answers(
    StateView,
    'A task as it was',
    'At a version, or at an instant: as it was known then, or as it counted then. Words stay seals.',
  )
  @Fails('invalid-request', 'not-issued')
  state(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @Query({ schema: Moment }) moment: Moment,
  ) {
    return this.audit.state(session, taskId, moment);
  }

  @Get('tasks/:taskId/verify')
  @Roles('auditor', 'administrator', 'chair', 'monitor')
  @TakesItsTime()
  @Answers(
    VerificationView,
    'Check one task',
    'Chain, shapes, inbox, and the words behind the seals; with the chain, event by event.',
  )
  @Fails('invalid-request', 'not-issued')
  verifyTask(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @InLanguage() language: Language,
  ) {
    return this.audit.verifyTask(session, taskId, language);
  }

  @Get('tasks/:taskId/record')
  @Roles('auditor', 'administrator', 'chair', 'monitor')
  @AnswersFile(
    ['application/json'],
    'Take away the record of one task',
    'Every event byte for byte with its hash, every text with its salt, and how to compute the chain again.',
  )
  @Fails('invalid-request', 'not-issued')
  record(@CurrentSession() session: Session, @Param('taskId', { schema: TaskId }) taskId: string) {
    return this.audit.record(session, taskId);
  }

  @Get('verify')
  @Roles('auditor', 'administrator', 'chair', 'monitor')
  @TakesItsTime()
  @Answers(VerificationView, 'Check the whole store')
  @Fails('invalid-request')
  verifyAll(
    @CurrentSession() session: Session,
    @Query({ schema: VerifyQuery }) query: z.infer<typeof VerifyQuery>,
    @InLanguage() language: Language,
  ) {
    return this.audit.verifyAll(session, query, language);
  }

  @Get('restorations')
  @Roles('auditor', 'administrator', 'chair', 'monitor')
  @Answers(
    RestorationList,
    'When the store was put back to a backup',
    'Each with what it cost: the record says itself where it was broken.',
  )
  restorations() {
    return this.audit.restorations();
  }
}
