import { describe, expect, it } from '@jest/globals';
import { inTheOrganisation, theSubTaskIssued, under } from '../../../../test/support/domain/index.ts';
import { emptyStream, play } from '../../../../test/support/domain/stream.ts';
import { succeeded, theTaskSucceeded } from '../../../../test/support/domain/succession.ts';
import { sentenceFor } from '../sentences.ts';
import type { Names } from '../words.ts';

const called: Record<string, string> = { 'phong-noi-vu': 'Phòng Nội vụ', 'xa-kon-dao': 'UBND xã Kon Đào' };
const names = { unit: (id: string) => called[id] ?? id } as Names;

describe('a sub-task whose unit above was succeeded', () => {
  const merged = inTheOrganisation(succeeded('phong-noi-vu', ['xa-kon-dao']));
  const { events } = [...under(), theSubTaskIssued, merged, theTaskSucceeded()].reduce(play, emptyStream());
  const moved = events.find(({ type }) => type === 'TaskSucceeded');

  it('says who leads it in whose place, and by which paper', () => {
    if (!moved) throw new Error('nothing moved');
    expect([sentenceFor(moved, names, 'vi'), sentenceFor(moved, names, 'en')].join('\n')).toContain(
      'UBND xã Kon Đào chỉ đạo nhiệm vụ con thay Phòng Nội vụ, theo văn bản số 1677/NQ-UBTVQH15',
    );
  });
});
