import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { WeekTable } from '#contracts';
import { local } from '../support/domain/time.ts';
import { march } from '../support/figures.ts';
import type { March } from '../support/figures.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';

let system: System;
let tasks: March;
let monitor: Person;

const weekOf = async (day: string, query = '', person = monitor): Promise<WeekTable> =>
  WeekTable.parse((await person.get(`/weeks/${day}${query}`)).body);

/** Each task of a table, with what became of it. */
const listed = ({ units }: WeekTable) =>
  Object.fromEntries(
    units.flatMap((unit) => unit.tasks).map(({ taskId, outcome, carried }) => [taskId, { outcome, carried }]),
  );

beforeAll(async () => {
  system = await System.start(local('2026-03-02 09:00'));
  await system.server.start();
  tasks = await march(system);
  monitor = await Person.signIn(system.address, 'ubnd-monitor');
});
afterAll(() => system.stop());

describe('the table of a week, in March 2026', () => {
  it('has what falls due in it and what became of it by its end: two tasks due on 13/03, both overdue', async () => {
    const table = await weekOf('2026-03-11');
    expect(table.week).toEqual({ number: 11, year: 2026, from: '2026-03-09', to: '2026-03-15' });
    expect(table.countedAt).toBe(local('2026-03-16 00:00'));
    expect(table.total).toEqual({
      ...{ total: 2, carried: 0, fallingDue: 2, onTime: 0, late: 0, overdue: 2, open: 0 },
    });
  });

  it('carries them into the next one, where one is done late; the one with a later date is on time', async () => {
    const table = await weekOf('2026-03-22');
    expect(table.total).toEqual({
      ...{ total: 3, carried: 2, fallingDue: 1, onTime: 1, late: 1, overdue: 1, open: 0 },
    });
    expect(listed(table)).toEqual({
      [tasks.late]: { outcome: 'late', carried: true },
      [tasks.extended]: { outcome: 'on_time', carried: false },
      [tasks.overdue]: { outcome: 'overdue', carried: true },
    });
    expect(table.units.map(({ unit, head, counts }) => [unit.name, head?.name, counts.total])).toEqual([
      ['Phòng Nội vụ', 'Người giữ noi-vu-head', 1],
      ['UBND xã Kon Đào', 'Người giữ kon-dao-head', 2],
    ]);
    // Due Fri 13/03: 16–20/03 are five working days.
    expect(table.units[0]?.tasks).toMatchObject([{ dueOn: '2026-03-13', daysOverdue: 5, sentAt: null }]);
  });

  it('carries on what is overdue, and counts what was done early in the week in which it fell due', async () => {
    expect((await weekOf('2026-03-23')).total).toMatchObject({ total: 1, carried: 1, overdue: 1 });
    const running = await weekOf('2026-04-01');
    expect(running.week.number).toBe(14);
    expect(listed(running)).toEqual({
      [tasks.overdue]: { outcome: 'overdue', carried: true },
      [tasks.inTime]: { outcome: 'on_time', carried: false },
    });
  });

  it('shows a unit its own, and nothing of others', async () => {
    const head = await Person.signIn(system.address, 'noi-vu-head');
    expect((await weekOf('2026-03-18', '', head)).units.map(({ unit }) => unit.unitId)).toEqual(['noi-vu']);
    expect((await head.get('/weeks/2026-03-18?unit=kon-dao')).status).toBe(403);
  });

  it('is given as a workbook and as an annex, with the same numbers and a name with accents', async () => {
    const fetched = (format: string) => monitor.download(`/weeks/2026-03-18/report?format=${format}`);
    const [xlsx, docx] = await Promise.all([fetched('xlsx'), fetched('docx')]);
    expect(xlsx.headers.get('content-disposition')).toBe(
      `attachment; filename="bao-cao-tuan-12-2026.xlsx"; filename*=UTF-8''${encodeURIComponent('Báo cáo tuần 12 năm 2026.xlsx')}`,
    );
    const { Sheets } = read(xlsx.bytes);
    const [, , , ...rows] = utils.sheet_to_json<unknown[]>(Sheets['Tổng hợp']!, { header: 1 });
    expect(rows.at(-1)?.slice(3)).toEqual([3, 2, 1, 1, 1, 1, 0]);
    const text = strFromU8(unzipSync(docx.bytes)['word/document.xml']!);
    expect(text).toContain('trong đó kỳ trước chuyển sang 2, đến hạn trong tuần 1');
  });

  it('says the same tomorrow by what was on record, whatever is entered since', async () => {
    const before = await weekOf('2026-03-18');
    await system.done(tasks.overdue, 'ubnd-monitor', {
      ...{ type: 'WithdrawTask', reason: 'Không còn cần', effectiveAt: local('2026-03-20 10:00') },
      paper: {
        ...{ number: '30/QĐ-UBND', issuedOn: '2026-03-20' },
        signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' },
      },
    });
    expect((await weekOf('2026-03-18')).total).toMatchObject({ total: 2, overdue: 0 });
    expect(await weekOf('2026-03-18', `?asOf=${before.asOf}`)).toEqual(before);
  });

  it('left everything in order', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });
});
