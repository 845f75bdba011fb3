import { describe, expect, it } from '@jest/globals';
import { goEnvironment, isRecentEnough } from './go.ts';

describe('Go', () => {
  it.each([
    ['go version go1.21.0 linux/amd64', true],
    ['go version go1.26.10 darwin/arm64', true],
    ['go version devel go1.27-3f4a linux/amd64', true],
    ['go version go2.0 linux/amd64', true],
    ['go version go1.20.14 linux/amd64', false],
    ['go version go1.9 linux/amd64', false],
    ['something else', false],
  ])('%s: recent enough %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });

  it('builds for this machine whatever the environment says', () => {
    const env = goEnvironment('/cache', { GOOS: 'plan9', GOFLAGS: '-mod=vendor', GOPROXY: 'https://proxy' });
    expect(env).toMatchObject({ GOFLAGS: '-mod=readonly', GOCACHE: '/cache', GOPROXY: 'https://proxy' });
    expect(env['GOOS']).toBeUndefined();
  });
});
