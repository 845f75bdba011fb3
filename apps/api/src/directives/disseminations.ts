import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DirectiveId, LocalDate, UnitId } from '#contracts';
import type { DisseminationPage, Instant, Language } from '#contracts';
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

type Owed = z.infer<typeof DisseminationPage>['items'][number];
export type Borne = { borneBy: string; owed: Owed };

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
    const { authorityId } = session;
    const unitId = isOfUnit(session) ? session.unitId : unit;
    const whose = unitId === undefined ? { authorityId } : { authorityId, unitIds: [unitId] };
    const now = await this.clock.now();
    const page = { limit: limit + 1, after: fromCursor(cursor, Place) };
    const lines = await disseminationsOwed(this.database, { ...whose, now }, page);
    return pageOf(lines, limit, await this.viewer(lines, now, language), placeOf);
  }

  /** All that some units have to see to, with which of them that is. */
  async of(authorityId: string, unitIds: string[], language: Language): Promise<Borne[]> {
    const now = await this.clock.now();
    const lines = await disseminationsOwed(this.database, { authorityId, unitIds, now }, { limit: null });
    const view = await this.viewer(lines, now, language);
    return lines.map((line) => ({ borneBy: line.borneBy, owed: view(line) }));
  }

  private async viewer(
    lines: OwedDissemination[],
    now: Instant,
    language: Language,
  ): Promise<(line: OwedDissemination) => Owed> {
    const [names, texts, { calendar }] = await Promise.all([
      namesOf(
        this.database,
        lines.map((line) => line.unitId),
      ),
      textsOf(this.database, sealsIn(lines)),
      this.organisation.rules({ unitIds: [], postIds: [] }, null),
    ]);
    return ({ unitId: owing, borneBy: _, since: __, dueOn, days, ...directive }) => {
      const { state, daysLate } = disseminationStanding({ days, held: null }, undefined, now, calendar);
      return {
        directive: directiveLine(texts, language)(directive),
        unit: namedUnit(names)(owing),
        ...{ dueOn, overdue: state === 'overdue', daysLate },
      };
    };
  }
}
