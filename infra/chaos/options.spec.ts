import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.ts';

describe('the command line of chaos', () => {
  it('asks for nothing: twenty kills, a seed by chance', () => {
    expect(readOptions([])).toEqual({
      kills: 20,
      seed: expect.stringMatching(/^\d+$/) as unknown,
      json: false,
    });
  });

  it('takes how many kills, which seed, and figures as JSON', () => {
    expect(readOptions(['--kills', '200', '--seed', 'a1', '--json'])).toEqual({
      ...{ kills: 200, seed: 'a1', json: true },
    });
  });

  it.each([
    ['--kills=0'],
    ['--kills=-1'],
    ['--kills=ten'],
    ['--kills=10001'],
    ['--seed='],
    ['--loud'],
    ['20'],
  ])('answers %s with one sentence that says what is possible', (option) => {
    expect(() => readOptions([option])).toThrow(/^[^.\n]+: use --kills N .+\.$/);
  });
});
