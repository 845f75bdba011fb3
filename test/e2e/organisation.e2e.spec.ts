import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { rebuild } from '#read-models';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const paper = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện' };
const founded = { type: 'FoundUnit', parentId: 'ubnd', tree: 'state', name: 'Phòng Y tế', paper };
const headPost = { type: 'EstablishPost', postId: 'y-te-head', role: 'head', name: 'Trưởng phòng' };
const clean = { findings: [], rules: [], differences: [] };

let system: System;
let administrator: Person;
let leader: Person;
beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  administrator = await Person.signIn(system.address, 'ubnd-administrator');
  leader = await Person.signIn(system.address, 'ubnd-leader');
});
afterAll(() => system.stop());

const onUnit = (unitId: string, act: unknown, key: string = randomUUID(), person = administrator) =>
  person.post(`/units/${unitId}/commands`, act, { 'idempotency-key': key });

describe('a unit over HTTP', () => {
  it('is founded, gets a post and a head, and is given a task', async () => {
    const key = randomUUID();
    const first = await onUnit('y-te', founded, key);
    expect(first).toMatchObject({ status: 200, body: { unitId: 'y-te', version: 1, changed: true } });
    expect((await onUnit('y-te', founded, key)).body).toEqual(first.body);
    expect((await onUnit('y-te', headPost)).status).toBe(200);
    const named = await administrator.put('/people/p-thuy', { name: 'Nguyễn Thị Thủy' });
    expect(named).toMatchObject({ status: 200, body: { personId: 'p-thuy', name: 'Nguyễn Thị Thủy' } });
    const appointed = { type: 'AppointPerson', postId: 'y-te-head', personId: 'p-thuy', paper };
    expect((await onUnit('y-te', appointed)).body).toMatchObject({ version: 3, changed: true });
    expect((await onUnit('y-te', appointed)).body).toMatchObject({ version: 3, changed: false });

    const account = { login: 'nguyen.thuy', password: 'mật khẩu đầu tiên' };
    expect((await administrator.put('/people/p-thuy/account', account)).status).toBe(200);
    const head = await Person.signIn(system.address, account.login, account.password);
    const { taskId, issue } = theTask('2026-03-31');
    expect((await leader.act(taskId, { ...issue, unitId: 'y-te' })).status).toBe(200);
    expect((await head.act(taskId, { type: 'AcknowledgeTask' })).status).toBe(200);
    const history = await leader.get(`/tasks/${taskId}/history`);
    expect(JSON.stringify(history.body)).toContain('Phòng Y tế');
  });

  it('is read as it is and as it was, and tells its history in both languages', async () => {
    const renamed = { type: 'RenameUnit', name: 'Phòng Y tế và Dân số', paper };
    const effectiveAt = '2026-03-10T00:00:00.000Z';
    expect((await onUnit('y-te', { ...renamed, effectiveAt })).status).toBe(200);
    const now = await leader.get('/units/y-te');
    expect(now.body).toMatchObject({
      ...{ unitId: 'y-te', name: 'Phòng Y tế', parentId: 'ubnd', to: null },
      posts: [{ postId: 'y-te-head', title: 'Trưởng phòng', holders: [{ personId: 'p-thuy' }] }],
    });
    const then = await leader.get(`/units?at=${effectiveAt}`);
    expect(then.body['items']).toContainEqual(expect.objectContaining({ name: 'Phòng Y tế và Dân số' }));
    const before = await leader.get('/units?at=2026-01-01T00:00:00.000Z');
    expect(JSON.stringify(before.body)).not.toContain('y-te');

    const sentences = async (language: string) => {
      const { body } = await leader.get('/units/y-te/history', { 'accept-language': language });
      return (body['entries'] as { sentence: string }[]).map(({ sentence }) => sentence);
    };
    const byPaper = ', theo văn bản số 12/QĐ-UBND ngày 02/03/2026 của UBND huyện';
    const clerk = ' (administrator Người giữ ubnd-administrator nhập)';
    expect(await sentences('vi')).toEqual([
      `Thành lập Phòng Y tế, trực thuộc UBND huyện${byPaper}${clerk}`,
      `Đặt chức vụ Trưởng phòng tại Phòng Y tế${clerk}`,
      `Bổ nhiệm Nguyễn Thị Thủy giữ chức vụ Trưởng phòng${byPaper}${clerk}`,
      `Đổi tên Phòng Y tế thành Phòng Y tế và Dân số${byPaper}${clerk}`,
    ]);
    expect((await sentences('en'))[2]).toMatch(/^Nguyễn Thị Thủy was appointed Trưởng phòng, by paper 12/);
  });

  it('is changed by administrators alone, by the rules, and every refusal says what to do', async () => {
    expect(await onUnit('y-te', founded, randomUUID(), leader)).toMatchObject({ status: 403 });
    expect(await onUnit('y-te', founded)).toMatchObject({ status: 409, body: { code: 'unit-exists' } });
    const ended = await onUnit('y-te', { type: 'EndUnit', paper });
    expect(ended).toMatchObject({ status: 409, body: { code: 'post-still-held', postId: 'y-te-head' } });
    const unknown = await onUnit('khong-co', { type: 'EndUnit', paper });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'unit-not-found' } });
    const top = await onUnit('tinh', { ...founded, parentId: null });
    expect(top).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    const { unitId: _, ...withoutPaper } = { ...founded, unitId: 'x', paper: undefined };
    expect((await onUnit('phong-moi', withoutPaper)).body).toMatchObject({ code: 'invalid-request' });
  });

  it('keeps the name and the password of people out of events and inbox, and who recorded them', async () => {
    const again = { name: 'Nguyễn Thị Thu Thủy', from: '2026-03-01T00:00:00.000Z' };
    expect((await administrator.put('/people/p-thuy', again)).status).toBe(200);
    const taken = await administrator.put('/people/p-kon-dao-head/account', {
      ...{ login: 'nguyen.thuy', password: 'mật khẩu khác nữa' },
    });
    expect(taken).toMatchObject({ status: 409, body: { code: 'login-taken' } });
    expect((await leader.put('/people/p-thuy', again)).status).toBe(403);
    const names = await system.owner.query<{ name: string; by: { postId: string } }[]>(
      `SELECT name, recorded_by AS by FROM org.person_name WHERE person_id = 'p-thuy' ORDER BY recorded_at`,
    );
    expect(names.map(({ name, by }) => [name, by.postId])).toEqual([
      ['Nguyễn Thị Thủy', 'ubnd-administrator'],
      ['Nguyễn Thị Thu Thủy', 'ubnd-administrator'],
    ]);
    const [leak] = await system.owner.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM es.command, es.event
       WHERE command.body::text || convert_from(event.body, 'UTF8') ~ 'Thủy|mật khẩu'`,
    );
    expect(leak).toEqual({ n: 0 });
  });

  it('stands in the audit: chains verify, and the rows are the fold, before and after they are folded again', async () => {
    expect(await audit(system.owner)).toMatchObject(clean);
    await rebuild(system.owner);
    expect(await audit(system.owner)).toMatchObject(clean);
  });
});

describe('a worker that is killed while units are changed', () => {
  it('loses and doubles nothing: every kept act is decided when it is back', async () => {
    const keys = Array.from({ length: 6 }, () => randomUUID());
    const acts = keys.map((key, index) =>
      onUnit(`to-${index}`, { ...founded, name: `Tổ công tác số ${index}` }, key),
    );
    await system.worker.stop('SIGKILL');
    await Promise.all(acts);
    await system.worker.start();
    for (const [index, key] of keys.entries()) {
      const settled = async () => {
        const answer = await onUnit(`to-${index}`, { ...founded, name: `Tổ công tác số ${index}` }, key);
        return answer.status === 200 && answer.body['version'] === 1;
      };
      while (!(await settled())) await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await system.unitEvents(`to-${index}`)).toHaveLength(1);
    }
    expect(await audit(system.owner)).toMatchObject(clean);
    const running = [];
    const query = `ExecutionStatus = 'Running' AND TaskQueue = '${system.env['TASK_QUEUE']}' AND WorkflowType = 'unitWorkflow'`;
    for (let attempt = 0; attempt < 50; attempt++) {
      running.length = 0;
      for await (const { workflowId } of system.temporal.workflow.list({ query })) running.push(workflowId);
      if (running.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(running).toEqual([]);
  });
});
