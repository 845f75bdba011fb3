import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectOwner } from '#platform';
import type { DrillResult } from '../../infra/drill/temporal-lost.ts';
import { Launched, ownPorts, runCommand } from '../support/launched.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dondoc-lost-'));
  // Run by root, PostgreSQL has a user of its own, who must get in.
  chmodSync(dataDir, 0o755);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('npm run drill', () => {
  it('loses Temporal under 60 open tasks and 20 commands, and finds everything as it was', async () => {
    const { code, out, said } = await runCommand({ DONDOC_DATA_DIR: dataDir }, 'drill', [
      '--tasks',
      '60',
      '--json',
    ]);
    const result = JSON.parse(out.trim().split('\n').at(-1) ?? '') as DrillResult;
    expect(result).toMatchObject({ tasks: 60, meanwhile: 20, problems: [] });
    expect(result.recovered.open).toBe(60);
    // The worker itself may have begun to send again, and so to start a few.
    expect(result.recovered.started).toBeGreaterThanOrEqual(40);
    expect(said).toContain('nothing was said twice');
    expect(code).toBe(0);
  });
});

describe('npm start on a server whose Temporal databases are gone', () => {
  let env: Record<string, string>;
  let running: Launched;
  const inDatabase = async <T>(sql: string): Promise<T[]> => {
    const { databaseUrl } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as {
      databaseUrl: string;
    };
    const owner = await connectOwner(databaseUrl);
    try {
      return await owner.query<T[]>(sql);
    } finally {
      await owner.destroy();
    }
  };
  const everything = () =>
    inDatabase<{ all: string }>(
      `SELECT md5(string_agg(stream_id || '/' || version || encode(hash, 'hex'), ',' ORDER BY stream_id, version)) AS all,
         (SELECT count(*) FROM read.notice) AS notices FROM es.event`,
    );

  beforeAll(async () => {
    env = { DONDOC_DATA_DIR: dataDir, ...(await ownPorts()) };
    running = await Launched.start(env);
  });
  afterAll(() => running.end('SIGINT'));

  it('makes them anew, and starts every open task from the store, with nothing said again', async () => {
    const before = await everything();
    await inDatabase('DROP DATABASE temporal WITH (FORCE)');
    await inDatabase('DROP DATABASE temporal_visibility WITH (FORCE)');
    await running.end('SIGKILL');
    running = await Launched.start(env);
    expect(running.output).toContain('5 open tasks, 5 workflows were missing and have been started');
    expect(await everything()).toEqual(before);
  });
});
