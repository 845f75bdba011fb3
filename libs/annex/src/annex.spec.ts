import { describe, expect, it } from '@jest/globals';
import { textDocument, workbook } from '../../../test/support/annexes.ts';
import { annexOf, identityOf } from './annex.ts';
import type { AnnexGrounds } from './annex.ts';
import { readAnnex } from './read-annex.ts';

const authority = { unitId: 'ubnd', name: 'UBND huyện Đăk Tô' };
const names = {
  'noi-vu': 'Phòng Nội vụ',
  'tai-chinh': 'Phòng Tài chính – Kế hoạch',
  'lao-dong': 'Phòng Lao động – Thương binh và Xã hội',
  'tt-dak-to': 'UBND thị trấn Đăk Tô',
  'kon-dao': 'UBND xã Kon Đào',
};
const authorityPost = { unitId: 'ubnd', unitName: authority.name };
const grounds: AnnexGrounds = {
  paper: { number: '27/KH-UBND', issuedOn: '2026-03-02' },
  leaderPostId: 'ubnd-leader',
  ...{ mends: [], units: [] },
  organisation: {
    authority,
    units: [authority, ...Object.entries(names).map(([unitId, name]) => ({ unitId, name }))],
    leaders: [
      { ...authorityPost, postId: 'ubnd-chair', title: 'Chủ tịch', holders: ['Nguyễn Đình Khải'] },
      { ...authorityPost, postId: 'ubnd-leader', title: 'Phó Chủ tịch', holders: ['Trần Minh Tuệ'] },
    ],
    ...{ monitors: [], posts: [] },
  },
};

const read = (file: Uint8Array, more: Partial<AnnexGrounds> = {}) =>
  annexOf(readAnnex(file), { ...grounds, ...more });
const codes = (found: readonly { finding: { code: string } }[]) => found.map(({ finding }) => finding.code);
const columnsOf = (headings: string[]) =>
  read(workbook([headings, headings.map((_, n) => `giá trị ${n}`)])).columns.map(({ column }) => column);

const usual = [
  'TT',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn hoàn thành',
  'Sản phẩm',
];
const rowOf = (n: number, title: string, more: Partial<Record<'unit' | 'with' | 'due', string>> = {}) => [
  ...[n, title, more.unit ?? 'UBND TT. Đăk Tô', more.with ?? '', more.due ?? '30/6/2026', 'Báo cáo'],
];

describe('the headings of an annex', () => {
  it.each([
    [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Ghi chú'],
      ['ordinal', 'title', 'unit', 'coordinating', 'due', 'note'],
    ],
    [
      ['Số TT', 'Nội dung công việc', 'Cơ quan, đơn vị chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm/kết quả'],
      ['ordinal', 'title', 'unit', 'coordinating', 'due', 'product'],
    ],
    [
      ['TT', 'Nội dung, nhiệm vụ', 'Đơn vị thực hiện', 'Hạn hoàn thành', 'Chỉ tiêu', 'Đơn vị tính'],
      ['ordinal', 'title', 'unit', 'due', 'amount', 'measure'],
    ],
    [
      ['Mã nhiệm vụ', 'Nhiệm vụ cụ thể', 'Nội dung', 'Chủ trì', 'Tiến độ', 'Lãnh đạo phụ trách'],
      ['code', 'title', 'content', 'unit', 'due', 'leader'],
    ],
    [
      ['Tt', 'NỘI\u00a0DUNG NHIỆM VỤ (*)', 'ĐƠN VỊ\nCHỦ TRÌ', 'THỜI HẠN\r\nHOÀN THÀNH'].map((one) =>
        one.normalize('NFD'),
      ),
      ['ordinal', 'title', 'unit', 'due'],
    ],
  ])('are known in their usual wordings: %j', (headings, columns) => {
    expect(columnsOf(headings)).toEqual(columns);
  });

  it('may stand in two rows, under lines of a letterhead, over a row of numbers', () => {
    const annex = read(
      workbook(
        [
          ['PHỤ LỤC', null, null, null, null],
          ['Danh mục 01 nội dung, nhiệm vụ', null, null, null, null],
          ['TT', 'Nhiệm vụ', 'Đơn vị', null, 'Thời hạn'],
          [null, null, 'Chủ trì', 'Phối hợp', null],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          [1, 'Rà soát quy hoạch', 'Phòng Nội vụ', 'UBND xã Kon Đào', 'khẩn trương'],
        ],
        ['A1:E1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'],
      ),
    );
    expect(annex.columns.map(({ column }) => column)).toEqual([
      'ordinal',
      'title',
      'unit',
      'coordinating',
      'due',
    ]);
    expect(
      annex.items.map(({ unitIds, draft }) => [unitIds, draft.coordinatingUnitIds, draft.urgent]),
    ).toEqual([[['noi-vu'], ['kon-dao'], true]]);
    expect(codes(annex.found)).toContain('count-agrees');
  });

  it('are asked for where there are none', () => {
    expect(() =>
      read(
        workbook([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    ).toThrow('annex-without-table');
  });

  it('need not be understood where the caller names the columns', () => {
    const file = workbook([
      ['Việc gì đây', 'Ai'],
      ['Rà soát quy hoạch', 'Phòng Nội vụ'],
    ]);
    expect(read(file, { columns: { title: 'A', unit: 'B' } }).items.at(-1)?.unitIds).toEqual(['noi-vu']);
  });
});

describe('the items of an annex', () => {
  it('are a task each, in the words of the paper', () => {
    const title = 'Sớm hoàn thiện hạ tầng Cụm công nghiệp và dịch vụ 24/4';
    const [item] = read(workbook([usual, rowOf(1, title, { with: 'Phòng Nội vụ; Phòng TC-KH' })])).items;
    expect(item?.draft).toEqual({
      ...{ type: 'IssueTask', code: '27/KH-UBND-1', title, product: 'Báo cáo', leaderPostId: 'ubnd-leader' },
      ...{ coordinatingUnitIds: ['noi-vu', 'tai-chinh'], reportOn: [], dueOn: '2026-06-30' },
    });
    expect(item?.unitIds).toEqual(['tt-dak-to']);
    expect(item?.found).toEqual([]);
  });

  it('may be several rows, and several may share a cell', () => {
    const annex = read(
      workbook(
        [
          usual,
          [1, 'Rà soát quy hoạch', 'Phòng Nội vụ', '', 'Quý III/2026', 'Báo cáo'],
          [null, null, null, null, null, 'Tờ trình'],
          [2, 'Lập kế hoạch', null, '', 'tháng 9/2026', 'Kế hoạch'],
          [3, 'Tập huấn', 'UBND xã Kon Đào', '', 'khẩn trương', ''],
        ],
        ['A2:A3', 'B2:B3', 'C2:C4', 'E2:E3'],
      ),
    );
    expect(annex.items.map(({ item, unitIds, draft }) => [item.rows, unitIds, draft.product])).toEqual([
      [[2, 3], ['noi-vu'], 'Báo cáo\nTờ trình'],
      [[4], ['noi-vu'], 'Kế hoạch'],
      [[5], ['kon-dao'], undefined],
    ]);
    expect(codes(annex.items[0]!.found)).toEqual(['due-understood', 'rows-joined']);
  });

  it('go on in a row without a number, though nothing is merged', () => {
    const annex = read(workbook([usual, rowOf(1, 'Rà soát'), [null, 'toàn bộ quy hoạch', '', '', '', '']]));
    expect(annex.items.map(({ draft }) => draft.title)).toEqual(['Rà soát\ntoàn bộ quy hoạch']);
  });

  it('are not headings of sections, totals or signatures; these are told of', () => {
    const annex = read(
      workbook(
        [
          usual,
          ['I', 'LĨNH VỰC KINH TẾ', null, null, null, null],
          rowOf(1, 'Rà soát quy hoạch'),
          ['II. VĂN HÓA – XÃ HỘI', null, null, null, null, null],
          rowOf(2, 'Giảm nghèo'),
          ['Tổng cộng: 03 nhiệm vụ', null, null, null, null, null],
          [null, null, null, null, 'CHỦ TỊCH', null],
        ],
        ['B2:F2', 'A4:F4', 'A6:F6'],
      ),
    );
    expect(annex.items.map(({ draft }) => draft.title)).toEqual(['Rà soát quy hoạch', 'Giảm nghèo']);
    expect(annex.found.map(({ finding, row }) => [finding.code, row])).toEqual([
      ['count-differs', undefined],
      ['row-left-out', 2],
      ['row-left-out', 4],
      ['row-left-out', 6],
      ['row-left-out', 7],
    ]);
  });

  it('keep spaces and slips as they were written', () => {
    const title = 'Thực hiện nghị Nghị\u00a0quyết  02';
    expect(read(workbook([usual, rowOf(1, title)])).items[0]?.draft.title).toBe(title);
  });

  it('that are the same words for the same unit are one task: the second is asked about', () => {
    const annex = read(
      workbook([usual, rowOf(1, 'Giảm nghèo'), rowOf(2, 'GIẢM\u00a0NGHÈO'.normalize('NFD'))]),
    );
    expect(annex.items.map(({ found }) => codes(found))).toEqual([[], ['row-repeated']]);
  });

  it('with a title beyond 500 characters keep the whole of it', () => {
    const long = 'Nâng cao chất lượng giáo dục đào tạo; '.repeat(20).trim();
    const [item] = read(workbook([usual, rowOf(1, long)])).items;
    expect(item?.draft.title.length).toBeLessThanOrEqual(500);
    expect(item?.draft.content).toBe(long);
    expect(codes(item!.found)).toEqual(['title-shortened']);
  });
});

describe('cells of an annex', () => {
  const headings = [...usual, 'Chỉ tiêu', 'ĐVT', 'Lãnh đạo phụ trách'];
  const item = (more: unknown[], mends: AnnexGrounds['mends'] = []) =>
    read(workbook([headings, [...rowOf(1, 'Trồng rừng'), ...more] as string[]]), { mends }).items[0]!;

  it('hold amounts as numbers or in words', () => {
    expect(item(['1.250', 'ha', '']).draft.quantity).toEqual({ amount: 1250, measuredIn: 'ha' });
    expect(item(['9,96', 'bác sĩ', '']).draft.quantity).toEqual({ amount: 9.96, measuredIn: 'bác sĩ' });
    expect(item([1250, 'ha', '']).draft.quantity).toEqual({ amount: 1250, measuredIn: 'ha' });
    const words = item(['khoảng 30% diện tích', '', '']);
    expect([words.draft.quantity, words.draft.note]).toEqual([undefined, 'khoảng 30% diện tích']);
    expect(codes(item(['1.250', '', '']).found)).toContain('measure-missing');
  });

  it('name a leader by name or title', () => {
    expect(item(['', '', 'Đ/c Nguyễn Đình Khải – CT']).draft.leaderPostId).toBe('ubnd-chair');
    expect(item(['', '', 'chủ tịch']).draft.leaderPostId).toBe('ubnd-chair');
    expect(codes(item(['', '', 'Bà Lan']).found)).toEqual(['leader-unknown']);
  });

  it('that are formulas, errors or words made a date are refused, each with its place; a mend stands instead', () => {
    const date = new Date('2026-04-24T00:00:00.000Z');
    const file = (title: unknown, due: unknown) =>
      workbook([usual, [1, title, 'Phòng Nội vụ', '', due, ''] as string[]]);
    const formula = { t: 's', v: '30/6/2026', f: 'A1' };
    expect(read(file('Rà soát', formula)).items[0]?.found).toMatchObject([
      { finding: { code: 'formula' }, column: 'due', said: { cell: 'E2' } },
    ]);
    expect(read(file('Rà soát', { t: 'e', v: 0x17 })).items[0]?.found).toContainEqual(
      expect.objectContaining({ finding: { code: 'cell-fault', written: '#REF!' } }),
    );
    const made = read(file(date, date)).items[0];
    expect(made?.found).toMatchObject([
      { finding: { code: 'words-made-a-date', on: '2026-04-24' }, column: 'title' },
    ]);
    expect(made?.draft.dueOn).toBe('2026-04-24');
    const mends: AnnexGrounds['mends'] = [{ row: 2, column: 'title', text: 'Cụm công nghiệp 24/4' }];
    expect(read(file(date, date), { mends }).items[0]).toMatchObject({
      found: [],
      draft: { title: 'Cụm công nghiệp 24/4' },
    });
  });

  it('that are empty where something is needed are asked about', () => {
    const [empty] = read(workbook([usual, [1, 'Rà soát', '', '', '', 'Báo cáo']])).items;
    expect(codes(empty!.found)).toEqual(['due-missing', 'unit-missing']);
    expect(codes(item([]).found)).toEqual([]);
    expect(
      codes(read(workbook([usual, rowOf(1, 'Rà soát', { due: 'Thường xuyên' })])).items[0]!.found),
    ).toEqual(['review-day-needed']);
  });

  it('name one lead unit; several, or all of a kind, are asked about, and may be chosen', () => {
    const two = 'Phòng Nội vụ; UBND xã Kon Đào';
    const file = workbook([usual, rowOf(1, 'Giảm nghèo', { unit: two })]);
    expect(read(file).items[0]).toMatchObject({
      unitIds: [],
      found: [
        {
          finding: { code: 'several-units' },
          candidates: { units: [{ unitId: 'noi-vu' }, { unitId: 'kon-dao' }] },
        },
      ],
    });
    const units = [{ written: two, unitIds: ['noi-vu', 'kon-dao'] }];
    expect(read(file, { units }).items[0]).toMatchObject({ unitIds: ['noi-vu', 'kon-dao'], found: [] });
    const all = read(workbook([usual, rowOf(1, 'Giảm nghèo', { unit: 'UBND các xã, thị trấn' })])).items[0];
    expect(all?.found).toMatchObject([
      {
        finding: { code: 'several-units' },
        candidates: { units: [{ unitId: 'tt-dak-to' }, { unitId: 'kon-dao' }] },
      },
    ]);
  });

  it('name who coordinates in a list, in names with commas, and at large', () => {
    const written = 'Phòng Nội vụ, Phòng Lao động, Thương binh và Xã hội và các đơn vị liên quan';
    const { draft, found } = read(workbook([usual, rowOf(1, 'Giảm nghèo', { with: written })])).items[0]!;
    expect(draft.coordinatingUnitIds).toEqual(['noi-vu', 'lao-dong']);
    expect(draft.note).toBe('các đơn vị liên quan');
    expect(codes(found)).toContain('coordinators-at-large');
    expect(codes(read(workbook([usual, rowOf(1, 'A', { with: 'Sở Xây dựng' })])).items[0]!.found)).toEqual([
      'unit-unknown',
    ]);
  });
});

describe('an annex in a text document', () => {
  it('is the table of it, with merged cells, below what is said before', () => {
    const annex = read(
      textDocument(
        ['PHỤ LỤC', 'Danh mục 02 nội dung, nhiệm vụ'],
        [
          ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'],
          [{ text: 'I. KINH TẾ', spans: 5 }],
          [
            '1',
            { text: 'Rà soát\nquy hoạch', merged: 'begins' },
            { text: 'UBND TT. Đăk Tô', merged: 'begins' },
            'Quý III/2026',
            'Báo cáo',
          ],
          ['', { text: '', merged: 'goes on' }, { text: '', merged: 'goes on' }, '', 'Tờ trình'],
          ['2', 'Giảm nghèo & việc làm', { text: '', merged: 'goes on' }, 'trước 30/9', ''],
        ],
      ),
    );
    expect(annex.items.map(({ draft, unitIds }) => [draft.title, draft.dueOn, unitIds])).toEqual([
      ['Rà soát\nquy hoạch', '2026-09-30', ['tt-dak-to']],
      ['Giảm nghèo & việc làm', '2026-09-29', ['tt-dak-to']],
    ]);
    expect(annex.declared).toBe(2);
  });
});

describe('the years of a task', () => {
  const headed = (heading: string) => [...usual.slice(0, 5), heading];
  const item = (years: string, due = '30/6/2026', heading = 'Năm, giai đoạn') =>
    read(workbook([headed(heading), [1, 'Trồng rừng', 'UBND TT. Đăk Tô', '', due, years]]), {
      span: { from: 2020, to: 2025 },
    }).items[0];

  it.each(['Năm', 'Năm thực hiện', 'Giai đoạn thực hiện', 'Nhiệm kỳ', 'Phân kỳ', 'Thời gian thực hiện'])(
    'stand in a column %j beside that of dates',
    (heading) => {
      expect(item('2026', '30/6/2026', heading)?.draft).toMatchObject({
        span: { from: 2026, to: 2026 },
        dueOn: '2026-06-30',
      });
    },
  );

  it.each([
    ['Năm 2025', { from: 2025, to: 2025 }],
    ['2021 - 2025', { from: 2021, to: 2025 }],
    ['Giai đoạn 2021–2025', { from: 2021, to: 2025 }],
    ['từ năm 2021 đến hết năm 2025', { from: 2021, to: 2025 }],
    ['Nhiệm kỳ 2020-2025', { from: 2020, to: 2025 }],
    ['Cả nhiệm kỳ', { from: 2020, to: 2025 }],
    ['cả giai đoạn.', { from: 2020, to: 2025 }],
    ['', undefined],
    ['-', undefined],
  ])('are understood: %j', (written, span) => {
    const one = item(written);
    expect([one?.draft.span, codes(one?.found ?? [])]).toEqual([span, []]);
  });

  it.each([
    ['Hằng năm', 'span-each-year'],
    ['hàng năm', 'span-each-year'],
    ['2025-2021', 'span-not-understood'],
    ['lâu dài', 'span-not-understood'],
  ])('are asked about: %j', (written, code) => {
    const one = item(written);
    expect([one?.draft.span, codes(one?.found ?? [])]).toEqual([undefined, [code]]);
  });

  it('of the whole term are asked about where nobody has said which those are', () => {
    const rows = [headed('Nhiệm kỳ'), [1, 'Trồng rừng', 'UBND TT. Đăk Tô', '', '30/6/2026', 'cả nhiệm kỳ']];
    expect(codes(read(workbook(rows)).items[0]?.found ?? [])).toEqual(['span-needed']);
  });

  it('may be said by the column of dates; one year there is only by when', () => {
    const due = (written: string) =>
      read(workbook([usual, rowOf(1, 'Trồng rừng', { due: written })]), { span: { from: 2026, to: 2030 } })
        .items[0]?.draft;
    expect(due('2026-2030')).toMatchObject({ dueOn: '2030-12-31', span: { from: 2026, to: 2030 } });
    expect(due('cả nhiệm kỳ')).toMatchObject({ dueOn: '2030-12-31', span: { from: 2026, to: 2030 } });
    expect(due('Năm 2026')).toMatchObject({ dueOn: '2026-12-31' });
    expect(due('Năm 2026')).not.toHaveProperty('span');
  });

  it('make tasks of the same words: one for each year', () => {
    const rows = ['2026', '2027'].map((year, n) => [
      ...[n + 1, 'Trồng rừng', 'UBND TT. Đăk Tô', '', `15/11/${year}`, year],
    ]);
    const { items } = read(workbook([headed('Năm'), ...rows]));
    expect(items.flatMap(({ found }) => codes(found))).toEqual([]);
    expect(new Set(items.map((one) => identityOf(one, 'tt-dak-to'))).size).toBe(2);
  });
});

describe('an annex of separated values', () => {
  it.each([';', ',', '\t'])('is words, cell by cell, between %j', (mark) => {
    const line = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(mark);
    const text = `\ufeff${[usual, rowOf(1, 'Cụm 24/4').map(String)].map(line).join('\r\n')}\r\n`;
    const [item] = read(new TextEncoder().encode(text)).items;
    expect([item?.draft.title, item?.draft.dueOn, item?.found]).toEqual(['Cụm 24/4', '2026-06-30', []]);
  });
});

describe('the mark of secrecy', () => {
  const headed = [usual, rowOf(1, 'Rà soát'), rowOf(2, 'Lập quy hoạch')];
  const secretItems = ({ items }: ReturnType<typeof read>) =>
    items.map(({ found }) => codes(found).includes('secret-item'));

  it.each(['MẬT', 'Tối mật', ' TUYỆT\u00a0MẬT ', 'Độ mật: Mật', '[MẬT]', 'MẬT'.normalize('NFD')])(
    'on the file, as %j, stops all of it',
    (mark) => {
      for (const file of [
        workbook([[mark], ...headed]),
        textDocument(
          [mark],
          headed.map((row) => row.map(String)),
        ),
      ]) {
        const annex = read(file);
        expect(codes(annex.found)).toContain('secret-annex');
        expect(secretItems(annex)).toEqual([true, true]);
      }
    },
  );

  it('below the items, or in another table of the file, stops all of it too', () => {
    expect(codes(read(workbook([...headed, ['', 'Tổng cộng: 2'], ['MẬT']])).found)).toContain('secret-annex');
  });

  it('in a row stops that row', () => {
    const annex = read(
      workbook([
        [...usual, 'Độ mật'],
        [...rowOf(1, 'Rà soát'), ''],
        [...rowOf(2, 'Lập quy hoạch'), 'Tối mật'],
      ]),
    );
    expect(secretItems(annex)).toEqual([false, true]);
    expect(codes(annex.found)).not.toContain('secret-annex');
  });

  it('is nothing that is only spoken of', () => {
    const annex = read(
      workbook([
        ['Kế hoạch bảo vệ bí mật nhà nước'],
        usual,
        rowOf(1, 'Rà soát danh mục tài liệu mật'),
        rowOf(2, 'Phát triển nghề nuôi ong mật'),
      ]),
    );
    expect(secretItems(annex)).toEqual([false, false]);
    expect(codes(annex.found)).not.toContain('secret-annex');
  });
});
