import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Inbox } from '#event-store';
import { connectAs, WatchdogRecord } from '#platform';
import { createDatabase } from '../support/database.ts';

const grace = 2;
const by = { personId: 'p-kon-dao-head', postId: 'kon-dao-head', capacity: 'holder' as const };

describe('what the watchdog finds past due', () => {
  let owner: DataSource;
  let worker: DataSource;
  let record: WatchdogRecord;
  const [task, other] = [randomUUID(), randomUUID()];
  const commands: { commandId: string; streamId: string }[] = [task, task, other].map((streamId) => ({
    commandId: randomUUID(),
    streamId,
  }));

  const found = async () =>
    (await record.pastDue(grace, 10)).map(({ commandId, woken }) => [
      commands.findIndex((one) => one.commandId === commandId),
      woken,
    ]);

  beforeAll(async () => {
    const { url, owner: database } = await createDatabase();
    owner = database;
    worker = await connectAs('worker', url);
    record = new WatchdogRecord(worker);
    for (const one of commands)
      await new Inbox(owner).receive({ ...one, actor: by, body: { type: 'AcknowledgeTask' } });
    await pause(grace * 1000 + 100);
  });
  afterAll(async () => {
    await worker?.destroy();
    await owner?.destroy();
  });

  it('is every command without an outcome', async () => {
    expect(await found()).toEqual([
      [0, false],
      [1, false],
      [2, false],
    ]);
  });

  it('leaves a task alone for the time of grace once it has been woken, whatever else is past due on it', async () => {
    const [first] = await record.pastDue(grace, 10);
    await record.add(first!, 'woken', 'nothing had woken its workflow');
    expect(await found()).toEqual([[2, false]]);
    await pause(grace * 1000 + 100);
    expect(await found()).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
  });
});
