import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directivesOf, servingOf, tasksOf } from '#read-models';
import { createDatabase } from '../support/database.ts';
import type { Database } from '../support/database.ts';

const tasks = 10_000;
const directiveId = '0d000000-0000-4000-8000-000000000001';

/** A directive of 27 clauses, 15 targets and 11 groups; each of its tasks serves a clause, a target and a group. */
const rows = [
  `INSERT INTO read.directive (directive_id, version, authority_id, identity, kind, number, normal_number, title, issuer, level, issued_on, recorded_at)
   VALUES ('${directiveId}', 2, 'ubnd', 'x', 'resolution', '01-NQ/ĐH', '01-NQ/ĐH', repeat('a', 64),
     '{"name": "Đại hội", "tree": "party", "level": "district"}', 'district', '2020-08-14', '2026-01-01')`,
  `INSERT INTO read.directive_part SELECT '${directiveId}', part, n, md5(part || n) || md5(part || n)
   FROM (VALUES ('clause', 27), ('target', 15), ('group', 11)) of (part, many), generate_series(1, many) n`,
  `INSERT INTO read.task (task_id, version, code, title, stage, execution, unit_id, authority_id, leader_post_id, issued_at, first_due_on,
     due_on, closed_at, overdue, ever_overdue, level, extension_asked, report_unread, calendar_version)
   SELECT ('0f000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 20, 'NV-' || n, repeat('a', 64),
     CASE n % 4 WHEN 0 THEN 'signed_off' WHEN 1 THEN 'withdrawn' ELSE 'in_progress' END,
     CASE n % 4 WHEN 0 THEN 'done' WHEN 1 THEN 'withdrawn' ELSE 'in_progress' END,
     'unit-' || n % 25, 'ubnd', 'ubnd-leader', '2026-01-01', '2026-03-02', '2026-03-02',
     CASE WHEN n % 4 < 2 THEN '2026-03-01'::timestamptz END, n % 4 = 3, n % 4 = 3, 0, false, false, 'vn-2026.1'
   FROM generate_series(1, ${tasks}) n`,
  `INSERT INTO read.serving SELECT task_id, '${directiveId}', part, 1 + right(task_id::text, 12)::int % many
   FROM read.task, (VALUES ('clause', 26), ('target', 15), ('group', 11)) of (part, many)`,
];

describe(`a directive that ${tasks} tasks serve`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await createDatabase('2026-04-01T02:00:00.000Z');
    for (const sql of rows) await database.owner.query(sql);
    await database.owner.query('VACUUM ANALYZE read.task, read.serving, read.directive, read.directive_part');
  });
  afterAll(() => database.owner.destroy());

  const timed = async <Result>(what: string, work: () => Promise<Result>) => {
    await work();
    const began = performance.now();
    const result = await work();
    const ms = Math.round(performance.now() - began);
    console.info(`${what} of ${tasks} tasks: ${ms} ms`);
    return { result, ms };
  };

  it('says in less than 100 ms who serves what of it', async () => {
    const { result, ms } = await timed('the overview of a directive', () =>
      servingOf(database.owner, directiveId),
    );
    expect(result).toHaveLength(26 + 15 + 11 + 1);
    expect(result.find(({ part }) => part === null)).toEqual({
      ...{ part: null, number: null, tasks: 7500, done: 2500, overdue: 2500 },
    });
    const sum = (of: string) =>
      result.filter(({ part }) => part === of).reduce((all, one) => all + one.tasks, 0);
    expect([sum('clause'), sum('target'), sum('group')]).toEqual([7500, 7500, 7500]);
    expect(ms).toBeLessThan(100);
  });

  it('lists in less than 100 ms the tasks of one clause', async () => {
    const page = { now: '2026-04-01T02:00:00.000Z', limit: 50 };
    const filter = { directiveId, part: 'clause' as const, number: 3 };
    const { result, ms } = await timed('a page of one clause', () =>
      tasksOf(database.owner, { authorityId: 'ubnd' }, filter, page),
    );
    expect(result).toHaveLength(50);
    expect(ms).toBeLessThan(100);
  });

  it('is found in less than 100 ms', async () => {
    const { result, ms } = await timed('a search for a directive', () =>
      directivesOf(database.owner, 'ubnd', { q: '01-nq' }, { limit: 50 }),
    );
    expect(result).toHaveLength(1);
    expect(ms).toBeLessThan(100);
  });
});
