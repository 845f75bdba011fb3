import { describe, expect, it } from '@jest/globals';
import { ProblemBody, problemTexts, problemTitles } from '#contracts';
import type { ProblemCode } from '#contracts';
import { bodyOf, Problem } from './problem.ts';

const codes = Object.keys(problemTexts) as ProblemCode[];
const placeholders = (sentence: string) => sentence.match(/\{\w+\}/g) ?? [];

describe('a problem', () => {
  it('is told in Vietnamese', () => {
    expect(bodyOf(new Problem('due-date-passed', { today: '2026-03-31' }), 'vi')).toEqual({
      type: '/problems/due-date-passed',
      title: 'Không thực hiện được',
      status: 422,
      detail: 'Hạn phải từ ngày 31/03/2026 trở đi; hãy chọn ngày khác.',
      code: 'due-date-passed',
      today: '2026-03-31',
    });
  });

  it('is told in English', () => {
    expect(bodyOf(new Problem('correction-too-late', { until: '2026-03-03T17:00:00.000Z' }), 'en')).toEqual({
      type: '/problems/correction-too-late',
      title: 'Conflicts with how things stand',
      status: 409,
      detail: 'The time for corrections ended on 00:00 on 04/03/2026; use an amendment with a reason.',
      code: 'correction-too-late',
      until: '2026-03-03T17:00:00.000Z',
    });
  });

  it('keeps its own members whatever the details are called', () => {
    const body = bodyOf(
      new Problem('not-issued', { status: 200, code: 'x', type: 'y', title: 'z', detail: 'w' }),
      'en',
    );
    expect(body).toEqual(bodyOf(new Problem('not-issued'), 'en'));
  });

  it('leaves a place open for which there is no detail', () => {
    expect(bodyOf(new Problem('due-date-passed'), 'en').detail).toContain('{today}');
  });

  it.each(codes)('%s has a title and a sentence in both languages, with the same details', (code) => {
    const { status, vi, en } = problemTexts[code];
    expect(problemTitles[status]).toBeDefined();
    for (const language of ['vi', 'en'] as const) {
      expect(ProblemBody.safeParse(bodyOf(new Problem(code), language)).success).toBe(true);
    }
    expect(vi).not.toBe(en);
    expect(placeholders(vi)).toEqual(placeholders(en));
    expect(vi).toBe(vi.normalize('NFC'));
  });
});
