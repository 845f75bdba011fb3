import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { ImportView } from '#contracts';
import type { AnnexPreview } from '#contracts';
import type { z } from 'zod';
import { textDocument, workbook } from '../support/annexes.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

let system: System;
let monitor: Person;

const asked = {
  paper: {
    ...{ number: '27/KH-UBND', issuedOn: '2026-03-02' },
    signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' },
  },
  leaderPostId: 'ubnd-leader',
};

const headings = ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'];
const rows = [
  [1, 'Xúc tiến đầu tư Cụm công nghiệp và dịch vụ 24/4', 'UBND X. Kon Đào', '', 'Quý III/2026', 'Báo cáo'],
  [2, 'Rà soát quy hoạch', 'Phòng Nội vụ', 'Phòng Tài chính', 'trước 30/9', 'Tờ trình'],
  [3, 'Giảm nghèo bền vững', 'Phòng Y tế', '', 'khẩn trương', ''],
];

const filed = async (bytes: Uint8Array): Promise<string> =>
  String((await monitor.upload('phu-luc.xlsx', bytes)).body['sha256']);
const previewed = async (bytes: Uint8Array, more: object = {}) =>
  (await monitor.post('/imports/preview', { ...asked, file: await filed(bytes), ...more }))
    .body as unknown as AnnexPreview;

const stops = ({ items, findings }: AnnexPreview) =>
  [...findings, ...items.flatMap((one) => one.findings)]
    .filter((one) => one.stops)
    .map(({ code, cell }) => [code, cell]);

beforeAll(async () => {
  system = await System.start(local('2026-03-02 09:00'));
  await system.server.start();
  monitor = await Person.signIn(system.address, 'ubnd-monitor');
});
afterAll(() => system.stop());

describe('a dry run', () => {
  it('says of each cell how it was understood and what has to be mended, and is right once it is mended', async () => {
    const file = workbook([['Danh mục 03 nội dung, nhiệm vụ'], headings, ...rows], ['A1:F1']);
    const first = await previewed(file);
    expect(first).toMatchObject({ right: false, declared: 3, found: 3 });
    expect(stops(first)).toEqual([['unit-unknown', 'C5']]);
    expect(
      first.items.map(({ title, dueOn, urgent, tasks }) => [title, dueOn, urgent, tasks[0]?.unit.name]),
    ).toEqual([
      ['Xúc tiến đầu tư Cụm công nghiệp và dịch vụ 24/4', '2026-09-30', false, 'UBND xã Kon Đào'],
      ['Rà soát quy hoạch', '2026-09-29', false, 'Phòng Nội vụ'],
      ['Giảm nghèo bền vững', null, true, undefined],
    ]);
    expect(first.items[1]?.findings.map(({ detail }) => detail)).toEqual([
      '“trước 30/9”: ngày cuối cùng để hoàn thành là 29/09/2026.',
    ]);
    const mended = await previewed(file, { mends: [{ row: 5, column: 'unit', text: 'Phòng Nội vụ' }] });
    expect(mended.right).toBe(true);
    const chosen = await previewed(file, {
      units: [{ written: 'Phòng Y tế', unitIds: ['noi-vu', 'kon-dao'] }],
    });
    expect(chosen.items[2]?.tasks.map(({ unit }) => unit.unitId)).toEqual(['noi-vu', 'kon-dao']);
  });

  it('goes by the rules of the domain', async () => {
    const preview = await previewed(
      workbook([headings, [1, 'Rà soát', 'Phòng Nội vụ', '', '01/3/2026', '']]),
    );
    expect(preview.items[0]).toMatchObject({
      right: false,
      tasks: [
        {
          comesTo: 'refused',
          refusal: { code: 'due-date-passed', detail: expect.stringContaining('02/03/2026') },
        },
      ],
    });
  });

  it('comes to the same tasks from another order and another kind of file', async () => {
    const sorted = await previewed(workbook([headings, ...rows.slice(0, 2)]));
    const written = rows
      .slice(0, 2)
      .reverse()
      .map((row) => row.map(String));
    const document = await previewed(textDocument([], [headings, ...written]));
    const ids = ({ items }: AnnexPreview) => items.flatMap(({ tasks }) => tasks.map(({ taskId }) => taskId));
    expect(document.right).toBe(true);
    expect(ids(document)).toEqual(ids(sorted).reverse());
  });

  it('reads its own template, and refuses what is no annex, in words', async () => {
    const { type, bytes } = await monitor.file('/imports/template');
    expect(type).toContain('spreadsheetml');
    expect(await previewed(bytes)).toMatchObject({ found: 0, right: false });
    const answer = await monitor.post('/imports/preview', {
      ...asked,
      file: await filed(Buffer.from('%PDF-1.7')),
    });
    expect([answer.status, answer.body['code']]).toEqual([422, 'annex-foreign']);
  });

  it('ends a reading that takes more memory than it is worth, and serves on meanwhile', async () => {
    const words = strToU8(`<sst>${'<si><t>a</t></si>'.repeat(3_500_000)}</sst>`);
    const hog = zipSync(
      { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/sharedStrings.xml': words },
      { level: 1 },
    );
    const reading = monitor.post('/imports/preview', { ...asked, file: await filed(hog) });
    let longest = 0;
    for (let isRead = false; !isRead;) {
      const started = performance.now();
      expect((await monitor.get('/me')).status).toBe(200);
      longest = Math.max(longest, performance.now() - started);
      isRead = await Promise.race([reading.then(() => true), pause(200, false)]);
    }
    expect((await reading).body['code']).toBe('annex-too-heavy');
    expect(longest).toBeLessThan(5000);
  });

  it('is for the office and the leaders', async () => {
    const head = await Person.signIn(system.address, 'kon-dao-head');
    expect((await head.post('/imports/preview', {})).status).toBe(403);
  });
});

type View = z.infer<typeof ImportView>;

const start = (body: object, key: string = randomUUID()) =>
  monitor.post('/imports', { ...asked, ...body }, { 'idempotency-key': key });
const found = async (importId: string): Promise<View> =>
  ImportView.parse((await monitor.get(`/imports/${importId}`)).body);

const ended = async (importId: string): Promise<View> => {
  for (;;) {
    const view = await found(importId);
    if (view.done) return view;
    await pause(200);
  }
};

const taskCount = async (): Promise<number> => {
  const [row] = await system.owner.query<{ count: number }[]>('SELECT count(*)::int AS count FROM read.task');
  return row?.count ?? 0;
};

/** The next process that another starts. */
const childOf = async (pid: number): Promise<number> => {
  for (;;) {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    if (child !== undefined) return Number(child);
    await pause(2);
  }
};

const issuedInTotal = { total: 2, issued: 2, already: 0, refused: 0, lapsed: 0, waiting: 0 };

describe('an import', () => {
  it('writes nothing unless all is right or rows are named', async () => {
    const file = await filed(workbook([headings, ...rows]));
    const refused = await start({ file });
    expect([refused.status, refused.body['code'], refused.body['rows']]).toEqual([
      422,
      'annex-not-right',
      [4],
    ]);
    expect((await start({ file, rows: [2, 4] })).body['code']).toBe('annex-not-right');
    expect(await taskCount()).toBe(0);
    const key = randomUUID();
    expect((await start({ file, rows: [2, 3] }, key)).status).toBe(200);
    expect((await ended(key)).counts).toEqual(issuedInTotal);
    expect(await taskCount()).toBe(2);
    expect((await start({ file, rows: [2, 3] }, key)).status).toBe(200);
    expect((await start({ file, rows: [2] }, key)).body['code']).toBe('idempotency-key-reused');
  });

  it('makes no second task of the same file, of one that is sorted otherwise, or of another kind', async () => {
    const own = rows.slice(0, 2);
    const documents = [
      workbook([headings, ...own]),
      workbook([['PHỤ LỤC'], headings, ...own.toReversed()]),
      textDocument(['PHỤ LỤC'], [headings, ...own.map((row) => row.map(String))]),
    ];
    for (const bytes of documents) {
      const key = randomUUID();
      await start({ file: await filed(bytes) }, key);
      expect((await ended(key)).counts).toMatchObject({ total: 2, issued: 0, already: 2 });
    }
    expect(await taskCount()).toBe(2);
    expect((await previewed(documents[0]!)).items[0]?.findings.map(({ code }) => code)).toContain(
      'already-issued',
    );
  });

  it('that two people ask for at once makes each task once', async () => {
    const titles = Array.from({ length: 10 }, (_, n) => [
      n + 1,
      `Trồng rừng đợt ${n + 1}`,
      'Phòng Nội vụ',
      '',
      'khẩn trương',
      '',
    ]);
    const file = await filed(workbook([headings, ...titles]));
    const keys = [randomUUID(), randomUUID()];
    await Promise.all(keys.map((key) => start({ file }, key)));
    const views = await Promise.all(keys.map(ended));
    expect(views.reduce((sum, { counts }) => sum + counts.issued, 0)).toBe(10);
    expect(await taskCount()).toBe(12);
  });

  it('goes on when the reading of its file was killed', async () => {
    const file = await filed(
      workbook([headings, [1, 'Kè chống sạt lở', 'Phòng Nội vụ', '', 'khẩn trương', '']]),
    );
    const key = randomUUID();
    expect((await start({ file }, key)).status).toBe(200);
    process.kill(await childOf(system.server.pid), 'SIGKILL');
    expect((await ended(key)).counts).toMatchObject({ total: 1, issued: 1, lapsed: 0 });
  });

  it('names the paper, its signer, and the clerk who entered it', async () => {
    const { items } = (await monitor.get('/imports')).body as { items: { importId: string }[] };
    const view = await found(items.at(-1)!.importId);
    expect(view).toMatchObject({ paper: { number: '27/KH-UBND' }, askedBy: { personId: 'p-ubnd-monitor' } });
    const { body } = await monitor.get(`/tasks/${view.rows[0]!.taskId}`);
    expect(body).toMatchObject({ title: { text: rows[0]![1] }, due: { current: '2026-09-30' } });
  });

  it('is seen by nobody of a unit', async () => {
    const head = await Person.signIn(system.address, 'kon-dao-head');
    expect((await head.get('/imports')).status).toBe(403);
    expect((await monitor.get(`/imports/${randomUUID()}`)).body['code']).toBe('unknown-import');
  });
});

describe('a thousand rows', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => [
      ...[n + 1, `Nhiệm vụ số ${n + 1} của kế hoạch năm`, n % 2 ? 'Phòng Nội vụ' : 'UBND xã Kon Đào'],
      ...['Phòng Tài chính', n % 3 ? '30/6/2026' : 'Quý III/2026', 'Báo cáo'],
    ]);

  it('are imported once, though the API is killed in the middle of it', async () => {
    const before = await taskCount();
    const file = await filed(workbook([headings, ...many(1000)]));
    const key = randomUUID();
    let started = performance.now();
    const dry = (await monitor.post('/imports/preview', { ...asked, file })).body as unknown as AnnexPreview;
    const dryMs = performance.now() - started;
    expect([dry.right, dry.found]).toEqual([true, 1000]);
    expect((await start({ file }, key)).status).toBe(200);
    started = performance.now();
    while ((await found(key)).counts.issued < 200) await pause(100);
    const [firstMs, first] = [performance.now() - started, (await found(key)).counts.issued];
    await system.server.stop('SIGKILL');
    await system.server.start();
    monitor = await Person.signIn(system.address, 'ubnd-monitor');
    const again = performance.now();
    const { counts } = await ended(key);
    const restMs = performance.now() - again;
    expect(counts).toEqual({ total: 1000, issued: 1000, already: 0, refused: 0, lapsed: 0, waiting: 0 });
    expect(await taskCount()).toBe(before + 1000);
    const seconds = (ms: number) => (ms / 1000).toFixed(1);
    console.log(
      `1000 rows: dry run ${seconds(dryMs)} s; the first ${first} tasks ${seconds(firstMs)} s, the rest after the kill ${seconds(restMs)} s`,
    );
    expect(firstMs + restMs).toBeLessThan(180_000);
  }, 300_000);

  it('leave a record in which everything agrees', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
