import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Evidence, FileReference, TaskCommand, TaskView } from '#contracts';
import { checkFiles, FolderStore, removeFile } from '#files';
import { verify } from '#event-store';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

let system: System;
let store: FolderStore;
let people: Record<'leader' | 'monitor' | 'head' | 'staff' | 'stranger' | 'administrator', Person>;

const logins = {
  leader: 'ubnd-leader',
  monitor: 'ubnd-monitor',
  head: 'kon-dao-head',
  staff: 'kon-dao-staff',
  stranger: 'noi-vu-head',
  administrator: 'ubnd-administrator',
} as const;

beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z', { MAX_FILE_MB: '1' });
  store = new FolderStore(system.files.FILES_DIR);
  await system.server.start();
  const entered = await Promise.all(
    Object.entries(logins).map(async ([name, login]) => [name, await Person.signIn(system.address, login)]),
  );
  people = Object.fromEntries(entered) as typeof people;
});
afterAll(() => system.stop());

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const drafts = () => readdirSync(join(system.files.FILES_DIR, 'drafts'));
const uploaded = async (by: Person, fileName: string, bytes = randomBytes(2000)): Promise<FileReference> => {
  const answer = await by.upload(fileName, bytes);
  expect(answer.status).toBe(200);
  return answer.body as FileReference;
};
const issued = async (more: Partial<TaskCommand> = {}): Promise<string> => {
  const { taskId, issue } = theTask('2026-03-31');
  expect((await people.leader.act(taskId, { ...issue, ...more } as TaskCommand)).status).toBe(200);
  return taskId;
};
const viewed = async (by: Person, taskId: string) =>
  (await by.get(`/tasks/${taskId}`)).body as unknown as TaskView;

describe('a file that is uploaded', () => {
  it('is kept under the hash of its bytes, once, whoever brings it and however often', async () => {
    const bytes = randomBytes(70_000);
    const sha256 = sha256Of(bytes);
    const [first, again, other] = [
      await people.head.upload('Kế hoạch.pdf', bytes),
      await people.head.upload('Kế hoạch (2).pdf', bytes),
      await people.stranger.upload('khac.pdf', bytes),
    ];
    expect(first).toMatchObject({ status: 200, body: { sha256, size: 70_000, fileName: 'Kế hoạch.pdf' } });
    expect([again.body['sha256'], other.body['sha256']]).toEqual([sha256, sha256]);
    expect((await store.all()).filter((one) => one === sha256)).toHaveLength(1);
    expect(drafts()).toEqual([]);
  });

  it('is seen by whoever brought it and by nobody else, as long as no act names it', async () => {
    const bytes = randomBytes(200_000);
    const { sha256 } = await uploaded(people.head, 'Báo cáo “quý I”.pdf'.replaceAll(/[“”]/g, ''), bytes);
    const own = await people.head.download(`/files/${sha256}`);
    expect(own.status).toBe(200);
    expect(own.bytes.equals(bytes)).toBe(true);
    const head = await people.head.download(`/files/${sha256}`, 'HEAD');
    expect([head.status, head.headers.get('content-length'), head.bytes.length]).toEqual([200, '200000', 0]);
    for (const other of [people.stranger, people.leader, people.staff, people.administrator])
      expect((await other.download(`/files/${sha256}`)).status).toBe(404);
  });

  it('is given out in a way that no browser opens as a page', async () => {
    const answer = await people.head.upload('trang.html', '<script>alert(1)</script>', {
      'content-type': 'text/html; charset=utf-8',
    });
    const { headers } = await people.head.download(`/files/${String(answer.body['sha256'])}`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe('attachment; filename=trang.html');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('may be JSON, or say that it is none of this, and is bytes all the same', async () => {
    const json = await people.head.upload('so-lieu.json', '{"a":', { 'content-type': 'application/json' });
    expect(json).toMatchObject({ status: 200, body: { size: 5 } });
    const odd = await people.head.upload('la.bin', 'x', { 'content-type': 'no type at all' });
    expect(odd.status).toBe(200);
  });

  it.each([
    '../../etc/passwd',
    'C:\\tệp.pdf',
    'hoa-don\u202efdp.exe',
    'a\u0000b.pdf',
    'dong\nmoi.pdf',
    '..',
    '.htaccess',
    'CON.pdf',
    'x'.repeat(201),
    '   ',
  ])('is refused under the name %j', async (fileName) => {
    expect(await people.head.upload(fileName, 'x')).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  });

  it('is refused without a session, without bytes, and when it is larger than the setting allows', async () => {
    const open = await fetch(`${system.address}/files?fileName=a.pdf`, { method: 'POST', body: 'x' });
    expect(open.status).toBe(401);
    expect((await people.head.upload('rong.pdf', '')).body['code']).toBe('file-empty');
    const large = await people.head.upload('lon.pdf', Buffer.alloc(1024 * 1024 + 1));
    expect(large).toMatchObject({ status: 413, body: { code: 'file-too-large', mostMb: 1 } });
    expect(large.body['detail']).toContain('lớn hơn mức cho phép là 1 MB');
    expect((await people.head.upload('vua.pdf', Buffer.alloc(1024 * 1024))).status).toBe(200);
  });

  it('is refused in the middle when nobody said before how large it is', async () => {
    const unsized = new ReadableStream({
      start(controller) {
        for (let n = 0; n < 40; n++) controller.enqueue(Buffer.alloc(32 * 1024, n));
        controller.close();
      },
    });
    expect(await people.head.upload('lon.pdf', unsized)).toMatchObject({
      status: 413,
      body: { code: 'file-too-large' },
    });
    expect(drafts()).toEqual([]);
  });

  it('leaves nothing when the sender breaks off, and nothing half when the API is killed in the middle', async () => {
    const before = await store.all();
    const half = async (): Promise<() => void> => {
      const { port, pathname } = new URL(`${system.address}/files`);
      const request = httpRequest({
        ...{ port, host: '127.0.0.1', method: 'POST', path: `${pathname}?fileName=nua.pdf` },
        headers: { authorization: people.head.authorization, 'content-length': '900000' },
      });
      request.on('error', () => undefined);
      request.write(randomBytes(300_000));
      while (drafts().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      return () => request.destroy();
    };
    (await half())();
    while (drafts().length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const end = await half();
    await system.server.stop('SIGKILL');
    end();
    expect(drafts()).toHaveLength(1);
    await system.server.start();
    expect(await store.all()).toEqual(before);
    const [uploads] = await system.owner.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM es.file_upload WHERE file_name = 'nua.pdf'`,
    );
    expect(uploads?.n).toBe(0);
    await store.drafts.sweep(-1);
    expect(drafts()).toEqual([]);
  });
});

describe('an act that brings files', () => {
  it('binds them to the task: whoever sees the task has them, and nobody else', async () => {
    const taskId = await issued();
    const bytes = randomBytes(3000);
    const plan = await uploaded(people.head, 'Kế hoạch 12.pdf', bytes);
    const path = `/tasks/${taskId}/files/${plan.sha256}`;
    expect((await people.leader.download(path)).status).toBe(404);
    expect(await people.head.act(taskId, { type: 'SubmitPlan', lines: [line], files: [plan] })).toMatchObject(
      { status: 200 },
    );
    for (const reader of [people.leader, people.head, people.staff, people.monitor]) {
      const found = await reader.download(path);
      expect([found.status, found.bytes.equals(bytes)]).toEqual([200, true]);
      expect(found.headers.get('content-disposition')).toBe(
        `attachment; filename="K? ho?ch 12.pdf"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%2012.pdf`,
      );
      expect(found.headers.get('content-type')).toBe('application/pdf');
    }
    expect((await people.stranger.download(path)).status).toBe(404);
    expect((await people.leader.download(`/files/${plan.sha256}`)).status).toBe(404);
    const { plan: shown, files } = await viewed(people.leader, taskId);
    const named = { sha256: plan.sha256, size: 3000, fileName: { text: 'Kế hoạch 12.pdf', erased: false } };
    expect(shown?.files).toEqual([named]);
    expect(files).toEqual([{ ...named, version: 5 }]);
    const [event] = (await system.events(taskId)).filter(({ type }) => type === 'PlanSubmitted');
    expect(event?.data).toMatchObject({
      files: [
        { sha256: plan.sha256, size: 3000, fileName: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      ],
    });
  });

  it('may bring the paper of a decision', async () => {
    const taskId = await issued();
    const scan = await uploaded(people.monitor, '15-QD-UBND.pdf');
    const withdraw = (file: FileReference): TaskCommand => ({
      type: 'WithdrawTask',
      reason: 'Không còn phù hợp',
      paper: {
        ...{ number: '15/QĐ-UBND', issuedOn: '2026-03-02', file },
        signer: { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' },
      },
    });
    expect((await people.monitor.act(taskId, withdraw(scan))).status).toBe(200);
    expect((await people.head.download(`/tasks/${taskId}/files/${scan.sha256}`)).status).toBe(200);
    const { body } = await people.leader.get(`/tasks/${taskId}/history`);
    const entries = body['entries'] as { type: string; sentence: string; paper: unknown }[];
    expect(entries.find(({ type }) => type === 'TaskWithdrawn')).toMatchObject({
      sentence: expect.stringContaining('theo văn bản số 15/QĐ-UBND ngày 02/03/2026 (kèm tệp)') as unknown,
      paper: { file: { fileName: { text: '15-QD-UBND.pdf' } } },
    });
  });

  it('is refused before it is kept if it names what is not stored, not as it is, or known by its hash alone', async () => {
    const taskId = await issued();
    const others = await uploaded(people.stranger, 'mat.pdf');
    const own = await uploaded(people.head, 'cua-toi.pdf');
    const refused = async (file: FileReference) => {
      const answer = await people.head.act(taskId, { type: 'SubmitPlan', lines: [line], files: [own, file] });
      expect(answer).toMatchObject({ status: 422, body: { code: 'file-not-stored', sha256: file.sha256 } });
    };
    await refused({ sha256: 'ab'.repeat(32), size: 10, fileName: 'khong-co.pdf' });
    await refused({ ...own, size: own.size + 1 });
    await refused(others);
    const [kept] = await system.owner.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM es.command WHERE stream_id = '${taskId}'`,
    );
    expect(kept?.n).toBe(1);
  });

  it('may name what another has brought to the same task', async () => {
    const taskId = await issued();
    expect((await people.head.act(taskId, { type: 'AcknowledgeTask' })).status).toBe(200);
    const photo = await uploaded(people.staff, 'anh.jpg');
    const report: TaskCommand = {
      ...{ type: 'ReportProgress', percent: 20, summary: 'Đã khảo sát', files: [photo] },
    };
    expect((await people.staff.act(taskId, report)).status).toBe(200);
    expect(
      (await people.head.act(taskId, { type: 'SubmitPlan', lines: [line], files: [photo] })).status,
    ).toBe(200);
  });
});

describe('a task that says what evidence it needs', () => {
  const summary = 'Đã hoàn thành';

  it('is not completed without it, and says what is missing', async () => {
    const taskId = await issued({ productKind: 'document', evidenceNeeded: ['document'] });
    expect(await viewed(people.head, taskId)).toMatchObject({
      productKind: 'document',
      evidenceNeeded: ['document'],
    });
    await people.head.act(taskId, { type: 'SubmitPlan', lines: [line] });
    await people.leader.act(taskId, { type: 'ApprovePlan' });
    const nothing = await people.head.act(taskId, { type: 'SubmitCompletion', summary });
    expect(nothing).toMatchObject({ status: 422, body: { code: 'evidence-missing' } });
    expect(nothing.body['detail']).toContain(
      'hãy bổ sung văn bản (số, ký hiệu, ngày ban hành, cơ quan ban hành và tệp), rồi gửi lại',
    );
    const file = await uploaded(people.head, '15-QD-UBND.pdf');
    const document: Evidence = { kind: 'document', number: '15', issuedOn: '2026-03-02', files: [file] };
    const partly = await people.head.act(taskId, { type: 'SubmitCompletion', summary, evidence: [document] });
    expect(partly.body['detail']).toContain('ký hiệu của văn bản');
    expect(partly.body['detail']).toContain('cơ quan ban hành văn bản');
    const whole = {
      ...document,
      number: '15/QĐ-UBND',
      issuedBy: 'UBND xã Kon Đào',
      note: 'Bản gốc tại UBND',
    };
    expect(
      (await people.head.act(taskId, { type: 'SubmitCompletion', summary, evidence: [whole] })).status,
    ).toBe(200);
    const { completion } = await viewed(people.leader, taskId);
    expect(completion?.evidence).toEqual([
      {
        ...{ kind: 'document', number: '15/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND xã Kon Đào' },
        note: { text: 'Bản gốc tại UBND', erased: false },
        files: [{ ...file, fileName: { text: '15-QD-UBND.pdf', erased: false } }],
      },
    ]);
    expect((await people.leader.act(taskId, { type: 'SignOff', grade: 'good' })).status).toBe(200);
  });
});

describe('the files of a whole office', () => {
  it('hold to the six invariants, and to their hashes', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await verify(system.owner)).toMatchObject({ findings: [] });
    expect(await checkFiles(system.owner, store)).toMatchObject({ files: 4, removed: 0, findings: [] });
  });

  it('are read again by whoever asks for it as administrator', async () => {
    expect((await people.administrator.get('/verify?files=true')).body).toMatchObject({
      ok: true,
      files: { files: 4, removed: 0 },
    });
    expect((await people.monitor.get('/verify?files=true')).status).toBe(403);
  });

  it('are told of when one is changed or lost; neither is ever given out', async () => {
    const taskId = await issued();
    const [small, large, gone] = [
      await uploaded(people.head, 'nho.pdf', randomBytes(100)),
      await uploaded(people.head, 'lon.pdf', randomBytes(900_000)),
      await uploaded(people.head, 'mat.pdf'),
    ];
    const files = [small, large, gone];
    expect((await people.head.act(taskId, { type: 'SubmitPlan', lines: [line], files })).status).toBe(200);
    for (const { sha256, size } of [small, large]) {
      const bytes = randomBytes(size);
      writeFileSync(store.pathOf(sha256), bytes);
    }
    await store.remove(gone.sha256);
    const path = (file: FileReference) => `/tasks/${taskId}/files/${file.sha256}`;
    expect(await people.leader.get(path(small))).toMatchObject({ status: 500, body: { code: 'file-lost' } });
    expect(await people.leader.get(path(gone))).toMatchObject({ status: 500, body: { code: 'file-lost' } });
    await expect(people.leader.download(path(large))).rejects.toThrow();
    expect((await checkFiles(system.owner, store, taskId)).findings).toEqual([
      { streamId: taskId, version: 5, problem: { code: 'file-changed', sha256: small.sha256 } },
      { streamId: taskId, version: 5, problem: { code: 'file-changed', sha256: large.sha256 } },
      { streamId: taskId, version: 5, problem: { code: 'file-missing', sha256: gone.sha256 } },
    ]);
    expect((await people.administrator.get('/verify?files=true')).body).toMatchObject({ ok: false });
  });
});

describe('a file that has to be removed', () => {
  it('is gone with its names, stays gone, and is on record as removed, not as missing', async () => {
    const taskId = await issued();
    const bytes = randomBytes(500);
    const file = await uploaded(people.head, 'don-cua-nguyen-van-a.pdf', bytes);
    await people.head.act(taskId, { type: 'SubmitPlan', lines: [line], files: [file] });
    const removal = { sha256: file.sha256, reason: 'Công văn 7/CV-VP', removedBy: 'owner' };
    expect(await removeFile(system.owner, store, removal)).toBe(true);
    expect(await removeFile(system.owner, store, removal)).toBe(false);
    const path = `/tasks/${taskId}/files/${file.sha256}`;
    expect(await people.leader.get(path)).toMatchObject({ status: 410, body: { code: 'file-removed' } });
    expect((await people.head.get(`/files/${file.sha256}`)).status).toBe(410);
    expect((await people.head.upload('lai.pdf', bytes)).body['code']).toBe('file-removed');
    expect(await store.read(file.sha256)).toBeUndefined();
    const { files } = await viewed(people.leader, taskId);
    expect(files[0]?.fileName).toEqual({ text: null, erased: true });
    const [names] = await system.owner.query<{ n: number }[]>(
      `SELECT (SELECT count(*) FROM es.text WHERE body LIKE '%nguyen-van-a%')
            + (SELECT count(*) FROM es.file_upload WHERE file_name LIKE '%nguyen-van-a%') AS n`,
    );
    expect(Number(names?.n)).toBe(0);
    expect(await checkFiles(system.owner, store, taskId)).toEqual({ files: 1, removed: 1, findings: [] });
    expect(await verify(system.owner, taskId)).toMatchObject({ findings: [] });
    await store.keep(
      await store.drafts.receive(
        (async function* () {
          yield bytes;
        })(),
      ),
    );
    expect((await checkFiles(system.owner, store, taskId)).findings).toMatchObject([
      { problem: { code: 'file-not-removed', sha256: file.sha256 } },
    ]);
  });

  it('is a record that nobody changes', async () => {
    for (const sql of [
      `DELETE FROM es.file_removal`,
      `UPDATE es.file_removal SET reason = 'x'`,
      `DELETE FROM es.file`,
      `UPDATE es.file SET size = 1`,
      `DELETE FROM es.file_upload`,
      `UPDATE es.file_upload SET file_name = 'x.pdf'`,
      `UPDATE es.file_upload SET person_id = 'x', file_name = NULL`,
    ])
      await expect(system.owner.query(sql)).rejects.toThrow(/is refused/);
    await expect(system.api.query(`SELECT es.remove_file('${'ab'.repeat(32)}', 'x', 'x')`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
