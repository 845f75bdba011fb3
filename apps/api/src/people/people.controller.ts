import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AccountOpening, PersonId, PersonNaming, PersonPage, PersonView } from '#contracts';
import { Answers, AnswersNothing, Fails } from '../http/documented.ts';
import { CurrentSession } from '../http/request.ts';
import { Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Units } from '../units/units.ts';
import { PeopleFound, PeopleQuery } from './people-found.ts';
import { Registration } from './registration.ts';

@ApiTags('Organisation')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly registration: Registration,
    private readonly units: Units,
    private readonly found: PeopleFound,
  ) {}

  @Get()
  @Roles('administrator')
  @Answers(
    PersonPage,
    'Look for people by name',
    'For administrators, who appoint by an id that says nothing.',
  )
  @Fails('invalid-request')
  called(@Query({ schema: PeopleQuery }) query: z.infer<typeof PeopleQuery>) {
    return this.found.called(query);
  }

  @Put(':personId')
  @Roles('administrator')
  @Answers(
    PersonView,
    'Register a person, or record another name',
    'The id says nothing of the person; the name stays in the directory and is in no event. Earlier names are kept with their dates. ' +
      'Safe to repeat.',
  )
  @Fails('invalid-request', 'malformed-json')
  async name(
    @CurrentSession() session: Session,
    @Param('personId', { schema: PersonId }) personId: string,
    @Body({ schema: PersonNaming }) body: z.infer<typeof PersonNaming>,
  ) {
    await this.registration.name(session, personId, body);
    return this.units.person(personId, undefined);
  }

  @Put(':personId/account')
  @Roles('administrator')
  @Answers(
    PersonView,
    'Open an account, or set another password',
    'The password is kept as an Argon2id hash alone. Who set it and when is on record. Safe to repeat.',
  )
  @Fails('invalid-request', 'malformed-json', 'unknown-person', 'login-taken')
  async openAccount(
    @CurrentSession() session: Session,
    @Param('personId', { schema: PersonId }) personId: string,
    @Body({ schema: AccountOpening }) body: z.infer<typeof AccountOpening>,
  ) {
    await this.registration.openAccount(session, personId, body);
    return this.units.person(personId, undefined);
  }

  @Delete(':personId/account')
  @Roles('administrator')
  @AnswersNothing(
    'Close the accounts of somebody who left',
    'Nobody signs in as them any more; that the accounts were there, and who closed them, stays on record. Safe to repeat.',
  )
  @Fails('invalid-request', 'unknown-person', 'post-still-held')
  closeAccounts(
    @CurrentSession() session: Session,
    @Param('personId', { schema: PersonId }) personId: string,
  ) {
    return this.registration.closeAccounts(session, personId);
  }
}
