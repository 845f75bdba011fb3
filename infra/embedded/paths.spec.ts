import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  cacheDirectory,
  dataDirectory,
  repositoryDir,
  temporalCacheKey,
  temporalModuleDir,
} from './paths.ts';

describe('paths', () => {
  it('find the repository', () => {
    expect(existsSync(join(temporalModuleDir(), 'go.mod'))).toBe(true);
  });

  it('keep the data in the repository and the cache with the user', () => {
    expect(dataDirectory({})).toBe(join(repositoryDir(), '.dondoc'));
    expect(cacheDirectory({})).toBe(join(homedir(), '.cache', 'dondoc'));
    expect(cacheDirectory({ XDG_CACHE_HOME: '/xdg' })).toBe('/xdg/dondoc');
    expect(cacheDirectory({ XDG_CACHE_HOME: '/xdg', DONDOC_CACHE_DIR: '/own' })).toBe('/own');
  });

  it('key the cache by everything that changes what is built', () => {
    const keys = [
      temporalCacheKey('mod', 'sum', 'linux', 'x64'),
      temporalCacheKey('mod', 'sum', 'linux', 'x64'),
      temporalCacheKey('mods', 'um', 'linux', 'x64'),
      temporalCacheKey('mod', 'sum', 'darwin', 'x64'),
      temporalCacheKey('mod', 'sum', 'linux', 'arm64'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
