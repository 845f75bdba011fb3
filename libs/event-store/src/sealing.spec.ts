import { describe, expect, it } from '@jest/globals';
import { fingerprintOf, sealOf, sealTexts } from './sealing.ts';

describe('people’s own words in a command', () => {
  const body = {
    type: 'SubmitPlan',
    lines: [{ work: 'Rà soát', assignee: 'Tổ 1', from: '2026-03-02' }],
    note: 'Gấp',
  };

  it('are replaced by seals at every depth, and nothing else is touched', () => {
    const { body: sealed, texts } = sealTexts(body);
    expect(texts.map((text) => text.body)).toEqual(['Rà soát', 'Tổ 1', 'Gấp']);
    expect(sealed).toEqual({
      type: 'SubmitPlan',
      lines: [{ work: texts[0]?.seal, assignee: texts[1]?.seal, from: '2026-03-02' }],
      note: texts[2]?.seal,
    });
  });

  it('get a seal that only the salt opens: the same words never look the same', () => {
    const [first, second] = sealTexts({ reason: 'x', remark: 'x' }).texts;
    expect(first?.seal).not.toBe(second?.seal);
    expect(sealOf(Buffer.from(first?.salt ?? '', 'hex'), Buffer.from('x'))).toBe(first?.seal);
  });
});

describe('a repeated key', () => {
  it('is recognised by its request, whatever the order of its fields', () => {
    const salt = Buffer.alloc(16, 7);
    expect(fingerprintOf(salt, { a: 1, b: [2] })).toEqual(fingerprintOf(salt, { b: [2], a: 1 }));
    expect(fingerprintOf(salt, { a: 1 })).not.toEqual(fingerprintOf(salt, { a: 2 }));
  });
});
