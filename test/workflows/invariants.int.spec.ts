import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { taskWorkflowId } from '#workflows/messages';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { Chance, contentsOf, Intruder } from '../support/tampering.ts';
import { theTask } from '../support/tasks.ts';

let system: System;

/** A task of its own for each case: overdue to acknowledge, and with an act that was refused. */
const anOverdueTask = async (): Promise<string> => {
  const { taskId, issue } = theTask('2026-03-31');
  await system.done(taskId, 'ubnd-leader', issue);
  await system.act(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
  return taskId;
};

const intruder = async () =>
  new Intruder(system.owner.manager, new Chance(1), await contentsOf(system.owner));

/** Writes one more event at the end of a task, made of its last one of a type, with place, hash and rows as they would be. */
const forge = async (taskId: string, type: TaskEvent['type'], change: (event: TaskEvent) => unknown) => {
  const original = (await system.events(taskId)).findLast((event) => event.type === type)!;
  const forged = { ...original, ...(change(original) as object), eventId: `${taskId}/forged` };
  await (await intruder()).append(taskId, forged);
};

const refusedCommandOf = async (taskId: string): Promise<string> => {
  const { commands } = await contentsOf(system.owner);
  return commands.find(({ stream_id, outcome }) => stream_id === taskId && outcome?.rejected)!.command_id;
};

/** Each invariant, and something that breaks it on one task, by whose id it is then named unless another is returned. */
const breaks: [string, string, (taskId: string) => Promise<unknown>][] = [
  [
    'workflowStates',
    'an event behind the workflow’s back',
    (taskId) => forge(taskId, 'SpellOpened', () => ({ data: { remark: 'x' }, type: 'ProgressReviewed' })),
  ],
  [
    'readModels',
    'a row that was edited',
    (taskId) => system.owner.query(`UPDATE read.task SET unit_id = 'noi-vu' WHERE task_id = $1`, [taskId]),
  ],
  [
    'chains',
    'a hash that is another',
    async (taskId) => {
      const tampering = await intruder();
      await tampering.setEvent(tampering.eventsOf(taskId)[1]!, 'hash', Buffer.alloc(32));
    },
  ],
  [
    'chains',
    'an act of the clock that was not due',
    (taskId) => forge(taskId, 'Escalated', ({ data }) => ({ data: { ...data, level: 3 } })),
  ],
  ['clockOnce', 'a level said twice', (taskId) => forge(taskId, 'Escalated', () => ({}))],
  [
    'readModels',
    'a notice that is doubled',
    async (taskId) => {
      await system.owner.query(
        `INSERT INTO read.notice SELECT (n).* FROM (
           SELECT json_populate_record(notice, json_build_object('notice_id', notice_id || '/again')) AS n
           FROM read.notice WHERE task_id = $1 LIMIT 1) AS doubled`,
        [taskId],
      );
      return '/again';
    },
  ],
  [
    'refused',
    'a refused act with an event',
    async (taskId) => {
      const commandId = await refusedCommandOf(taskId);
      await forge(taskId, 'TaskIssued', () => ({ type: 'PlanApproved', data: { plan: 1 }, commandId }));
      return commandId;
    },
  ],
  [
    'oneWorkflow',
    'an open task whose workflow was ended',
    (taskId) => system.temporal.workflow.getHandle(taskWorkflowId(taskId)).terminate('test'),
  ],
  [
    'accountable',
    'a unit that gives away what it does not have',
    (taskId) =>
      forge(taskId, 'TaskIssued', () => ({
        type: 'TaskReassigned',
        data: { fromUnitId: 'noi-vu', unitId: 'ubnd', dueOn: '2026-03-31', reason: 'x' },
      })),
  ],
  [
    'accountable',
    'a duty of a unit that does not have the task',
    (taskId) =>
      forge(taskId, 'ObligationOpened', ({ data }) => ({
        data: {
          ...data,
          obligationId: 'report-1',
          kind: 'report',
          owner: { side: 'unit', unitId: 'noi-vu' },
        },
      })),
  ],
  [
    'oneWorkflow',
    'a closed task whose workflow runs',
    (taskId) =>
      forge(taskId, 'TaskIssued', () => ({ type: 'TaskWithdrawn', data: { reason: 'x' } })).then(() =>
        system.owner.query('UPDATE es.stream SET closed = true WHERE stream_id = $1', [taskId]),
      ),
  ],
];

beforeAll(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  for (const table of ['es.event', 'es.stream', 'es.command'])
    await system.owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
});
afterAll(() => system.stop());

describe('the six invariants', () => {
  const tasks: string[] = [];
  beforeAll(async () => {
    for (const _ of breaks) tasks.push(await anOverdueTask());
    // Wednesday 04/03: a working day after the issue was the last for acknowledging, and level 1 came in the morning of the next.
    await system.travel.to('2026-03-06T03:00:00.000Z');
  });

  it('hold of a system that nobody has touched', async () => {
    expect(await brokenInvariants(system)).toEqual({});
  });

  it.each(breaks)('%s is found broken by %s', async (name, _, breakIt) => {
    const taskId = tasks.shift()!;
    const id = await breakIt(taskId);
    const found = (await brokenInvariants(system))[name] ?? [];
    expect(found.filter((one) => one.includes(typeof id === 'string' ? id : taskId))).not.toEqual([]);
  });
});
