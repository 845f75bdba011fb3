import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { DirectiveView } from '#contracts';
import type { DirectivePage } from '#contracts';
import { Launched, ownPorts } from '../support/launched.ts';

type Page = { items: { taskId: string }[] };

const read = async <T>(api: string, login: string, path: string): Promise<T> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ login, password: 'dondoc-2021' });
  const session = (await (await fetch(`${api}/sessions`, { method: 'POST', headers, body })).json()) as {
    token: string;
  };
  const answer = await fetch(api + path, { headers: { authorization: `Bearer ${session.token}` } });
  return (await answer.json()) as T;
};

const tasksAt = async (api: string): Promise<string[]> =>
  (await read<Page>(api, 'phochutich1', '/tasks')).items.map(({ taskId }) => taskId).sort();

/** The directive of a district of which there is most to see. */
const planOf = async (api: string, login: string): Promise<z.infer<typeof DirectiveView>> => {
  const { items } = await read<z.infer<typeof DirectivePage>>(api, login, '/directives');
  return DirectiveView.parse(await read(api, login, `/directives/${items[0]?.directiveId ?? ''}`));
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

  it('has the papers of both districts on record, each in its own office', async () => {
    const ofDakTo = await planOf(running.api, 'vanphong');
    expect(ofDakTo).toMatchObject({ declaredCount: 27, counted: 27, carriesOut: Array(4).fill({}) });
    // Six tasks serve the first six contents.
    expect(ofDakTo.uncovered).toEqual(Array.from({ length: 21 }, (_, at) => at + 7));
    const ofDakrong = await planOf(running.api, 'vanphong-dakrong');
    expect([ofDakrong.targets.length, ofDakrong.groups.length, ofDakrong.clauses.length]).toEqual([
      15,
      7 + 4,
      7,
    ]);
    expect(ofDakrong.targets[6]?.asWritten.text).toContain('01- 02 sản phẩm');
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
