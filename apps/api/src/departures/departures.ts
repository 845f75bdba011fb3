import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { DeparturesView, Names } from '#contracts';
import { BusinessClock } from '#event-store';
import { idsIn, mandatesLeft, namesOf, openAccountsLeft, postsLeft, unitsLeft } from '#read-models';
import type { Session } from '../sessions/session.ts';

const callers = (names: Names) => ({
  unit: (unitId: string) => ({ unitId, name: names.unit(unitId) }),
  post: (postId: string) => ({ postId, title: names.post(postId) }),
  person: (personId: string) => ({ personId, name: names.person(personId) }),
});

const unless = <T, R>(value: T | null, then: (value: T) => R): R | null =>
  value === null ? null : then(value);

/** What people who left have left behind. Nothing is kept or changed: what is done about it are acts like any others. */
@Injectable()
export class Departures {
  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  async of({ authorityId }: Session): Promise<z.infer<typeof DeparturesView>> {
    const at = await this.clock.now();
    const [posts, units, mandates, accounts] = await Promise.all([
      postsLeft(this.database, authorityId, at),
      unitsLeft(this.database, authorityId, at),
      mandatesLeft(this.database, authorityId, at),
      openAccountsLeft(this.database, authorityId, at),
    ]);
    const holders = posts.flatMap(({ lastHolder }) => lastHolder ?? []);
    const names = await namesOf(this.database, [...idsIn([posts, units, mandates, accounts]), ...holders]);
    const { unit, post, person } = callers(names);
    return {
      at,
      posts: posts.map(({ postId, unitId, lastHolder, deputies, ...line }) => ({
        ...line,
        ...{ post: post(postId), unit: unit(unitId), lastHolder: unless(lastHolder, person) },
        deputies: deputies.map((one) => ({ ...post(one.postId), person: person(one.personId) })),
      })),
      units: units.map(({ unitId, ...line }) => ({ ...line, unit: unit(unitId) })),
      mandates: mandates.map(({ mandateId, unitId, postId, toPostId, toPersonId, until }) => ({
        ...{ mandateId, until, unit: unit(unitId), from: post(postId) },
        ...{ toPost: unless(toPostId, post), toPerson: unless(toPersonId, person) },
      })),
      accounts: accounts.map(({ personId, ...line }) => ({ ...line, person: person(personId) })),
    };
  }
}
