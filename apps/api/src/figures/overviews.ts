import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type {
  Figures,
  FigureTask,
  HolderDays,
  Instant,
  Language,
  LocalDate,
  Names,
  Overview,
  OverviewTask,
  OverviewTaskPage,
  TimeOverview,
} from '#contracts';
import { TaskId } from '#contracts';
import { addDays, countedAt, dayCounter, figuresOf, localDateOf, numberedDays } from '#domain';
import { Organisation } from '#organisation';
import { countablesIn, countingGround, heldDays, idsIn, namesByDate, textsOf } from '#read-models';
import type { CountableLine, HeldLine, NumberedDays } from '#read-models';
import { fromCursor, toCursor } from '../http/page.ts';
import type { Session } from '../sessions/session.ts';
import { Endings, endingView, heirsOf } from './endings.ts';
import type { Ending } from './endings.ts';
import { isBehind } from './figure-query.ts';
import type { OverviewQuery, OverviewTaskQuery } from './figure-query.ts';
import { figuresView } from './figures-view.ts';
import { Scopes } from './scopes.ts';
import type { Judged } from './scopes.ts';

/** A task as it was and as it is counted. */
export type Counted = { line: CountableLine; counted: FigureTask };

const OverviewPlace = z.strictObject({ code: z.string(), taskId: TaskId });

const unitsIn = (tasks: readonly { unitId: string }[]) => [...new Set(tasks.map(({ unitId }) => unitId))];

const byName = (a: { unit: { name: string; unitId: string } }, b: typeof a) =>
  a.unit.name < b.unit.name ? -1 : a.unit.name > b.unit.name ? 1 : a.unit.unitId < b.unit.unitId ? -1 : 1;

const noDays = (): HolderDays => ({ unit: 0, coordinator: 0, reviewer: 0, leader: 0, nobody: 0 });

const inHolders = (lines: readonly HeldLine[]) => {
  const holders = noDays();
  for (const { holder, days } of lines) holders[holder] += days;
  return { total: Object.values(holders).reduce((sum, days) => sum + days, 0), holders };
};

const taskOrigin = (origin: FigureTask['origin'], names: Names): z.infer<typeof OverviewTask>['origin'] => {
  if (origin?.as !== 'inherited') return origin ?? null;
  const { fromUnitId: unitId, ...inherited } = origin;
  return { ...inherited, from: { unitId, name: names.unit(unitId) } };
};

/** Figures of the tasks that a reader sees, as of any instant. */
@Injectable()
export class Overviews {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly scopes: Scopes,
    private readonly endings: Endings,
  ) {}

  async overview(session: Session, query: OverviewQuery, language: Language): Promise<Overview> {
    const judged = await this.scopes.of(session, query);
    const [tasks, endings] = await Promise.all([this.figureTasks(judged), this.endings.of(judged.scope)]);
    const closed = await this.closedFigures(judged, endings);
    const unitIds = [...new Set([...unitsIn(tasks), ...closed.keys()])];
    const named = await this.names(judged, [
      ...unitIds,
      ...idsIn(tasks),
      ...idsIn([...closed]),
      ...heirsOf(endings),
    ]);
    const said = { scope: query, language, named };
    const units = unitIds.map((unitId) => {
      const ofUnit = { ...said, scope: { ...query, unit: unitId } };
      const atEnd = { ...said, scope: { from: query.from, unit: unitId, closed: true } };
      const figures = closed.get(unitId);
      const ending = endings.find((one) => one.unitId === unitId);
      return {
        unit: named(unitId),
        figures: figuresView(figuresOf(tasks.filter((task) => task.unitId === unitId)), ofUnit),
        ended: ending
          ? { ...endingView(ending, named), figures: figures ? figuresView(figures, atEnd) : null }
          : null,
      };
    });
    return {
      ...this.head(judged, query, named),
      total: figuresView(figuresOf(tasks), said),
      units: units.sort(byName),
    };
  }

  /** What is said of units that have ended by the instant in question: their figures as they were closed, where they had any. */
  private async closedFigures(judged: Judged, endings: readonly Ending[]): Promise<Map<string, Figures>> {
    const { at, scope } = judged;
    const over = endings.filter((one) => one.at <= at && (scope.openFrom ?? '') < one.at);
    const all = await Promise.all(
      over.map(async (one) => {
        const tasks = await this.figureTasks(this.scopes.atEnd(judged, one));
        return [one.unitId, tasks] as const;
      }),
    );
    return new Map(
      all.filter(([, tasks]) => tasks.length > 0).map(([unitId, tasks]) => [unitId, figuresOf(tasks)]),
    );
  }

  private async figureTasks(judged: Judged): Promise<FigureTask[]> {
    return (await this.counted(judged)).map(({ counted }) => counted);
  }

  /** The tasks behind one of the numbers. */
  async tasks(session: Session, query: OverviewTaskQuery): Promise<z.infer<typeof OverviewTaskPage>> {
    const { limit, cursor } = query;
    const judged = await this.scopes.of(session, query);
    const isAsked = isBehind(query);
    const found = (await this.counted(judged)).filter(({ counted }) => isAsked(counted));
    const after = fromCursor(cursor, OverviewPlace);
    const first = after ? found.findIndex(({ line }) => line.taskId === after.taskId) + 1 : 0;
    const shown = found.slice(first, first + limit);
    const last = shown.at(-1)?.line;
    const more = first + limit < found.length && last;
    return {
      count: found.length,
      items: await this.items(shown, judged),
      next: more ? toCursor({ code: last.code, taskId: last.taskId }) : null,
    };
  }

  /** Where time went. */
  async time(session: Session, query: OverviewQuery): Promise<TimeOverview> {
    const judged = await this.scopes.of(session, query);
    const { scope, at, calendar } = judged;
    const { firstIssuedAt, versions } = await countingGround(this.database, scope.authorityId);
    const begin = localDateOf(firstIssuedAt ?? at, calendar);
    // An instant at which a day ends is the first of the next one, which is not in it.
    const through = scope.countsBefore === null ? localDateOf(at, calendar) : (query.to ?? begin);
    const after = query.from === undefined ? begin : addDays(query.from, -1);
    const numbered = await this.numbered(after < begin ? after : begin, through, versions);
    const lines = await heldDays(this.database, scope, { after, through }, numbered);
    const named = await this.names(judged, unitsIn(lines));
    const units = unitsIn(lines).map((unitId) => ({
      unit: named(unitId),
      ...inHolders(lines.filter((line) => line.unitId === unitId)),
    }));
    return {
      ...this.head(judged, query, named),
      total: inHolders(lines),
      units: units.sort(byName),
    };
  }

  /** Each task of a scope as it is counted, by the calendar that it goes by. */
  async counted({ scope, at }: Judged): Promise<Counted[]> {
    const lines = await countablesIn(this.database, scope);
    const versions = [...new Set(lines.map(({ calendarVersion }) => calendarVersion))];
    const calendars = new Map(
      await Promise.all(
        versions.map(async (version) => [version, await this.organisation.calendar(version)] as const),
      ),
    );
    const countDays = dayCounter();
    return lines.flatMap((line) => {
      const calendar = calendars.get(line.calendarVersion);
      return calendar ? [{ line, counted: countedAt(line, at, calendar, countDays) }] : [];
    });
  }

  /** Units as they were called at the instant in question. */
  async names({ scope, at }: Judged, unitIds: string[]) {
    const called = await namesByDate(this.database, [...unitIds, scope.authorityId]);
    const names = called(at);
    return (unitId: string) => ({ unitId, name: names.unit(unitId) });
  }

  private head(
    { scope, at }: Judged,
    { from, to }: OverviewQuery,
    named: Awaited<ReturnType<Overviews['names']>>,
  ) {
    return {
      authority: named(scope.authorityId),
      ...{ from: from ?? null, to: to ?? null, asOf: scope.knownAt, countedAt: at },
    };
  }

  /** Counted tasks in words, in the order in which they are given. */
  async items(shown: readonly Counted[], { at }: { at: Instant }) {
    const lines = shown.map(({ line }) => line);
    const [called, texts] = await Promise.all([
      namesByDate(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    const names = called(at);
    return shown.map(({ line, counted }): z.infer<typeof OverviewTask> => {
      const { unitId, origin, ...figure } = counted;
      const { title, leaderPostId, firstDueOn, dueOn, closedAt } = line;
      return {
        ...figure,
        origin: taskOrigin(origin, names),
        ...{ firstDueOn, dueOn, closedAt },
        title: texts(title),
        unit: { unitId, name: names.unit(unitId) },
        leader: { postId: leaderPostId, title: names.post(leaderPostId) },
      };
    });
  }

  private async numbered(first: LocalDate, through: LocalDate, versions: string[]): Promise<NumberedDays> {
    const calendars = await Promise.all(versions.map((version) => this.organisation.calendar(version)));
    return {
      first,
      versions,
      utcOffsetMinutes: calendars[0]?.utcOffsetMinutes ?? 0,
      ordinals: calendars.map((calendar) => numberedDays(first, through, calendar)),
    };
  }
}
