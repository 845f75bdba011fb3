import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { findRunning } from '#infra/running';
import { connectOwner } from '#platform';
import { Launched, ownPorts } from '../support/launched.ts';

const serving = 1; // grpc.health.v1.HealthCheckResponse.ServingStatus
const password = 'dondoc-2021';

describe('the canary of npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-canary-'));
  chmodSync(dataDir, 0o755);
  let running: Launched;
  let owner: DataSource;
  let token: string;

  const json = { 'content-type': 'application/json' };
  const pidOf = (name: string): number =>
    (JSON.parse(readFileSync(join(dataDir, 'run', `${name}.json`), 'utf8')) as { pid: number }).pid;
  const said = async (line: string, after = 0) => {
    while (!running.output.slice(after).includes(line)) await pause(100);
  };
  const log = () => readFileSync(join(dataDir, 'logs', 'canary.log'), 'utf8').split('\n');
  const restarts = () => log().filter((line) => line.endsWith('It is restarted.'));
  const comesBack = async (times: number) => {
    while (log().filter((line) => line.endsWith('The canary comes back again.')).length < times)
      await pause(100);
  };
  const signIn = async () => {
    const body = JSON.stringify({ login: 'phochutich1', password });
    const answer = await fetch(`${running.api}/sessions`, { method: 'POST', headers: json, body });
    return ((await answer.json()) as { token: string }).token;
  };
  const health = async () => {
    const connection = await Connection.connect({ address: findRunning(dataDir).temporalAddress });
    const service = 'temporal.api.workflowservice.v1.WorkflowService';
    const { status } = await connection.healthService.check({ service });
    await connection.close();
    return status;
  };
  /** What the API says of its parts, as soon as it says so of the whole. */
  const readiness = async (whole: 'ok' | 'degraded') => {
    for (;;) {
      const found = (await (await fetch(`${running.api}/health/ready`)).json()) as Record<string, unknown>;
      if (found['status'] === whole) return found['checks'];
      await pause(500);
    }
  };
  /** Issues a task, and says with which status, and where to look for what became of it. */
  const issue = async () => {
    const key = randomUUID();
    const headers = { ...json, authorization: `Bearer ${token}`, 'idempotency-key': key };
    const body = JSON.stringify({
      type: 'IssueTask',
      code: '15/KH-02',
      title: 'Rà soát quy hoạch',
      unitId: 'tai-chinh-ke-hoach',
      leaderPostId: 'ubnd-dak-to-leader-1',
      dueOn: '2030-06-28',
    });
    const answer = await fetch(`${running.api}/tasks/${randomUUID()}/commands`, {
      method: 'POST',
      headers,
      body,
    });
    return { status: answer.status, key };
  };
  /** What became of a command, as soon as it is known. */
  const outcomeOf = async (key: string) => {
    for (;;) {
      const [row] = await owner.query<{ outcome: unknown }[]>(
        'SELECT outcome FROM es.command WHERE command_id = $1',
        [key],
      );
      if (row?.outcome) return row.outcome;
      await pause(100);
    }
  };

  /** A task issued now is decided: at once, or after a 202 that was kept, as on a slow machine where all has just begun. */
  const decidesAgain = async () => {
    const { status, key } = await issue();
    expect([200, 202]).toContain(status);
    expect(await outcomeOf(key)).toMatchObject({ accepted: { changed: true } });
  };

  beforeAll(async () => {
    running = await Launched.start({ DONDOC_DATA_DIR: dataDir, ...(await ownPorts()) });
    owner = await connectOwner(findRunning(dataDir).databaseUrl);
    token = await signIn();
  });
  afterAll(async () => {
    await owner.destroy();
    await running.end('SIGINT');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('finds a worker that lives but does no work, and has it replaced', async () => {
    const [frozen, server] = [pidOf('worker'), pidOf('temporal')];
    process.kill(frozen, 'SIGSTOP');
    const began = Date.now();
    expect(await readiness('degraded')).toMatchObject({ temporal: 'ok', canary: 'failing' });
    await said('the worker does not answer. It is restarted.');
    expect(Date.now() - began).toBeLessThan(60_000);
    await said('Worker runs again.');
    expect(pidOf('worker')).not.toBe(frozen);
    expect(pidOf('temporal')).toBe(server);
    await decidesAgain();
    expect(await readiness('ok')).toMatchObject({ canary: 'ok' });
    await comesBack(1);
    expect(restarts()).toEqual([expect.stringContaining('the worker does not answer')]);
  });

  it('finds a server that answers health but does no work, and has it restarted', async () => {
    const [zombie, worker] = [pidOf('temporal'), pidOf('worker')];
    // The server’s own role is shut out of its databases; dondoc’s is not.
    await owner.query('ALTER ROLE temporal NOLOGIN');
    await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'temporal'`);
    const began = Date.now();
    expect(await health()).toBe(serving);
    const { status, key } = await issue();
    expect(status).toBe(202);
    await said('the Temporal server does no work. It is restarted.');
    const tookMs = Date.now() - began;
    await owner.query('ALTER ROLE temporal LOGIN');
    expect(tookMs).toBeLessThan(60_000);
    await said('Temporal runs again.');
    expect(pidOf('temporal')).not.toBe(zombie);
    expect(pidOf('worker')).toBe(worker);
    expect(await outcomeOf(key)).toMatchObject({ accepted: { changed: true } });
    await decidesAgain();
    await comesBack(2);
    expect(restarts()).toEqual([
      expect.anything(),
      expect.stringContaining('the Temporal server does no work'),
    ]);
  });
});
