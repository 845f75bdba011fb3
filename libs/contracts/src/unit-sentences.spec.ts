import { describe, expect, it } from '@jest/globals';
import { cucAsLeader, hanhAsHead, receives, signs } from '../../../test/support/domain/handovers.ts';
import { closedEvents, closing, march } from '../../../test/support/domain/periods.ts';
import {
  beginningOfUnit,
  givenUnit,
  paper,
  playUnit,
  theChair,
  theUnit,
} from '../../../test/support/domain/units.ts';
import type { UnitStep } from '../../../test/support/domain/units.ts';
import { sentenceFor } from './sentences.ts';
import type { UnitEvent } from './stream-events.ts';
import { unitEventData } from './unit-events.ts';
import type { Names } from './words.ts';

const postNames: Record<string, string> = {
  ...{ 'ptp-y-te': 'Phó Trưởng phòng', 'ct-ubnd': 'Chủ tịch', 'quan-tri': 'Quản trị' },
  ...{ 'tp-y-te': 'Trưởng phòng', 'pct-2': 'Phó Chủ tịch' },
};
const names: Names = {
  unit: (id) =>
    ({ ubnd: 'UBND huyện', 'xa-kon-dao': 'UBND xã Kon Đào', 'phong-y-te': 'Phòng Y tế' })[id] ?? id,
  post: (id) => postNames[id] ?? id,
  person: (id) =>
    ({ an: 'Nguyễn Văn An', hanh: 'Nguyễn Thị Hạnh', phuong: 'Lê Văn Phương', cuc: 'Trần Thị Cúc' })[id] ??
    id,
};

const at = '2026-03-02 08:00';
const later = '2026-03-03 08:00';
const post = { postId: 'ptp-y-te', paper };
const acts: UnitStep[] = [
  { at, act: { type: 'FoundUnit', parentId: 'ubnd', tree: 'state', name: 'Phòng Y tế', paper } },
  { at, act: { type: 'RenameUnit', name: 'Phòng Y tế và Dân số', paper } },
  { at, act: { type: 'MoveUnit', parentId: 'xa-kon-dao', paper } },
  { at, act: { type: 'EstablishPost', postId: 'ptp-y-te', role: 'deputy', name: 'Phó Trưởng phòng' } },
  { at, act: { type: 'RenamePost', postId: 'ptp-y-te', name: 'Phó phòng' } },
  { at, act: { type: 'AppointPerson', personId: 'hanh', ...post } },
  { at, act: { type: 'GiveCharge', personId: 'hanh', ...post } },
  { at: later, act: { type: 'EndCharge', personId: 'hanh', ...post } },
  { at: later, act: { type: 'GiveField', name: 'Y tế dự phòng', unitIds: ['xa-kon-dao'], ...post } },
  {
    at: later,
    act: {
      ...{ type: 'GiveMandate', toPersonId: 'cuc', acts: ['SubmitPlan', 'SignOff'], unitIds: ['xa-kon-dao'] },
      ...{ until: '2026-03-31T10:00:00.000Z', ...post },
    },
  },
  { at: later, act: { type: 'BeginCollective', acts: ['WithdrawTask'], paper } },
  { at: later, act: { type: 'AppointPerson', personId: 'cuc', acting: true, inPlaceOf: 'hanh', ...post } },
  { at: '2026-03-04 08:00', act: { type: 'EndField', name: 'Y tế dự phòng', ...post } },
  {
    at: '2026-03-04 08:00',
    act: { type: 'EndMandate', mandateId: '0c000000-0000-4000-8000-000000000010', paper },
  },
  { at: '2026-03-04 08:00', act: { type: 'EndCollective', paper } },
  { at: '2026-03-04 08:00', act: { type: 'RelievePerson', personId: 'cuc', ...post } },
  { at: '2026-03-05 08:00', act: { type: 'EndPost', postId: 'ptp-y-te' } },
  { at: '2026-03-05 08:00', act: { type: 'EndUnit', paper } },
];

const events = acts.reduce((story, act) => {
  const next = playUnit(story, act);
  if ('refused' in next) throw new Error(`${act.act.type}: ${next.refused}`);
  return next;
}, beginningOfUnit()).events;

const resolution = { number: '1677/NQ-UBTVQH15', issuedOn: '2025-06-16', issuedBy: 'Quốc hội' };
const namedHeirs = (successorIds: string[], restTo?: string): UnitEvent => ({
  ...{ streamId: '0e000000-0000-5000-8000-000000000001', version: 2, type: 'SuccessorsNamed' },
  ...{ eventId: '0c000000-0000-4000-8000-000000000002/1', commandId: '0c000000-0000-4000-8000-000000000002' },
  ...{ effectiveAt: '2025-06-30T17:00:00.000Z', recordedAt: '2025-06-20T01:00:00.000Z' },
  ...{ actor: theChair, told: [] },
  data: {
    ...{ unitId: 'phong-y-te', paper: resolution, successionId: '0d000000-0000-4000-8000-000000000024' },
    ...{ successorIds, ...(restTo === undefined ? {} : { restTo }) },
  },
});
const closed = closedEvents(closing(theChair, march));
const handed = givenUnit(
  ...theUnit,
  signs(cucAsLeader, '2026-03-03 08:00'),
  receives(hanhAsHead, '2026-03-10 08:00', { paper }),
)
  .events()
  .slice(theUnit.length);

describe('the story of a unit', () => {
  it('has a sentence for every kind of event', () => {
    const kinds = [...events, ...closed, ...handed, namedHeirs(['xa-kon-dao'])].map(({ type }) => type);
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(unitEventData).sort());
  });

  it('says who succeeds a unit, and who has what is not handed on by name', () => {
    const by = ' (Chủ tịch Nguyễn Văn An nhập)';
    const paperOf = ', theo văn bản số 1677/NQ-UBTVQH15 ngày 16/06/2025 của Quốc hội';
    const said = (event: UnitEvent) => sentenceFor(event, names, 'vi');
    expect(said(namedHeirs(['xa-kon-dao']))).toBe(
      `Nhiệm vụ của Phòng Y tế do UBND xã Kon Đào kế thừa${paperOf}${by}`,
    );
    expect(said(namedHeirs(['xa-kon-dao', 'ubnd'], 'ubnd'))).toBe(
      `Nhiệm vụ của Phòng Y tế do UBND xã Kon Đào, UBND huyện kế thừa; việc không giao riêng thuộc UBND huyện${paperOf}${by}`,
    );
    expect(said(namedHeirs([]))).toBe(`Phòng Y tế không có đơn vị kế thừa${paperOf}${by}`);
  });

  it('reads as an administration would put it', () => {
    const byPaper = ', theo văn bản số 12/QĐ-UBND ngày 02/03/2026 của UBND huyện Đăk Tô';
    const clerk = ' (Quản trị Lê Văn Phương nhập)';
    expect(events.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      `Thành lập Phòng Y tế, trực thuộc UBND huyện${byPaper}${clerk}`,
      `Đổi tên Phòng Y tế thành Phòng Y tế và Dân số${byPaper}${clerk}`,
      `Chuyển Phòng Y tế từ UBND huyện về trực thuộc UBND xã Kon Đào${byPaper}${clerk}`,
      `Đặt chức vụ Phó Trưởng phòng tại Phòng Y tế${clerk}`,
      `Đổi tên chức vụ Phó Trưởng phòng thành Phó phòng${clerk}`,
      `Bổ nhiệm Nguyễn Thị Hạnh giữ chức vụ Phó Trưởng phòng${byPaper}${clerk}`,
      `Giao Phó Trưởng phòng Nguyễn Thị Hạnh phụ trách Phòng Y tế${byPaper}${clerk}`,
      `Phó Trưởng phòng Nguyễn Thị Hạnh thôi phụ trách Phòng Y tế${byPaper}${clerk}`,
      `Phân công Phó Trưởng phòng phụ trách lĩnh vực Y tế dự phòng (UBND xã Kon Đào)${byPaper}${clerk}`,
      `Phó Trưởng phòng uỷ quyền cho Trần Thị Cúc đến trước 17:00 ngày 31/03/2026: gửi kế hoạch, xác nhận hoàn thành (đối với UBND xã Kon Đào)${byPaper}${clerk}`,
      `Phòng Y tế làm việc theo chế độ tập thể: thu hồi nhiệm vụ${byPaper}${clerk}`,
      `Miễn nhiệm Nguyễn Thị Hạnh khỏi chức vụ Phó Trưởng phòng${byPaper}${clerk}`,
      `Giao Trần Thị Cúc quyền Phó Trưởng phòng${byPaper}${clerk}`,
      `Phó Trưởng phòng thôi phụ trách lĩnh vực Y tế dự phòng${byPaper}${clerk}`,
      `Chấm dứt uỷ quyền của Phó Trưởng phòng${byPaper}${clerk}`,
      `Phòng Y tế thôi làm việc theo chế độ tập thể${byPaper}${clerk}`,
      `Miễn nhiệm Trần Thị Cúc khỏi chức vụ Phó Trưởng phòng${byPaper}${clerk}`,
      `Bãi bỏ chức vụ Phó Trưởng phòng${clerk}`,
      `Giải thể Phòng Y tế${byPaper}${clerk}`,
    ]);
  });

  it('says which period was closed, with the beginning of the digest of its figures', () => {
    expect(closed.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      'Chốt số liệu kỳ báo cáo từ ngày 01/03/2026 đến ngày 31/03/2026 của UBND huyện (SHA-256: abababababab…) (Chủ tịch Nguyễn Văn An nhập)',
    ]);
  });

  it('says who handed a post over and who received it, each signed by themselves', () => {
    expect(handed.map((event) => sentenceFor(event, names, 'vi'))).toEqual([
      'Trần Thị Cúc bàn giao chức vụ Trưởng phòng (SHA-256: a1a1a1a1a1a1…) (Phó Chủ tịch Trần Thị Cúc ký)',
      'Nhận bàn giao chức vụ Trưởng phòng từ Trần Thị Cúc (SHA-256: a1a1a1a1a1a1…), theo văn bản số 12/QĐ-UBND ngày 02/03/2026 của UBND huyện Đăk Tô (Trưởng phòng Nguyễn Thị Hạnh ký)',
    ]);
  });

  it('leaves nothing open in English, and says so of what was installed', () => {
    for (const event of [...events, ...closed, ...handed])
      expect(sentenceFor(event, names, 'en')).not.toMatch(/undefined|null|NaN|\{|\}|\s\s|^\s|\s$/);
    const [first] = events;
    if (first?.type !== 'UnitFounded') throw new Error('A unit begins with its founding.');
    const { paper: _, ...data } = first.data;
    const installed = { ...first, actor: 'installation' as const, commandId: null, data };
    expect(sentenceFor(installed, names, 'en')).toBe(
      'Phòng Y tế was founded under UBND huyện (entered when the system was installed)',
    );
  });
});
