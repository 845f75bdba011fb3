import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Instant, UnitId } from '#contracts';
import type { LocalDate, WeekOrigin, WeekTable, WeekTask } from '#contracts';
import {
  answersFor,
  byOrigin,
  countsOf,
  headPostOf,
  isLateBefore,
  standingIn,
  startOfDay,
  weekOf,
} from '#domain';
import { Organisation } from '#organisation';
import { idsIn, namesByDate } from '#read-models';
import { Endings, endingView, heirsOf } from '../figures/endings.ts';
import { Overviews } from '../figures/overviews.ts';
import { Scopes } from '../figures/scopes.ts';
import type { Session } from '../sessions/session.ts';

export const WeekQuery = z.strictObject({
  unit: UnitId.optional().meta({ description: 'Only this unit' }),
  asOf: Instant.optional().meta({
    description: 'By what was on record at this instant: what the screen showed. Now if left out',
  }),
});
export type WeekQuery = z.infer<typeof WeekQuery>;

type Listed = z.infer<typeof WeekTask>;
type UnitHead = WeekTable['units'][number]['head'];

const byDueDate = (one: Listed, other: Listed): number =>
  one.dueOn.localeCompare(other.dueOn) || one.code.localeCompare(other.code);

/** Tasks of a week by how their units came to have them, with the units that they were inherited from, by name. */
const originsOf = (all: readonly Listed[]): WeekOrigin[] =>
  byOrigin(all).map(({ origin, tasks }) => {
    const from = tasks.flatMap((task) => (task.origin?.as === 'inherited' ? [task.origin.from] : []));
    return {
      ...{ origin, counts: countsOf(tasks), lateBefore: tasks.filter(isLateBefore).length },
      from: [...new Map(from.map((unit) => [unit.unitId, unit])).values()].sort((one, other) =>
        one.name.localeCompare(other.name, 'vi'),
      ),
    };
  });

/** What was to be done in a week, and what became of it. Judged as all figures are. */
@Injectable()
export class Weeks {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly overviews: Overviews,
    private readonly scopes: Scopes,
    private readonly endings: Endings,
  ) {}

  /** The week in which a day lies. */
  async table(session: Session, day: LocalDate, query: WeekQuery): Promise<WeekTable> {
    const week = weekOf(day);
    const judged = await this.scopes.of(session, { ...query, to: week.to });
    const beginsAt = startOfDay(week.from, judged.calendar);
    const found = (await this.overviews.counted(judged)).flatMap((one) => {
      const { dueOn, closedAt } = one.line;
      const standing = standingIn(week, beginsAt, { ...one.counted, dueOn, closedAt });
      return standing && dueOn !== null ? [{ ...one, standing, dueOn }] : [];
    });
    const byId = new Map(found.map((one) => [one.line.taskId, one]));
    const tasks = (await this.overviews.items(found, judged)).flatMap((item): Listed[] => {
      const one = byId.get(item.taskId);
      if (!one) return [];
      const { line, standing, dueOn } = one;
      return [{ ...item, ...standing, dueOn, sentAt: line.completion?.endedAt ?? null }];
    });
    const units = new Map(tasks.map(({ unit }) => [unit.unitId, unit]));
    const heads = await this.heads([...units.keys()], judged.at);
    const endings = await this.endings.of(judged.scope);
    const named = await this.overviews.names(judged, heirsOf(endings));
    return {
      ...{ week, authority: named(judged.scope.authorityId) },
      ...{
        asOf: judged.scope.knownAt,
        countedAt: judged.at,
        total: countsOf(tasks),
        origins: originsOf(tasks),
      },
      units: [...units.values()]
        .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
        .map((unit) => {
          const own = tasks.filter((task) => task.unit.unitId === unit.unitId).sort(byDueDate);
          const ending = endings.find(({ unitId }) => unitId === unit.unitId);
          return {
            ...{ unit, ended: ending ? endingView(ending, named) : null, head: heads(unit.unitId) },
            ...{ counts: countsOf(own), origins: originsOf(own), tasks: own },
          };
        }),
    };
  }

  /** Who answered for units at an instant, as they were called then. */
  private async heads(unitIds: string[], at: Instant): Promise<(unitId: string) => UnitHead> {
    const directory = await this.organisation.slice(unitIds, []);
    const heads = new Map(
      unitIds.map((unitId) => {
        const post = headPostOf(directory, unitId, at);
        return [unitId, post && answersFor(directory, post.postId, at)];
      }),
    );
    const names = (await namesByDate(this.database, idsIn([...heads.values()])))(at);
    return (unitId) => {
      const head = heads.get(unitId);
      if (!head) return null;
      const { personId, postId } = head;
      return { personId, name: names.person(personId), postTitle: names.post(postId) };
    };
  }
}
