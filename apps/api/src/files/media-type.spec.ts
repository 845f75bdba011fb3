import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf, servedAs } from './media-type.ts';

describe('the media type of an upload', () => {
  it.each([
    ['application/pdf', 'application/pdf'],
    ['Application/PDF; name="x"', 'application/pdf'],
    [undefined, 'application/octet-stream'],
    ['', 'application/octet-stream'],
    ['text/html\r\nX-Other: 1', 'application/octet-stream'],
    [`${'a'.repeat(200)}/b`, 'application/octet-stream'],
    ['pdf', 'application/octet-stream'],
  ])('%j is kept as %s', (header, kept) => {
    expect(mediaTypeOf(header)).toBe(kept);
  });
});

describe('a file that is given out', () => {
  it.each([
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/javascript',
    'application/xml',
    undefined,
  ])('as %s is bytes and nothing else', (mediaType) => {
    expect(servedAs(mediaType)).toBe('application/octet-stream');
  });

  it.each(['application/pdf', 'image/jpeg', 'text/csv'])('as %s is what it is', (mediaType) => {
    expect(servedAs(mediaType)).toBe(mediaType);
  });
});
