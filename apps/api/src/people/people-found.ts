import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { PersonId } from '#contracts';
import type { PersonPage } from '#contracts';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { peopleCalled } from '#read-models';
import { fromCursor, pageOf, paging } from '../http/page.ts';

export const PeopleQuery = z.strictObject({
  q: z.string().trim().min(1).max(200).meta({
    description: 'Parts of the name; with diacritics they count, without they do not',
  }),
  ...paging,
});

const Place = z.strictObject({ name: z.string(), personId: PersonId });

/** People as they are looked for by name. */
@Injectable()
export class PeopleFound {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async called({ q, limit, cursor }: z.infer<typeof PeopleQuery>): Promise<z.infer<typeof PersonPage>> {
    const at = await this.clock.now();
    const page = { limit: limit + 1, after: fromCursor(cursor, Place) };
    const found = await peopleCalled(this.database, q, page);
    const people = await Promise.all(
      found.map(async (one) => ({
        ...one,
        at,
        posts: await this.organisation.postsHeld(one.personId, at),
      })),
    );
    return pageOf(
      people,
      limit,
      (person) => person,
      ({ name, personId }) => ({ name, personId }),
    );
  }
}
