import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Calendar, Policy } from '#contracts';
import { Collective, Field, Mandate, PersonId, Post, Tenure, Unit } from '#contracts';
import { hashPassword } from './accounts.ts';
import { install } from './install.ts';

/** An organisation as a file: units, posts, people, who holds what from when, in which capacities they act, and who may sign in. */
export const OrganisationData = z.strictObject({
  units: z.array(Unit).min(1),
  posts: z.array(Post),
  people: z.array(
    z.strictObject({ personId: PersonId, name: z.string().min(1), login: z.string().min(1).optional() }),
  ),
  tenures: z.array(Tenure),
  fields: z.array(Field).optional(),
  mandates: z.array(Mandate).optional(),
  collectives: z.array(Collective).optional(),
});
export type OrganisationData = z.infer<typeof OrganisationData>;

const seedPeople = async (
  manager: EntityManager,
  people: OrganisationData['people'],
  passwordHash: string,
): Promise<void> => {
  await manager.query(
    `WITH said AS (SELECT p->>'personId' AS person_id, p->>'name' AS name FROM jsonb_array_elements($1) p),
       added AS (INSERT INTO org.person SELECT * FROM said ON CONFLICT DO NOTHING RETURNING *)
     INSERT INTO org.person_name SELECT person_id, '-infinity', name, es.business_now(), NULL FROM added`,
    [JSON.stringify(people)],
  );
  await manager.query(
    `WITH said AS (SELECT p->>'login' AS login, p->>'personId' AS person_id FROM jsonb_array_elements($1) p WHERE p ? 'login'),
       opened AS (INSERT INTO org.account SELECT login, person_id, $2 FROM said ON CONFLICT DO NOTHING RETURNING *)
     INSERT INTO org.account_change (login, person_id, what, recorded_at)
     SELECT login, person_id, 'opened', es.business_now() FROM opened`,
    [JSON.stringify(people), passwordHash],
  );
};

/** Installs an organisation. What is already there stays as it is. Needs the owner of the database. */
export const seedOrganisation = async (
  database: DataSource,
  data: OrganisationData,
  password: string,
): Promise<void> => {
  const passwordHash = await hashPassword(password);
  await database.transaction(async (manager) => {
    await seedPeople(manager, data.people, passwordHash);
    await install(manager, data);
  });
};

const seedPolicies = (database: DataSource, policies: readonly Policy[]): Promise<unknown> =>
  database.query(
    `INSERT INTO org.policy
     SELECT p->>'version', p, nth = jsonb_array_length($1) AND NOT EXISTS (SELECT 1 FROM org.policy WHERE in_force)
     FROM jsonb_array_elements($1) WITH ORDINALITY AS shipped(p, nth) ORDER BY nth ON CONFLICT DO NOTHING`,
    [JSON.stringify(policies)],
  );

/**
 * Brings the rules that come with a release where they are not yet: the last of the policies and the calendar are in force if none are.
 * An upgrade changes nothing that is in force.
 */
export const seedRules = async (
  database: DataSource,
  policies: readonly Policy[],
  calendar: Calendar,
): Promise<void> => {
  await seedPolicies(database, policies);
  await database.query(
    'INSERT INTO org.calendar SELECT $1, $2, NOT EXISTS (SELECT 1 FROM org.calendar WHERE in_force) ON CONFLICT DO NOTHING',
    [calendar.version, JSON.stringify(calendar)],
  );
};
