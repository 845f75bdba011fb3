import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { rebuild } from '#read-models';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';
import { targetsOfDakrong, targetsOfDakTo } from '../support/targets.ts';

const clean = { findings: [], rules: [], differences: [] };

let system: System;
let monitor: Person;
let chair: Person;
let head: Person;
beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  monitor = await Person.signIn(system.address, 'ubnd-monitor');
  chair = await Person.signIn(system.address, 'ubnd-chair');
  head = await Person.signIn(system.address, 'kon-dao-head');
});
afterAll(() => system.stop());

const resolution = {
  type: 'RecordDirective',
  kind: 'resolution',
  number: '02/NQ/TU',
  issuer: { name: 'Tỉnh ủy (Khóa XVI)', tree: 'party', level: 'province' },
  issuedOn: '2021-05-14',
  title: 'Nghị\u00a0quyết về phát triển đô thị',
  signer: { signedBy: 'Bí thư Tỉnh ủy' },
  themes: [{ year: 2021, content: 'Khắc phục thiên tai, dịch bệnh' }],
  declaredCount: 3,
  clauses: [
    { label: 'III.1', content: 'Cơ cấu lại ngành nông nghiệp' },
    { label: 'III.2', content: 'Phát triển chợ, dịch vụ và du lịch' },
  ],
  groups: [{ kind: 'project', title: 'Triển khai thành lập đô thị mới Tà Rụt', clauses: [2] }],
};
const plan = {
  type: 'RecordDirective',
  kind: 'plan',
  number: '01/KH-UBND',
  issuer: { name: 'UBND huyện', unitId: 'ubnd', tree: 'state', level: 'district' },
  issuedOn: '2026-01-22',
  title: 'Kế hoạch triển khai nghị quyết',
};

const on = (directiveId: string, act: object, person = monitor, key: string = randomUUID()) =>
  person.post(`/directives/${directiveId}/commands`, act, { 'idempotency-key': key });
const foundBy = async (q: string) => {
  const { body } = await head.get(`/directives?q=${encodeURIComponent(q)}`);
  return (body['items'] as { directiveId: string }[]).map(({ directiveId }) => directiveId);
};

const resolutionId = randomUUID();
const planId = randomUUID();

describe('a directive over HTTP', () => {
  it('comes on record once, as written and in its normal form, however often it is sent', async () => {
    const key = randomUUID();
    const first = await on(resolutionId, resolution, monitor, key);
    expect(first).toMatchObject({
      status: 200,
      body: { directiveId: resolutionId, version: 2, changed: true },
    });
    expect((await on(resolutionId, resolution, monitor, key)).body).toEqual(first.body);
    const { body } = await head.get(`/directives/${resolutionId}`);
    expect(body).toMatchObject({
      ...{ number: '02/NQ/TU', normalNumber: '02-NQ/TU', declaredCount: 3, counted: 2, uncovered: [1, 2] },
      called: 'Nghị quyết số 02/NQ/TU ngày 14/05/2021 của Tỉnh ủy (Khóa XVI)',
      title: { text: 'Nghị\u00a0quyết về phát triển đô thị', erased: false },
      signedBy: { text: 'Bí thư Tỉnh ủy' },
      served: { tasks: 0, done: 0, overdue: 0 },
      groups: [{ number: 1, kind: 'project', clauses: [2] }],
    });
  });

  it('is refused a second time, however it is written and whoever enters it', async () => {
    const twin = {
      ...resolution,
      number: 'Số: 2 - NQ/TU',
      issuer: { ...resolution.issuer, name: 'Tỉnh uỷ  (Khoá XVI)' },
    };
    expect(await on(randomUUID(), twin)).toMatchObject({
      status: 409,
      body: { code: 'directive-on-record' },
    });
    expect(await on(randomUUID(), twin, head)).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
    const other = { ...resolution, kind: 'plan' };
    expect((await on(randomUUID(), other)).body['detail']).toMatch(/là của loại Nghị quyết/);
    expect(await on(randomUUID(), { type: 'AddContents' })).toMatchObject({ status: 404 });
  });

  it('comes on record once, though many enter it at the same moment', async () => {
    const racing = { ...resolution, number: '77-NQ/TU' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => on(randomUUID(), racing)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });

  it('carries out others, in a graph without circles, even where two are joined at the same moment', async () => {
    const signed = {
      ...plan,
      signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
    };
    expect(await on(planId, plan)).toMatchObject({ body: { code: 'paper-required' } });
    expect(await on(planId, { ...signed, carriesOut: [resolutionId] })).toMatchObject({ status: 200 });
    const up = { type: 'CorrectDirective', carriesOut: [planId], reason: 'Thử' };
    expect(await on(resolutionId, up)).toMatchObject({ body: { code: 'carries-out-itself' } });
    expect((await head.get(`/directives/${resolutionId}`)).body).toMatchObject({
      carriedOutBy: [{ directiveId: planId }],
      carriesOut: [],
    });
    const [one, other] = [randomUUID(), randomUUID()];
    await on(one, { ...plan, number: '02/KH-UBND' }, chair);
    await on(other, { ...plan, number: '03/KH-UBND' }, chair);
    const joined = await Promise.all([
      on(one, { ...up, carriesOut: [other] }),
      on(other, { ...up, carriesOut: [one] }),
    ]);
    expect(joined.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('gets the targets of both districts word for word, and has them read', async () => {
    for (const lines of [targetsOfDakrong, targetsOfDakTo]) {
      const targets = lines.map(({ label, asWritten, reading }) => ({ label, asWritten, reading }));
      expect(await on(planId, { type: 'AddContents', targets }, chair)).toMatchObject({ status: 200 });
    }
    const { body } = await head.get(`/directives/${planId}`);
    const shown = body['targets'] as { asWritten: { text: string }; asRead: string; reading: object }[];
    const lines = [...targetsOfDakrong, ...targetsOfDakTo];
    expect(shown.map(({ asWritten }) => asWritten.text)).toEqual(lines.map(({ asWritten }) => asWritten));
    expect(shown.map(({ reading }) => reading)).toEqual(lines.map(({ reading }) => reading));
    const reading = { is: 'read', tests: [{ by: 'figure', from: 12, measuredIn: '%' }], yearly: true };
    expect(await on(planId, { type: 'ReadTarget', target: 5, reading })).toMatchObject({ status: 200 });
    const after = (await head.get(`/directives/${planId}`)).body['targets'] as typeof shown;
    expect(after[4]).toMatchObject({
      asWritten: { text: 'tăng bình quân hàng năm 12%' },
      asRead: 'ít nhất 12%; hằng năm',
    });
  });

  it.each([
    ['nghi quyet ve phat trien', resolutionId],
    ['Nghị quyết về', resolutionId],
    ['02-NQ/TU', resolutionId],
    ['02/nq/tu', resolutionId],
    ['tinh uy', resolutionId],
    ['01-02 sản phẩm', planId],
    ['14 - 15%', planId],
    ['9,96 bac si', planId],
    ['kiểu mẫu', planId],
  ])('is found by “%s”', async (q, directiveId) => {
    expect(await foundBy(q)).toContain(directiveId);
  });

  it('is not found by accents that it has not', async () => {
    expect(await foundBy('nghí quyết')).toEqual([]);
  });

  it('is listed page by page, the latest first', async () => {
    const first = (await head.get('/directives?limit=2')).body as {
      items: { issuedOn: string }[];
      next: string;
    };
    expect(first.items.map(({ issuedOn }) => issuedOn)).toEqual(['2026-01-22', '2026-01-22']);
    const rest = (await head.get(`/directives?cursor=${first.next}`)).body['items'] as { issuedOn: string }[];
    expect(rest.map(({ issuedOn }) => issuedOn)).toEqual(['2026-01-22', '2021-05-14', '2021-05-14']);
  });

  it('brings its file, for everybody who may open it', async () => {
    const { body: file } = await monitor.upload('02-NQ-TU.pdf', 'nguyên văn');
    const { sha256 } = file;
    const act = { type: 'CorrectDirective', files: [file], reason: 'Bổ sung tệp' };
    expect(await on(resolutionId, act, chair)).toMatchObject({ body: { code: 'file-not-stored' } });
    expect(await on(resolutionId, act)).toMatchObject({ status: 200 });
    const path = `/directives/${resolutionId}/files/${String(sha256)}`;
    expect(await head.download(path)).toMatchObject({ status: 200 });
    expect((await head.get(path.replace(resolutionId, planId))).body).toMatchObject({ code: 'unknown-file' });
    const again = { type: 'AddContents', annexes: [{ title: 'Bản gốc', file }] };
    expect(await on(resolutionId, again, chair)).toMatchObject({ status: 200 });
  });

  it('is served by tasks, and tells which of its contents no task serves', async () => {
    const serves = (...served: ['clause' | 'group', number][]) => ({
      serves: served.map(([part, number]) => ({ directiveId: resolutionId, part, number })),
    });
    const [one, other] = [theTask('2026-03-31'), theTask('2026-04-30')];
    const drafted = await chair.post('/forecast', { ...one.issue, ...serves(['clause', 1]) });
    expect(drafted.status).toBe(200);
    const issued = await chair.act(one.taskId, {
      ...one.issue,
      ...serves(['clause', 1], ['group', 1], ['clause', 1]),
    });
    expect(issued.status).toBe(200);
    const missing = await chair.act(other.taskId, { ...other.issue, ...serves(['clause', 3]) });
    expect(missing).toMatchObject({ status: 422, body: { code: 'unknown-clause', clause: 3 } });
    const unknown = { serves: [{ directiveId: randomUUID(), part: 'clause' as const, number: 1 }] };
    const foreign = await chair.act(other.taskId, { ...other.issue, ...unknown });
    expect(foreign).toMatchObject({ status: 422, body: { code: 'unknown-directive' } });
    expect((await chair.act(other.taskId, other.issue)).status).toBe(200);

    const { body } = await head.get(`/directives/${resolutionId}`);
    expect(body).toMatchObject({
      ...{ uncovered: [2], served: { tasks: 1, done: 0, overdue: 0 } },
      clauses: [{ served: { tasks: 1 } }, { served: { tasks: 0 } }],
      groups: [{ served: { tasks: 1 } }],
    });
    const called = 'Nghị quyết số 02/NQ/TU ngày 14/05/2021 của Tỉnh ủy (Khóa XVI)';
    expect((await head.get(`/tasks/${one.taskId}`)).body['serves']).toEqual([
      {
        directiveId: resolutionId,
        called,
        part: 'clause',
        number: 1,
        text: { text: 'Cơ cấu lại ngành nông nghiệp', erased: false },
        overFrom: null,
      },
      {
        directiveId: resolutionId,
        called,
        part: 'group',
        number: 1,
        text: { text: 'Triển khai thành lập đô thị mới Tà Rụt', erased: false },
        overFrom: null,
      },
    ]);
    const listed = async (query: string) =>
      ((await chair.get(`/tasks?${query}`)).body['items'] as { taskId: string }[]).map(
        ({ taskId }) => taskId,
      );
    expect(await listed(`directiveId=${resolutionId}`)).toEqual([one.taskId]);
    expect(await listed(`directiveId=${resolutionId}&part=clause&number=2`)).toEqual([]);
    await chair.act(one.taskId, { type: 'WithdrawTask', reason: 'Không cần nữa' });
    expect((await head.get(`/directives/${resolutionId}`)).body).toMatchObject({
      uncovered: [1, 2],
      served: { tasks: 0 },
    });
  });

  it('tells its history, and can be checked', async () => {
    const { body } = await head.get(`/directives/${resolutionId}/history`);
    const [first] = body['entries'] as { sentence: string; words: object }[];
    expect(first?.sentence).toMatch(
      / nhập Nghị quyết số 02\/NQ\/TU ngày 14\/05\/2021 của Tỉnh ủy \(Khóa XVI\)$/,
    );
    expect(first?.words).toMatchObject({ 'signer.signedBy': { text: 'Bí thư Tỉnh ủy' } });
    const checked = await monitor.get(`/directives/${planId}/verify`);
    expect(checked.body).toMatchObject({ ok: true, events: 4 });
  });

  it('keeps the words that people write out of events and inbox', async () => {
    const [leak] = await system.owner.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM es.command, es.event
       WHERE command.body::text || convert_from(event.body, 'UTF8') ~ 'Bí thư|kiểu mẫu nông|thiên tai|Cơ cấu lại'`,
    );
    expect(leak).toEqual({ n: 0 });
  });

  it('stands in the audit: chains verify, and the rows are the fold, before and after they are folded again', async () => {
    expect(await audit(system.owner)).toMatchObject(clean);
    await rebuild(system.owner);
    expect(await audit(system.owner)).toMatchObject(clean);
    await system.owner.query(
      `UPDATE read.directive_part SET number = 99 WHERE directive_id = $1 AND number = 1`,
      [planId],
    );
    expect((await audit(system.owner)).differences).toEqual(
      expect.arrayContaining([expect.objectContaining({ table: 'directive_part' })]),
    );
    await rebuild(system.owner);
    expect(await audit(system.owner)).toMatchObject(clean);
  });
});

describe('a worker that is killed while directives are entered', () => {
  it('loses and doubles nothing: every kept act is decided when it is back', async () => {
    const entered = Array.from({ length: 5 }, (_, n) => ({
      id: randomUUID(),
      key: randomUUID(),
      number: `${30 + n}-NQ/TU`,
    }));
    const send = ({ id, key, number }: (typeof entered)[number]) =>
      on(id, { ...resolution, number }, monitor, key);
    const acts = entered.map(send);
    await system.worker.stop('SIGKILL');
    await Promise.all(acts);
    await system.worker.start();
    for (const one of entered)
      while ((await send(one)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await audit(system.owner)).toMatchObject(clean);
  });
});
