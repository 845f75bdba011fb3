import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Role } from '#contracts';
import { audit } from '#audit';
import { seedOrganisation } from '#organisation';
import type { OrganisationData } from '#organisation';
import { connectOwner, migrate } from '#platform';
import { createEmptyDatabase } from '../support/database.ts';

const units = 100;
const postsOfEach = 30;
const from = '2020-01-01T00:00:00.000Z';

const roleOf = (index: number): Role => (index === 0 ? 'head' : 'staff');

/** A province: a hundred units under it, thirty posts in each, all held. */
const province = (): OrganisationData => {
  const ids = Array.from({ length: units }, (_, index) => `don-vi-${index}`);
  const posts = ids.flatMap((unitId) =>
    Array.from({ length: postsOfEach }, (_, index) => ({
      ...{ postId: `${unitId}-${index}`, unitId, title: `Chức vụ ${index}` },
      role: roleOf(index),
    })),
  );
  return {
    units: [
      { unitId: 'tinh', parentId: null, name: 'UBND tỉnh', tree: 'state' },
      ...ids.map((unitId) => ({
        unitId,
        parentId: 'tinh',
        name: `Đơn vị ${unitId}`,
        tree: 'state' as const,
      })),
    ],
    posts,
    people: posts.map(({ postId }) => ({ personId: `p-${postId}`, name: `Người ${postId}` })),
    tenures: posts.map(({ postId }) => ({
      postId,
      personId: `p-${postId}`,
      from,
      to: null,
      inCharge: false,
    })),
  };
};

let owner: DataSource;
beforeAll(async () => {
  const url = await createEmptyDatabase();
  await migrate(url);
  owner = await connectOwner(url);
});
afterAll(() => owner.destroy());

const count = async (): Promise<unknown> => {
  const [row] = await owner.query<{ events: number; tenures: number }[]>(
    `SELECT (SELECT count(*)::int FROM es.event) AS events, (SELECT count(*)::int FROM org.tenure) AS tenures`,
  );
  return row;
};

describe('a province of 100 units and 3,000 posts', () => {
  it('is installed within seconds, every row by its event, and the audit finds nothing', async () => {
    const began = performance.now();
    await seedOrganisation(owner, province(), 'mật khẩu thử');
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(await count()).toEqual({
      events: 1 + units * (1 + 2 * postsOfEach),
      tenures: units * postsOfEach,
    });
    expect(await audit(owner)).toMatchObject({ streams: 101, findings: [], rules: [], differences: [] });
  });

  it('installed again changes nothing, and what is new is added to what is there', async () => {
    const before = await count();
    await seedOrganisation(owner, province(), 'mật khẩu khác');
    expect(await count()).toEqual(before);
    const more = province();
    more.posts.push({ postId: 'van-thu', unitId: 'tinh', role: 'staff', title: 'Văn thư' });
    await seedOrganisation(owner, more, 'mật khẩu thử');
    const last = await owner.query<{ type: string; version: number }[]>(
      `SELECT type, e.version FROM es.event e ORDER BY written_at DESC LIMIT 1`,
    );
    expect(last).toEqual([{ type: 'PostEstablished', version: 2 }]);
    expect(await audit(owner)).toMatchObject({ findings: [], differences: [] });
  });
});
