import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeparturesView } from '#contracts';
import { Answers } from '../http/documented.ts';
import { CurrentSession } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Departures } from './departures.ts';

@ApiTags('Handovers')
@Controller('departures')
export class DeparturesController {
  constructor(private readonly departures: Departures) {}

  @Get()
  @Roles('administrator')
  @TakesItsTime()
  @Answers(
    DeparturesView,
    'What people who left have left behind',
    'A dry run: posts for which nobody answers while something hangs on them, units without a head, mandates that nobody can use, accounts of ' +
      'people without a post. Each is put right by an ordinary act: appoint, give charge, end the mandate, close the account.',
  )
  of(@CurrentSession() session: Session) {
    return this.departures.of(session);
  }
}
