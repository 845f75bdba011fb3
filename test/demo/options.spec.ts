import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { readOptions } from '../../infra/demo/options.ts';

describe('the demo’s command line', () => {
  it('asks for nothing', () => {
    expect(readOptions([])).toEqual({
      json: false,
      keep: false,
      look: false,
      districts: false,
      file: undefined,
    });
  });

  it('takes a file, figures as JSON, and keeps the data', () => {
    expect(readOptions(['--json', '--keep', '--data', 'a.json'])).toEqual({
      ...{ json: true, keep: true, look: false, districts: false },
      file: resolve('a.json'),
    });
  });

  it('takes the papers of the districts instead of the year', () => {
    expect(readOptions(['--districts'])).toMatchObject({ districts: true });
  });

  it.each([['--loud'], ['year.json'], ['--data'], ['--json=yes']])(
    'answers %s with one sentence',
    (option) => {
      expect(() => readOptions([option])).toThrow(/^[^.\n]+: use --json .+ or --look \(at kept data\)\.$/);
    },
  );
});
