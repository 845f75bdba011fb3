import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TooLarge } from './draft.ts';
import { FolderStore } from './folder-store.ts';
import { Changed, named } from './named.ts';

let folder: string;
let store: FolderStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dondoc-files-'));
  store = new FolderStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = 'Báo cáo quý I';
const sha256 = createHash('sha256').update(words).digest('hex');
const received = (...chunks: string[]) =>
  store.drafts.receive(Readable.from(chunks.map((one) => Buffer.from(one))));
const drafts = () => readdirSync(join(folder, 'drafts'));

describe('files in a folder', () => {
  it('are hashed as they come, and kept under their hash for this user alone', async () => {
    const draft = await received('Báo cáo ', 'quý I');
    expect(draft).toMatchObject({ sha256, size: Buffer.byteLength(words) });
    expect(await store.all()).toEqual([]);
    await store.keep(draft);
    expect(await store.all()).toEqual([sha256]);
    expect(readFileSync(join(folder, sha256.slice(0, 2), sha256), 'utf8')).toBe(words);
    expect(statSync(store.pathOf(sha256)).mode & 0o777).toBe(0o600);
    expect(drafts()).toEqual([]);
    expect(await text((await store.read(sha256))!)).toBe(words);
  });

  it('are one file when the same bytes come twice, which puts right what was damaged', async () => {
    await store.keep(await received(words));
    writeFileSync(store.pathOf(sha256), 'khác');
    await store.keep(await received(words));
    expect(await store.all()).toEqual([sha256]);
    expect(await text((await store.read(sha256))!)).toBe(words);
  });

  it('are not there before, nor once they are removed; to remove nothing is no failure', async () => {
    expect(await store.read(sha256)).toBeUndefined();
    await store.keep(await received(words));
    await store.remove(sha256);
    await store.remove(sha256);
    expect(await store.read(sha256)).toBeUndefined();
    expect(await store.all()).toEqual([]);
  });
});

describe('what is received', () => {
  it('leaves nothing when it is too large, or breaks off', async () => {
    await expect(store.drafts.receive(Readable.from([Buffer.alloc(6)]), 5)).rejects.toThrow(TooLarge);
    const broken = (async function* () {
      yield Buffer.alloc(3);
      throw new Error('broken off');
    })();
    await expect(store.drafts.receive(broken)).rejects.toThrow('broken off');
    expect(drafts()).toEqual([]);
    expect((await store.drafts.receive(Readable.from([Buffer.alloc(5)]), 5)).size).toBe(5);
  });

  it('is swept away once nobody can be writing to it any more, and not before', async () => {
    await received(words);
    await store.drafts.sweep(60_000);
    expect(drafts()).toHaveLength(1);
    await store.drafts.sweep(-1);
    expect(drafts()).toEqual([]);
  });
});

describe('bytes that are given out under a hash', () => {
  const out = async (...chunks: string[]) => {
    const given: string[] = [];
    try {
      for await (const chunk of named(sha256, Readable.from(chunks.map((one) => Buffer.from(one)))))
        given.push(chunk.toString());
    } catch (error) {
      return { given, error };
    }
    return { given };
  };

  it('are passed on as they are', async () => {
    expect(await out('Báo cáo ', 'quý I')).toEqual({ given: ['Báo cáo ', 'quý I'] });
  });

  it('are never passed on whole if they are not those of the hash', async () => {
    const { given, error } = await out('Báo cáo ', 'quý ', 'II');
    expect(given).toEqual(['Báo cáo ', 'quý ']);
    expect(error).toBeInstanceOf(Changed);
    expect((await out('khác')).given).toEqual([]);
  });
});
