import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  Instant,
  MonitorList,
  PersonId,
  PersonView,
  UnitHistory,
  UnitId,
  UnitList,
  UnitView,
} from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { InLanguage } from '../http/request.ts';
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
  @Answers(
    UnitList,
    'List units',
    'Those that are there now, or at an instant, as they are called then; the tops of the trees first.',
  )
  @Fails('invalid-request')
  list(@Query({ schema: AtQuery }) { at }: AtQuery) {
    return this.organisation.list(at);
  }

  @Get('units/:unitId')
  @AnyRole()
  @Answers(UnitView, 'One unit', 'With its posts and who holds them now, or at an instant.')
  @Fails('invalid-request', 'unit-not-found')
  unit(@Param('unitId', { schema: UnitId }) unitId: string, @Query({ schema: AtQuery }) { at }: AtQuery) {
    return this.organisation.unit(unitId, at);
  }

  @Get('units/:unitId/monitors')
  @AnyRole()
  @Answers(
    MonitorList,
    'List monitoring officers',
    'Who follows tasks for an authority now, or at an instant: in its own posts and in those of the units below it.',
  )
  @Fails('invalid-request', 'unit-not-found')
  monitors(@Param('unitId', { schema: UnitId }) unitId: string, @Query({ schema: AtQuery }) { at }: AtQuery) {
    return this.organisation.monitors(unitId, at);
  }

  @Get('units/:unitId/history')
  @AnyRole()
  @Answers(
    UnitHistory,
    'What was decided on a unit',
    'Every event in the order in which it was recorded, each with a sentence in the names of its day, its paper and its hash.',
  )
  @Fails('invalid-request', 'unit-not-found')
  history(@Param('unitId', { schema: UnitId }) unitId: string, @InLanguage() language: Language) {
    return this.organisation.history(unitId, language);
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
