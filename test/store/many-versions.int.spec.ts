import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countedAt, dayCounter, figuresOf, numberedDays, vietnamCalendar } from '#domain';
import { countablesIn, heldDays } from '#read-models';
import { createDatabase } from '../support/database.ts';
import type { Database } from '../support/database.ts';

const tasks = 10_000;
const versions = 20;

/**
 * Ten thousand tasks of 25 units, each of twenty versions, a day apart: issued day by day in January 2026, due after 60 days, with the
 * unit or the reviewer in turn; the last version of every second one is its sign-off.
 */
const rows = `
INSERT INTO read.task (task_id, version, code, title, stage, execution, unit_id, authority_id, leader_post_id, issued_at, first_due_on, due_on,
  overdue, ever_overdue, level, extension_asked, report_unread, calendar_version)
SELECT ('0f000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ${versions}, 'NV-' || n, repeat('a', 64), 'in_progress', 'in_progress',
  'unit-' || n % 25, 'ubnd', 'ubnd-leader', '2026-01-01'::timestamptz + n % 28 * interval '1 day', '2026-03-02', '2026-03-02', false, false, 0,
  false, false, 'vn-2026.1'
FROM generate_series(1, ${tasks}) n;
INSERT INTO read.task_version (task_id, version, known_from, counts_from, authority_id, unit_id, leader_post_id, holder, execution, title,
  first_due_on, due_on, due_at, ended_at, late_from, spells, stays, causes, closed_at, calendar_version)
SELECT task_id, v, at, at, 'ubnd', unit_id, leader_post_id, CASE v % 4 WHEN 0 THEN 'reviewer' ELSE 'unit' END,
  CASE WHEN closes THEN 'done' ELSE 'in_progress' END, title, due_on, due_on, '2026-03-02T17:00:00Z', CASE WHEN closes THEN at END, due_on, 0,
  '[]', '[]', CASE WHEN closes THEN at END, calendar_version
FROM read.task CROSS JOIN generate_series(1, ${versions}) v
  CROSS JOIN LATERAL (SELECT issued_at + v * interval '1 day' AS at, v = ${versions} AND right(code, 1)::int % 2 = 0 AS closes) row
`;

describe(`an overview of ${tasks} tasks of ${versions} versions each`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await createDatabase('2026-04-01T02:00:00.000Z');
    await database.owner.query(rows);
    await database.owner.query('VACUUM ANALYZE read.task, read.task_version');
  });
  afterAll(() => database.owner.destroy());

  const timed = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> => {
    await work();
    const began = performance.now();
    return { result: await work(), ms: Math.round(performance.now() - began) };
  };
  const scope = { authorityId: 'ubnd', unitId: null, countsBefore: null, openFrom: null };

  it.each([
    ['today', '2026-04-01T02:00:00.000Z', { done: 5000, overdue: 5000, in_term: 0 }],
    ['a day in the middle of it', '2026-01-20T02:00:00.000Z', { done: 0, overdue: 0 }],
  ])('is there in less than two seconds: as of %s', async (name, knownAt, groups) => {
    const { result, ms } = await timed(async () => {
      const lines = await countablesIn(database.owner, { ...scope, knownAt });
      const countDays = dayCounter();
      return figuresOf(lines.map((line) => countedAt(line, knownAt, vietnamCalendar, countDays)));
    });
    console.info(`overview of ${tasks} tasks as of ${name}: ${ms} ms`);
    expect(result.groups).toMatchObject(groups);
    expect(ms).toBeLessThan(2000);
  });

  it('says where time went in less than four seconds', async () => {
    const numbered = {
      ...{ first: '2026-01-01', utcOffsetMinutes: 420, versions: [vietnamCalendar.version] },
      ordinals: [numberedDays('2026-01-01', '2026-04-01', vietnamCalendar)],
    };
    const days = { after: '2026-01-01', through: '2026-04-01' };
    const { result, ms } = await timed(() =>
      heldDays(database.owner, { ...scope, knownAt: '2026-04-01T02:00:00.000Z' }, days, numbered),
    );
    console.info(`time split of ${tasks} tasks: ${ms} ms`);
    expect(result).toHaveLength(50);
    expect(ms).toBeLessThan(4000);
  });

  it('takes less than 500 bytes for each version', async () => {
    const [size] = await database.owner.query<{ bytes: string }[]>(
      `SELECT pg_total_relation_size('read.task_version') AS bytes`,
    );
    const each = Number(size?.bytes) / (tasks * versions);
    console.info(`each version takes ${Math.round(each)} bytes with its indexes`);
    expect(each).toBeLessThan(500);
  });
});
