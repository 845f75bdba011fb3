import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { decide, defaultPolicy, fold, isClosed, notIssued, place, vietnamCalendar } from '#domain';
import type { Task } from '#domain';
import type { Outcome, ReceivedCommand, TaskCommand } from '#contracts';
import { EventStore, Inbox, verify } from '#event-store';
import { Organisation } from '#organisation';
import { connectAs } from '#platform';
import { rowsOf } from '#read-models';
import { createDatabase } from '../support/database.ts';
import { theTask } from '../support/tasks.ts';

let owner: DataSource;
let api: DataSource;
let worker: DataSource;

const received = async (taskId: string, body: TaskCommand): Promise<ReceivedCommand> => {
  const actor = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const };
  const receipt = await new Inbox(api).receive({ commandId: randomUUID(), streamId: taskId, actor, body });
  if (!('row' in receipt)) throw new Error(`unexpected: ${receipt.kind}`);
  return receipt.row.command;
};

/** Decides on a state and writes, as the worker does. */
const append = async (command: ReceivedCommand, state: Task) => {
  const directory = await new Organisation(worker).slice(['kon-dao'], ['ubnd-leader']);
  const decision = decide(command, state, { calendar: vietnamCalendar, policy: defaultPolicy, directory });
  const events = 'events' in decision ? decision.events : [];
  const placed = place(events, command.streamId, state.version);
  const after = fold(state, placed);
  const outcome: Outcome =
    'rejection' in decision
      ? { rejected: { ...decision.rejection, version: state.version } }
      : { accepted: { version: after.version, changed: events.length > 0 } };
  const answer = await new EventStore(worker).append({
    kind: 'task',
    streamId: command.streamId,
    expectedVersion: state.version,
    directoryVersion: directory.version,
    command,
    due: null,
    events,
    closed: isClosed(after),
    outcome,
    rows: rowsOf(after, placed),
  });
  return { answer, after };
};

const issued = async () => {
  const { taskId, issue } = theTask('2027-03-31');
  const command = await received(taskId, issue);
  const { after } = await append(command, notIssued(taskId));
  return { taskId, command, after };
};

beforeAll(async () => {
  const database = await createDatabase();
  owner = database.owner;
  api = await connectAs('api', database.url);
  worker = await connectAs('worker', database.url);
});
afterAll(async () => {
  await worker.destroy();
  await api.destroy();
  await owner.destroy();
});

describe('writing into the store', () => {
  it('writes no event that has not the shape of its type', async () => {
    const { taskId, after } = await issued();
    const command = await received(taskId, { type: 'WithdrawTask', reason: 'x' });
    const hostile = { ...command, body: { type: 'WithdrawTask', reason: 7 } } as unknown as ReceivedCommand;
    expect((await append(hostile, after)).answer).toEqual({ status: 'misshapen' });
    expect(await new EventStore(owner).events(taskId)).toHaveLength(4);
  });

  it('writes a command’s events, rows and outcome once, and gives the same answer ever after', async () => {
    const { taskId, command } = await issued();
    const again = await append(command, notIssued(taskId));
    expect(again.answer).toMatchObject({ status: 'settled', outcome: { accepted: { version: 4 } } });
    expect(await new EventStore(owner).events(taskId)).toHaveLength(4);
  });

  it('answers a writer that is behind with the events it has missed', async () => {
    const { taskId } = await issued();
    const withdrawal = await received(taskId, { type: 'WithdrawTask', reason: 'Không còn cần' });
    const { answer } = await append(withdrawal, notIssued(taskId));
    expect(answer).toMatchObject({
      status: 'conflict',
      events: [{ version: 1 }, { version: 2 }, { version: 3 }, { version: 4 }],
    });
  });

  it('lets only one of many writers on one version win', async () => {
    const { taskId, after } = await issued();
    // As many as may await their decision on one task.
    const commands = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        received(taskId, { type: 'AmendTask', dueOn: `2027-05-${10 + index}`, reason: 'Lùi hạn' }),
      ),
    );
    const answers = await Promise.all(commands.map((command) => append(command, after)));
    expect(answers.filter(({ answer }) => answer.status === 'appended')).toHaveLength(1);
    expect((await verify(owner, taskId)).findings).toEqual([]);
  });

  it('keeps no eleventh command while ten of the task await their decision, but knows the ten', async () => {
    const { taskId } = await issued();
    const actor = { personId: 'p-ubnd-leader', postId: 'ubnd-leader', capacity: 'KT' as const };
    const inbox = new Inbox(api);
    const requests = Array.from({ length: 14 }, () => ({
      ...{ commandId: randomUUID(), streamId: taskId, actor },
      body: { type: 'WithdrawTask' as const, reason: 'Không còn cần' },
    }));
    const kinds = (await Promise.all(requests.map((request) => inbox.receive(request)))).map(
      ({ kind }) => kind,
    );
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'busy')).toHaveLength(4);
    const kept = requests[kinds.indexOf('new')];
    expect(kept && (await inbox.receive(kept)).kind).toBe('repeated');
  });

  it('refuses a command that nobody sent, or that says something else than what was sent', async () => {
    const { taskId, after } = await issued();
    const command = await received(taskId, { type: 'WithdrawTask', reason: 'Không còn cần' });
    const forged = { ...command, commandId: randomUUID() };
    const altered = { ...command, actor: { ...command.actor, personId: 'p-ubnd-chair' } };
    expect((await append(forged, after)).answer).toEqual({ status: 'not_received' });
    expect((await append(altered, after)).answer).toEqual({ status: 'not_received' });
    expect(await new EventStore(owner).events(taskId)).toHaveLength(4);
  });

  it('refuses a decision made on an organisation that has changed since', async () => {
    const { taskId, after } = await issued();
    const command = await received(taskId, { type: 'WithdrawTask', reason: 'Không còn cần' });
    await owner.query(`SELECT org.name_person('p-new', 'Người mới', now(), NULL)`);
    const answer = await new EventStore(worker).append({
      kind: 'task',
      ...{ streamId: taskId, expectedVersion: after.version, directoryVersion: 0, command, due: null },
      ...{ events: [], closed: false, outcome: { accepted: { version: 4, changed: false } }, rows: null },
    });
    expect(answer).toEqual({ status: 'directory_moved' });
  });

  it('takes no act of a person without its command, whoever writes', async () => {
    const { taskId, after } = await issued();
    const [event] = await new EventStore(owner).events(taskId);
    const { streamId: _, version: __, ...withdrawn } = { ...event!, eventId: 'forged/1', commandId: null };
    const writing = new EventStore(worker).append({
      kind: 'task',
      ...{ streamId: taskId, expectedVersion: after.version, command: null, due: '2027-01-01T00:00:00.000Z' },
      ...{ directoryVersion: 0, events: [withdrawn], closed: false, outcome: null, rows: null },
    });
    await expect(writing).rejects.toThrow('only acts of the clock');
  });

  it('lets the clock wait for what was received before its instant', async () => {
    const { taskId, after } = await issued();
    const command = await received(taskId, { type: 'WithdrawTask', reason: 'Không còn cần' });
    const directory = await new Organisation(worker).slice(['kon-dao'], []);
    const remind = (due: string) =>
      new EventStore(worker).append({
        kind: 'task',
        ...{
          streamId: taskId,
          expectedVersion: after.version,
          directoryVersion: directory.version,
          command: null,
          due,
        },
        ...{ closed: false, outcome: null, rows: rowsOf(after, []) },
        events: [
          {
            ...{
              type: 'Reminded',
              eventId: `${taskId}/plan-1/remind/${due}`,
              effectiveAt: due,
              recordedAt: due,
              actor: 'clock',
            },
            ...{ commandId: null, told: [] },
            data: { obligationId: 'plan-1', dueOn: '2027-01-01', vacant: [], processedLate: false },
          },
        ],
      });
    expect(await remind('2026-01-01T00:00:00.000Z')).toEqual({ status: 'appended' });
    expect(await remind('2099-01-01T00:00:00.000Z')).toEqual({
      status: 'conflict',
      events: [expect.anything()],
    });
    const later = { ...after, version: after.version + 1 };
    const answer = await new EventStore(worker).append({
      kind: 'task',
      ...{
        streamId: taskId,
        expectedVersion: later.version,
        directoryVersion: directory.version,
        command: null,
      },
      ...{ due: '2099-01-01T00:00:00.000Z', closed: false, outcome: null, rows: null },
      events: [
        {
          ...{
            type: 'Reminded',
            eventId: 'later',
            effectiveAt: '2099-01-01T00:00:00.000Z',
            recordedAt: '2099-01-01T00:00:00.000Z',
          },
          ...{ actor: 'clock', commandId: null, told: [] },
          data: { obligationId: 'plan-1', dueOn: '2027-01-01', vacant: [], processedLate: false },
        },
      ],
    });
    expect(answer).toEqual({ status: 'pending', pending: [command] });
  });
});

describe('what the running application may do in the database', () => {
  const attacks = [
    `UPDATE es.event SET type = 'TaskWithdrawn'`,
    'DELETE FROM es.event',
    'TRUNCATE es.event',
    'TRUNCATE es.stream CASCADE',
    `INSERT INTO es.event SELECT * FROM es.event ON CONFLICT (event_id) DO UPDATE SET type = 'x'`,
    'UPDATE es.stream SET version = 0',
    `UPDATE es.command SET outcome = NULL`,
    'DELETE FROM es.command',
    'ALTER TABLE es.event DISABLE TRIGGER ALL',
    'DROP TABLE es.event CASCADE',
    'SET session_replication_role = replica',
    'UPDATE es.clock SET offset_ms = 1',
    `UPDATE org.tenure SET person_id = 'p-ubnd-chair'`,
    'DELETE FROM read.task',
    'CREATE TABLE es.mine (x int)',
    `SELECT es.erase_text('x')`,
    `SELECT org.apply(NULL)`,
    `SELECT es.install(gen_random_uuid(), 0, '{}', '{}', '{}', '{}', '{}', NULL)`,
  ];
  const workerOnly = [
    `INSERT INTO es.command (command_id, stream_id, actor, body, command_hash, fingerprint, received_at) VALUES (gen_random_uuid(), gen_random_uuid(), '{}', '{}', sha256(''), sha256(''), now())`,
    `SELECT es.receive(gen_random_uuid(), gen_random_uuid(), '{}', '{}', sha256(''), '', sha256(''), '[]', 10)`,
    'SELECT * FROM org.account',
  ];
  const apiOnly = [
    `SELECT es.append(gen_random_uuid(), 0, 0, NULL, NULL, NULL, NULL, '{}', '{}', '{}', '{}', '{}', false, NULL, NULL, 'task')`,
  ];

  it.each(attacks)('is refused to both roles: %s', async (attack) => {
    await expect(api.query(attack)).rejects.toThrow(/permission denied|must be owner/);
    await expect(worker.query(attack)).rejects.toThrow(/permission denied|must be owner/);
  });
  it.each(workerOnly)('is refused to the worker: %s', async (attack) => {
    await expect(worker.query(attack)).rejects.toThrow(/permission denied/);
  });
  it.each(apiOnly)('is refused to the API: %s', async (attack) => {
    await expect(api.query(attack)).rejects.toThrow(/permission denied/);
  });
  it.each(attacks.slice(0, 4))('is stopped by a trigger even for the owner: %s', async (attack) => {
    await expect(owner.query(attack)).rejects.toThrow(/history is only ever added to/);
  });
});
