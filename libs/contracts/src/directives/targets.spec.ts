import { describe, expect, it } from '@jest/globals';
import { targetsOfDakrong, targetsOfDakTo } from '../../../../test/support/targets.ts';
import { AddContents } from './commands.ts';
import { readingInWords } from './reading-words.ts';
import { TargetReading } from './targets.ts';

const all = [...targetsOfDakrong, ...targetsOfDakTo];

describe('the targets of the first users’ papers', () => {
  it('are all there', () => {
    expect([targetsOfDakrong.length, targetsOfDakTo.length]).toEqual([15, 11]);
  });

  it.each(all)('$label stays as written: $asWritten', ({ label, asWritten, reading }) => {
    const act = { type: 'AddContents', targets: [{ label, asWritten, reading }] };
    expect(AddContents.parse(act).targets).toEqual([{ label, asWritten, reading }]);
  });

  it.each(all)('$label is read: $asRead', ({ reading, asRead }) => {
    expect(readingInWords(TargetReading.parse(reading)).vi).toBe(asRead);
    expect(readingInWords(reading).en).not.toMatch(/undefined|null|NaN|[{}]|\s\s|^\s|\s$/);
  });
});

describe('a target as written', () => {
  const written = (asWritten: string) =>
    AddContents.safeParse({ type: 'AddContents', targets: [{ asWritten }] }).data?.targets?.[0]?.asWritten;

  it('keeps every space, no-break space, hyphen and slip, at both ends too', () => {
    const slip = ' theo\u00a0nghị Nghị quyết:  01- 02 sản phẩm ';
    expect(written(slip)).toBe(slip);
  });

  it('is not nothing', () => {
    expect(written(' \u00a0 ')).toBeUndefined();
  });
});

describe('a target as read', () => {
  const figure = (more: object) => ({ is: 'read', tests: [{ by: 'figure', ...more }] });
  it.each([
    ['a figure without bounds', figure({})],
    ['bounds the wrong way round', figure({ from: 5, to: 3 })],
    ['no test', { is: 'read', tests: [] }],
    ['a phase without a figure', { ...figure({ from: 1 }), phases: [{ year: 2021 }] }],
    ['years the wrong way round', { ...figure({ from: 1 }), over: { from: 2025, to: 2021 } }],
    ['a figure of a fifth decimal', figure({ from: 9.96001 })],
  ])('is not %s', (_, reading) => {
    expect(TargetReading.safeParse(reading).success).toBe(false);
  });

  it('tells its phases, at most and at least', () => {
    const reading = TargetReading.parse({
      ...figure({ to: 5, measuredIn: '%' }),
      phases: [
        { year: 2021, to: 8 },
        { year: 2025, from: 4.5, to: 5 },
      ],
    });
    expect(readingInWords(reading)).toEqual({
      vi: 'nhiều nhất 5%; phân kỳ: năm 2021 nhiều nhất 8, năm 2025 từ 4,5 đến 5',
      en: 'at most 5%; by phases: 2021 at most 8, 2025 from 4.5 to 5',
    });
  });
});
