import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskCommand } from '#contracts';
import { verify } from '#event-store';
import { compare } from '#read-models';
import { Person } from '../support/http.ts';
import type { Answer } from '../support/http.ts';
import { byStatus, closedLoop, connected, openLoop, quantile } from '../support/offered.ts';
import type { Asked } from '../support/offered.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

/** Nobody waits longer than this for an answer. */
const patienceMs = 6000;

let system: System;
let staff: Person;
let leader: Person;
const tasks = Array.from({ length: 60 }, () => theTask('2026-03-31'));
let turn = 0;
const nextTask = () => tasks[turn++ % tasks.length]?.taskId ?? '';
const report = (percent: number): TaskCommand => ({
  type: 'ReportProgress',
  percent,
  summary: `Được ${percent}%`,
});

const timed = async (asking: Promise<Answer>): Promise<Asked> => {
  const from = performance.now();
  return { answer: await asking, ms: performance.now() - from };
};

const everythingDecided = async (): Promise<void> => {
  for (let waited = 0; (await system.inbox.unsettled(0, 1)).length > 0; waited++) {
    if (waited === 240) throw new Error('Commands were kept and not decided within a minute.');
    await pause(250);
  }
};

beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  [staff, leader] = await Promise.all([
    Person.signIn(system.address, 'kon-dao-staff'),
    Person.signIn(system.address, 'ubnd-leader'),
  ]);
  for (let n = 0; n < tasks.length; n += 10) {
    await Promise.all(
      tasks.slice(n, n + 10).map(async ({ taskId, issue }) => {
        await system.done(taskId, 'ubnd-leader', issue);
        await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
      }),
    );
  }
});
afterAll(() => system.stop());

describe('without a worker', () => {
  const kept: { taskId: string; key: string }[] = [];
  beforeAll(() => system.worker.stop());

  it('the first ten commands on one task are kept, and the eleventh is refused before it is', async () => {
    const [first] = tasks;
    const taskId = first?.taskId ?? '';
    const keys = Array.from({ length: 14 }, () => randomUUID());
    const asked = await Promise.all(keys.map((key) => timed(staff.act(taskId, report(10), key))));
    expect(byStatus(asked)).toEqual({ '202': 10, '429': 4 });
    for (const [n, { answer, ms }] of asked.entries()) {
      expect(ms).toBeLessThan(patienceMs);
      expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
      if (answer?.status === 202) kept.push({ taskId, key: keys[n] ?? '' });
      else expect(answer?.body).toMatchObject({ code: 'task-busy', taskId });
    }
    expect(await system.inbox.unsettled(0, 100)).toHaveLength(10);
  });

  it('one of the ten is answered again, however busy the task is', async () => {
    const [one] = kept;
    const again = await timed(staff.act(one?.taskId ?? '', report(10), one?.key));
    expect(again.answer?.status).toBe(202);
    expect(again.ms).toBeLessThan(patienceMs);
  });

  it('many at once are kept or refused within six seconds, and reads are served', async () => {
    // The first task has its ten already.
    const keys = Array.from({ length: 160 }, (_, n) => ({
      taskId: tasks[n % tasks.length]?.taskId ?? '',
      key: randomUUID(),
    }));
    const commands = Promise.all(keys.map(({ taskId, key }) => timed(staff.act(taskId, report(20), key))));
    const reads = Promise.all(tasks.slice(0, 20).map(({ taskId }) => timed(staff.get(`/tasks/${taskId}`))));
    expect(byStatus(await reads)).toEqual({ '200': 20 });
    const asked = await commands;
    expect(new Set(Object.keys(byStatus(asked)))).toEqual(new Set(['202', '429', '503']));
    for (const [n, { answer, ms }] of asked.entries()) {
      if (answer?.status === 202) kept.push(keys[n] ?? { taskId: '', key: '' });
      else if (answer?.status === 503) expect(answer.body).toMatchObject({ code: 'too-busy' });
      expect(ms).toBeLessThan(patienceMs);
      expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await system.inbox.unsettled(0, 1000)).map(({ commandId }) => commandId).sort()).toEqual(
      kept.map(({ key }) => key).sort(),
    );
  });

  it('every command that was kept, and no other, is decided when a worker is back', async () => {
    await system.worker.start();
    await everythingDecided();
    for (const { key } of kept) {
      expect((await staff.get(`/commands/${key}`)).body).toMatchObject({ state: 'accepted' });
    }
    for (const { taskId } of tasks) {
      const reports = (await system.events(taskId)).filter(({ type }) => type === 'ProgressReported');
      expect(reports).toHaveLength(kept.filter((one) => one.taskId === taskId).length);
    }
  });
});

describe('five times what it holds', () => {
  const seconds = 10;

  it('is answered within six seconds, decided or refused; reads are served; nothing kept is lost', async () => {
    const act = () => staff.act(nextTask(), report(50));
    // Processes just started hold less than they will.
    await closedLoop(20, 3, act);
    const held = await closedLoop(20, 4, act);
    const offered = Math.ceil(5 * held.perSecond);
    await connected(() => leader.get('/health/live'));
    const [asked, reads] = await Promise.all([
      openLoop(offered, seconds, act),
      openLoop(5, seconds, () => leader.get('/tasks?limit=20')),
    ]);
    const statuses = byStatus(asked);
    const figures = {
      heldPerSecond: Math.round(held.perSecond),
      offeredPerSecond: offered,
      decidedPerSecond: Math.round((statuses['200'] ?? 0) / seconds),
      statuses,
      p50Ms: quantile(asked, 0.5),
      p99Ms: quantile(asked, 0.99),
      slowestMs: quantile(asked, 1),
      readsP99Ms: quantile(reads, 0.99),
    };
    console.log(JSON.stringify(figures));
    expect(Object.keys(statuses).filter((one) => !['200', '202', '409', '429', '503'].includes(one))).toEqual(
      [],
    );
    expect(byStatus(asked)['503']).toBeGreaterThan(0);
    expect(figures.p99Ms).toBeLessThan(patienceMs);
    for (const { answer } of asked) {
      if (answer?.status === 429 || answer?.status === 503)
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(byStatus(reads)).toEqual({ '200': 5 * seconds });
    expect(figures.readsP99Ms).toBeLessThan(patienceMs);
  });

  it('is over when it is over: everything kept is decided, and the next command is served at once', async () => {
    await everythingDecided();
    const next = await timed(staff.act(nextTask(), report(60)));
    expect(next.answer?.status).toBe(200);
    expect(next.ms).toBeLessThan(1000);
    expect((await verify(system.owner)).findings).toEqual([]);
    expect(await compare(system.owner)).toEqual([]);
  });
});

describe('a backlog of ten thousand undecided commands', () => {
  it('takes in no more, but answers for what was kept', async () => {
    const { taskId, issue } = theTask('2026-03-31');
    const key = randomUUID();
    expect((await leader.act(taskId, issue, key)).status).toBe(200);
    await system.worker.stop();
    await system.owner.query(
      `INSERT INTO es.command (command_id, stream_id, actor, body, command_hash, fingerprint, received_at)
       SELECT gen_random_uuid(), gen_random_uuid(), '{}', '{}', sha256(''), sha256(''), es.business_now() FROM generate_series(1, 10000)`,
    );
    // The look at the backlog is a second old at most, once somebody asks.
    await staff.act(nextTask(), report(70));
    await pause(1100);
    await staff.act(nextTask(), report(70));
    const refused = await timed(staff.act(nextTask(), report(70)));
    expect(refused.answer).toMatchObject({ status: 503, body: { code: 'backlog-full' } });
    expect(refused.ms).toBeLessThan(1000);
    expect(Number(refused.answer?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await leader.act(taskId, issue, key)).status).toBe(200);
  });
});

describe('guessing a password', () => {
  it('is slowed down after ten wrong ones, for that login alone', async () => {
    const signIn = (login: string, password: string) =>
      fetch(`${system.address}/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login, password }),
      });
    for (let n = 0; n < 10; n++) expect((await signIn('ubnd-chair', `sai ${n}`)).status).toBe(401);
    const refused = await signIn('ubnd-chair', 'mật khẩu thử');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await signIn('noi-vu-head', 'mật khẩu thử')).status).toBe(200);
  });

  it('many at once are checked or refused within six seconds', async () => {
    const asked = await Promise.all(
      Array.from({ length: 120 }, (_, n) =>
        timed(
          Person.signIn(system.address, `nobody-${n}`).then(
            () => {
              throw new Error('nobody signs in');
            },
            (error: Error) => ({
              status: Number(/"status":(\d+)/.exec(error.message)?.[1]),
              headers: new Headers(),
              body: {},
            }),
          ),
        ),
      ),
    );
    expect(Object.keys(byStatus(asked)).sort()).toEqual(['401', '503']);
    for (const { ms } of asked) expect(ms).toBeLessThan(patienceMs);
  });
});
