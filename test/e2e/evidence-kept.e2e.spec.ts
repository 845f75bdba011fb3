import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { TaskView } from '#contracts';
import type { Evidence, FileReference } from '#contracts';
import { checkFiles, FolderStore } from '#files';
import { brokenInvariants } from '../support/invariants.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { ruledBy } from '../support/policy.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

type Body = Parameters<Person['act']>[1];

/**
 * Two products, due on Tue 31/03/2026, to be shown by a document and minutes, verified by the office. The second is found to fall short and
 * sent back; the task is signed off, and on Mon 20/04 reopened.
 */
describe('evidence of a result that goes back and forth', () => {
  const { taskId, issue } = theTask('2026-03-31');
  const bytes = { minutes: randomBytes(3000), draft: randomBytes(4000), final: randomBytes(5000) };
  let system: System;
  let people: Record<'leader' | 'monitor' | 'head' | 'stranger', Person>;
  const files: Record<string, FileReference> = {};

  const accept = async (person: Person, body: Body) => {
    const answer = await person.actAndWait(taskId, body);
    if (answer.status !== 200) throw new Error(`${body.type}: ${JSON.stringify(answer.body)}`);
  };
  const view = async () => TaskView.parse((await people.leader.get(`/tasks/${taskId}`)).body);
  const documentWith = (name: string): Evidence => ({
    ...{ kind: 'document', number: '15/QĐ-UBND', issuedOn: '2026-03-24', issuedBy: 'UBND xã Kon Đào' },
    files: [files[name]!],
  });
  const minutes = (): Evidence => ({ kind: 'minutes', issuedOn: '2026-03-23', files: [files['minutes']!] });
  const sending = (evidence: Evidence[], ...products: number[]): Body => ({
    ...{ type: 'SubmitCompletion', summary: 'Đã hoàn thành' },
    ...(products.length > 0 ? { products } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
  });
  /** By completion: the products, what became of it, and the files that show it. */
  const kept = async () =>
    (await view()).completions.map(({ products, state, evidence }) => [
      products,
      state,
      evidence.map(({ kind, files: shown }) => [kind, ...shown.map(({ fileName }) => fileName.text)]),
    ]);

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    await ruledBy(system.owner, { version: 'two-steps', verification: { unitId: 'ubnd', term: 3 } });
    const signIn = (login: string) => Person.signIn(system.address, login);
    people = {
      ...{ leader: await signIn('ubnd-leader'), monitor: await signIn('ubnd-monitor') },
      ...{ head: await signIn('kon-dao-head'), stranger: await signIn('noi-vu-head') },
    };
    for (const [name, content] of Object.entries(bytes))
      files[name] = (await people.head.upload(`${name}.pdf`, content)).body as FileReference;
    await accept(people.leader, {
      ...{ ...issue, evidenceNeeded: ['document', 'minutes'] },
      products: [{ product: 'Họp dân' }, { product: 'Quyết định' }],
    });
    await accept(people.head, { type: 'SubmitPlan', lines: [line] });
    await accept(people.leader, { type: 'ApprovePlan' });
    await system.travel.to(local('2026-03-25 09:00'));
  });
  afterAll(() => system.stop());

  it('is asked for product by product, and with the last of them in full', async () => {
    const refused = async (body: Body) => (await people.head.actAndWait(taskId, body)).body;
    const first = await refused(sending([], 1));
    expect(first).toMatchObject({ status: 422, code: 'evidence-of-part-missing' });
    expect(first['detail']).toBe(
      'Mỗi lần gửi sản phẩm phải kèm ít nhất một loại minh chứng mà nhiệm vụ yêu cầu, ghi đủ các mục; hãy bổ sung một trong các loại sau rồi gửi lại: văn bản (số, ký hiệu, ngày ban hành, cơ quan ban hành và tệp); biên bản (ngày lập và tệp).',
    );
    await accept(people.head, sending([minutes()], 1));
    expect(await refused(sending([minutes()]))).toMatchObject({ status: 422, code: 'evidence-missing' });
    await accept(people.head, sending([documentWith('draft')]));
  });

  it('is there for the office, which verifies by it, and for nobody outside', async () => {
    for (const name of ['minutes', 'draft'] as const) {
      const path = `/tasks/${taskId}/files/${files[name]!.sha256}`;
      const found = await people.monitor.download(path);
      expect([found.status, found.bytes.equals(bytes[name])]).toEqual([200, true]);
      expect((await people.stranger.download(path)).status).toBe(404);
    }
    await accept(people.monitor, {
      ...{ type: 'VerifyCompletion', finding: 'falls_short' },
      remark: 'Quyết định chưa ký',
    });
  });

  it('stays with the version that was returned; the next one brings its own', async () => {
    await accept(people.leader, { type: 'ReturnProducts', products: [2], reason: 'Quyết định chưa ký' });
    expect((await people.head.actAndWait(taskId, sending([]))).body).toMatchObject({
      code: 'evidence-missing',
    });
    await accept(people.head, sending([documentWith('final')]));
    expect(await kept()).toEqual([
      [[1], 'submitted', [['minutes', 'minutes.pdf']]],
      [[2], 'returned', [['document', 'draft.pdf']]],
      [[2], 'submitted', [['document', 'final.pdf']]],
    ]);
  });

  it('stays with the first result when the task is signed off and reopened', async () => {
    await accept(people.monitor, { type: 'VerifyCompletion', finding: 'meets', remark: 'Đủ' });
    await accept(people.leader, { type: 'SignOff', grade: 'good', remark: 'Đã ký quyết định' });
    const before = await kept();
    await system.travel.to(local('2026-04-20 10:00'));
    await accept(people.leader, {
      ...{ type: 'ReopenTask', dueOn: '2026-05-14', products: [2] },
      reason: 'Thanh tra kết luận số liệu chưa chính xác',
    });
    expect(await kept()).toEqual(before);
    expect(before.map(([, state]) => state)).toEqual(['accepted', 'returned', 'accepted']);
    await accept(people.head, sending([documentWith('final')]));
    expect((await kept()).at(-1)).toEqual([[2], 'submitted', [['document', 'final.pdf']]]);
    for (const name of ['minutes', 'draft', 'final'] as const) {
      const found = await people.leader.download(`/tasks/${taskId}/files/${files[name]!.sha256}`);
      expect(found.bytes.equals(bytes[name])).toBe(true);
    }
    expect((await view()).files.map(({ fileName }) => fileName.text)).toEqual([
      ...['minutes.pdf', 'draft.pdf', 'final.pdf', 'final.pdf'],
    ]);
  });

  it('leaves files that are what they were, invariants that hold, and an audit that finds nothing', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    const { findings, differences } = await audit(system.owner);
    expect({ findings, differences }).toEqual({ findings: [], differences: [] });
    const checked = await checkFiles(system.owner, new FolderStore(system.files.FILES_DIR));
    expect(checked).toMatchObject({ findings: [] });
  });
});
