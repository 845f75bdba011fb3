import { describe, expect, it } from '@jest/globals';
import { givenDirective, sealed, theResolution } from '../../../../test/support/domain/directives.ts';
import { sentenceFor } from '../sentences.ts';
import type { Names } from '../words.ts';
import { directiveEventData } from './events.ts';

const names: Names = {
  unit: (id) => id,
  post: (id) => ({ 'theo-doi': 'Chuyên viên Văn phòng' })[id] ?? id,
  person: (id) => ({ dung: 'Lê Thị Dung' })[id] ?? id,
};

const reading = { is: 'read' as const, tests: [{ by: 'figure' as const, from: 12, measuredIn: '%' }] };
const events = givenDirective(
  { act: theResolution },
  { act: { type: 'CorrectDirective', number: '02-NQ/TU', issuedOn: '2021-05-15', reason: sealed(8) } },
  { act: { type: 'ReadTarget', target: 1, reading } },
).events();

describe('the story of a directive', () => {
  it('has a sentence for every kind of event', () => {
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(
      Object.keys(directiveEventData).sort(),
    );
  });

  it('reads as an administration would put it', () => {
    const clerk = 'Chuyên viên Văn phòng Lê Thị Dung';
    expect(events.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      `${clerk} nhập Nghị quyết số 02/NQ/TU ngày 14/05/2021 của Tỉnh ủy (Khóa XVI)`,
      `${clerk} bổ sung 2 nội dung, 1 chỉ tiêu, 1 chương trình, dự án, lĩnh vực`,
      `${clerk} đính chính số, ký hiệu, ngày ban hành`,
      `${clerk} ghi cách hiểu chỉ tiêu thứ 1: ít nhất 12%`,
    ]);
  });

  it('leaves nothing open in English', () => {
    for (const event of events)
      expect(sentenceFor(event, names, 'en')).not.toMatch(/undefined|null|NaN|\{|\}|\s\s|^\s|\s$/);
  });
});
