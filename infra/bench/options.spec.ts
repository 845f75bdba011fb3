import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.ts';

describe('the options of the bench', () => {
  it('measures everything in long rounds unless told otherwise', () => {
    const options = readOptions([]);
    expect(options).toMatchObject({ json: false, rounds: 5, seconds: 15, profile: undefined });
    expect(options.only).toEqual(['commands', 'asleep', 'issue', 'verify', 'history', 'memory', 'mergers']);
  });

  it('takes some parts in the usual order, and a length of its own even for a quick run', () => {
    expect(readOptions(['--only', 'memory,issue', '--quick', '--rounds', '3'])).toMatchObject({
      only: ['issue', 'memory'],
      rounds: 3,
      seconds: 0.5,
    });
  });

  it.each([
    [['--loud'], /^Unknown option '--loud'.*: use --json /],
    [['--only', 'speed'], /^There is no part "speed": use --json /],
    [['--seconds', 'many'], /^--seconds is "many", which is no number above 0: use --json /],
    [['--rounds', '0'], /^--rounds is "0", which is no number above 0: use --json /],
  ])('answers %j with one sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
