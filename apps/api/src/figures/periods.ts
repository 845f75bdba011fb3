import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { ClosedFigures } from '#contracts';
import type {
  FigureTask,
  Instant,
  PeriodList,
  PeriodToClose,
  UnitCommandOf,
  UnitEvent,
  UnitEventType,
} from '#contracts';
import { figuresOf } from '#domain';
import { BusinessClock, canonicalText, EventStore, FrozenFigures, Inbox } from '#event-store';
import { streamOfUnit } from '#organisation';
import { idsIn, namesByDate } from '#read-models';
import type { Answer } from '../commands/answer.ts';
import { Commands } from '../commands/commands.ts';
import { named } from '../http/named.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { sightOf } from '../tasks/sight.ts';
import { Overviews } from './overviews.ts';
import { Scopes } from './scopes.ts';

type Closing = UnitEvent<'PeriodClosed'>;

const ofUnit = (tasks: readonly FigureTask[], unitId: string) =>
  tasks.filter((task) => task.unitId === unitId);

/** What a unit sees of the figures: its own, and the same bytes for ever as well. */
const partOf = (figures: ClosedFigures, unitId: string): ClosedFigures => {
  const tasks = ofUnit(figures.tasks, unitId);
  const units = figures.units.filter((one) => one.unitId === unitId);
  return { ...figures, tasks, units, total: units[0]?.figures ?? figuresOf([]) };
};

/** Reporting periods (kỳ báo cáo) that are closed: their figures are frozen to the byte. */
@Injectable()
export class Periods {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly inbox: Inbox,
    private readonly figures: FrozenFigures,
    private readonly clock: BusinessClock,
    private readonly commands: Commands,
    private readonly overviews: Overviews,
    private readonly scopes: Scopes,
  ) {}

  async list({ authorityId }: Session): Promise<z.infer<typeof PeriodList>> {
    const closings = await this.closings(authorityId);
    const called = await namesByDate(this.database, idsIn(closings.map(({ actor }) => actor)));
    const items = closings.map(({ commandId, recordedAt, actor, data }) => {
      const { from, to, asOf, figures, paper = null } = data;
      if (typeof actor === 'string' || commandId === null) return [];
      const closedBy = named(actor, called(recordedAt));
      return [{ periodId: commandId, from, to, asOf, closedAt: recordedAt, closedBy, paper, figures }];
    });
    return { items: items.flat().reverse() };
  }

  /** Closes a period with the figures as they are known now. The same key gets the same answer, by the figures that it had first. */
  async close(session: Session, periodId: string, period: PeriodToClose, arrivedAt: number): Promise<Answer> {
    const { authorityId } = session;
    const body = { ...(await this.orderFor(authorityId, periodId, period)), unitId: authorityId };
    const streamId = streamOfUnit(authorityId);
    return this.commands.submit({ session, streamId, commandId: periodId, body, arrivedAt });
  }

  /** The frozen figures, byte for byte; for a unit, its own part of them. */
  async frozen(session: Session, periodId: string): Promise<string> {
    const bytes = await this.bytesOf(await this.closing(session, periodId));
    const sight = sightOf(session);
    return 'unitId' in sight
      ? canonicalText(partOf(ClosedFigures.parse(JSON.parse(bytes)), sight.unitId))
      : bytes;
  }

  async frozenFigures(session: Session, periodId: string): Promise<ClosedFigures> {
    return ClosedFigures.parse(JSON.parse(await this.frozen(session, periodId)));
  }

  private async orderFor(
    authorityId: string,
    periodId: string,
    period: PeriodToClose,
  ): Promise<Omit<UnitCommandOf<'ClosePeriod'>, 'unitId'>> {
    const known = (await this.inbox.find(periodId))?.command.body;
    if (known?.type === 'ClosePeriod')
      return { type: 'ClosePeriod', ...period, asOf: known.asOf, figures: known.figures };
    const asOf = await this.clock.now();
    const figures = await this.figures.keep(await this.figuresFor(authorityId, period, asOf));
    return { type: 'ClosePeriod', ...period, asOf, figures };
  }

  private async figuresFor(
    authorityId: string,
    { from, to }: PeriodToClose,
    asOf: Instant,
  ): Promise<ClosedFigures> {
    const judged = await this.scopes.inPeriod({ authorityId, unitId: null, knownAt: asOf }, { from, to });
    const tasks = (await this.overviews.counted(judged)).map(({ counted }) => counted);
    const unitIds = [...new Set(tasks.map(({ unitId }) => unitId))].sort();
    const namedUnit = await this.overviews.names(judged, unitIds);
    return {
      ...{ schemaVersion: 1, authorityId, from, to, asOf, tasks },
      total: figuresOf(tasks),
      units: unitIds.map((unitId) => ({
        ...namedUnit(unitId),
        figures: figuresOf(ofUnit(tasks, unitId)),
      })),
    };
  }

  private async closing({ authorityId }: Session, periodId: string): Promise<Closing> {
    const closings = await this.closings(authorityId);
    const found = closings.find(({ commandId }) => commandId === periodId);
    if (!found) throw new Problem('unknown-period');
    return found;
  }

  private async bytesOf({ data }: Closing): Promise<string> {
    const bytes = await this.figures.find(data.figures);
    if (bytes === undefined) throw new Error(`The figures ${data.figures} of a closed period are gone.`);
    return bytes;
  }

  private async closings(authorityId: string): Promise<Closing[]> {
    const events = await this.store.events<UnitEventType>(streamOfUnit(authorityId));
    return events.filter((event): event is Closing & UnitEvent => event.type === 'PeriodClosed');
  }
}
