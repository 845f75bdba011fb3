import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Launched, ownPorts } from '../support/launched.ts';

type Page = { items: { taskId: string }[] };

const tasksAt = async (api: string): Promise<string[]> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ login: 'phochutich1', password: 'dondoc-2021' });
  const session = (await (await fetch(`${api}/sessions`, { method: 'POST', headers, body })).json()) as {
    token: string;
  };
  const page = await fetch(`${api}/tasks`, { headers: { authorization: `Bearer ${session.token}` } });
  return ((await page.json()) as Page).items.map(({ taskId }) => taskId).sort();
};

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-start-'));
  chmodSync(dataDir, 0o755);
  let env: Record<string, string>;
  let running: Launched;
  let tasks: string[];

  beforeAll(async () => {
    env = { DONDOC_DATA_DIR: dataDir, ...(await ownPorts()) };
    running = await Launched.start(env);
    tasks = await tasksAt(running.api);
  });
  afterAll(async () => {
    await running.end('SIGINT');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('brings servers, an office and tasks, and prints a login for each role', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(6);
    for (const role of [
      'Chair',
      'Supervising leader',
      'Monitoring officer',
      'Unit head',
      'Staff',
      'Auditor',
      'Administrator',
    ]) {
      expect(running.output).toMatch(new RegExp(`${role} +[a-z0-9-]+ +\\S`));
    }
  });

  it('refuses a second start on the same data with one sentence', async () => {
    await expect(Launched.start(env)).rejects.toThrow(/already running here/);
  });

  it('goes on with the same tasks after Ctrl-C, in less than 30 seconds', async () => {
    expect(await running.end('SIGINT')).toBe(0);
    const began = Date.now();
    running = await Launched.start(env);
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(await tasksAt(running.api)).toEqual(tasks);
    expect(running.output).toMatch(/5 open tasks, 0 workflows were missing/);
  });

  it('goes on after it was killed, and tidies up what was left running', async () => {
    await running.end('SIGKILL');
    running = await Launched.start(env);
    expect(await tasksAt(running.api)).toEqual(tasks);
  });
});
