import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportView } from '#contracts';
import type { AnnexPreview } from '#contracts';
import { textDocument, workbook } from '../support/annexes.ts';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { organisation } from '../support/organisation.ts';
import { System } from '../support/system.ts';

const start = local('2026-03-02 09:00');
const moved = local('2026-02-16 00:00');

/** People with names of people; two heads of one name; a secretary who followed another one in February. */
const names: Record<string, string> = {
  ...{ 'p-ubnd-leader': 'Trần Minh Tuệ', 'p-ubnd-second-leader': 'Lê Quốc Hưng' },
  ...{ 'p-ubnd-monitor': 'Phạm Thu Hà', 'p-noi-vu-head': 'Nguyễn Văn An' },
  ...{ 'p-noi-vu-staff': 'Hoàng Thị Lan', 'p-tai-chinh-head': 'Nguyễn Văn An', 'p-noi-vu-deputy': 'Đỗ Bình' },
};
const formerly = { personId: 'p-former', name: 'Vũ Đức Cường', login: 'former' };
const office = {
  ...organisation,
  people: [
    ...organisation.people.map((one) => ({ ...one, name: names[one.personId] ?? one.name })),
    formerly,
  ],
  tenures: [
    ...organisation.tenures.map((one) => (one.postId === 'noi-vu-staff' ? { ...one, from: moved } : one)),
    {
      ...{ postId: 'noi-vu-staff', personId: 'p-former', from: local('2020-01-01 07:00') },
      to: moved,
      inCharge: false,
    },
  ],
};

let system: System;
let monitor: Person;

const paper = {
  ...{ number: '27/KH-UBND', issuedOn: '2026-03-02' },
  signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' },
};
const asked = { paper, leaderPostId: 'ubnd-chair' };

const filed = async (bytes: Uint8Array): Promise<string> =>
  String((await monitor.upload('phu-luc.xlsx', bytes)).body['sha256']);
const previewed = async (bytes: Uint8Array, more: object = {}) => {
  const { status, body } = await monitor.post('/imports/preview', {
    ...{ ...asked, file: await filed(bytes) },
    ...more,
  });
  expect([status, body['code']]).toEqual([200, undefined]);
  return body as unknown as AnnexPreview;
};
const imported = async (bytes: Uint8Array, more: object = {}) => {
  const key = randomUUID();
  const body = { ...asked, file: await filed(bytes), ...more };
  const { status } = await monitor.post('/imports', body, { 'idempotency-key': key });
  expect(status).toBe(200);
  for (;;) {
    const view = ImportView.parse((await monitor.get(`/imports/${key}`)).body);
    if (view.done) return view;
    await pause(200);
  }
};
const taskOf = async (view: { rows: { row: number; taskId: string }[] }, row: number) => {
  const { taskId } = view.rows.find((one) => one.row === row) ?? { taskId: '' };
  return (await monitor.get(`/tasks/${taskId}`)).body;
};
const stops = ({ items }: AnnexPreview) =>
  items.flatMap(({ findings }) => findings.filter((one) => one.stops).map(({ code, cell }) => [code, cell]));

beforeAll(async () => {
  system = await System.start(start, {}, await createDatabase(start, office));
  await system.server.start();
  monitor = await Person.signIn(system.address, 'ubnd-monitor');
});
afterAll(() => system.stop());

describe('persons of an annex', () => {
  const headings = [
    ...['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
    ...['Người được giao', 'Lãnh đạo chỉ đạo', 'Cán bộ theo dõi, đôn đốc'],
  ];
  const rows = [
    ...[[1, 'Rà soát quy hoạch', 'Phòng Nội vụ', '', 'khẩn trương']],
    ...[[2, 'Lập dự toán', 'Phòng Tài chính', 'Phòng Nội vụ', 'khẩn trương']],
    ...[[3, 'Trồng rừng', 'UBND xã Kon Đào', '', 'khẩn trương']],
  ];
  const persons = [
    [
      'Đ/c Nguyễn\u00a0Văn An: chỉ đạo chung; Hoàng Thị Lan: soạn thảo',
      'Trần Minh Tuệ'.normalize('NFD'),
      'Phạm Thu Hà',
    ],
    ['Nguyễn Văn An: thẩm định\nHoàng Thị Lan', '', 'Thu Hà'],
    ['Vũ Đức Cường: đôn đốc', 'Ông Hùng', 'Nguyễn Văn An'],
  ];
  const whole = rows.map((row, n) => [...row, ...(persons[n] ?? [])]);
  const file = workbook([headings, ...whole]);
  const right = {
    persons: [
      { written: 'Nguyễn Văn An', row: 3, postIds: ['tai-chinh-head'] },
      { written: 'Ông Hùng', postIds: ['ubnd-second-leader'] },
    ],
    mends: [
      { row: 4, column: 'assignees', text: '' },
      { row: 4, column: 'monitor', text: '' },
    ],
  };

  it('are told by name and post in their units; whoever cannot be is asked for in that cell', async () => {
    const dry = await previewed(file);
    expect(dry.columns.slice(-3).map(({ column }) => column)).toEqual(['assignees', 'leader', 'monitor']);
    expect(stops(dry)).toEqual([
      ['person-in-doubt', 'F3'],
      ['leader-unknown', 'G4'],
      ['monitor-unknown', 'H4'],
      ['person-unknown', 'F4'],
    ]);
    expect(dry.items[0]).toMatchObject({
      ...{ right: true, leader: { postId: 'ubnd-leader' }, monitor: { postId: 'ubnd-monitor' } },
      assignees: [
        {
          postId: 'noi-vu-head',
          name: 'Nguyễn Văn An',
          work: 'chỉ đạo chung',
          unit: { name: 'Phòng Nội vụ' },
        },
        { postId: 'noi-vu-staff', name: 'Hoàng Thị Lan', work: 'soạn thảo' },
      ],
    });
    const [doubt, ...said] = dry.items[1]?.findings ?? [];
    expect([doubt?.code, doubt?.stops]).toEqual(['person-understood', false]);
    expect(said).toMatchObject([
      {
        ...{ code: 'person-in-doubt', part: 'Nguyễn Văn An', candidates: [] },
        detail: '“Nguyễn Văn An” có thể là nhiều người; hãy chọn người được giao.',
        persons: [
          { postId: 'noi-vu-head', unit: { unitId: 'noi-vu' } },
          { postId: 'tai-chinh-head', unit: { unitId: 'tai-chinh' } },
        ],
      },
      { code: 'work-understood', stops: false },
    ]);
  });

  it('are mended by choices and by writing the cell anew; nothing is written before', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const { status, body } = await monitor.post('/imports', { ...asked, file: await filed(file) }, key);
    expect([status, body['code'], body['rows']]).toEqual([422, 'annex-not-right', [3, 4]]);
    expect((await previewed(file, right)).right).toBe(true);
  });

  it('are in the tasks, under the rules of any issue', async () => {
    const view = await imported(file, right);
    expect(view.counts).toMatchObject({ total: 3, issued: 3 });
    expect(await taskOf(view, 2)).toMatchObject({
      ...{ leader: { postId: 'ubnd-leader' }, monitor: { post: { postId: 'ubnd-monitor' } } },
      assignees: [
        { post: { postId: 'noi-vu-head' }, work: { text: 'chỉ đạo chung' }, byDecision: true },
        { post: { postId: 'noi-vu-staff' }, work: { text: 'soạn thảo' } },
      ],
    });
    expect(await taskOf(view, 3)).toMatchObject({
      ...{ leader: { postId: 'ubnd-chair' }, monitor: { post: { postId: 'ubnd-monitor' } } },
      assignees: [
        { post: { postId: 'tai-chinh-head' }, work: { text: 'thẩm định' } },
        { post: { postId: 'noi-vu-staff' }, work: { text: 'Thực hiện nhiệm vụ' } },
      ],
    });
    expect(await taskOf(view, 4)).toMatchObject({
      ...{ leader: { postId: 'ubnd-second-leader' }, monitor: null, assignees: [] },
    });
  });

  it('make no second task of the same file, or of the same table in a text document', async () => {
    const document = textDocument([], [headings, ...whole.map((row) => row.map(String))]);
    for (const bytes of [file, document])
      expect((await imported(bytes, right)).counts).toMatchObject({ total: 3, issued: 0, already: 3 });
  });

  it('are those of the date of the paper', async () => {
    const one = workbook([
      headings,
      [...rows[0]!.slice(0, 1), 'Việc tháng hai', ...rows[0]!.slice(2), 'Vũ Đức Cường: rà soát'],
    ]);
    expect(stops(await previewed(one))).toEqual([['person-unknown', 'F2']]);
    const february = { paper: { ...paper, issuedOn: '2026-02-10' } };
    const { items } = await previewed(one, february);
    expect(items[0]?.assignees).toMatchObject([{ postId: 'noi-vu-staff', name: 'Vũ Đức Cường' }]);
  });

  it('of each lead unit are named in the task of their own', async () => {
    const both = workbook([
      headings,
      [
        1,
        'Chuẩn bị hội nghị',
        'Phòng Nội vụ; Phòng Tài chính',
        '',
        'khẩn trương',
        'Đỗ Bình: hậu cần',
        '',
        '',
      ],
    ]);
    const units = [{ written: 'Phòng Nội vụ; Phòng Tài chính', unitIds: ['noi-vu', 'tai-chinh'] }];
    const view = await imported(both, { units });
    const tasks = await Promise.all(
      view.rows.map(async ({ taskId }) => (await monitor.get(`/tasks/${taskId}`)).body),
    );
    expect(tasks.map((task) => (task['assignees'] as unknown[]).length).sort()).toEqual([0, 1]);
  });
});

describe('all of it', () => {
  it('leaves a record in which everything agrees', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
