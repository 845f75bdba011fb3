import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DirectiveId, LocalDate, UnitId } from '#contracts';
import type { DisseminationPage, Language } from '#contracts';
import { disseminationStanding } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { disseminationsOwed, namesOf, sealsIn, textsOf } from '#read-models';
import type { OwedDissemination } from '#read-models';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import type { Session } from '../sessions/session.ts';
import { isOfUnit } from '../tasks/sight.ts';
import { directiveLine } from './directive-line.ts';
import { namedUnit } from './dissemination-view.ts';

export const DisseminationQuery = z.strictObject({
  unit: UnitId.optional().meta({
    description: 'Only this unit, with those that it has succeeded; unit people get those of their own',
  }),
  ...paging,
});

const Place = z.strictObject({ dueOn: LocalDate, directiveId: DirectiveId, unitId: UnitId });
const placeOf = ({ dueOn, directiveId, unitId }: OwedDissemination) => ({ dueOn, directiveId, unitId });

/** What is still to be disseminated: by their own unit for unit people, by every unit of the authority for others. */
@Injectable()
export class Disseminations {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async owed(
    session: Session,
    { unit, limit, cursor }: z.infer<typeof DisseminationQuery>,
    language: Language,
  ): Promise<z.infer<typeof DisseminationPage>> {
    const now = await this.clock.now();
    const { authorityId } = session;
    const unitId = isOfUnit(session) ? session.unitId : unit;
    const whose = { authorityId, now, ...(unitId === undefined ? {} : { unitId }) };
    const after = fromCursor(cursor, Place);
    const lines = await disseminationsOwed(this.database, whose, { limit: limit + 1, after });
    const [names, texts, { calendar }] = await Promise.all([
      namesOf(
        this.database,
        lines.map((line) => line.unitId),
      ),
      textsOf(this.database, sealsIn(lines)),
      this.organisation.rules({ unitIds: [], postIds: [] }, null),
    ]);
    const line = ({ unitId: owing, dueOn, days, ...directive }: OwedDissemination) => {
      const { state, daysLate } = disseminationStanding({ days, held: null }, undefined, now, calendar);
      return {
        directive: directiveLine(texts, language)(directive),
        unit: namedUnit(names)(owing),
        ...{ dueOn, overdue: state === 'overdue', daysLate },
      };
    };
    return pageOf(lines, limit, line, placeOf);
  }
}
