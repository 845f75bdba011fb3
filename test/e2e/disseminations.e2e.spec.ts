import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import {
  DeparturesView,
  DirectiveView,
  DisseminationPage,
  HandedList,
  HandoversView,
  HandoverView,
  SuccessionPreview,
} from '#contracts';
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
  const merger = {
    number: '1677/NQ-UBTVQH15',
    issuedOn: '2025-06-02',
    issuedBy: 'Uỷ ban Thường vụ Quốc hội',
  };
  const decision = {
    effectiveAt: local('2025-06-02 08:00'),
    units: [{ unitId: 'van-lem', successorIds: ['kon-dao'] }],
    tasks: [],
    paper: merger,
  };
  let administrator: Person;
  beforeAll(async () => {
    administrator = await Person.signIn(system.address, 'ubnd-administrator');
  });

  it('has it in the dry run, with who would have it; where nobody would, that is said and hinders nothing', async () => {
    const tried = async (successorIds: string[]) =>
      SuccessionPreview.parse(
        (
          await administrator.post('/successions/preview', {
            ...decision,
            units: [{ unitId: 'van-lem', successorIds }],
          })
        ).body,
      );
    const { disseminations } = await tried(['kon-dao']);
    expect(disseminations).toMatchObject([
      {
        ...{ directive: { directiveId }, unit: { unitId: 'van-lem' }, from: { unitId: 'van-lem' } },
        ...{ dueOn: '2025-05-29', overdue: true, daysLate: 2, successors: [{ unitId: 'kon-dao' }] },
      },
    ]);
    expect(await tried([])).toMatchObject({
      withoutSuccessor: 0,
      disseminations: [{ unit: { unitId: 'van-lem' }, successors: [] }],
    });
    // It goes on, and keeps what it owes.
    expect((await tried(['van-lem', 'kon-dao'])).disseminations).toEqual([]);
  });

  it('leaves it to its successor, under its own name', async () => {
    expect(
      await administrator.post('/successions', decision, { 'idempotency-key': randomUUID() }),
    ).toMatchObject({ status: 200 });
    for (let tries = 0; tries < 60 && !(await units(head)).includes('van-lem'); tries++) await pause(500);
    expect(await of('van-lem')).toMatchObject({ state: 'overdue', answering: [{ unitId: 'kon-dao' }] });
  });

  it('is in the list that goes over with the post of the successor’s head, under what is signed', async () => {
    const path = '/posts/kon-dao-head/handover';
    const { list, disseminations } = HandoverView.parse((await head.get(path)).body);
    expect(disseminations).toMatchObject([
      {
        ...{ directive: { directiveId, number: '01/KH-UBND' }, unit: { unitId: 'van-lem' } },
        ...{ standing: 'own', dueOn: '2025-05-29', daysLate: 2 },
      },
    ]);
    const key = { 'idempotency-key': randomUUID() };
    expect(await head.post(`${path}/signature`, { list }, key)).toMatchObject({ status: 200 });
    const [kept] = await system.owner.query<{ body: Buffer }[]>(
      `SELECT body FROM es.handed_list WHERE digest = decode($1, 'hex')`,
      [list],
    );
    expect(HandedList.parse(JSON.parse(String(kept?.body)))).toMatchObject({
      ...{ tasks: [], disseminations: [{ directiveId, unitId: 'van-lem' }] },
    });
  });

  it('counts with what nobody is left for, once the head of who answers for it has left', async () => {
    const relieved = { type: 'RelievePerson', postId: 'dak-tram-head', personId: 'p-dak-tram-head' };
    const key = { 'idempotency-key': randomUUID() };
    const relief = { ...relieved, paper: merger };
    expect(await administrator.post('/units/dak-tram/commands', relief, key)).toMatchObject({ status: 200 });
    const { posts } = DeparturesView.parse((await administrator.get('/departures')).body);
    expect(posts).toMatchObject([{ post: { postId: 'dak-tram-head' }, tasks: 1, disseminations: 1 }]);
    const { items } = HandoversView.parse((await administrator.get('/handovers')).body);
    expect(items.find(({ post }) => post.postId === 'dak-tram-head')).toMatchObject({
      ...{ tasks: 1, disseminations: 1 },
    });
  });

  it('is reported by the head of the successor', async () => {
    const act = { ...reported, unitId: 'van-lem', heldOn: '2025-06-02', ...counted, minutes };
    expect(await on(act, head)).toMatchObject({ status: 200 });
    expect(await of('van-lem')).toMatchObject({
      state: 'held',
      held: { reportedBy: { postId: 'kon-dao-head' } },
    });
    const { disseminations } = HandoverView.parse((await head.get('/posts/kon-dao-head/handover')).body);
    expect(disseminations).toEqual([]);
  });
});

it('stands in the audit, before and after rows are folded again', async () => {
  expect(await audit(system.owner)).toMatchObject(clean);
  await rebuild(system.owner);
  expect(await audit(system.owner)).toMatchObject(clean);
});
