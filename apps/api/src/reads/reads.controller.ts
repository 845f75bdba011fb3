import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ReadPage } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession } from '../http/request.ts';
import { Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Reads, ReadsQuery } from './reads.ts';

@ApiTags('Audit')
@Controller('reads')
export class ReadsController {
  constructor(private readonly reads: Reads) {}

  @Get()
  @Roles('auditor', 'administrator')
  @Answers(
    ReadPage,
    'Who was shown what',
    'Each answer about a task that went to an auditor or administrator, each look into the past and each check, whoever asked for it: ' +
      'written before the answer was given, and kept as long as the record itself.',
  )
  @Fails('invalid-request')
  list(@CurrentSession() session: Session, @Query({ schema: ReadsQuery }) query: z.infer<typeof ReadsQuery>) {
    return this.reads.list(session, query);
  }
}
