import { describe, expect, it } from '@jest/globals';
import { isForged } from './same-origin.ts';

const host = 'dondoc.example';
const forged = (method: string, headers: Record<string, string>) =>
  isForged({ method, headers: { host, ...headers } });

describe('a request with the cookie of a browser', () => {
  it.each(['same-site', 'cross-site', 'none'])('that changes something is refused from %s', (site) => {
    expect(forged('POST', { 'sec-fetch-site': site, origin: `https://${host}` })).toBe(true);
  });

  it('that changes something is taken from a page of our own', () => {
    expect(forged('POST', { 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(forged('DELETE', { origin: `https://${host}` })).toBe(false);
  });

  it.each(['https://dondoc.example.evil', 'https://evil.example', 'null', 'dondoc.example'])(
    'that changes something is refused from the origin %s of an older browser',
    (origin) => {
      expect(forged('PUT', { origin })).toBe(true);
    },
  );

  it('that changes something is refused when it says nothing of where it comes from', () => {
    expect(forged('POST', {})).toBe(true);
  });

  it('that only reads is taken from wherever a link leads', () => {
    expect(forged('GET', { 'sec-fetch-site': 'cross-site' })).toBe(false);
  });
});
