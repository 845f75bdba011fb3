import { describe, expect, it } from '@jest/globals';
import { workbook } from '../../../test/support/annexes.ts';
import { annexOf } from './annex.ts';
import type { AnnexGrounds } from './annex.ts';
import { readAnnex } from './read-annex.ts';

const units = [
  { unitId: 'ubnd', name: 'UBND huyện Đăk Tô' },
  { unitId: 'noi-vu', name: 'Phòng Nội vụ' },
  { unitId: 'tai-chinh', name: 'Phòng Tài chính' },
];
const post = (unitId: string, name: string, title: string, ...holders: string[]) => ({
  ...{ postId: `${unitId}-${name}`, unitId, title, holders },
  unitName: units.find((one) => one.unitId === unitId)?.name ?? '',
});
const [chair, leader] = [
  post('ubnd', 'chair', 'Chủ tịch', 'Nguyễn Đình Khải'),
  post('ubnd', 'leader', 'Phó Chủ tịch', 'Trần Minh Tuệ'),
];
const officers = [
  post('ubnd', 'monitor-1', 'Chuyên viên', 'Lê Thu Hà'),
  post('ubnd', 'monitor-2', 'Chuyên viên', 'Phạm Văn Nam'),
];
const grounds: AnnexGrounds = {
  paper: { number: '27/KH-UBND', issuedOn: '2026-03-02' },
  leaderPostId: 'ubnd-chair',
  ...{ mends: [], units: [] },
  organisation: {
    ...{ units, authority: { unitId: 'ubnd', name: 'UBND huyện Đăk Tô' } },
    ...{ leaders: [chair, leader], monitors: officers },
    posts: [
      ...[chair, leader, ...officers],
      post('noi-vu', 'head', 'Trưởng phòng', 'Nguyễn Văn An'),
      post('noi-vu', 'staff', 'Chuyên viên', 'Hoàng Thị Lan'),
      post('tai-chinh', 'head', 'Trưởng phòng', 'Đỗ Quang Minh'),
      post('tai-chinh', 'staff', 'Kế toán', 'Nguyễn Văn An'),
    ],
  },
};

const headings = ['Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Cán bộ thực hiện'];
const itemOf = (
  cell: string,
  {
    unit = 'Phòng Nội vụ',
    coordinating = '',
    ...more
  }: Partial<AnnexGrounds> & { unit?: string; coordinating?: string } = {},
) => {
  const file = workbook([headings, ['Rà soát quy hoạch', unit, coordinating, 'khẩn trương', cell]]);
  const [item] = annexOf(readAnnex(file), { ...grounds, ...more }).items;
  if (!item) throw new Error('no item');
  return {
    named: item.assignees.map(({ postId, work }) => [postId, work]),
    found: item.found.map(({ finding }) => finding),
    posts: item.found.map(({ candidates }) => candidates?.posts?.map(({ postId }) => postId)),
  };
};

describe('the headings', () => {
  it.each([
    ['Cán bộ thực hiện', 'assignees'],
    ['Người được giao', 'assignees'],
    ['Người thực hiện', 'assignees'],
    ['Cá nhân được giao nhiệm vụ', 'assignees'],
    ['Chuyên viên thực hiện', 'assignees'],
    ['Cán bộ, công chức thực hiện', 'assignees'],
    ['Phân công cán bộ phụ trách', 'assignees'],
    ['Chuyên viên theo dõi', 'monitor'],
    ['CHUYÊN VIÊN\nTHEO DÕI'.normalize('NFD'), 'monitor'],
    ['Cán bộ theo dõi, đôn đốc', 'monitor'],
    ['Chuyên viên VP theo dõi', 'monitor'],
    ['Người theo dõi', 'monitor'],
    ['Theo dõi, đôn đốc', 'monitor'],
    ['Lãnh đạo phụ trách', 'leader'],
    ['Lãnh đạo chỉ đạo', 'leader'],
    ['Lãnh đạo UBND huyện theo dõi', 'leader'],
    ['Người phụ trách', 'leader'],
    ['Đơn vị thực hiện', 'unit'],
  ])('%j tell %s', (heading, column) => {
    const file = workbook([
      ['Nhiệm vụ', 'Thời hạn', heading],
      ['Rà soát', '30/6/2026', 'x'],
    ]);
    expect(annexOf(readAnnex(file), grounds).columns.map((one) => one.column)).toEqual([
      ...['title', 'due'],
      column,
    ]);
  });
});

describe('persons of a unit', () => {
  it.each([
    ['Nguyễn Văn An: chỉ đạo chung; Hoàng Thị Lan: soạn thảo', ['chỉ đạo chung', 'soạn thảo']],
    ['Đ/c Nguyễn Văn An (chỉ đạo chung)\nHoàng Thị Lan (soạn thảo)', ['chỉ đạo chung', 'soạn thảo']],
    ['Nguyễn Văn An – rà soát;\u00a0Chuyên viên – rà soát', ['rà soát', 'rà soát']],
    ['Nguyễn Văn An, Hoàng Thị Lan: rà soát', ['rà soát', 'rà soát']],
    ['Trưởng phòng và Hoàng Thị Lan: rà soát', ['rà soát', 'rà soát']],
  ])('with what each does: %j', (cell, [first, second]) => {
    const { named, found } = itemOf(cell);
    expect(found).toEqual([]);
    expect(named).toEqual([
      ['noi-vu-head', first],
      ['noi-vu-staff', second],
    ]);
  });

  it.each([
    'Nguyễn Văn An',
    'Nguyễn Văn An, Trưởng phòng',
    'Nguyễn Văn An (Trưởng phòng)',
    'Nguyễn Văn An – Trưởng phòng Nội vụ',
    'Trưởng phòng; Nguyễn Văn An',
  ])('without a part do the task, and that is said: %j', (cell) => {
    const { named, found } = itemOf(cell);
    expect(named).toEqual([['noi-vu-head', 'Thực hiện nhiệm vụ']]);
    expect(found.map(({ code }) => code)).toEqual(['work-understood']);
  });

  it('may be none', () => {
    expect([itemOf('–'), itemOf('')].map(({ named, found }) => [named, found])).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it('are of the units of the task alone', () => {
    expect(itemOf('Đỗ Quang Minh: thẩm định')).toMatchObject({
      named: [],
      found: [{ code: 'person-unknown', written: 'Đỗ Quang Minh' }],
      posts: [['noi-vu-head', 'noi-vu-staff']],
    });
    expect(itemOf('Đỗ Quang Minh: thẩm định', { coordinating: 'Phòng Tài chính' })).toMatchObject({
      named: [['tai-chinh-head', 'thẩm định']],
      found: [],
    });
  });

  it('are asked for where several may be meant, and told by a choice for that row or for every one', () => {
    const both = { coordinating: 'Phòng Tài chính' };
    const doubt = itemOf('Nguyễn Văn An: rà soát; Hoàng Thị Lan: soạn thảo', both);
    expect(doubt).toMatchObject({
      named: [['noi-vu-staff', 'soạn thảo']],
      found: [{ code: 'person-in-doubt', written: 'Nguyễn Văn An' }],
      posts: [['noi-vu-head', 'tai-chinh-staff']],
    });
    const choose = (choice: object) =>
      itemOf('Nguyễn Văn An: rà soát; Hoàng Thị Lan: soạn thảo', {
        ...both,
        persons: [{ written: 'nguyễn văn an', postIds: ['tai-chinh-staff'], ...choice }],
      });
    const right = [
      ['tai-chinh-staff', 'rà soát'],
      ['noi-vu-staff', 'soạn thảo'],
    ];
    expect([choose({}), choose({ row: 2 })].map(({ named }) => named)).toEqual([right, right]);
    // Of another row, or somebody who cannot be meant here, it says nothing.
    expect([choose({ row: 9 }), choose({ postIds: ['ubnd-leader'] })].map(({ found }) => found)).toEqual([
      doubt.found,
      doubt.found,
    ]);
    expect(choose({ postIds: [] }).named).toEqual([['noi-vu-staff', 'soạn thảo']]);
  });

  it('wait for the unit to be told', () => {
    expect(itemOf('Nguyễn Văn An', { unit: 'Phòng Y tế' }).found.map(({ code }) => code)).toEqual([
      'unit-unknown',
    ]);
  });
});

describe('who leads and who follows a task', () => {
  const read = (leading: string, following: string, more: Partial<AnnexGrounds> = {}) => {
    const file = workbook([
      ['Nhiệm vụ', 'Đơn vị', 'Thời hạn', 'Lãnh đạo chỉ đạo', 'Cán bộ theo dõi, đôn đốc'],
      ['Rà soát', 'Phòng Nội vụ', 'khẩn trương', leading, following],
    ]);
    const [item] = annexOf(readAnnex(file), { ...grounds, ...more }).items;
    return {
      posts: [item?.draft.leaderPostId, item?.draft.monitorPostId],
      found: item?.found.map(({ finding, candidates }) => [
        finding.code,
        candidates?.posts?.map(({ postId }) => postId),
      ]),
    };
  };

  it('is told by name, however it is typed, or by title', () => {
    expect(read('PCT Trần\u00a0Minh Tuệ'.normalize('NFD'), 'Đ/c Hà')).toEqual({
      posts: ['ubnd-leader', 'ubnd-monitor-1'],
      found: [['person-understood', undefined]],
    });
    expect(read('Phó Chủ tịch UBND huyện', 'Phạm Văn Nam')).toEqual({
      posts: ['ubnd-leader', 'ubnd-monitor-2'],
      found: [],
    });
  });

  it('is nobody in particular where nothing is written', () => {
    expect(read('', '-')).toEqual({ posts: ['ubnd-chair', undefined], found: [] });
  });

  it('is asked for with those who may be meant, and told by a choice', () => {
    expect(read('Nguyễn Văn An', 'Chuyên viên').found).toEqual([
      ['leader-unknown', ['ubnd-chair', 'ubnd-leader']],
      ['monitor-unknown', ['ubnd-monitor-1', 'ubnd-monitor-2']],
    ]);
    const persons = [
      { written: 'Nguyễn Văn An', postIds: ['ubnd-leader'] },
      { written: 'Chuyên viên', row: 2, postIds: ['ubnd-monitor-2'] },
    ];
    expect(read('Nguyễn Văn An', 'Chuyên viên', { persons })).toEqual({
      posts: ['ubnd-leader', 'ubnd-monitor-2'],
      found: [],
    });
  });
});
