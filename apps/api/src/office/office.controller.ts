import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { OfficeDesk, OfficeDutyPage } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession } from '../http/request.ts';
import { followingRoles, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { DutyQuery, Office, OfficeQuery } from './office.ts';

@ApiTags('Office')
@Controller('office')
export class OfficeController {
  constructor(private readonly office: Office) {}

  @Get()
  @Roles(...followingRoles)
  @Answers(OfficeDesk, 'The desk of the monitoring office', 'How long its lists are, and of which units.')
  @Fails('invalid-request')
  desk(
    @CurrentSession() session: Session,
    @Query({ schema: OfficeQuery }) { unit }: z.infer<typeof OfficeQuery>,
  ) {
    return this.office.desk(session, unit);
  }

  @Get('duties')
  @Roles(...followingRoles)
  @Answers(
    OfficeDutyPage,
    'One list of that desk',
    'What is overdue, due within seven days, or waits for a leader: by whom it is owed and who was told. By unit, then by date.',
  )
  @Fails('invalid-request')
  duties(@CurrentSession() session: Session, @Query({ schema: DutyQuery }) query: z.infer<typeof DutyQuery>) {
    return this.office.duties(session, query);
  }
}
