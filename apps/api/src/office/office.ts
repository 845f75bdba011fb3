import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DutyList, Instant, ObligationId, TaskId, UnitId } from '#contracts';
import type { OfficeDesk, OfficeDuty, OfficeDutyPage } from '#contracts';
import { BusinessClock } from '#event-store';
import { dutiesIn, dutyCounts, idsIn, namesOf, textsOf } from '#read-models';
import type { DutyLine } from '#read-models';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import type { Session } from '../sessions/session.ts';

export const OfficeQuery = z.strictObject({
  unit: UnitId.optional().meta({ description: 'Only this unit' }),
});

export const DutyQuery = z.strictObject({ ...OfficeQuery.shape, list: DutyList, ...paging });

const DutyPlace = z.strictObject({
  unitId: UnitId,
  dueAt: Instant,
  taskId: TaskId,
  obligationId: ObligationId,
});

type NamedUnit = OfficeDesk['units'][number];

/** In the order of their names; two of the same name, always the same way round. */
const byName = (one: NamedUnit, other: NamedUnit): number =>
  one.name.localeCompare(other.name, 'vi') || one.unitId.localeCompare(other.unitId);

const placeOf = ({ unitId, dueAt, taskId, obligationId }: DutyLine) => ({
  ...{ unitId, dueAt: dueAt.toISOString(), taskId, obligationId },
});

/** What whoever follows the tasks of an authority sees to. */
@Injectable()
export class Office {
  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  async desk({ authorityId }: Session, unitId: string | undefined): Promise<OfficeDesk> {
    const asOf = await this.clock.now();
    const counts = await dutyCounts(this.database, authorityId, asOf);
    const names = await namesOf(this.database, idsIn(counts));
    const of = (list: DutyList) =>
      counts
        .filter((one) => one.list === list && (unitId === undefined || one.unitId === unitId))
        .reduce((sum, { count }) => sum + count, 0);
    return {
      ...{ asOf, overdue: of('overdue'), dueSoon: of('due-soon'), decisions: of('decisions') },
      units: [...new Set(counts.map((one) => one.unitId))]
        .map((id) => ({ unitId: id, name: names.unit(id) }))
        .sort(byName),
    };
  }

  /** One list, unit by unit in the order of their names, so that each is found. */
  async duties(
    session: Session,
    { list, unit, limit, cursor }: z.infer<typeof DutyQuery>,
  ): Promise<z.infer<typeof OfficeDutyPage>> {
    const after = fromCursor(cursor, DutyPlace);
    const { asOf, units } = await this.desk(session, unit);
    const last = after && (await this.named(after.unitId));
    const following = units
      .filter(({ unitId }) => unit === undefined || unitId === unit)
      .filter((one) => !last || byName(one, last) >= 0)
      .map(({ unitId }) => unitId);
    const wanted = { authorityId: session.authorityId, now: asOf, list, limit: limit + 1 };
    const lines = await dutiesIn(this.database, wanted, following, after);
    const [names, texts] = await Promise.all([
      namesOf(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    const worded = ({
      title,
      unitId,
      postId,
      dueAt,
      told,
      ...line
    }: DutyLine): z.infer<typeof OfficeDuty> => ({
      ...line,
      dueAt: dueAt.toISOString(),
      title: texts(title),
      unit: { unitId, name: names.unit(unitId) },
      leader: postId === null ? null : { postId, title: names.post(postId) },
      told: told.map(({ personId, postId: post, ...how }) => ({
        ...how,
        name: names.person(personId),
        postTitle: names.post(post),
      })),
    });
    return pageOf(lines, limit, worded, placeOf);
  }

  private async named(unitId: string): Promise<NamedUnit> {
    return { unitId, name: (await namesOf(this.database, [unitId])).unit(unitId) };
  }
}
