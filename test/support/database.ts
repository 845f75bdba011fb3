import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { seedOrganisation } from '#organisation';
import { connectOwner, migrate } from '#platform';
import { organisation } from './organisation.ts';

/** Everybody’s password in tests. */
export const password = 'mật khẩu thử';

/** A migrated database of its own on the run’s PostgreSQL. */
export const createDatabase = async (): Promise<{ url: string; owner: DataSource }> => {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  const server = await connectOwner(url.toString());
  const name = `test_${randomBytes(6).toString('hex')}`;
  await server.query(`CREATE DATABASE ${name}`);
  await server.destroy();
  url.pathname = `/${name}`;
  await migrate(url.toString());
  const owner = await connectOwner(url.toString());
  await seedOrganisation(owner, organisation, password);
  return { url: url.toString(), owner };
};
