import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exchangeCluster, finishExchange } from './postgres-exchange.ts';

describe('the exchange of a cluster for a restored one', () => {
  let home: string;
  const cluster = (name: string, holds: string): string => {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, 'PG_VERSION'), holds);
    return join(home, name);
  };
  const held = (dir: string): string => readFileSync(join(dir, 'PG_VERSION'), 'utf8');
  const setAside = (): string =>
    join(home, readdirSync(home).find((name) => name.includes('.before-')) ?? '');

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'dondoc-exchange-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('puts the restored one in place and sets the other aside, whole', () => {
    const dir = cluster('18', 'old');
    const aside = exchangeCluster(cluster('18.1.new', 'restored'), dir);
    expect([held(dir), held(aside ?? '')]).toEqual(['restored', 'old']);
    expect(readdirSync(home)).toHaveLength(2);
  });

  it('has nothing to set aside where there was none', () => {
    expect(exchangeCluster(cluster('18.1.new', 'restored'), join(home, '18'))).toBeUndefined();
    expect(held(join(home, '18'))).toBe('restored');
  });

  it('goes on where it was interrupted before the old one was set aside', () => {
    const dir = cluster('18', 'old');
    cluster('18.restored', 'restored');
    finishExchange(dir);
    expect([held(dir), held(setAside())]).toEqual(['restored', 'old']);
  });

  it('goes on where it was interrupted after the old one was set aside', () => {
    cluster('18.before-1', 'old');
    cluster('18.restored', 'restored');
    finishExchange(join(home, '18'));
    expect([held(join(home, '18')), held(setAside())]).toEqual(['restored', 'old']);
  });

  it('is not begun by a start', () => {
    const dir = cluster('18', 'old');
    finishExchange(dir);
    expect(held(dir)).toBe('old');
    expect(existsSync(`${dir}.restored`)).toBe(false);
  });
});
