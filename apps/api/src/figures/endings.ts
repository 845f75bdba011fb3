import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant, UnitEnding, UnitEvent, UnitEventType, UnitId } from '#contracts';
import { EventStore } from '#event-store';
import { streamOfUnit } from '#organisation';
import { endedUnits } from '#read-models';
import type { FigureScope } from '#read-models';

/** How a unit has ended, as it is on record: from when on, since when that is known, and who succeeded it; nobody, where none is named. */
export type Ending = { unitId: UnitId; at: Instant; knownAt: Instant; successorIds: UnitId[] };

/** Every unit that succeeded one. */
export const heirsOf = (endings: readonly Ending[]): UnitId[] =>
  endings.flatMap(({ successorIds }) => successorIds);

export const endingView = (
  { at, successorIds }: Ending,
  named: (unitId: UnitId) => UnitEnding['successors'][number],
): UnitEnding => ({ at, successors: successorIds.map(named) });

const latest = <Type extends UnitEventType>(
  events: readonly UnitEvent[],
  type: Type,
): UnitEvent<Type> | undefined =>
  events.findLast((event): event is UnitEvent<Type> & UnitEvent => event.type === type);

/** The ends of units. With its end the figures of a unit are closed: they stay as they were known when it came, and nothing is added. */
@Injectable()
export class Endings {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
  ) {}

  /** Of all units of a scope that have had tasks, as they were on record then. */
  async of(scope: Pick<FigureScope, 'authorityId' | 'unitId' | 'knownAt'>): Promise<Ending[]> {
    const unitIds = await endedUnits(this.database, scope);
    const endings = await Promise.all(unitIds.map((unitId) => this.ending(unitId, scope.knownAt)));
    return endings.flat();
  }

  private async ending(unitId: UnitId, knownAt: Instant): Promise<Ending[]> {
    const events = await this.store.events<UnitEventType>(streamOfUnit(unitId));
    const known = events.filter(({ recordedAt }) => recordedAt <= knownAt);
    const ended = latest(known, 'UnitEnded');
    if (!ended) return [];
    const { effectiveAt: at, recordedAt } = ended;
    const { successorIds = [] } = latest(known, 'SuccessorsNamed')?.data ?? {};
    return [{ unitId, at, successorIds, knownAt: at < recordedAt ? recordedAt : at }];
  }
}
