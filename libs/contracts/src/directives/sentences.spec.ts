import { describe, expect, it } from '@jest/globals';
import {
  anotherId,
  givenDirective,
  known,
  sealed,
  theResolution,
} from '../../../../test/support/domain/directives.ts';
import { theChair, theHead } from '../../../../test/support/domain/index.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { sentenceFor } from '../sentences.ts';
import type { Names } from '../words.ts';
import type { DirectiveChange } from './changes.ts';
import { directiveEventData } from './events.ts';

const names: Names = {
  unit: (id) => id,
  post: (id) => ({ 'theo-doi': 'Chuyên viên Văn phòng', 'ct-ubnd': 'Chủ tịch' })[id] ?? id,
  person: (id) => ({ dung: 'Lê Thị Dung', an: 'Trần Văn An' })[id] ?? id,
};

const reading = { is: 'read' as const, tests: [{ by: 'figure' as const, from: 12, measuredIn: '%' }] };
const events = givenDirective(
  { act: theResolution },
  { act: { type: 'CorrectDirective', number: '02-NQ/TU', issuedOn: '2021-05-15', reason: sealed(8) } },
  { act: { type: 'ReadTarget', target: 1, reading } },
).events();
const from = { from: '2026-03-02', reason: sealed(9) };
const by = { by: anotherId };
const amended = {
  type: 'AmendDirective' as const,
  ...by,
  ...from,
  parts: [{ part: 'clause' as const, number: 1 }],
};
const changed = (act: DirectiveChange) =>
  givenDirective({ act: theResolution }, { act, by: theChair, known: [known()] })
    .events()
    .slice(2);
const changes = [
  ...changed(amended),
  ...changed({ type: 'ReplaceDirective', ...by, ...from }),
  ...changed({ type: 'EndDirective', because: 'repealed', ...by, ...from }),
  ...changed({ type: 'EndDirective', because: 'term-over', ...from }),
];

const held = {
  ...{ unitId: 'phong-noi-vu', heldOn: '2026-02-26', attended: 41, expected: 45 },
  minutes: { number: '03/BB', issuedOn: '2026-02-26' },
};
const required = { type: 'RequireDissemination' as const, dueOn: '2026-03-20' };
const reason = { reason: sealed(10) };
const disseminated = givenDirective(
  { act: theResolution },
  { act: { ...required, unitIds: ['phong-noi-vu', 'xa-kon-dao'] }, by: theChair },
  { act: { type: 'ReleaseDissemination', unitIds: ['xa-kon-dao'], ...reason }, by: theChair },
  { act: { type: 'ReportDissemination', ...held }, by: theHead },
  { act: { type: 'CorrectDissemination', ...held, attended: 43, ...reason }, by: theHead },
)
  .events()
  .slice(2);
const telling = { type: 'TellOfDisseminations' as const, calendarVersion: 'vn-2026.1' };
const told = givenDirective(
  { act: theResolution },
  { act: { ...required, unitIds: ['phong-noi-vu'] }, by: theChair },
  { act: telling, by: theChair, at: local('2026-03-19 08:00') },
  { act: telling, by: theChair, at: local('2026-04-06 08:00') },
)
  .events()
  .slice(3);
const corrected = givenDirective(
  { act: theResolution },
  { act: { ...required, unitIds: ['phong-noi-vu'] }, by: theChair },
  { act: telling, by: theChair, at: local('2026-03-27 08:00') },
  { act: { type: 'ReportDissemination', ...held }, by: theHead, at: local('2026-03-30 08:00') },
)
  .events()
  .slice(-1);
const all = [...events, ...changes, ...disseminated, ...told, ...corrected];

describe('the story of a directive', () => {
  it('has a sentence for every kind of event', () => {
    expect([...new Set(all.map(({ type }) => type))].sort()).toEqual(Object.keys(directiveEventData).sort());
  });

  it('reads as an administration would put it', () => {
    const clerk = 'Chuyên viên Văn phòng Lê Thị Dung';
    expect(events.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      `${clerk} nhập Nghị quyết số 02/NQ/TU ngày 14/05/2021 của Tỉnh ủy (Khóa XVI)`,
      `${clerk} bổ sung 2 nội dung, 1 chỉ tiêu, 1 chương trình, dự án, lĩnh vực`,
      `${clerk} đính chính số, ký hiệu, ngày ban hành`,
      `${clerk} ghi cách hiểu chỉ tiêu thứ 1: ít nhất 12%`,
    ]);
    const chair = 'Chủ tịch Trần Văn An';
    expect(changes.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      `${chair} ghi nhận văn bản số 03/KH-UBND sửa đổi, bổ sung 1 mục, từ ngày 02/03/2026`,
      `${chair} ghi nhận văn bản số 03/KH-UBND thay thế văn bản này từ ngày 02/03/2026`,
      `${chair} ghi nhận văn bản bị bãi bỏ bởi văn bản số 03/KH-UBND từ ngày 02/03/2026`,
      `${chair} ghi nhận văn bản hết thời hạn có hiệu lực từ ngày 02/03/2026`,
    ]);
    expect(disseminated.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      `${chair} giao phong-noi-vu, xa-kon-dao tổ chức quán triệt, học tập văn bản, hạn 20/03/2026`,
      `${chair} thôi giao xa-kon-dao tổ chức quán triệt văn bản`,
      'tp-noi-vu giang báo cáo phong-noi-vu đã quán triệt văn bản: tổ chức ngày 26/02/2026, 41/45 người dự',
      'tp-noi-vu giang đính chính báo cáo quán triệt của phong-noi-vu: tổ chức ngày 26/02/2026, 43/45 người dự (trước đó ghi tổ chức ngày 26/02/2026, 41/45 người dự)',
    ]);
    expect(corrected.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      `Thông báo đính chính gửi ${chair}: đơn vị báo cáo đã tổ chức đúng hạn; thông báo trước đây về việc quán triệt văn bản của phong-noi-vu (mục số 6) được hiểu theo nội dung mới`,
    ]);
    const late = '; xử lý muộn';
    expect(told.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      'Nhắc tp-noi-vu giang: phong-noi-vu tổ chức quán triệt, học tập văn bản, hạn ngày 20/03/2026',
      `Báo cáo lên cấp trên, cấp 1: phong-noi-vu quá hạn quán triệt văn bản (hạn ngày 20/03/2026), chậm 11 ngày làm việc; báo tp-noi-vu giang${late}`,
      `Báo cáo lên cấp trên, cấp 2: phong-noi-vu quá hạn quán triệt văn bản (hạn ngày 20/03/2026), chậm 11 ngày làm việc; báo ${chair}${late}`,
      'Báo cáo lên cấp trên, cấp 3: phong-noi-vu quá hạn quán triệt văn bản (hạn ngày 20/03/2026), chậm 11 ngày làm việc; người nhận đã được báo ở cấp 2, không gửi lại',
    ]);
  });

  it('leaves nothing open in English', () => {
    for (const event of all)
      expect(sentenceFor(event, names, 'en')).not.toMatch(/undefined|null|NaN|\{|\}|\s\s|^\s|\s$/);
  });
});
