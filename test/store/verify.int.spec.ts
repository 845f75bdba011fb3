import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problemIn } from '#contracts';
import { verify } from '#event-store';
import { verifyDatabase } from '#infra/verify';
import { compare, rebuild } from '#read-models';
import { System } from '../support/system.ts';
import { line, theTask } from '../support/tasks.ts';

let system: System;
let taskId: string;

beforeEach(async () => {
  system = await System.start('2026-03-02T02:00:00.000Z');
  const task = theTask('2026-03-31');
  taskId = task.taskId;
  await system.done(taskId, 'ubnd-leader', task.issue);
  await system.done(taskId, 'kon-dao-head', { type: 'SubmitPlan', lines: [line] });
  await system.done(taskId, 'ubnd-leader', { type: 'ApprovePlan' });
});
afterEach(() => system.stop());

/** As the database’s superuser, past every trigger. */
const tamper = async (sql: string) => {
  const runner = system.owner.createQueryRunner();
  for (const table of ['event', 'stream', 'command'])
    await runner.query(`ALTER TABLE es.${table} DISABLE TRIGGER ALL`);
  await runner.query(sql);
  for (const table of ['event', 'stream', 'command'])
    await runner.query(`ALTER TABLE es.${table} ENABLE TRIGGER ALL`);
  await runner.release();
};
const findings = async () =>
  (await verify(system.owner)).findings.map(
    ({ version, problem }) => `${version}: ${problemIn(problem, 'en')}`,
  );

describe('what was tampered with', () => {
  it('is nothing as long as nobody did', async () => {
    expect(await verify(system.owner)).toMatchObject({
      // The four units and what they were installed with stand beside the task.
      streams: 5,
      events: 44,
      commands: 3,
      texts: 4,
      erased: 0,
      findings: [],
    });
  });

  it('is named with its place when an event was edited', async () => {
    await tamper(
      `UPDATE es.event SET body = convert_to(replace(convert_from(body, 'UTF8'), '2026-03-31', '2026-06-30'), 'UTF8')
       WHERE version = 1 AND stream_id = '${taskId}'`,
    );
    expect(await findings()).toContain('1: the event or one before it was changed: the chain breaks here');
  });

  it('is found when the last events were cut off and the head set back', async () => {
    await tamper(
      `DELETE FROM es.event WHERE stream_id = '${taskId}' AND version > 7;
       UPDATE es.stream SET version = 7, head = (SELECT hash FROM es.event WHERE stream_id = '${taskId}' AND version = 7)
       WHERE stream_id = '${taskId}'`,
    );
    expect((await findings()).some((finding) => finding.includes('its events are gone'))).toBe(true);
  });

  it('is found when a whole stream was removed', async () => {
    await tamper(
      `DELETE FROM es.event WHERE stream_id = '${taskId}'; DELETE FROM es.stream WHERE stream_id = '${taskId}'`,
    );
    expect(await findings()).toHaveLength(3);
  });

  it('is said by npm run verify, one line for each thing, and that nothing is', async () => {
    const whole = await verifyDatabase(system.url, system.files);
    expect(whole.ok).toBe(true);
    expect(whole.lines.join('\n')).toMatch(
      /^5 streams, 44 events, 3 commands, 4 texts \(0 erased\) and 0 files \(0 removed on record\) were checked in [\d.]+ s: everything is as it was written\.$/,
    );
    await tamper(`UPDATE read.task SET code = 'x'; UPDATE es.stream SET closed = true WHERE kind = 'task'`);
    const { lines, ok } = await verifyDatabase(system.url, system.files);
    expect(ok).toBe(false);
    expect(lines).toEqual([
      `stream ${taskId}, version 10: the stream is marked as closed, and its task is not`,
      `row ${taskId} of task: it is not what the events say`,
      expect.stringMatching(/: 2 findings\.$/),
    ]);
  });

  it('is found when people’s words were changed', async () => {
    await tamper(`UPDATE es.text SET body = 'khác' WHERE seal = (SELECT min(seal) FROM es.text)`);
    expect(await findings()).toHaveLength(1);
  });
});

describe('words that were erased', () => {
  it('are gone, and every chain still verifies', async () => {
    await system.owner.query(`SELECT es.erase_text(seal) FROM es.text`);
    expect(await verify(system.owner)).toMatchObject({ texts: 4, erased: 4, findings: [] });
    const [left] = await system.owner.query(
      `SELECT count(*)::int AS n FROM es.text WHERE body IS NOT NULL OR salt IS NOT NULL`,
    );
    expect(left).toEqual({ n: 0 });
  });
});

describe('the read models', () => {
  it('are what the events say, also after a rebuild; a row edited by hand is named', async () => {
    expect(await compare(system.owner)).toEqual([]);
    await system.owner.query(`UPDATE read.task SET due_on = '2030-01-01'`);
    expect(await compare(system.owner)).toMatchObject([{ table: 'task', key: taskId }]);
    await rebuild(system.owner);
    expect(await compare(system.owner)).toEqual([]);
  });
});
