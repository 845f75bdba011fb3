import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Payload } from '@temporalio/common';
import fc from 'fast-check';
import { taskWorkflowId, taskWorkflowType } from '#workflows/messages';
import type { System } from '../support/system.ts';
import { wellShaped } from './by-schema.ts';
import { hostileText, hostileThing } from './hostile.ts';
import { findings, openTasks, startOffice, stuck, unaskedEvents, workflowProblems } from './office.ts';
import { holdable, json, update } from './into-temporal.ts';
import { bodiesOf, patienceMs, payloads, perAct, seed, sendAll, sharePercent } from './payloads.ts';

const people = ['ubnd-leader', 'ubnd-chair', 'ubnd-monitor', 'kon-dao-head', 'nobody'];
const lanes = 24;

let system: System;
let tasks: string[];
const taskOf = (n: number) => tasks[n % tasks.length] ?? '';

const actorOf = (postId: string) => ({ personId: `p-${postId}`, postId, capacity: 'KT' as const });

/** A command as the API would send it, had it received one. */
const forged = (body: unknown, n: number): Record<string, unknown> => ({
  commandId: randomUUID(),
  taskId: taskOf(n),
  actor: actorOf(people[n % people.length] ?? ''),
  receivedAt: '2026-03-02T02:00:01.000Z',
  body,
});

/** Payloads as no converter writes them. */
const oddPayload: fc.Arbitrary<Payload> = fc
  .tuple(
    fc.constantFrom(
      'json/plain',
      'binary/null',
      'binary/plain',
      'json/protobuf',
      'binary/protobuf',
      'binary/encrypted',
      'x',
      '',
    ),
    fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      hostileText.map((text) => Buffer.from(text)),
    ),
    fc.boolean(),
  )
  .map(([encoding, data, plain]) => ({ metadata: plain ? {} : { encoding: Buffer.from(encoding) }, data }));

jest.setTimeout(patienceMs);

beforeAll(async () => {
  console.log(`POISON=${perAct} POISON_SEED=${seed}`);
  system = await startOffice();
  tasks = await openTasks(system, perAct > 1000 ? 20 : 3);
});
afterAll(() => system.stop());

describe.each(wellShaped)('$act forged with hostile bodies', ({ act, bodies }) => {
  it('is refused', async () => {
    const hostile = payloads(
      bodiesOf(bodies, sharePercent),
      200 + wellShaped.findIndex((one) => one.act === act),
    );
    const wrong = await sendAll(hostile, lanes, (body, n) =>
      update(system, taskWorkflowId(taskOf(n)), 'command', [json(forged(body, n))]),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is no command of anybody', () => {
  it('is refused: envelopes with something wrong, none, or too many', async () => {
    const keys = ['commandId', 'streamId', 'actor', 'receivedAt', 'body', '__proto__'];
    const envelopes = fc
      .tuple(fc.constantFrom(...keys), hostileThing, fc.array(hostileThing, { maxLength: 3 }))
      .map(([key, value, more]) => (n: number) => [
        { ...forged({ type: 'AcknowledgeTask' }, n), [key]: value },
        ...more,
      ])
      .chain((make) =>
        fc.constantFrom(
          make,
          () => [],
          (n: number) => make(n).slice(1),
        ),
      );
    const wrong = await sendAll(payloads(envelopes, 300), lanes, (make, n) =>
      update(system, taskWorkflowId(taskOf(n)), 'command', make(n).map(json)),
    );
    expect(wrong).toEqual([]);
  });

  it('is refused: payloads that cannot be read, and updates that do not exist', async () => {
    const odd = fc.tuple(
      fc.constantFrom('command', 'commands', '__temporal_x', 'x'),
      fc.array(oddPayload, { maxLength: 3 }),
    );
    const wrong = await sendAll(payloads(odd, 301), lanes, ([name, args], n) =>
      update(system, taskWorkflowId(taskOf(n)), name, args),
    );
    expect(wrong).toEqual([]);
  });

  it('does no harm as a signal or a query', async () => {
    const messages = fc.tuple(
      fc.constantFrom('wake', 'renew', 'state', 'x'),
      fc.array(oddPayload, { maxLength: 3 }),
    );
    const { connection, options } = system.temporal;
    const wrong = await sendAll(payloads(messages, 302), lanes, async ([name, args], n) => {
      const message = { namespace: options.namespace, execution: { workflowId: taskWorkflowId(taskOf(n)) } };
      const signal = {
        ...message,
        workflowExecution: message.execution,
        signalName: name,
        input: { payloads: args },
      };
      const query = { ...message, query: { queryType: name, queryArgs: { payloads: args } } };
      const asked =
        n % 2
          ? connection.workflowService.signalWorkflowExecution(signal)
          : connection.workflowService.queryWorkflow(query);
      await asked.catch(() => undefined);
      return undefined;
    });
    expect(wrong).toEqual([]);
  });

  it('as the start of a workflow ends it, and leaves the task to whoever issues it', async () => {
    const starts = fc.tuple(
      fc.constantFrom(taskWorkflowType, 'x'),
      fc.oneof(
        hostileThing,
        hostileThing.map((clockOffset) => ({ clockOffset })),
        hostileThing.map((streamId) => ({ streamId })),
      ),
    );
    const begun: string[] = [];
    const wrong = await sendAll(payloads(starts, 303).slice(0, 2000), lanes, async ([type, run], n) => {
      const taskId = randomUUID();
      const args =
        n % 3 === 0
          ? [run]
          : [{ ...(typeof run === 'object' ? run : {}), streamId: n % 2 ? taskId : taskOf(n) }];
      const handle = await system.temporal.workflow.start(type, {
        workflowId: taskWorkflowId(taskId),
        taskQueue: system.env['TASK_QUEUE'] ?? '',
        args,
      });
      await handle.result().catch(() => undefined);
      begun.push(taskId);
      return undefined;
    });
    expect(wrong).toEqual([]);
    const issue = {
      type: 'IssueTask' as const,
      code: 'A',
      title: 'Việc',
      unitId: 'kon-dao',
      leaderPostId: 'ubnd-leader',
      dueOn: '2026-03-31',
      reportOn: [],
    };
    for (const taskId of begun.slice(0, 20)) await system.done(taskId, 'ubnd-leader', issue);
  });
});

describe.each(wellShaped)('$act kept in the inbox with hostile bodies', ({ act, bodies }) => {
  it('gets its outcome', async () => {
    const salt = 400 + wellShaped.findIndex((one) => one.act === act);
    const hostile = payloads(bodiesOf(bodies, sharePercent), salt).filter(holdable).slice(0, 500);
    const wrong = await sendAll(hostile, 8, async (body, n) => {
      const sent = await system.act(taskOf(n), people[n % 4] ?? '', {
        ...(JSON.parse(JSON.stringify(body)) as object),
        type: act,
      } as never);
      return sent !== 'unknown' && 'outcome' in sent ? undefined : `came to ${JSON.stringify(sent)}`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('after all that', () => {
  it('no event is without its inbox row, and nothing waits', async () => {
    expect(await unaskedEvents(system)).toEqual([]);
    expect(await system.inbox.unsettled(0, 10)).toEqual([]);
  });
  it('every task decides a good command within a second, and no workflow task has failed', async () => {
    expect(await stuck(system, tasks)).toEqual([]);
    expect(await workflowProblems(system)).toEqual([]);
  });
  it('chains, rows and folds agree', async () => {
    expect(await findings(system)).toEqual([]);
  });
});
