import { describe, expect, it } from '@jest/globals';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { WeekTable } from '#contracts';
import { reportDocxOf } from '#letters';
import { weekReport } from './week-report.ts';
import { weekWorkbook } from './week-workbook.ts';

const words = (text: string) => ({ text, erased: false });

const task = (code: string, more: Partial<WeekTable['units'][number]['tasks'][number]>) => ({
  ...{
    taskId: code,
    code,
    title: words(`Nhiệm vụ ${code}`),
    unit: { unitId: 'kon-dao', name: 'UBND xã Kon Đào' },
  },
  ...{
    version: 3,
    execution: 'in_progress' as const,
    timeliness: 'overdue' as const,
    group: 'overdue' as const,
  },
  ...{
    onTime: false,
    byFirstDate: false,
    spells: 1,
    daysOverdue: 4,
    causes: [],
    origin: null,
    carried: false,
  },
  ...{ leader: { postId: 'pct', title: 'Phó Chủ tịch' }, firstDueOn: '2026-03-17', dueOn: '2026-03-17' },
  ...{ closedAt: null, sentAt: null, outcome: 'overdue' as const },
  ...more,
});

const table: WeekTable = {
  week: { number: 12, year: 2026, from: '2026-03-16', to: '2026-03-22' },
  authority: { unitId: 'ubnd', name: 'UBND huyện Đăk Tô' },
  asOf: '2026-03-22T17:00:00.000Z',
  countedAt: '2026-03-22T17:00:00.000Z',
  total: { total: 2, carried: 0, fallingDue: 2, onTime: 1, late: 0, overdue: 1, open: 0 },
  origins: [],
  units: [
    {
      unit: { unitId: 'kon-dao', name: 'UBND xã Kon Đào' },
      ...{ ended: null, origins: [] },
      head: { personId: 'a-chin', name: 'A Chín', postTitle: 'Chủ tịch UBND xã' },
      counts: { total: 2, carried: 0, fallingDue: 2, onTime: 1, late: 0, overdue: 1, open: 0 },
      tasks: [
        task('12/KH', { title: words('=HYPERLINK("http://example.org"; "Bấm vào đây")') }),
        task('13/KH', {
          ...{ title: words('+84 hộ nghèo'), outcome: 'on_time', daysOverdue: null, dueOn: '2026-03-20' },
          // 03:00 of the day after by local time.
          sentAt: '2026-03-18T20:00:00.000Z',
        }),
      ],
    },
  ],
};

const dayOf = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

describe('the workbook of a week', () => {
  const opened = async () =>
    read(await weekWorkbook(table, dayOf), { cellDates: true, cellNF: true, UTC: true });

  it('has the counts of each unit and in total as numbers, under Vietnamese headings', async () => {
    const { Sheets, SheetNames } = await opened();
    expect(SheetNames).toStrictEqual(['Tổng hợp', 'Danh mục nhiệm vụ']);
    expect(utils.sheet_to_json(Sheets['Tổng hợp']!, { header: 1, defval: null })).toStrictEqual([
      [expect.stringContaining('tuần 12 (từ ngày 16/03/2026 đến ngày 22/03/2026)'), ...Array(9).fill(null)],
      [
        ...['STT', 'Đơn vị', 'Người đứng đầu', 'Tổng số phải thực hiện', 'Kỳ trước chuyển sang'],
        ...['Đến hạn trong tuần', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Quá hạn chưa hoàn thành'],
        'Chưa hoàn thành, trong hạn',
      ],
      [1, 'UBND xã Kon Đào', 'Chủ tịch UBND xã: A Chín', 2, 0, 2, 1, 0, 1, 0],
      [null, 'Tổng cộng', null, 2, 0, 2, 1, 0, 1, 0],
    ]);
  });

  it('has days as days, and makes no formula of what somebody wrote', async () => {
    const sheet = (await opened()).Sheets['Danh mục nhiệm vụ']!;
    expect(sheet['D3']).toMatchObject({ t: 's', v: '=HYPERLINK("http://example.org"; "Bấm vào đây")' });
    expect(sheet['D4']).toMatchObject({ t: 's', v: '+84 hộ nghèo' });
    for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty('f');
    const day = (on: string) => ({ t: 'd', v: new Date(on), z: 'dd/mm/yyyy' });
    expect(sheet['G4']).toMatchObject(day('2026-03-20'));
    expect(sheet['H4']).toMatchObject(day('2026-03-19'));
    expect(sheet['J3']).toMatchObject({ t: 'n', v: 4 });
  });

  it('keeps the headings in sight, and gives each column its width', async () => {
    const parts = unzipSync(await weekWorkbook(table, dayOf));
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml']!);
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    expect(sheet.match(/<col /g)).toHaveLength(11);
  });
});

const counts = { total: 1, carried: 1, fallingDue: 0, onTime: 0, late: 0, overdue: 1, open: 0 };
const inherited = {
  ...{ origin: 'inherited' as const, counts, lateBefore: 1 },
  from: [{ unitId: 'dak-tram', name: 'UBND xã Đăk Trăm' }],
};
const ended = {
  at: '2026-03-15T17:00:00.000Z',
  successors: [{ unitId: 'kon-dao', name: 'UBND xã Kon Đào' }],
};
/** Kon Đào has inherited one of its two tasks from Đăk Trăm, which has ended on 16/03 and has one that it did. */
const succeeded: WeekTable = {
  ...table,
  origins: [{ origin: 'own', counts, lateBefore: 0, from: [] }, inherited],
  units: [
    {
      ...table.units[0]!,
      origins: [inherited],
      tasks: [
        task('14/KH', {
          daysOverdue: 7,
          origin: {
            ...{ as: 'inherited', from: inherited.from[0]!, since: ended.at, spells: 1, daysOverdue: 3 },
          },
        }),
        task('15/KH', { origin: { as: 'taken_over' } }),
      ],
    },
    {
      ...{ unit: inherited.from[0]!, head: null, ended },
      ...{ counts, origins: [], tasks: [task('16/KH', { outcome: 'on_time', daysOverdue: null })] },
    },
  ],
};

describe('what a unit inherited, in the files of a week', () => {
  it('has a row of its own below the unit and below the total, and the unit that ended says so', async () => {
    const { Sheets } = read(await weekWorkbook(succeeded, dayOf), { cellDates: true, UTC: true });
    const [, , ...rows] = utils.sheet_to_json<unknown[]>(Sheets['Tổng hợp']!, { header: 1, defval: null });
    const part = 'Trong đó kế thừa từ UBND xã Đăk Trăm (1 nhiệm vụ quá hạn từ trước khi kế thừa)';
    expect(rows.map(([, unit, head, total]) => [unit, head, total])).toStrictEqual([
      ['UBND xã Kon Đào', 'Chủ tịch UBND xã: A Chín', 2],
      [part, null, 1],
      [...['UBND xã Đăk Trăm', 'Kết thúc hoạt động từ ngày 16/03/2026, đơn vị kế thừa: UBND xã Kon Đào'], 1],
      ['Tổng cộng', null, 2],
      ['Trong đó giao mới', null, 1],
      [part, null, 1],
    ]);
    const [, , ...listed] = utils.sheet_to_json<unknown[]>(Sheets['Danh mục nhiệm vụ']!, { header: 1 });
    expect(listed.map((row) => [row[8], row[10]])).toStrictEqual([
      [
        ...['Quá hạn chưa hoàn thành (7 ngày làm việc, trong đó 3 ngày trước khi kế thừa)'],
        'Kế thừa từ UBND xã Đăk Trăm',
      ],
      ['Quá hạn chưa hoàn thành (4 ngày làm việc)', 'Chuyển tiếp'],
      ['Hoàn thành đúng hạn', undefined],
    ]);
  });
});

describe('the annex of a week for a word processor', () => {
  const report = weekReport(table, dayOf, {
    ...{ issuer: 'Văn phòng HĐND và UBND', above: 'UBND huyện Đăk Tô', place: 'Đăk Tô' },
    ...{ signedAs: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], signer: 'Lê Thị Hoa' },
  });
  const opened = async () => strFromU8(unzipSync(await reportDocxOf(report))['word/document.xml']!);

  it('says everything in the order of the decree', async () => {
    const text = [...(await opened()).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, words]) => words)
      .join('\n');
    const found = [
      ...['UBND HUYỆN ĐĂK TÔ', 'VĂN PHÒNG HĐND VÀ UBND', 'Số:', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ...['Độc lập - Tự do - Hạnh phúc', 'Đăk Tô, ngày 23 tháng 3 năm 2026', 'BÁO CÁO'],
      'Tình hình thực hiện nhiệm vụ tuần 12 (từ ngày 16/03/2026 đến ngày 22/03/2026)',
      ...['hoàn thành đúng hạn 1', 'I. Tổng hợp theo đơn vị', 'UBND xã Kon Đào', 'Chủ tịch UBND xã: A Chín'],
      ...['II. Danh mục nhiệm vụ', '12/KH', '17/03/2026', 'Quá hạn chưa hoàn thành (4 ngày làm việc)'],
      ...['13/KH', '20/03/2026', '19/03/2026', 'Nơi nhận:', 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Lê Thị Hoa'],
    ];
    let place = 0;
    for (const words of found) {
      place = text.indexOf(words, place);
      expect([words, place]).not.toContain(-1);
    }
  });

  it('tells what a unit inherited', async () => {
    const from = { issuer: 'Văn phòng', above: null, place: 'Đăk Tô', signedAs: [], signer: '' };
    const bytes = await reportDocxOf(weekReport(succeeded, dayOf, from));
    const text = strFromU8(unzipSync(bytes)['word/document.xml']!);
    for (const words of [
      'Trong đó kế thừa từ UBND xã Đăk Trăm (1 nhiệm vụ quá hạn từ trước khi kế thừa)',
      'Kết thúc hoạt động từ ngày 16/03/2026, đơn vị kế thừa: UBND xã Kon Đào',
      'Nhiệm vụ 14/KH. Kế thừa từ UBND xã Đăk Trăm',
      'Nhiệm vụ 15/KH. Chuyển tiếp',
    ])
      expect(text).toContain(words);
  });

  it('lies across, in Times New Roman, with headings on every page', async () => {
    const body = await opened();
    expect(/<w:pgSz[^>]*>/.exec(body)?.[0]).toMatch(
      /<w:pgSz w:w="16837" w:h="11905" w:orient="landscape"\/>/,
    );
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    const styles = strFromU8(unzipSync(await reportDocxOf(report))['word/styles.xml']!);
    expect(styles).toContain('Times New Roman');
    for (const [, size] of body.matchAll(/<w:sz w:val="(\d+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(22);
  });
});
