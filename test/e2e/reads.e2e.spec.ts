import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

type Noted = {
  reader: { personId: string; name: string; postTitle: string };
  task: { taskId: string; code: string; title: { text: string } } | null;
  view: string;
  version: number | null;
  at: string | null;
  by: string | null;
  readAt: string;
};

const after = '2026-03-03T02:00:00.000Z';

describe('the log of reads', () => {
  let system: System;
  let auditor: Person;
  let administrator: Person;
  let monitor: Person;
  const { taskId, issue } = theTask('2026-03-31');
  const task = `/tasks/${taskId}`;

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await system.done(taskId, 'ubnd-leader', issue);
    await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
    await system.travel.to(after);
    auditor = await Person.signIn(system.address, 'ubnd-auditor');
    administrator = await Person.signIn(system.address, 'ubnd-administrator');
    monitor = await Person.signIn(system.address, 'ubnd-monitor');
  });
  afterAll(() => system?.stop());

  const noted = async (query = '') => {
    const { status, body } = await auditor.get(`/reads${query}`);
    expect(status).toBe(200);
    return body as { items: Noted[]; next: string | null };
  };
  const brief = ({ reader, view, version, at, by }: Noted) => [reader.personId, view, version, at, by];
  const chain = async () =>
    system.owner.query<unknown[]>(`SELECT stream_id, version, encode(head, 'hex') FROM es.stream ORDER BY 1`);

  it('has every look of an auditor at a task, with the moment that was asked for, and the task none', async () => {
    const before = await chain();
    const at = '2026-03-02T10:00:00.000Z';
    const looks = [
      ['', 'task', null, null, null],
      ['/history', 'history', null, null, null],
      ['?version=1', 'task', 1, null, null],
      [`?at=${at}`, 'task', null, at, 'recorded'],
      [`/state?at=${at}&by=effective`, 'state', null, at, 'effective'],
      ['/verify', 'verification', null, null, null],
      ['/forecast', 'forecast', null, null, null],
      ['/ledger', 'ledger', null, null, null],
    ] as const;
    for (const [path] of looks) expect((await auditor.get(task + path)).status).toBe(200);
    const { items } = await noted(`?taskId=${taskId}`);
    expect(items.map(brief)).toEqual(looks.toReversed().map(([, ...asked]) => ['p-ubnd-auditor', ...asked]));
    expect(items[0]).toMatchObject({
      reader: { name: 'Người giữ ubnd-auditor', postTitle: 'auditor' },
      task: { taskId, code: issue.code, title: { text: issue.title } },
    });
    expect((items[0]?.readAt ?? '') >= after).toBe(true);
    expect(await chain()).toEqual(before);
  });

  it('has of those who act only what is an audit', async () => {
    for (const path of ['', '/history', '/forecast', '?version=1', '/state', '/verify'])
      expect((await monitor.get(task + path)).status).toBe(200);
    const { items } = await noted('?personId=p-ubnd-monitor');
    expect(items.map(({ view, version }) => [view, version])).toEqual([
      ['verification', null],
      ['state', null],
      ['task', 1],
    ]);
  });

  it('has the checks of the whole store, and administrators as well', async () => {
    expect((await administrator.get('/verify')).status).toBe(200);
    expect((await administrator.get(task)).status).toBe(200);
    const { items } = await noted('?personId=p-ubnd-administrator');
    expect(items.map(({ view, task: of }) => [view, of?.code])).toEqual([
      ['task', issue.code],
      ['store', undefined],
    ]);
  });

  it('is read a page at a time, and between two instants', async () => {
    const all = await noted();
    const first = await noted('?limit=4');
    const second = await noted(`?limit=200&cursor=${first.next ?? ''}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect((await noted(`?until=${after}`)).items).toEqual([]);
    expect((await noted(`?from=${after}`)).items).toEqual(all.items);
  });

  it('is for those who audit and those who administer, not for those who are audited', async () => {
    expect((await administrator.get('/reads')).status).toBe(200);
    for (const login of ['ubnd-chair', 'ubnd-leader', 'ubnd-monitor', 'kon-dao-head']) {
      const { status, body } = await (await Person.signIn(system.address, login)).get('/reads');
      expect([status, body['code']]).toEqual([403, 'not-permitted']);
    }
  });

  it('says nothing of what nobody was shown', async () => {
    const { length } = (await noted()).items;
    expect((await auditor.get(`/tasks/${randomUUID()}/history`)).status).toBe(404);
    expect((await noted()).items).toHaveLength(length);
  });

  it('is only ever added to: by the API, and by nobody changed', async () => {
    for (const sql of [
      'UPDATE ops.read_log SET view = view',
      'DELETE FROM ops.read_log',
      'TRUNCATE ops.read_log',
    ]) {
      await expect(system.api.query(sql)).rejects.toThrow(/permission denied/);
      await expect(system.owner.query(sql)).rejects.toThrow(/only ever added to/);
    }
    const [worker] = await system.owner.query<{ may: boolean }[]>(
      `SELECT has_table_privilege('dondoc_worker', 'ops.read_log', 'SELECT, INSERT') AS may`,
    );
    expect(worker?.may).toBe(false);
  });

  it('shows nothing that it cannot note', async () => {
    await system.owner.query('REVOKE INSERT ON ops.read_log FROM dondoc_api');
    try {
      for (const path of ['', '/history', '/verify', '/state'])
        expect((await auditor.get(task + path)).status).toBe(500);
      expect((await auditor.get('/verify')).status).toBe(500);
      expect((await monitor.get(task)).status).toBe(200);
    } finally {
      await system.owner.query('GRANT INSERT ON ops.read_log TO dondoc_api');
    }
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
