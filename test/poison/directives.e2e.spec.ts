import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { DirectiveAct, DirectiveCommand, Paper } from '#contracts';
import { workflowId } from '#workflows/messages';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { wellShapedOnDirectives } from './by-schema.ts';
import { holdable, json, update } from './into-temporal.ts';
import { findings, unaskedEvents, workflowProblems } from './office.ts';
import { decided, hangUp, sendTo, wrongIn } from './over-http.ts';
import { bodiesOf, patienceMs, payloads, perAct, seed, sendAll, sharePercent } from './payloads.ts';

const monitor = 'ubnd-monitor';
const logins = [monitor, 'ubnd-chair', monitor, 'kon-dao-head', 'ubnd-leader'];
const known = [randomUUID(), randomUUID()];
/** Nobody is hostile to this one. */
const laterId = randomUUID();

let system: System;
let tokens: string[];
/** Mostly on a directive that is there; now and then on one that nobody has heard of. */
const directiveOf = (n: number) => (n % 5 === 0 ? randomUUID() : (known[n % known.length] ?? ''));

let numbers = 100;
const recorded = (): DirectiveCommand => ({
  type: 'RecordDirective',
  kind: 'resolution',
  number: `${(numbers += 1)}-NQ/TU`,
  issuer: { name: 'Tỉnh ủy', tree: 'party', level: 'province' },
  issuedOn: '2026-02-02',
  title: 'Nghị quyết',
  targets: [{ asWritten: 'tăng bình quân hàng năm 12%' }],
});
const paper: Paper = {
  ...{ number: '15/QĐ-UBND', issuedOn: '2026-02-27' },
  signer: { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' },
};
const required: DirectiveCommand = {
  ...{ type: 'RequireDissemination', unitIds: ['kon-dao'], dueOn: '2026-03-20', paper },
};
const reported = {
  ...{ type: 'ReportDissemination' as const, unitId: 'kon-dao', heldOn: '2026-02-27' },
  ...{ attended: 41, expected: 45 },
  paper: { ...paper, signer: { ...paper.signer, personId: 'p-kon-dao-head', postId: 'kon-dao-head' } },
};
/** What has to be on record before an act can be as it should be. */
const before: Partial<Record<DirectiveAct, DirectiveCommand[]>> = {
  ReleaseDissemination: [required],
  ReportDissemination: [required],
  CorrectDissemination: [required, reported],
};
const wellDone: Record<Exclude<DirectiveAct, 'RecordDirective'>, DirectiveCommand> = {
  AddContents: { type: 'AddContents', clauses: [{ content: 'Phát triển du lịch' }] },
  CorrectDirective: { type: 'CorrectDirective', issuedOn: '2026-02-03', reason: 'Nhập nhầm' },
  ReadTarget: {
    type: 'ReadTarget',
    target: 1,
    reading: { is: 'read', tests: [{ by: 'figure', from: 12, measuredIn: '%' }] },
  },
  AmendDirective: {
    ...{ type: 'AmendDirective', by: laterId, from: '2026-03-03', reason: 'Điều chỉnh', paper },
    parts: [{ part: 'target', number: 1 }],
  },
  ReplaceDirective: {
    ...{ type: 'ReplaceDirective', by: laterId, from: '2026-03-03', reason: 'Thay thế', paper },
  },
  EndDirective: {
    ...{ type: 'EndDirective', because: 'term-over', from: '2026-03-03', reason: 'Hết nhiệm kỳ', paper },
  },
  RequireDissemination: required,
  ReleaseDissemination: {
    ...{ type: 'ReleaseDissemination', unitIds: ['kon-dao'], reason: 'Giao nhầm', paper },
  },
  ReportDissemination: reported,
  CorrectDissemination: { ...reported, type: 'CorrectDissemination', attended: 42, reason: 'Ghi thiếu' },
};

jest.setTimeout(patienceMs);

const act = (directiveId: string, body: DirectiveCommand, key: string = randomUUID()) =>
  decided(async () => {
    const person = await Person.signIn(system.address, monitor);
    return person.post(`/directives/${directiveId}/commands`, body, { 'idempotency-key': key });
  });

beforeAll(async () => {
  console.log(`POISON=${perAct} POISON_SEED=${seed}`);
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  tokens = await Promise.all(logins.map(async (login) => (await Person.signIn(system.address, login)).token));
  for (const directiveId of [...known, laterId]) await act(directiveId, recorded());
});
afterAll(async () => {
  hangUp();
  await system.stop();
});

describe.each(wellShapedOnDirectives)('$act with hostile bodies', ({ act: type, bodies }) => {
  const salt = wellShapedOnDirectives.findIndex((one) => one.act === type);

  it('is decided or refused over HTTP', async () => {
    const hostile = payloads(bodiesOf(bodies, sharePercent), 800 + salt);
    const wrong = await sendAll(hostile, 16, async (body, n) => {
      const headers = {
        authorization: `Bearer ${tokens[n % tokens.length]}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const path = `/api/directives/${directiveOf(n)}/commands`;
      const raw = { method: 'POST', path, headers, body: JSON.stringify(body) ?? '' };
      return wrongIn('POST', await sendTo(Number(system.env['PORT']), raw));
    });
    expect(wrong).toEqual([]);
  });

  it('is refused where it was forged, past the API', async () => {
    const hostile = payloads(bodiesOf(bodies, sharePercent), 810 + salt);
    const streamId = known[0] ?? '';
    const id = workflowId('directive', streamId);
    const wrong = await sendAll(hostile, 8, async (body, n) => {
      // The workflow of a directive ends once it is quiet; so that it runs, it is started as anybody may.
      if (n % 20 === 0)
        await system.temporal.workflow
          .start('directiveWorkflow', {
            ...{ workflowId: id, taskQueue: system.env['TASK_QUEUE'] ?? '' },
            ...{ args: [{ streamId }], workflowIdConflictPolicy: 'USE_EXISTING' },
          })
          .catch(() => undefined);
      const forged = {
        ...{ commandId: randomUUID(), streamId, receivedAt: '2026-03-02T02:00:01.000Z' },
        actor: { personId: `p-${monitor}`, postId: monitor, capacity: 'TL' },
        body,
      };
      return update(system, id, 'command', [json(forged)]);
    });
    expect(wrong).toEqual([]);
  });

  it('gets its outcome where it lies in the inbox', async () => {
    const hostile = payloads(bodiesOf(bodies, sharePercent), 820 + salt)
      .filter(holdable)
      .slice(0, 500);
    const wrong = await sendAll(hostile, 8, async (body, n) => {
      const said = { ...(JSON.parse(JSON.stringify(body)) as object), type } as DirectiveCommand;
      const command = await system.receive(directiveOf(n), monitor, said);
      const sent = await system.gateway.send(command, 10_000);
      return sent === 'unknown' || 'outcome' in sent ? undefined : `came to ${JSON.stringify(sent)}`;
    });
    expect(wrong).toEqual([]);
  });

  it('is done as ever where it is as it should be', async () => {
    const directiveId = randomUUID();
    const begun = await act(directiveId, recorded());
    expect(begun).toMatchObject({ status: 200, body: { changed: true } });
    if (type === 'RecordDirective') return;
    for (const body of before[type] ?? []) await act(directiveId, body);
    expect(await act(directiveId, wellDone[type])).toMatchObject({ status: 200, body: { changed: true } });
  });
});

describe('after all that', () => {
  it('every command that was kept has its outcome, and no event is without its inbox row', async () => {
    while ((await system.inbox.unsettled(0, 1)).length > 0) await pause(500);
    expect(await unaskedEvents(system)).toEqual([]);
  });
  it('chains, rows and folds agree', async () => {
    expect(await findings(system)).toEqual([]);
  });
  it('no workflow task has failed', async () => {
    expect(await workflowProblems(system)).toEqual([]);
  });
});
