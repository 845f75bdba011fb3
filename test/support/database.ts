import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant } from '#contracts';
import { BusinessClock } from '#event-store';
import { seedOrganisation } from '#organisation';
import { connectOwner, migrate } from '#platform';
import { organisation } from './organisation.ts';

/** Where a database is, and a connection as its owner. */
export type Database = { url: string; owner: DataSource };

/** Everybody’s password in tests. */
export const password = 'mật khẩu thử';

/** An empty database of its own on the run’s PostgreSQL. */
export const createEmptyDatabase = async (): Promise<string> => {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  const server = await connectOwner(url.toString());
  const name = `test_${randomBytes(6).toString('hex')}`;
  await server.query(`CREATE DATABASE ${name}`);
  await server.destroy();
  url.pathname = `/${name}`;
  return url.toString();
};

/** A migrated database of its own, with an organisation, that of the tests if no other, which was installed at an instant of business time, or just now. */
export const createDatabase = async (at?: Instant, office = organisation): Promise<Database> => {
  const url = await createEmptyDatabase();
  await migrate(url);
  const owner = await connectOwner(url);
  const clock = new BusinessClock(owner);
  if (at) await clock.advance(Date.parse(at) - Date.parse(await clock.now()));
  await seedOrganisation(owner, office, password);
  return { url, owner };
};
