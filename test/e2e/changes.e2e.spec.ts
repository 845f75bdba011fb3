import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { Watched } from '../support/changes.ts';
import { password } from '../support/database.ts';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const own = { 'sec-fetch-site': 'same-origin' };
const everything = { everything: true, tasks: [], directives: [], work: true, notices: true };

describe('being told what changes', () => {
  let system: System;
  const open: Watched[] = [];

  /** A token that is good for so long; each is a session of its own. */
  const token = (postId: string, seconds: number) =>
    new SignJWT({ post: postId })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(`p-${postId}`)
      .setIssuer('dondoc')
      .setAudience('dondoc-api')
      .setJti(crypto.randomUUID())
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(new TextEncoder().encode(system.env['TOKEN_SECRET']));
  const watchedWith = async (headers: Record<string, string>) => {
    const watched = await Watched.open(system.address, headers);
    open.push(watched);
    return watched;
  };
  const watch = async (postId: string, seconds = 600) =>
    watchedWith({ authorization: `Bearer ${await token(postId, seconds)}` });
  const browser = async (login: string) => {
    const answer = await fetch(`${system.address}/session`, {
      method: 'PUT',
      headers: { ...own, 'content-type': 'application/json' },
      body: JSON.stringify({ login, password }),
    });
    return { ...own, cookie: (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '' };
  };
  const issued = async (unitId = 'kon-dao') => {
    const { taskId, issue } = theTask('2026-03-31');
    await system.done(taskId, 'ubnd-leader', { ...issue, unitId });
    return taskId;
  };
  /** The process opens no streams until it listens. */
  const whenItListens = async (postId: string) => {
    for (let tries = 0; ; tries++) {
      try {
        return await watch(postId);
      } catch (error) {
        if (tries === 50) throw error;
        await pause(200);
      }
    }
  };
  const listening = async (): Promise<number[]> => {
    const rows = await system.owner.query<{ pid: number }[]>(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'dondoc changes' AND datname = current_database()`,
    );
    return rows.map(({ pid }) => pid);
  };

  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    await whenItListens('ubnd-auditor');
  });
  afterAll(async () => {
    for (const one of open) one.leave();
    await system.stop();
  });

  it('begins with everything, and is of nobody who is not signed in', async () => {
    const head = await watch('kon-dao-head');
    expect(await head.message(() => true)).toEqual(everything);
    const stranger = (await Watched.ask(system.address, {})) as Response;
    expect([stranger.status, await stranger.json()]).toEqual([
      401,
      expect.objectContaining({ code: 'not-signed-in' }),
    ]);
  });

  it('tells each reader of what they may see, within a second, and another unit nothing of it', async () => {
    const [head, other, leader, auditor, chair] = await Promise.all(
      ['kon-dao-head', 'noi-vu-head', 'ubnd-leader', 'ubnd-auditor', 'ubnd-chair'].map((post) => watch(post)),
    );
    const taskId = await issued();
    const told = { everything: false, tasks: [taskId], directives: [], work: true, notices: true };
    expect(await head?.about(taskId, 1000)).toEqual(told);
    expect(await leader?.about(taskId)).toEqual({ ...told, notices: false });
    expect(await auditor?.about(taskId)).toEqual({ ...told, work: false, notices: false });
    expect(await chair?.about(taskId)).toEqual({ ...told, work: false, notices: false });
    const theirs = await issued('noi-vu');
    await other?.about(theirs);
    expect(other?.told).toEqual([everything, { ...told, tasks: [theirs] }]);
    await leader?.about(theirs);
    expect(head?.told.flatMap(({ tasks }) => tasks)).toEqual([taskId]);
  });

  it('tells of what the clock does, and of whom it has told', async () => {
    const taskId = await issued();
    const head = await watch('kon-dao-head');
    await system.travel.to('2026-03-05T03:00:00.000Z');
    expect(await head.about(taskId, 15_000)).toMatchObject({ notices: true });
  });

  it('takes one connection to the database, however many are told, and leaves reads alone', async () => {
    const many = await Promise.all(Array.from({ length: 150 }, () => watch('kon-dao-head')));
    expect(await listening()).toHaveLength(1);
    const reader = await Person.signIn(system.address, 'kon-dao-staff');
    const reads = await Promise.all(Array.from({ length: 50 }, () => reader.get('/tasks?limit=5')));
    expect(new Set(reads.map(({ status }) => status))).toEqual(new Set([200]));
    const taskId = await issued();
    await Promise.all(many.map((one) => one.about(taskId)));
    for (const one of many) one.leave();
  });

  it('is open four times for one session, not five', async () => {
    const headers = await browser('kon-dao-head');
    const four = await Promise.all(Array.from({ length: 4 }, () => watchedWith(headers)));
    const fifth = (await Watched.ask(system.address, headers)) as Response;
    expect([fifth.status, await fifth.json()]).toEqual([
      429,
      expect.objectContaining({ code: 'too-many-streams' }),
    ]);
    four[0]?.leave();
    await pause(300);
    await watchedWith(headers);
  });

  it('ends as soon as the session does', async () => {
    const headers = await browser('kon-dao-head');
    const watched = await watchedWith(headers);
    const stays = await watch('kon-dao-head');
    await fetch(`${system.address}/session`, { method: 'DELETE', headers });
    expect(await Promise.race([watched.ended, pause(1000, 'open')])).toBe('properly');
    const expiring = await watch('kon-dao-head', 2);
    expect(await Promise.race([expiring.ended, pause(3000, 'open')])).toBe('properly');
    expect(await Promise.race([stays.ended, pause(100, 'open')])).toBe('open');
  });

  it('ends when the organisation changes, so that everybody is judged anew', async () => {
    const watched = await watch('kon-dao-head');
    await system.administer('kon-dao', {
      ...{ type: 'RenameUnit', name: 'UBND xã Kon Đào (mới)', effectiveAt: '2026-03-02T02:00:00.000Z' },
      paper: { number: '7/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện' },
    });
    expect(await Promise.race([watched.ended, pause(2000, 'open')])).toBe('properly');
  });

  it('ends when the database no longer tells, and begins again by itself', async () => {
    const watched = await whenItListens('kon-dao-head');
    const [pid] = await listening();
    await system.owner.query('SELECT pg_terminate_backend($1)', [pid]);
    expect(await Promise.race([watched.ended, pause(2000, 'open')])).toBe('properly');
    const again = await whenItListens('kon-dao-head');
    expect(await again.message(() => true)).toEqual(everything);
    await again.about(await issued());
    const now = await listening();
    expect([now.length, now.includes(pid ?? 0)]).toEqual([1, false]);
  });

  it('does not keep the process from stopping, and outlives one that is killed', async () => {
    const watched = await Promise.all(Array.from({ length: 30 }, () => watch('kon-dao-head')));
    const from = performance.now();
    await system.server.stop();
    expect(performance.now() - from).toBeLessThan(2000);
    expect(new Set(await Promise.all(watched.map(({ ended }) => ended)))).toEqual(new Set(['properly']));
    await system.server.start();
    const second = await whenItListens('kon-dao-head');
    await system.server.stop('SIGKILL');
    expect(await second.ended).toBe('broken off');
    await system.server.start();
    const third = await whenItListens('kon-dao-head');
    await third.about(await issued());
  });
});
