import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { streamOfUnit } from '#organisation';
import { workflowId } from '#workflows/messages';
import { Person } from '../support/http.ts';
import { System } from '../support/system.ts';
import { wellShapedOnUnits } from './by-schema.ts';
import { holdable, json, update } from './into-temporal.ts';
import { findings, unaskedEvents, workflowProblems } from './office.ts';
import { decided, hangUp, sendTo, wrongIn } from './over-http.ts';
import { bodiesOf, patienceMs, payloads, perAct, seed, sendAll, sharePercent } from './payloads.ts';
import { stuckUnits, wellDoneOnUnit } from './units.ts';

const administrator = 'ubnd-administrator';
const logins = [administrator, 'ubnd-chair', administrator, 'kon-dao-head'];
const units = ['kon-dao', 'noi-vu', 'ubnd', 'khong-co', 'kon-dao'];

let system: System;
let tokens: string[];
const unitOf = (n: number) => units[n % units.length] ?? '';

jest.setTimeout(patienceMs);

beforeAll(async () => {
  console.log(`POISON=${perAct} POISON_SEED=${seed}`);
  system = await System.start('2026-03-02T02:00:00.000Z');
  await system.server.start();
  tokens = await Promise.all(logins.map(async (login) => (await Person.signIn(system.address, login)).token));
});
afterAll(async () => {
  hangUp();
  await system.stop();
});

describe.each(wellShapedOnUnits)('$act with hostile bodies', ({ act, bodies }) => {
  const salt = wellShapedOnUnits.findIndex((one) => one.act === act);

  it('is decided or refused over HTTP', async () => {
    const hostile = payloads(bodiesOf(bodies, sharePercent), 500 + salt);
    const wrong = await sendAll(hostile, 16, async (body, n) => {
      const headers = {
        authorization: `Bearer ${tokens[n % tokens.length]}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const path = `/api/units/${unitOf(n)}/commands`;
      const raw = { method: 'POST', path, headers, body: JSON.stringify(body) ?? '' };
      return wrongIn('POST', await sendTo(Number(system.env['PORT']), raw));
    });
    expect(wrong).toEqual([]);
  });

  it('is refused where it was forged, past the API', async () => {
    const hostile = payloads(bodiesOf(bodies, sharePercent), 600 + salt);
    const streamId = streamOfUnit('kon-dao');
    const wrong = await sendAll(hostile, 8, async (body, n) => {
      // The workflow of a unit ends once it is quiet; so that it runs, it is started as anybody may.
      if (n % 20 === 0)
        await system.temporal.workflow
          .start('unitWorkflow', {
            ...{ workflowId: workflowId('unit', streamId), taskQueue: system.env['TASK_QUEUE'] ?? '' },
            ...{ args: [{ streamId }], workflowIdConflictPolicy: 'USE_EXISTING' },
          })
          .catch(() => undefined);
      const forged = {
        ...{ commandId: randomUUID(), streamId, receivedAt: '2026-03-02T02:00:01.000Z' },
        actor: { personId: `p-${administrator}`, postId: administrator, capacity: 'TL' },
        body,
      };
      return update(system, workflowId('unit', streamId), 'command', [json(forged)]);
    });
    expect(wrong).toEqual([]);
  });

  it('gets its outcome where it lies in the inbox', async () => {
    const hostile = payloads(bodiesOf(bodies, sharePercent), 700 + salt)
      .filter(holdable)
      .slice(0, 500);
    const wrong = await sendAll(hostile, 8, async (body, n) => {
      const said = { ...(JSON.parse(JSON.stringify(body)) as object), type: act };
      const sent = await system.administer(unitOf(n), said as never);
      // Units change one after the other; who waits too long finds the outcome in the inbox, which is looked at in the end.
      return sent === 'unknown' || 'outcome' in sent ? undefined : `came to ${JSON.stringify(sent)}`;
    });
    expect(wrong).toEqual([]);
  });

  it('is done as ever where it is as it should be', async () => {
    const { unitId, body } = await wellDoneOnUnit(system, act);
    const person = await Person.signIn(system.address, administrator);
    const key = { 'idempotency-key': randomUUID() };
    const answer = await decided(() => person.post(`/units/${unitId}/commands`, body, key));
    expect(answer).toMatchObject({ status: 200, body: { changed: true } });
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
  it('every unit decides a good act within a second, and no workflow task has failed', async () => {
    expect(await stuckUnits(system, ['kon-dao', 'noi-vu', 'ubnd'])).toEqual([]);
    expect(await workflowProblems(system)).toEqual([]);
  });
});
