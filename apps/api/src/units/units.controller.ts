import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Instant, PersonId, PersonView, UnitId, UnitList, UnitView } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { AnyRole } from '../sessions/roles.ts';
import { Units } from './units.ts';

const AtQuery = z.strictObject({ at: Instant.optional().meta({ description: 'Instead of now' }) });
type AtQuery = z.infer<typeof AtQuery>;

@ApiTags('Organisation')
@Controller()
export class UnitsController {
  constructor(private readonly organisation: Units) {}

  @Get('units')
  @AnyRole()
  @Answers(UnitList, 'List units', 'The tops of the trees first.')
  list() {
    return this.organisation.list();
  }

  @Get('units/:unitId')
  @AnyRole()
  @Answers(UnitView, 'One unit', 'With who holds its posts now, or at an instant.')
  @Fails('invalid-request', 'unit-not-found')
  unit(@Param('unitId', { schema: UnitId }) unitId: string, @Query({ schema: AtQuery }) { at }: AtQuery) {
    return this.organisation.unit(unitId, at);
  }

  @Get('people/:personId')
  @AnyRole()
  @Answers(PersonView, 'One person', 'With the posts held now, or at an instant.')
  @Fails('invalid-request', 'unknown-person')
  person(
    @Param('personId', { schema: PersonId }) personId: string,
    @Query({ schema: AtQuery }) { at }: AtQuery,
  ) {
    return this.organisation.person(personId, at);
  }
}
