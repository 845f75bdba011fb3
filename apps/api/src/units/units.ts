import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type {
  Instant,
  Language,
  MonitorList,
  PersonView,
  UnitEventType,
  UnitHistory,
  UnitList,
  UnitView,
} from '#contracts';
import { covers } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation, streamOfUnit } from '#organisation';
import type { UnitLine } from '#organisation';
import { idsIn, namesByDate, writtenEvents } from '#read-models';
import { Problem } from '../http/problem.ts';
import { unitEntry } from './unit-entry.ts';

const dated = <Line extends Pick<UnitLine, 'from' | 'to'>>(line: Line) => ({
  ...line,
  from: line.from.toISOString(),
  to: line.to?.toISOString() ?? null,
});

/** A unit and all below it. */
const unitsWithin = (units: readonly UnitLine[], top: string): string[] => [
  top,
  ...units.filter(({ parentId }) => parentId === top).flatMap(({ unitId }) => unitsWithin(units, unitId)),
];

/** The organisation by date: its units and posts, who holds what at an instant, and what was decided on each unit. */
@Injectable()
export class Units {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async list(given: Instant | undefined): Promise<z.infer<typeof UnitList>> {
    const at = given ?? (await this.clock.now());
    return { at, items: (await this.organisation.units(at)).map(dated) };
  }

  async unit(unitId: string, given: Instant | undefined): Promise<z.infer<typeof UnitView>> {
    const at = given ?? (await this.clock.now());
    const unit = await this.organisation.unit(unitId, at);
    if (!unit) throw new Problem('unit-not-found', { unitId });
    const posts = (await this.organisation.posts(unitId, at)).map(dated);
    const holders = posts.flatMap(({ postId, role, title, holders: held }) =>
      held.map(({ personId, name }) => ({ postId, role, title, personId, name })),
    );
    return { ...dated(unit), at, posts, holders, ...(await this.capacities(unitId, at)) };
  }

  /** The officers who follow tasks for an authority: those of its own and of every unit below it. */
  async monitors(authorityId: string, given: Instant | undefined): Promise<z.infer<typeof MonitorList>> {
    const at = given ?? (await this.clock.now());
    const units = await this.organisation.units(at);
    if (!units.some(({ unitId }) => unitId === authorityId))
      throw new Problem('unit-not-found', { unitId: authorityId });
    return { at, items: await this.organisation.monitors(unitsWithin(units, authorityId), at) };
  }

  /** In which capacities the posts of a unit act at an instant. */
  private async capacities(unitId: string, at: Instant) {
    const directory = await this.organisation.slice([unitId], []);
    const own = new Set(directory.posts.filter((post) => post.unitId === unitId).map(({ postId }) => postId));
    const { fields = [], mandates = [], collectives = [] } = directory;
    return {
      fields: fields.filter((one) => own.has(one.postId) && covers(one, at)),
      mandates: mandates.filter((one) => own.has(one.fromPostId) && covers(one, at)),
      collective: collectives.find((one) => one.unitId === unitId && covers(one, at)) ?? null,
    };
  }

  async history(unitId: string, language: Language): Promise<z.infer<typeof UnitHistory>> {
    const written = await writtenEvents<UnitEventType>(this.database, streamOfUnit(unitId));
    if (written.length === 0) throw new Problem('unit-not-found', { unitId });
    const called = await namesByDate(
      this.database,
      idsIn(written.map(({ event }) => [event.data, event.actor])),
    );
    return { unitId, entries: written.map(unitEntry(called, language)) };
  }

  async person(personId: string, given: Instant | undefined): Promise<z.infer<typeof PersonView>> {
    const at = given ?? (await this.clock.now());
    const [person] = await this.organisation.people([personId]);
    if (!person) throw new Problem('unknown-person', { personId });
    return { ...person, at, posts: await this.organisation.postsHeld(personId, at) };
  }
}
