import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Changes } from '#contracts';
import { AnswersEvents, Fails } from '../http/documented.ts';
import { CurrentCredential, CurrentSession } from '../http/request.ts';
import type { Credential } from '../http/request.ts';
import { StaysOpen } from '../load/limits.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import type { OpenAnswer } from './change-stream.ts';
import { ChangeStreams } from './change-streams.ts';

@ApiTags('Changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly streams: ChangeStreams) {}

  @Get()
  @AnyRole()
  @StaysOpen()
  @AnswersEvents(
    Changes,
    'Be told what changes',
    'Server-sent events, for as long as the session lasts: first to ask for everything, then what has changed, of what the caller may see. ' +
      '`beat` comes every 20 seconds. A stream ends now and then: open another one.',
  )
  @Fails('too-many-streams')
  watch(
    @CurrentSession() session: Session,
    @CurrentCredential() credential: Credential,
    @Res() answer: OpenAnswer,
  ): void {
    this.streams.open(session, credential, answer);
  }
}
