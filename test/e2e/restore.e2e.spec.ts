import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileReference, Restoration, TaskCommand } from '#contracts';
import { connectOwner } from '#platform';
import { ApiClient } from '../../infra/demo/api-client.ts';
import { demoPassword, ownFile, readData } from '../../infra/demo/data.ts';
import { Launched, ownPorts, runCommand } from '../support/launched.ts';
import { line } from '../support/tasks.ts';

type Accepted = { version: number; changed: boolean };
type Sent = { key: string; taskId: string; body: TaskCommand; status: number; answer: Accepted };

const { organisation } = readData(ownFile());
const unitId = 'tai-chinh-ke-hoach';
const leader = 'ubnd-dak-to-leader-1';
const staff = `${unitId}-staff`;
const at = new Date().toISOString();

const issue = (code: string): TaskCommand => ({
  ...{ type: 'IssueTask', code, title: `Rà soát quy hoạch ${code}`, unitId, leaderPostId: leader },
  ...{ dueOn: '2030-06-28', reportOn: [] },
});
const report = (percent: number): TaskCommand => ({
  type: 'ReportProgress',
  percent,
  summary: `Đã làm ${percent} phần trăm`,
});

/** Whether a file is being written, be it one that was there before. */
const writing = (file: string) => {
  const from = Date.now();
  return () => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > from;
};

/** A dondoc in a folder of its own, with the people of the demo office. */
class Place {
  running: Launched | undefined;
  private constructor(
    readonly dataDir: string,
    readonly env: Record<string, string>,
  ) {}

  static async make(): Promise<Place> {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-restore-'));
    chmodSync(dataDir, 0o755);
    return new Place(dataDir, { DONDOC_DATA_DIR: dataDir, ...(await ownPorts()) });
  }

  async start(): Promise<void> {
    this.running = await Launched.start(this.env);
  }
  async stop(): Promise<void> {
    await this.running?.end('SIGINT');
    this.running = undefined;
  }
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  run(command: string, ...args: string[]) {
    return runCommand(this.env, command, args);
  }
  /** Runs a command and sends it a signal as soon as it is far enough; false if it had ended before. */
  async interrupt(
    isFarEnough: (afterMs: number) => boolean,
    signal: NodeJS.Signals,
    command: string,
    ...args: string[]
  ): Promise<boolean> {
    const from = Date.now();
    let hit = false;
    await runCommand(this.env, command, args, (child) => {
      const looking = setInterval(() => {
        if (!isFarEnough(Date.now() - from)) return;
        clearInterval(looking);
        hit = child.kill(signal);
      }, 10);
      child.once('exit', () => clearInterval(looking));
    });
    return hit;
  }
  clusters(): string[] {
    return readdirSync(join(this.dataDir, 'postgres')).sort();
  }

  async send(postId: string, taskId: string, body: TaskCommand, key: string = randomUUID()): Promise<Sent> {
    const api = new ApiClient(this.running?.api ?? '', organisation, demoPassword);
    const response = await api.send({ postId, at }, taskId, body, key);
    return { key, taskId, body, status: response.status, answer: (await response.json()) as Accepted };
  }
  async get<T>(login: string, path: string): Promise<T> {
    return (await (await this.request(login, path)).json()) as T;
  }
  async upload(login: string, fileName: string, bytes: Buffer): Promise<FileReference> {
    const answer = await this.request(login, `/files?fileName=${fileName}`, {
      method: 'POST',
      body: new Blob([new Uint8Array(bytes)]),
    });
    return (await answer.json()) as FileReference;
  }
  private async request(login: string, path: string, init: RequestInit = {}): Promise<Response> {
    const address = this.running?.api ?? '';
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ login, password: demoPassword });
    const session = await fetch(`${address}/sessions`, { method: 'POST', headers, body });
    const { token } = (await session.json()) as { token: string };
    return fetch(address + path, { ...init, headers: { authorization: `Bearer ${token}` } });
  }
  /** Asks the database of the dondoc that runs here, as its owner. */
  async ask<T>(sql: string): Promise<T[]> {
    const text = readFileSync(join(this.dataDir, 'running.json'), 'utf8');
    const owner = await connectOwner((JSON.parse(text) as { databaseUrl: string }).databaseUrl);
    try {
      return await owner.query<T[]>(sql);
    } finally {
      await owner.destroy();
    }
  }
}

describe('a backup, and the restoration of all to it', () => {
  let place: Place;
  let folder: string;
  let archive: string;
  let before: Sent;
  let file: FileReference;
  let removed: FileReference;
  const during: Sent[] = [];
  const lost: Sent[] = [];
  let lastEvents: string[];
  const eventsNow = async () =>
    (await place.ask<{ event_id: string }>('SELECT event_id FROM es.event')).map(({ event_id }) => event_id);
  const damaged = (name: string, damage: (file: string) => void): string => {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(archive));
    damage(file);
    return file;
  };

  beforeAll(async () => {
    place = await Place.make();
    folder = join(place.dataDir, 'elsewhere');
    archive = join(folder, 'backup.tar.gz');
    mkdirSync(folder);
    await place.start();
    before = await place.send(leader, randomUUID(), issue('01/KH'));
    await place.get('thanhtra', `/tasks/${before.taskId}`);
    file = await place.upload('taichinh', 'ke-hoach.pdf', randomBytes(50_000));
    removed = await place.upload('taichinh', 'don.pdf', randomBytes(2000));
    const files = [file, removed];
    await place.send(`${unitId}-head`, before.taskId, { type: 'SubmitPlan', lines: [line], files });
  });
  afterAll(() => place.remove());

  it('is taken while people work, as a file for its owner only', async () => {
    let copying = true;
    const working = (async () => {
      for (let n = 1; copying; n = (n % 99) + 1)
        during.push(await place.send(staff, before.taskId, report(n)));
    })();
    const ended = await place.run('backup', '--to', archive);
    copying = false;
    await working;
    expect(ended.said).toBe('');
    expect(ended.out).toMatch(/It holds 7 tasks, \d+ events and \d+ commands/);
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    expect(during.filter(({ status }) => status === 200).length).toBeGreaterThan(3);
  });

  it('writes over no file, and leaves no half file when it is killed or interrupted', async () => {
    expect((await place.run('backup', '--to', archive)).said).toContain('is there already');
    const other = join(folder, 'other.tar.gz');
    const draft = `${other}.part`;
    while (!(await place.interrupt(writing(draft), 'SIGKILL', 'backup', '--to', other))) rmSync(other);
    expect(readdirSync(folder)).not.toContain('other.tar.gz');
    while (!(await place.interrupt(writing(draft), 'SIGINT', 'backup', '--to', other))) rmSync(other);
    expect(readdirSync(folder)).toEqual(['backup.tar.gz']);
  });

  it('is not restored under a dondoc that runs', async () => {
    expect((await place.run('restore', archive)).said).toMatch(/already running here/);
  });

  it('is refused when it is cut or a byte is flipped, with everything left as it is', async () => {
    lost.push(await place.send(leader, randomUUID(), issue('02/KH')));
    lost.push(await place.send(staff, before.taskId, report(100)));
    await place.get('thanhtra', `/tasks/${before.taskId}/history`);
    const [seal] = await place.ask<{ seal: string; erased: boolean }>(
      `SELECT seal, es.erase_text(seal) AS erased FROM es.text WHERE command_id = '${before.key}'`,
    );
    expect(seal?.erased).toBe(true);
    lastEvents = await eventsNow();
    const removal = await place.run('remove-file', removed.sha256, '--reason', 'Công văn 7/CV-VP');
    expect(removal.out).toContain('is removed, on record, with its names');
    await place.stop();
    rmSync(join(place.dataDir, 'files'), { recursive: true });
    const { size } = statSync(archive);
    const half = damaged('half.tar.gz', (file) => truncateSync(file, Math.floor(size / 2)));
    const flipped = damaged('flipped.tar.gz', (file) => {
      const bytes = readFileSync(file);
      const [middle, byte = 0] = [Math.floor(size / 3), bytes[Math.floor(size / 3)]];
      bytes[middle] = byte ^ 1;
      writeFileSync(file, bytes);
    });
    const rewritten = damaged('rewritten.tar.gz', (file) => {
      const bytes = gunzipSync(readFileSync(file));
      bytes.write('17', bytes.indexOf('cluster/PG_VERSION') + 512);
      writeFileSync(file, gzipSync(bytes, { level: 1 }));
    });
    for (const file of [half, flipped, rewritten, join(place.dataDir, 'secrets.json')]) {
      const { code, said } = await place.run('restore', file);
      expect([code, said]).toEqual([1, expect.stringMatching(/is damaged or no backup of dondoc \(.+\)/)]);
    }
    expect(place.clusters()).toEqual(['18']);
  });

  it('may be killed on the way: the present database stays in its place, and a second run does the whole', async () => {
    const inode = statSync(join(place.dataDir, 'postgres', '18')).ino;
    for (const afterMs of [600, 1500, 2500])
      if (await place.interrupt((ms) => ms >= afterMs, 'SIGKILL', 'restore', archive))
        expect(statSync(join(place.dataDir, 'postgres', '18')).ino).toBe(inode);
  });

  it('says what is lost, lists it, and sets the other database aside', async () => {
    const { code, out, said } = await place.run('restore', archive);
    expect([code, said]).toEqual([0, '']);
    expect(out).toMatch(/Lost is what was received after \S+Z, the last of it at \S+Z:/);
    expect(out).toMatch(/on 2 tasks, of which 1 is gone altogether/);
    expect(out).toContain('All 2 uploaded files of the backup are in their place');
    expect(out).toMatch(/\d texts that had been erased since are erased again/);
    expect(out).toContain('One file that had been removed on record since is removed again');
    const [list = ''] = readdirSync(join(place.dataDir, 'restorations'));
    const rows = readFileSync(join(place.dataDir, 'restorations', list), 'utf8');
    for (const { key } of lost) expect(rows).toContain(key);
    expect(rows).toMatch(/"02\/KH","IssueTask","[^"]+","Phó Chủ tịch UBND huyện[^"]*","accepted"/);
    const [present, aside, ...more] = place.clusters();
    expect([present, more]).toEqual(['18', []]);
    expect(out).toContain(aside);
  });

  it('invents nothing: every event was there before, and chains, rows and workflows agree', async () => {
    await place.start();
    expect(place.running?.output).toMatch(/6 open tasks, 0 workflows were missing/);
    const events = await eventsNow();
    expect(events.filter((id) => !lastEvents.includes(id))).toEqual([]);
    expect(events.length).toBeLessThan(lastEvents.length);
    expect(await place.get('quantri', '/verify?readModels=true&files=true')).toMatchObject({
      ok: true,
      files: { files: 2, removed: 1 },
      findings: [],
      readModels: [],
      erased: 2,
    });
  });

  it('gives every repeated command the answer it had, or decides it if it was lost', async () => {
    expect((await place.send(leader, before.taskId, before.body, before.key)).answer).toEqual(before.answer);
    const kept = new Set(
      (await place.ask<{ id: string }>('SELECT command_id AS id FROM es.command')).map(({ id }) => id),
    );
    expect(lost.filter(({ key }) => kept.has(key))).toEqual([]);
    for (const one of during.filter(({ key }) => kept.has(key))) {
      const again = await place.send(staff, one.taskId, one.body, one.key);
      expect(again.answer).toEqual(one.answer);
    }
    for (const { taskId, body, key, status } of lost) {
      expect(status).toBe(200);
      const again = await place.send(body.type === 'IssueTask' ? leader : staff, taskId, body, key);
      expect(again).toMatchObject({ status: 200, answer: { changed: true } });
    }
  });

  it('tells auditors of it for ever', async () => {
    const { items } = await place.get<{ items: Restoration[] }>('thanhtra', '/restorations');
    expect(items).toHaveLength(1);
    expect(items[0]?.lost).toMatchObject({ tasks: 1, shortened: 1, erasedAgain: 2, returned: 0 });
    await expect(place.ask('DELETE FROM es.restoration')).rejects.toThrow(/only ever added to/);
  });

  it('still knows who read what, also what they read after the backup', async () => {
    await place.get('thanhtra', `/tasks/${before.taskId}/state`);
    const { items } = await place.get<{ items: { view: string }[] }>(
      'thanhtra',
      `/reads?taskId=${before.taskId}`,
    );
    expect(items.map(({ view }) => view)).toEqual(['state', 'history', 'task']);
  });

  it('comes to life on another machine, under passwords of its own', async () => {
    const other = await Place.make();
    try {
      const { out } = await other.run('restore', archive);
      expect(out).toContain('cannot be known: there was no database here');
      await other.start();
      expect(other.running?.output).toMatch(/6 open tasks, 0 workflows were missing/);
      expect((await other.send(leader, before.taskId, before.body, before.key)).answer).toEqual(
        before.answer,
      );
      const { items } = await other.get<{ items: Restoration[] }>('thanhtra', '/restorations');
      expect(items.map(({ lost: cost }) => cost)).toEqual([null]);
      expect(await other.get('quantri', '/verify?files=true')).toMatchObject({
        ok: true,
        files: { files: 2, removed: 0 },
      });
    } finally {
      await other.remove();
    }
  });
});
