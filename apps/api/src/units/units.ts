import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Instant, PersonView, UnitList, UnitView } from '#contracts';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { Problem } from '../http/problem.ts';

/** The organisation, and who holds what at an instant. */
@Injectable()
export class Units {
  constructor(
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async list(): Promise<z.infer<typeof UnitList>> {
    return { items: await this.organisation.units() };
  }

  async unit(unitId: string, given: Instant | undefined): Promise<z.infer<typeof UnitView>> {
    const at = given ?? (await this.clock.now());
    const unit = (await this.organisation.units()).find((one) => one.unitId === unitId);
    if (!unit) throw new Problem('unit-not-found', { unitId });
    const held = await this.organisation.holders(unitId, at);
    return { ...unit, at, holders: held.map(({ unitId: _, ...holder }) => holder) };
  }

  async person(personId: string, given: Instant | undefined): Promise<z.infer<typeof PersonView>> {
    const at = given ?? (await this.clock.now());
    const [person] = await this.organisation.people([personId]);
    if (!person) throw new Problem('unknown-person', { personId });
    return { ...person, at, posts: await this.organisation.postsHeld(personId, at) };
  }
}
