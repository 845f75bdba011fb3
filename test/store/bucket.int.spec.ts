import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkFiles, openFileStore } from '#files';
import type { FileReference } from '#contracts';
import type { FileSettings, FileStore } from '#files';
import { Person } from '../support/http.ts';
import { freePort, System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

const s3rver = 'node_modules/s3rver/bin/s3rver.js';
// The only pair that this server knows.
const credentials = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

let folder: string;
let server: ChildProcess;
let settings: FileSettings;
let store: FileStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dondoc-bucket-'));
  const port = String(await freePort());
  const args = ['-d', join(folder, 's3'), '-a', '127.0.0.1', '-p', port, '--configure-bucket', 'files'];
  server = spawn(process.execPath, [s3rver, ...args], { env: { ...process.env, NODE_OPTIONS: '' } });
  await new Promise<void>((resolve) =>
    server.stdout?.on('data', (said: Buffer) => said.includes('listening') && resolve()),
  );
  settings = {
    FILES_DIR: join(folder, 'local'),
    ...{
      FILES_S3_BUCKET: 'files',
      FILES_S3_ENDPOINT: `http://127.0.0.1:${port}`,
      FILES_S3_REGION: 'us-east-1',
    },
  };
  Object.assign(process.env, credentials);
  store = await openFileStore(settings);
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('files in a bucket', () => {
  it('are kept under their hash, given back as they are, and removed', async () => {
    const bytes = randomBytes(300_000);
    const draft = await store.drafts.receive(Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]));
    await store.keep(draft);
    expect(readdirSync(join(folder, 'local', 'drafts'))).toEqual([]);
    expect((await buffer((await store.read(draft.sha256))!)).equals(bytes)).toBe(true);
    await store.keep(await store.drafts.receive(Readable.from([bytes])));
    await store.remove(draft.sha256);
    await store.remove(draft.sha256);
    expect(await store.read(draft.sha256)).toBeUndefined();
  });

  it('are not taken for missing when the bucket is not there, or does not let us in', async () => {
    const elsewhere = await openFileStore({ ...settings, FILES_S3_BUCKET: 'none' });
    await expect(elsewhere.read('ab'.repeat(32))).rejects.toThrow();
    await expect(
      elsewhere.keep(await elsewhere.drafts.receive(Readable.from([randomBytes(10)]))),
    ).rejects.toThrow();
  });

  it('serve a whole dondoc: uploaded, named by an act, downloaded, checked', async () => {
    const { FILES_S3_BUCKET = '', FILES_S3_ENDPOINT = '' } = settings;
    const system = await System.start('2026-03-02T02:00:00.000Z', {
      ...{ FILES_S3_BUCKET, FILES_S3_ENDPOINT, ...credentials },
    });
    try {
      await system.server.start();
      const head = await Person.signIn(system.address, 'kon-dao-head');
      const leader = await Person.signIn(system.address, 'ubnd-leader');
      const { taskId, issue } = theTask('2026-03-31');
      await leader.act(taskId, issue);
      const bytes = randomBytes(200_000);
      const { body } = await head.upload('Kế hoạch.pdf', bytes);
      const file = body as FileReference;
      expect((await head.act(taskId, { type: 'SubmitPlan', lines: [line], files: [file] })).status).toBe(200);
      const found = await leader.download(`/tasks/${taskId}/files/${file.sha256}`);
      expect(found.bytes.equals(bytes)).toBe(true);
      expect(await checkFiles(system.owner, store)).toEqual({ files: 1, removed: 0, findings: [] });
      await store.remove(file.sha256);
      expect((await checkFiles(system.owner, store)).findings).toMatchObject([
        { problem: { code: 'file-missing', sha256: file.sha256 } },
      ]);
      server.kill();
      expect(await head.upload('khac.pdf', bytes)).toMatchObject({
        status: 503,
        body: { code: 'files-away' },
      });
    } finally {
      await system.stop();
    }
  });
});
