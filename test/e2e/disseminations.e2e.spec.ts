import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { DirectiveView, DisseminationPage } from '#contracts';
import { rebuild } from '#read-models';
import { createDatabase } from '../support/database.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { beforeTheMerger } from '../support/organisation.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const clean = { findings: [], rules: [], differences: [] };
/** A Monday. */
const start = local('2025-06-02 09:00');

let system: System;
let chair: Person;
let monitor: Person;
let head: Person;
beforeAll(async () => {
  system = await System.start(start, {}, await createDatabase(start, beforeTheMerger));
  await system.server.start();
  chair = await Person.signIn(system.address, 'ubnd-chair');
  monitor = await Person.signIn(system.address, 'ubnd-monitor');
  head = await Person.signIn(system.address, 'kon-dao-head');
  expect(await on(plan, chair)).toMatchObject({ status: 200 });
});
afterAll(() => system.stop());

const directiveId = randomUUID();
const plan = {
  ...{ type: 'RecordDirective', kind: 'plan', number: '01/KH-UBND', issuedOn: '2025-01-22' },
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
  ...{ title: 'Kế hoạch năm', clauses: [{ content: '27 nội dung, nhiệm vụ' }] },
};
const paper = {
  ...{ number: '15/KH-UBND', issuedOn: '2025-05-20' },
  signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
};
const required = {
  type: 'RequireDissemination',
  unitIds: ['kon-dao', 'noi-vu', 'van-lem'],
  dueOn: '2025-05-29',
};
const minutes = { number: '03/BB-UBND', issuedOn: '2025-05-30' };
const reported = { type: 'ReportDissemination', unitId: 'kon-dao', heldOn: '2025-05-30' };
const counted = { attended: 41, expected: 45 };

const on = (act: object, person: Person) =>
  person.post(`/directives/${directiveId}/commands`, act, { 'idempotency-key': randomUUID() });
const page = async (person = chair) =>
  DirectiveView.parse((await person.get(`/directives/${directiveId}`)).body);
const of = async (unitId: string) => (await page()).disseminations.find(({ unit }) => unit.unitId === unitId);
const owed = async (person: Person, query = '') =>
  DisseminationPage.parse((await person.get(`/disseminations${query}`)).body);
const units = async (person: Person) => (await owed(person)).items.map(({ unit }) => unit.unitId);

describe('the dissemination of a directive', () => {
  it('is asked of units by a leader, or from a paper by the office; units with tasks that are left out are named', async () => {
    const { taskId, issue } = theTask('2025-08-29');
    const serves = [{ directiveId, part: 'clause' as const, number: 1 }];
    await system.done(taskId, 'ubnd-leader', { ...issue, unitId: 'dak-tram', serves });
    expect((await page()).notNamed).toMatchObject([{ unitId: 'dak-tram' }]);
    expect(await on(required, monitor)).toMatchObject({ status: 422, body: { code: 'paper-required' } });
    expect(await on(required, head)).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
    expect(await on({ ...required, paper }, monitor)).toMatchObject({ status: 200, body: { changed: true } });
    expect(await on({ ...required, unitIds: ['dak-tram'], dueOn: '2025-06-20' }, chair)).toMatchObject({
      status: 200,
    });
    expect((await page()).notNamed).toEqual([]);
  });

  it('is seen to be late, by unit, on the page of the directive, the desk of the unit and the list of the office', async () => {
    expect(await of('kon-dao')).toMatchObject({
      state: 'overdue',
      dueOn: '2025-05-29',
      daysLate: 2,
      held: null,
    });
    expect(await of('dak-tram')).toMatchObject({ state: 'owed', dueOn: '2025-06-20', daysLate: 0 });
    expect((await owed(head)).items).toMatchObject([
      { unit: { unitId: 'kon-dao' }, directive: { directiveId }, overdue: true, daysLate: 2 },
    ]);
    expect(await units(monitor)).toEqual(['kon-dao', 'noi-vu', 'van-lem', 'dak-tram']);
    expect((await owed(monitor, '?unit=van-lem')).items).toMatchObject([{ unit: { unitId: 'van-lem' } }]);
    expect((await owed(head, '?unit=van-lem')).items).toMatchObject([{ unit: { unitId: 'kon-dao' } }]);
    const first = await owed(monitor, '?limit=3');
    const next = await owed(monitor, `?limit=3&cursor=${first.next ?? ''}`);
    expect([first, next].map(({ items }) => items.length)).toEqual([3, 1]);
  });

  it('stays as late as it was where another day is named', async () => {
    expect(await on({ ...required, unitIds: ['noi-vu'], dueOn: '2025-06-30' }, chair)).toMatchObject({
      status: 200,
    });
    expect(await of('noi-vu')).toMatchObject({
      ...{ state: 'owed', dueOn: '2025-06-30', daysLate: 2 },
      days: [{ dueOn: '2025-05-29' }, { dueOn: '2025-06-30', until: null }],
    });
  });

  it('is reported by the head with minutes that whoever may read the directive may open', async () => {
    expect(await on({ ...reported, ...counted }, head)).toMatchObject({
      body: { code: 'minutes-required' },
    });
    const { body: file } = await head.upload('Biên bản.pdf', 'nội dung biên bản');
    expect(await on({ ...reported, ...counted, minutes, files: [file] }, head)).toMatchObject({
      status: 200,
    });
    expect(await of('kon-dao')).toMatchObject({
      ...{ state: 'held', daysLate: 1 },
      held: {
        ...{ heldOn: '2025-05-30', ...counted, minutes, corrections: 0 },
        files: [{ sha256: file['sha256'], fileName: { text: 'Biên bản.pdf' } }],
        reportedBy: { postId: 'kon-dao-head' },
      },
    });
    expect(
      (await monitor.download(`/directives/${directiveId}/files/${String(file['sha256'])}`)).status,
    ).toBe(200);
    expect(await units(head)).toEqual([]);
  });

  it('is put right with what stood before on record', async () => {
    const corrected = { ...reported, ...counted, attended: 43, minutes, reason: 'Ghi thiếu 2 người dự' };
    expect(await on({ ...corrected, type: 'CorrectDissemination' }, head)).toMatchObject({ status: 200 });
    expect((await of('kon-dao'))?.held).toMatchObject({ attended: 43, corrections: 1, files: [] });
    const { body } = await chair.get(`/directives/${directiveId}/history`);
    const entry = (body['entries'] as { type: string; sentence: string; data: object }[]).at(-1);
    expect(entry).toMatchObject({ type: 'DisseminationCorrected', data: { before: { attended: 41 } } });
    expect(entry?.sentence).toMatch(/43\/45 người dự \(trước đó ghi tổ chức ngày 30\/05\/2025, 41\/45/);
  });

  it('is no longer asked of a unit that is released', async () => {
    const released = { type: 'ReleaseDissemination', unitIds: ['noi-vu'], reason: 'Đã học tập ở Huyện ủy' };
    expect(await on(released, chair)).toMatchObject({ status: 200 });
    expect(await of('noi-vu')).toMatchObject({ state: 'released', dueOn: null, daysLate: 2 });
    expect(await units(monitor)).toEqual(['van-lem', 'dak-tram']);
  });
});

describe('a unit that ends with its dissemination open', () => {
  it('leaves it to its successor, under its own name', async () => {
    const administrator = await Person.signIn(system.address, 'ubnd-administrator');
    const decision = {
      effectiveAt: local('2025-06-02 08:00'),
      units: [{ unitId: 'van-lem', successorIds: ['kon-dao'] }],
      tasks: [],
      paper: { number: '1677/NQ-UBTVQH15', issuedOn: '2025-06-02', issuedBy: 'Uỷ ban Thường vụ Quốc hội' },
    };
    expect(
      await administrator.post('/successions', decision, { 'idempotency-key': randomUUID() }),
    ).toMatchObject({ status: 200 });
    for (let tries = 0; tries < 60 && !(await units(head)).includes('van-lem'); tries++) await pause(500);
    expect(await of('van-lem')).toMatchObject({ state: 'overdue', answering: [{ unitId: 'kon-dao' }] });
    const act = { ...reported, unitId: 'van-lem', heldOn: '2025-06-02', ...counted, minutes };
    expect(await on(act, head)).toMatchObject({ status: 200 });
    expect(await of('van-lem')).toMatchObject({
      state: 'held',
      held: { reportedBy: { postId: 'kon-dao-head' } },
    });
  });
});

it('stands in the audit, before and after rows are folded again', async () => {
  expect(await audit(system.owner)).toMatchObject(clean);
  await rebuild(system.owner);
  expect(await audit(system.owner)).toMatchObject(clean);
});
