import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { acquireLock, LockHeldError } from './lock.ts';

describe('the lock', () => {
  let dir: string;
  let file: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'lock-'));
    file = join(dir, 'it.lock');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is held by one until it is released', () => {
    const lock = acquireLock(file);
    expect(() => acquireLock(file)).toThrow(LockHeldError);
    lock.release();
    acquireLock(file).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 4_194_305, identity: 'gone' })],
    ['a process whose pid another has now', JSON.stringify({ pid: process.pid, identity: 'an earlier one' })],
    ['a machine that lost power while writing', ''],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(file, content);
    acquireLock(file).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is not released by one that has lost it', () => {
    const lost = acquireLock(file);
    rmSync(file);
    const held = acquireLock(file);
    lost.release();
    expect(existsSync(file)).toBe(true);
    held.release();
  });
});
